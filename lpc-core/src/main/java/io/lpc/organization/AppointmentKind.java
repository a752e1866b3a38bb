package io.lpc.organization;

import io.lpc.common.Labelled;

/** 任职方式: how an official holds a post. A vacant post has no appointment. */
public enum AppointmentKind implements Labelled {
  /** 任职: holds the post. */
  REGULAR("任职"),
  /** 主持工作: runs it until somebody is appointed. */
  ACTING("主持工作"),
  /** 兼任: holds it beside another. */
  CONCURRENT("兼任"),
  /** 顶岗: stands in for its holder (A/B 岗) and does not count as one. */
  STAND_IN("顶岗");

  private final String chinese;

  AppointmentKind(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
