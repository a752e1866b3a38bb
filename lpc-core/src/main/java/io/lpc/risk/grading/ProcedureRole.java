package io.lpc.risk.grading;

import io.lpc.common.Labelled;

/** 程序角色: who may take a step of the procedure. */
public enum ProcedureRole implements Labelled {
  /** 单位(科室)负责人: the head of the unit. */
  UNIT_HEAD("单位(科室)负责人"),
  /** 分管领导: the leader in charge of the unit. */
  LEADER_IN_CHARGE("分管领导"),
  /** 局长: the director. */
  DIRECTOR("局长"),
  /** 纪检组长: the head of the discipline group. */
  DISCIPLINE_HEAD("纪检组长"),
  /** 本人: whoever holds the post; a stand-in does not. */
  SELF("本人");

  private final String chinese;

  ProcedureRole(String chinese) {
    this.chinese = chinese;
  }

  @Override
  public String chinese() {
    return chinese;
  }
}
