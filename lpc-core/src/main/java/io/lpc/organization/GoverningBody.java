package io.lpc.organization;

import io.lpc.common.Labelled;

/**
 * 议事机构: a body with members of its own; being in the leadership does not make one a member of any.
 */
public enum GoverningBody implements Labelled {
  /** 局党组: the Party group, which decides grades (PLAN R3). */
  PARTY_GROUP("局党组"),
  /** 领导小组: the leading group for risk control (PLAN O1). */
  LEADING_GROUP("领导小组"),
  /** 领导小组办公室: its office. */
  LEADING_GROUP_OFFICE("领导小组办公室");

  private final String chinese;

  GoverningBody(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
