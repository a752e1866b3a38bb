package io.lpc.organization;

import io.lpc.common.Labelled;

/** 三重一大领域: one of the four fields of major matters (PLAN F5). */
public enum MajorMatterField implements Labelled {
  /** 重大事项决策: major decisions. */
  DECISION("重大事项决策"),
  /** 重要干部任免: important appointments. */
  PERSONNEL("重要干部任免"),
  /** 重要项目安排: major projects. */
  PROJECT("重要项目安排"),
  /** 大额度民政资金使用: use of large civil affairs funds. */
  FUNDS("大额度民政资金使用");

  private final String chinese;

  MajorMatterField(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
