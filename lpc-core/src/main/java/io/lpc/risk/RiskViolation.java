package io.lpc.risk;

import io.lpc.common.ViolationCode;

/** 风险类违规代码: refusals of the risk register. */
public enum RiskViolation implements ViolationCode {
  /** An individual risk without post. */
  POST_REQUIRED(
      "LPC-RISK-001", "个人岗位风险应落到岗位。请填写岗位。", "An individual risk sits on a post. Name the post."),
  /** A unit risk with a post. */
  POST_NOT_WANTED(
      "LPC-RISK-002",
      "单位或专项风险不落到单个岗位。请改为个人风险或去掉岗位。",
      "A unit or special risk sits on no single post. Make it individual or leave the post out."),
  /** A special risk without field. */
  FIELD_REQUIRED(
      "LPC-RISK-003",
      "专项风险应有三重一大领域。请填写。",
      "A special risk names its field of major matters. Name it."),
  /** A field on a risk that is not special. */
  FIELD_NOT_WANTED(
      "LPC-RISK-004",
      "只有专项风险才填写三重一大领域或事项。请改为专项风险,或去掉该项。",
      "Only a special risk names a field or matter. Make it special or leave that out."),
  /** The post is of another unit. */
  POST_ELSEWHERE(
      "LPC-RISK-005",
      "岗位{post}不属于机构{unit}。请核对。",
      "Post {post} is not one of unit {unit}. Check them."),
  /** The category is not in the table. */
  UNKNOWN_CATEGORY(
      "LPC-RISK-006",
      "风险类别“{category}”不在代码表中。请从代码表选择,或先修订代码表。",
      "Category \"{category}\" is not in the code table. Choose one of it, or revise the table."),
  /** The round is another unit's. */
  ROUND_ELSEWHERE(
      "LPC-RISK-007",
      "排查{round}属于机构{unit},不能登记其他机构的风险。请选择风险所在机构的排查。",
      "Round {round} is of unit {unit} and takes no risk of another. Choose a round of the"
          + " unit at risk."),
  /** The round is closed. */
  ROUND_CLOSED("LPC-RISK-008", "排查{round}已结束。请另开一轮排查。", "Round {round} is closed. Open another."),
  /** A key post declared nil. */
  KEY_POST_NIL(
      "LPC-RISK-009",
      "重点岗位{post}不得申报无风险。请查找并登记风险点。",
      "Key post {post} cannot be declared nil. Look for its risks."),
  /** The wrong person approves. */
  NOT_APPROVER(
      "LPC-RISK-010",
      "无风险申报须由{role}批准和撤销。请由其办理。",
      "A nil declaration is approved and withdrawn by the {role}. Have that person do it."),
  /** Somebody approves his own declaration. */
  OWN_APPROVAL(
      "LPC-RISK-011",
      "不能批准自己的无风险申报,也不能批准本人岗位或本人负责权力事项的无风险申报。请由他人批准。",
      "Nobody approves a nil declaration of his own, of his own post or of a power he answers for. Have another do it."),
  /** A risk was found there. */
  RISK_FOUND_THERE(
      "LPC-RISK-012",
      "该对象已登记风险点,不能申报无风险。风险不再存在的,请先撤销风险点。",
      "A risk point stands there; it cannot be declared nil. If the risk is gone, withdraw"
          + " the point first."),
  /** The declarant is of another unit. */
  DECLARANT_ELSEWHERE(
      "LPC-RISK-013",
      "申报人{official}不在机构{unit}任职。请核对。",
      "Declarant {official} holds no post of unit {unit}. Check it."),
  /** Not exactly one subject. */
  SUBJECT_UNCLEAR(
      "LPC-RISK-014",
      "无风险申报应且只应指明一个对象。请只填写一个。",
      "A nil declaration names exactly one subject. Name one."),
  /** The unit or post was withdrawn. */
  PLACE_WITHDRAWN(
      "LPC-RISK-015",
      "{kind}{record}已撤销,不能登记风险。请核对。",
      "The {kind} {record} was withdrawn and takes no risk. Check it."),
  /** The matter is in another field. */
  MATTER_FIELD_DIFFERS(
      "LPC-RISK-016",
      "事项{matter}属于“{field}”,与所填领域不符。请核对。",
      "Matter {matter} is in field {field}, not the one given. Check them."),
  /** Somebody of another unit revises. */
  NOT_OF_UNIT(
      "LPC-RISK-017",
      "风险点由机构{unit}的人员、其负责人、分管领导或局长修订。请由其办理。",
      "The staff of unit {unit}, its head, its leader in charge or the director revise this risk point. Have one of them do it."),
  /** Somebody who is not in charge. */
  NOT_IN_CHARGE(
      "LPC-RISK-018",
      "本变更应由机构{unit}的负责人、分管领导或局长从该岗位办理。请由其办理。",
      "The head of unit {unit}, its leader in charge or the director makes this change, from that post. Have one of them do it."),
  /** Somebody withdraws the risk of his own post, or changes it once it is assessed. */
  OWN_RISK(
      "LPC-RISK-019",
      "不得撤销本人岗位的风险点{point},评估后也不得修订其实质内容。请由他人办理。",
      "Nobody withdraws risk point {point} of his own post, or changes it materially once it is assessed. Have another do it."),
  /** A program changes what was assessed. */
  THROUGH_PROCEDURE(
      "LPC-RISK-020",
      "风险点{point}已评估,程序不得自动变更。请由负责人按审定程序办理。",
      "Risk point {point} was assessed and no program changes it. Have whoever is in charge go through the procedure."),
  /** A risk point whose grade was decided. */
  GRADE_DECIDED(
      "LPC-RISK-021",
      "风险点{point}已经局党组审定等级,只能由局党组会撤销。请提交党组会研究后登记。",
      "The Party group decided the grade of risk point {point}, and only a meeting of it takes the point back. Table it, and record what the meeting decided."),
  /** The power item is another unit's. */
  POWER_ELSEWHERE(
      "LPC-RISK-022",
      "权力事项{item}的责任科室不是机构{unit}。请核对。",
      "Power item {item} is not one of unit {unit}. Check them."),
  /** The matter is another unit's. */
  MATTER_ELSEWHERE(
      "LPC-RISK-023",
      "三重一大事项{matter}的责任科室不是机构{unit}。请核对。",
      "Major matter {matter} is not one of unit {unit}. Check them."),
  /** A nil declaration would be rewritten. */
  NIL_STANDS(
      "LPC-RISK-024",
      "无风险申报已批准,不能改写。请撤销后重新申报。",
      "The nil declaration was approved and can't be rewritten. Withdraw it and declare again."),
  /** Somebody of another unit acts on a round. */
  ROUND_OF_ANOTHER(
      "LPC-RISK-025",
      "排查由机构{unit}的人员、其负责人、分管领导或局长开展、归档和结束。请由其办理。",
      "The staff of unit {unit}, its head, its leader in charge or the director open its round, attach to it and close it. Have one of them do it.");

  private final String code;
  private final String chinese;
  private final String english;

  RiskViolation(String code, String chinese, String english) {
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
