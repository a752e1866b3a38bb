package io.lpc.organization;

import io.lpc.common.Labelled;

/** 政治面貌: as the forms state it. */
public enum PoliticalStatus implements Labelled {
  /** 中共党员: member of the Communist Party. */
  PARTY_MEMBER("中共党员"),
  /** 中共预备党员: probationary member. */
  PROBATIONARY("中共预备党员"),
  /** 共青团员: member of the Youth League. */
  LEAGUE_MEMBER("共青团员"),
  /** 民主党派: member of another party. */
  OTHER_PARTY("民主党派"),
  /** 群众: none. */
  NONE("群众");

  private final String chinese;

  PoliticalStatus(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
