package io.lpc.common;

import java.util.Iterator;

/**
 * 行游标: rows read one after the other, never all held at once. Whoever opens it closes it. Used by
 * one thread.
 *
 * @param <T> a row
 */
public interface RowSource<T> extends Iterator<T>, AutoCloseable {

  /** Gives back what the rows were read with; the rows end. */
  @Override
  void close();
}
