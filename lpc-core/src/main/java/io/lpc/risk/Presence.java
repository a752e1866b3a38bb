package io.lpc.risk;

import io.lpc.common.Labelled;

/** 存在状态: whether a risk is there or could be (PLAN F3). */
public enum Presence implements Labelled {
  /** 存在: exists. */
  EXISTING("存在"),
  /** 可能存在: may exist. */
  POSSIBLE("可能存在");

  private final String chinese;

  Presence(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
