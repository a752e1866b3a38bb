package io.lpc.organization;

import io.lpc.common.Labelled;

/** 表决意见: how a member voted. */
public enum Vote implements Labelled {
  /** 同意: for. */
  FOR("同意"),
  /** 不同意: against. */
  AGAINST("不同意"),
  /** 弃权: abstained. */
  ABSTAIN("弃权");

  private final String chinese;

  Vote(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
