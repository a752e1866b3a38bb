package io.lpc.risk;

import io.lpc.common.Labelled;

/** 审定进度: how far the grading of a risk point has come, on which it depends who may change it. */
public enum GradingProgress implements Labelled {
  /** 未评估: nobody has proposed a grade. */
  UNASSESSED("未评估"),
  /** 已评估: a grade was proposed, and none was ever decided. */
  ASSESSED("已评估"),
  /** 已审定: the Party group has decided a grade, whatever was proposed since. */
  DECIDED("已审定");

  private final String chinese;

  GradingProgress(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
