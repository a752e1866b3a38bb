package io.lpc.power;

import io.lpc.common.ViolationCode;

/** 权力事项类违规代码: refusals of the power catalogue. */
public enum PowerViolation implements ViolationCode {
  /** No responsible post. */
  NO_POST(
      "LPC-POWER-001",
      "权力事项{item}未落实责任岗位,不能确认。请填写责任岗位。",
      "Power item {item} has no responsible post and cannot be confirmed. Name one."),
  /** No legal basis in force. */
  NO_BASIS(
      "LPC-POWER-002",
      "权力事项{item}在{day}没有有效的行使依据,不能确认。对外权力须有法律法规规章或规范性文件依据;无依据的应予取消。",
      "Power item {item} has no basis in force on {day} and cannot be confirmed. An external power rests on law; without it, strike it out."),
  /** The item is in another status. */
  WRONG_STATUS(
      "LPC-POWER-003",
      "权力事项{item}当前状态为“{status}”,不能{action}。请核对该事项的最新状态。",
      "Power item {item} is {status} now; {action} is not possible. Look at how far it has"
          + " come."),
  /** The type is not in the code table. */
  UNKNOWN_TYPE(
      "LPC-POWER-004",
      "权力类别代码“{type}”不在代码表中。请从代码表选择,或先修订代码表。",
      "Type \"{type}\" is not in the code table. Choose one of it, or revise the table."),
  /** The post is not of the responsible unit. */
  POST_ELSEWHERE(
      "LPC-POWER-005",
      "责任岗位{post}不属于责任科室{unit}。请核对。",
      "Post {post} is not one of unit {unit}. Check them."),
  /** The responsible person does not hold the post. */
  PERSON_NOT_HOLDER(
      "LPC-POWER-006",
      "责任人{official}在{day}未任责任岗位{post}。请核对任职。",
      "{official} does not hold post {post} on {day}. Check the appointments."),
  /** An item would replace itself. */
  SUPERSEDES_ITSELF(
      "LPC-POWER-007", "权力事项不能由自己替代。请选择另一事项。", "An item cannot supersede itself. Choose another."),
  /** A register would supersede an item. */
  NOT_BY_REGISTER(
      "LPC-POWER-008",
      "登记册不能将权力事项置为“{status}”。请填写待审核、已确认或已取消。",
      "A register can't make an item {status}. Say that it is drafted, confirmed or struck out."),
  /** Somebody of another unit drafts. */
  NOT_OF_UNIT(
      "LPC-POWER-009",
      "权力事项由机构{unit}的人员、其负责人、分管领导或局长起草和修改。请由其办理。",
      "The staff of unit {unit}, its head, its leader in charge or the director draft and revise its power items. Have one of them do it."),
  /** Somebody who is not in charge confirms. */
  NOT_IN_CHARGE(
      "LPC-POWER-010",
      "权力事项由机构{unit}的负责人、分管领导或局长从该岗位确认。请由其办理。",
      "The head of unit {unit}, its leader in charge or the director confirms its power items, from that post. Have one of them do it."),
  /** Somebody below the leadership strikes out. */
  NOT_LEADER(
      "LPC-POWER-011",
      "权力事项由机构{unit}的分管领导或局长取消或替代。请由其办理。",
      "The leader in charge of unit {unit} or the director strikes out or supersedes its power items. Have one of them do it."),
  /** A register would undo a confirmation. */
  CONFIRMED(
      "LPC-POWER-012",
      "权力事项{item}已在系统中确认,登记册不能将其改回待审核。内容有变的,请在系统中修改后重新确认。",
      "Power item {item} is confirmed and a register can't make it a draft again. If it says something else now, revise and confirm it in the system."),
  /** A register would confirm or strike out what is on record. */
  BY_HAND(
      "LPC-POWER-013",
      "权力事项{item}已在系统中,登记册不能将其置为“{status}”。请由其责任科室的负责人或领导在系统中办理。",
      "Power item {item} is on record and no register makes it {status}. Have whoever is in charge of its unit do so in the system.");

  private final String code;
  private final String chinese;
  private final String english;

  PowerViolation(String code, String chinese, String english) {
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
