package io.lpc.risk.grading;

import io.lpc.common.Labelled;

/** 审定状态: how far an assessment has come (PLAN R3). */
public enum AssessmentState implements Labelled {
  /** 已评估: proposed by the unit, waiting for review. */
  PROPOSED("已评估"),
  /** 已退回: returned with reasons. */
  RETURNED("已退回"),
  /** 已初审: reviewed, waiting for the Party group. */
  REVIEWED("已初审"),
  /** 已审定: decided by the Party group. */
  DECIDED("已审定"),
  /** 复核中: decided; the holder asked for reconsideration. */
  RECONSIDERING("复核中"),
  /** 已撤销: the Party group took the risk point out of use. */
  WITHDRAWN("已撤销");

  private final String chinese;

  AssessmentState(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
