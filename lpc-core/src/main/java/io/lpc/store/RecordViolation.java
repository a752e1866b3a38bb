package io.lpc.store;

import io.lpc.common.ViolationCode;

/** 记录通则的违规代码: refusals that any act may meet. */
public enum RecordViolation implements ViolationCode {
  /** A required field is blank. */
  REQUIRED("LPC-REC-001", "必填项未填写,请补充。", "This field is required. Fill it in."),
  /** A text or list is too short or too long. */
  SIZE(
      "LPC-REC-002",
      "长度或数量应在{min}至{max}之间,请修改。",
      "The length or number must be {min} to {max}. Correct it."),
  /** A number is out of its range. */
  RANGE("LPC-REC-003", "数值超出允许范围:{rule}。请修改。", "The number is out of range: {rule}. Correct it."),
  /** A text does not have its form. */
  FORM("LPC-REC-004", "格式不正确,应符合:{rule}。", "The form is not right; it must match: {rule}."),
  /** A text can't be stored. */
  UNSTORABLE(
      "LPC-REC-005",
      "文本含有空字符或残缺字符,请重新录入。",
      "The text holds a NUL or half a character. Enter it again."),
  /** A record that is named does not exist in this bureau. */
  NOT_FOUND(
      "LPC-REC-006", "本单位没有该{kind}({id})。请核对标识。", "This bureau has no {kind} {id}. Check the id."),
  /** A code is taken. */
  CODE_TAKEN(
      "LPC-REC-007",
      "已有编号为“{code}”的{kind}。请换一个编号,或变更原有的记录。",
      "There is a {kind} with code \"{code}\" already. Choose another code, or change that one."),
  /** The act's key was used for another act. */
  KEY_REUSED(
      "LPC-REC-008",
      "行为键{key}已用于另一行为({action})。请换一个键。",
      "Key {key} was used for another act ({action}). Choose another key."),
  /** The act would have happened in the future. */
  IN_FUTURE(
      "LPC-REC-009",
      "发生时间{at}晚于当前时间。请核对。",
      "It would have happened at {at}, which is in the future. Check the time."),
  /** The bureau was not founded. */
  NOT_FOUNDED("LPC-REC-010", "单位尚未建档,请先建档。", "This bureau was not founded. Found it first."),
  /** The bureau was founded already. */
  ALREADY_FOUNDED(
      "LPC-REC-011",
      "单位已建档,不能重复建档。请以任职身份办理,概况有变的请变更单位概况。",
      "This bureau was founded already. Act from a post, and revise its profile if that changed."),
  /** The record no longer takes part. */
  WITHDRAWN(
      "LPC-REC-012",
      "{kind}{record}已撤销,不能再变更或选用。请另选,或重新登记。",
      "The {kind} {record} was withdrawn, and is neither changed nor chosen. Choose or register"
          + " another."),
  /** A period would end before it begins. */
  DATES_IN_DISORDER(
      "LPC-REC-013",
      "终止日期{through}早于起始日期{from}。请核对日期。",
      "The last day {through} is before the first day {from}. Check the dates."),
  /** The act would have happened before there was a bureau to act on. */
  BEFORE_FOUNDING(
      "LPC-REC-014",
      "发生时间{at}早于本单位建档时间{founded}。请核对。",
      "It would have happened at {at}, before the bureau was founded at {founded}. Check the time."),
  /** The act would change a record as of a day on which another version of it was to come. */
  BEFORE_CURRENT(
      "LPC-REC-015",
      "{kind}{record}的现行版本自{from}起有效,不能以此前的日期变更。请核对发生时间。",
      "The current version of {kind} {record} holds from {from}, and nothing earlier changes it. Check"
          + " when it happened.");

  private final String code;
  private final String chinese;
  private final String english;

  RecordViolation(String code, String chinese, String english) {
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
