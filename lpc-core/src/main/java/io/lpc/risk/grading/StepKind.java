package io.lpc.risk.grading;

import io.lpc.common.Labelled;

/** 程序环节: one kind of step in the procedure (PLAN R3). */
public enum StepKind implements Labelled {
  /** 评估建议: the unit\u0027s assessment and proposal. */
  PROPOSED("评估建议"),
  /** 分管领导初审: the review. */
  REVIEWED("分管领导初审"),
  /** 退回: the return with reasons. */
  RETURNED("退回"),
  /** 本人意见: the holder\u0027s comment. */
  COMMENTED("本人意见"),
  /** 党组审定: the decision. */
  DECIDED("党组审定"),
  /** 申请复核: the holder asks for reconsideration. */
  RECONSIDERATION_ASKED("申请复核"),
  /** 党组撤销: the Party group took the risk point out of use. */
  WITHDRAWN("党组撤销");

  private final String chinese;

  StepKind(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
