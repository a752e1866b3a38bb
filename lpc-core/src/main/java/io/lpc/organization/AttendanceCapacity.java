package io.lpc.organization;

import io.lpc.common.Labelled;

/** 出席身份: in what capacity somebody attended. */
public enum AttendanceCapacity implements Labelled {
  /** 出席: as a member, with a vote. */
  MEMBER("出席"),
  /** 列席: without a vote. */
  NON_VOTING("列席");

  private final String chinese;

  AttendanceCapacity(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
