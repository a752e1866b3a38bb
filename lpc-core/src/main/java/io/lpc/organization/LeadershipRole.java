package io.lpc.organization;

import io.lpc.common.Labelled;

/** 领导关系: how a post leads a unit. */
public enum LeadershipRole implements Labelled {
  /** 负责人: heads the unit. */
  HEAD("负责人"),
  /** 分管领导: is the leader in charge of it 分管领导. */
  IN_CHARGE("分管领导");

  private final String chinese;

  LeadershipRole(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
