package io.lpc.control;

import io.lpc.common.ViolationCode;

/** 防控类违规代码: refusals of the control register. */
public enum ControlViolation implements ViolationCode {
  /** Somebody of another unit plans. */
  NOT_OF_UNIT(
      "LPC-CTRL-001",
      "防控措施由风险点所在机构{unit}的人员、其负责人、分管领导或局长制定。请由其办理。",
      "The staff of unit {unit}, its head, its leader in charge or the director plan a measure there. Have one of them do it."),
  /** Somebody who is not in charge revises or withdraws. */
  NOT_IN_CHARGE(
      "LPC-CTRL-002",
      "防控措施应由风险点所在机构{unit}的负责人、分管领导或局长从该岗位修订或撤销。请由其办理。",
      "The head of unit {unit}, its leader in charge or the director revises or withdraws a measure there, from that post. Have one of them do it."),
  /** Somebody loosens what controls his own post. */
  OWN_CONTROL(
      "LPC-CTRL-003",
      "不得修订或撤销针对本人岗位风险点{point}的防控措施,也不得由本人负责的程序办理。请由他人办理。",
      "Nobody revises or withdraws a measure against risk point {point} of his own post, nor has a program of his do so. Have another do it.");

  private final String code;
  private final String chinese;
  private final String english;

  ControlViolation(String code, String chinese, String english) {
    this.code = code;
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String chinese() {
    return chinese;
  }

  @Override
  public String english() {
    return english;
  }
}
