package io.lpc.risk.grading;

import io.lpc.common.Labelled;
import org.jspecify.annotations.Nullable;

/** 程序环节: one kind of step in the procedure (PLAN R3). */
public enum StepKind implements Labelled {
  /** 评估建议: the unit's assessment and proposal. */
  PROPOSED("评估建议", AssessmentState.PROPOSED),
  /** 分管领导初审: the review. */
  REVIEWED("分管领导初审", AssessmentState.REVIEWED),
  /** 退回: the return with reasons. */
  RETURNED("退回", AssessmentState.RETURNED),
  /** 本人意见: the holder's comment. */
  COMMENTED("本人意见", null),
  /** 党组审定: the decision. */
  DECIDED("党组审定", AssessmentState.DECIDED),
  /** 申请复核: the holder asks for reconsideration. */
  RECONSIDERATION_ASKED("申请复核", AssessmentState.RECONSIDERING),
  /** 党组撤销: the Party group took the risk point out of use. */
  WITHDRAWN("党组撤销", AssessmentState.WITHDRAWN);

  private final String chinese;
  private final @Nullable AssessmentState leadsTo;

  StepKind(String chinese, @Nullable AssessmentState leadsTo) {
    this.chinese = chinese;
    this.leadsTo = leadsTo;
  }

  /** How far it brings an assessment; null for a step that does not move it. */
  @Nullable AssessmentState leadsTo() {
    return leadsTo;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
