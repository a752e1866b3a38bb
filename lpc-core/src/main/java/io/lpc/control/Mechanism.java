package io.lpc.control;

import io.lpc.common.Labelled;

/** 防控机制: one of the four mechanisms that answer risks (PLAN G2). */
public enum Mechanism implements Labelled {
  /** 教育: education. */
  EDUCATION("教育"),
  /** 监督: supervision. */
  SUPERVISION("监督"),
  /** 预警: early warning. */
  WARNING("预警"),
  /** 惩治: punishment. */
  PUNISHMENT("惩治");

  private final String chinese;

  Mechanism(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
