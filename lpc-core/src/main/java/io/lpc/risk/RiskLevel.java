package io.lpc.risk;

import io.lpc.common.Labelled;

/** 风险层面: on which level a risk is looked for (PLAN F3–F5). */
public enum RiskLevel implements Labelled {
  /** 个人岗位风险: of a post and whoever holds it; graded in the notation of posts. */
  INDIVIDUAL("个人岗位风险"),
  /** 单位(科室)风险: of a unit; graded in the notation of units. */
  UNIT("单位(科室)风险"),
  /** 专项风险: of a major matter 三重一大; graded in the notation of units. */
  SPECIAL("专项风险");

  private final String chinese;

  RiskLevel(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
