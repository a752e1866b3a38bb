package io.lpc.organization;

import io.lpc.common.Labelled;

/** 机构类别: what a unit is to its bureau (PLAN S1). */
public enum UnitKind implements Labelled {
  /** 局领导班子: the leadership itself. */
  LEADERSHIP("局领导班子"),
  /** 内设机构: a section 科室, without a seal of its own. */
  SECTION("内设机构"),
  /** 局属单位: a subordinate unit with a seal of its own. */
  SUBORDINATE("局属单位");

  private final String chinese;

  UnitKind(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
