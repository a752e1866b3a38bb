package io.lpc.risk.grading;

import io.lpc.common.Labelled;

/** 回避人员: who withdraws when the Party group decides (practice). */
public enum Concerned implements Labelled {
  /** 岗位任职人: whoever holds the post. */
  HOLDER("岗位任职人"),
  /** 单位负责人: the head of the unit, where the unit itself is concerned. */
  UNIT_HEAD("单位负责人"),
  /** 亲属: declared relatives of either. */
  RELATIVE("亲属");

  private final String chinese;

  Concerned(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
