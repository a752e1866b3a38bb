package io.lpc.risk.grading;

import io.lpc.common.Labelled;

/** 审定对象类别: whose risk it is, on which the procedure depends (practice). */
public enum SubjectClass implements Labelled {
  /** 一般岗位: a post of a unit. */
  ORDINARY_POST("一般岗位"),
  /** 单位(科室)负责人岗位: the unit head's own post. */
  UNIT_HEAD("单位(科室)负责人岗位"),
  /** 单位(科室)及专项风险: a matter of the unit itself. */
  UNIT_MATTER("单位(科室)及专项风险"),
  /** 班子成员岗位: a post of the leadership but the director's. */
  DEPUTY("班子成员岗位"),
  /** 局长岗位: the director's own post. */
  DIRECTOR("局长岗位"),
  /** 领导班子风险: a matter of the leadership itself. */
  LEADERSHIP_MATTER("领导班子风险");

  private final String chinese;

  SubjectClass(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
