package io.lpc.archive;

import io.lpc.common.ViolationCode;

/** 档案类违规代码: refusals when something is taken in as a whole. */
public enum ArchiveViolation implements ViolationCode {
  /** The archive is another bureau's. */
  ANOTHER_BUREAU(
      "LPC-ARCH-001",
      "档案属于单位{bureau},不能恢复到本单位。请核对文件。",
      "The archive is of bureau {bureau} and can't be restored here. Check the file."),
  /** The archive lacks what every bureau has. */
  INCOMPLETE(
      "LPC-ARCH-002",
      "档案缺少必备的{kind}({record})。请重新导出完整档案。",
      "The archive lacks the {kind} {record}, which every bureau has. Export it whole."),
  /** A record stands before what it may name. */
  OUT_OF_ORDER(
      "LPC-ARCH-003",
      "{kind}应排在{later}之前。请按规定的顺序排列。",
      "A {kind} comes before every {later}. Keep the order."),
  /** A record's versions don't follow each other. */
  VERSION_GAP(
      "LPC-ARCH-004",
      "{kind}({id})的第{version}版不能恢复,此处应为第{expected}版。请重新导出完整档案。",
      "Version {version} of {kind} {id} can't be restored; version {expected} is next."
          + " Export the archive whole."),
  /** Two rows of the registers are about the same. */
  ROW_TWICE(
      "LPC-ARCH-005",
      "与{first}重复。请删除或修改其中一行。",
      "The same as {first}. Delete or change one of the rows."),
  /** A row names something that is neither in the registers nor on record. */
  UNKNOWN_CODE(
      "LPC-ARCH-006",
      "登记册和本单位记录中都没有{kind}“{code}”。请核对编码。",
      "Neither the registers nor the bureau have a {kind} \"{code}\". Check the code."),
  /** Nobody would be in office once the registers are in. */
  NOBODY_IN_OFFICE(
      "LPC-ARCH-007",
      "登记册中没有{day}在任的人员,建档后无人可以办理。请补充现任任职。",
      "Nobody in the registers is in office on {day}, so nobody could act afterwards. Add who holds"
          + " office."),
  /** A bureau that was not founded needs its profile. */
  NO_PROFILE(
      "LPC-ARCH-008",
      "本单位尚未建档,登记册应有本局概况。请填写。",
      "This bureau was not founded, and the registers lack its profile. Fill it in."),
  /** Registers are taken in by a founder or a program only. */
  NOT_BY_HAND(
      "LPC-ARCH-009",
      "登记册由建档员或程序入档。请以该身份办理。",
      "Registers are taken in by a founder or an automation (Actor.Automation). Act as one."),
  /** Everything in the registers is on record already. */
  NOTHING_NEW(
      "LPC-ARCH-010",
      "登记册与在案记录一致,未作任何变更。无须再提交;确有变化的,请核对所用的登记册。",
      "The registers say what is on record, and nothing was changed. Nothing is left to do, unless"
          + " these are not the registers that you meant."),
  /** The registers hold more of a kind than a bureau can have. */
  TOO_MANY(
      "LPC-ARCH-011",
      "登记册中的{kind}超过{most}个。请核对,或分次入档。",
      "The registers hold more than {most} rows of kind {kind}. Check them, or hand them in by parts."),
  /** The registers hold nothing. */
  NO_ROWS(
      "LPC-ARCH-013",
      "登记册中没有任何记录。请填写后重新提交。",
      "There is nothing in the registers. Fill them in and hand them in again."),
  /** A row names a code that its code table does not list. */
  NOT_IN_TABLE(
      "LPC-ARCH-014",
      "代码表{table}中没有“{code}”。请从代码表选择,或先修订代码表。",
      "Code table {table} has no \"{code}\". Choose one of it, or revise the table."),
  /** A program would approve that a place holds no risk. */
  NIL_BY_PROGRAM(
      "LPC-ARCH-012",
      "无风险申报须由批准人本人批准,程序不得代为登记或变更。请删除该行,由批准人在系统中办理。",
      "A nil declaration is approved in person, and no program enters or changes one. Delete the row,"
          + " and have its approver approve it from his own post.");

  private final String code;
  private final String chinese;
  private final String english;

  ArchiveViolation(String code, String chinese, String english) {
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
