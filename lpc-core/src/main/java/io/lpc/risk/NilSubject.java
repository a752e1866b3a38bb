package io.lpc.risk;

import io.lpc.common.Labelled;

/** 无风险申报对象: what can be declared to hold no risk (PLAN X3). */
public enum NilSubject implements Labelled {
  /** 岗位: a post; never a key post. */
  POST("岗位"),
  /** 机构: a section or subordinate unit. */
  UNIT("机构"),
  /** 权力事项: a power item. */
  POWER_ITEM("权力事项"),
  /** 三重一大领域: one of the four fields. */
  MAJOR_FIELD("三重一大领域");

  private final String chinese;

  NilSubject(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
