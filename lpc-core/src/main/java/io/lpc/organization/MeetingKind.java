package io.lpc.organization;

import io.lpc.common.Labelled;

/** 会议类别: what kind of meeting it was. */
public enum MeetingKind implements Labelled {
  /** 局党组会: a meeting of the Party group. */
  PARTY_GROUP("局党组会"),
  /** 局班子会: a meeting of the leadership. */
  LEADERSHIP("局班子会"),
  /** 领导小组会: a meeting of the leading group. */
  LEADING_GROUP("领导小组会"),
  /** 全体大会: a meeting of all staff. */
  ALL_STAFF("全体大会");

  private final String chinese;

  MeetingKind(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
