package io.lpc.common;

/** 有中文名的代码: a value of a closed list, or a kind of record, with the term that officers read. */
public interface Labelled {

  /** The Chinese term. */
  String chinese();
}
