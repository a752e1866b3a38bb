package io.lpc.risk.grading;

import io.lpc.common.ViolationCode;

/** 分级审定类违规代码: refusals of the grading procedure. */
public enum GradingViolation implements ViolationCode {
  /** The actor holds no post. */
  NOT_A_HOLDER(
      "LPC-GRADE-001", "本环节须以任职身份办理。请从所任岗位办理。", "This step is taken from a post. Act from one."),
  /** The step is another's. */
  WRONG_ROLE(
      "LPC-GRADE-002",
      "本环节应由{role}({officials})办理。请由其办理。",
      "This step is taken by the {role} ({officials}). Have one of them do it."),
  /** Nobody can take the step. */
  NOBODY_THERE(
      "LPC-GRADE-003",
      "无人可任{role}。请先登记任职或领导分工。",
      "Nobody but those concerned is {role}. Record the appointment or leadership first."),
  /** Somebody assesses his own post. */
  SELF_ASSESSMENT(
      "LPC-GRADE-004",
      "不得评估本人岗位的风险,应由{role}评估。请由其办理。",
      "Nobody assesses the risk of his own post; the {role} does. Have that person do it."),
  /** Somebody reviews himself. */
  SELF_REVIEW(
      "LPC-GRADE-005",
      "不得初审本人提出或参加的评估,也不得初审本人岗位的风险。请由{role}({officials})初审。",
      "Nobody reviews what he proposed or took part in, or his own post. Have the {role} ({officials}) do it."),
  /** The step does not follow. */
  WRONG_STATE(
      "LPC-GRADE-006",
      "评估{assessment}当前为“{state}”,不能进行“{step}”。请核对该评估的最新状态。",
      "Assessment {assessment} is {state}; {step} is not possible now. Look at how far it"
          + " has come."),
  /** Another assessment is open. */
  IN_PROGRESS(
      "LPC-GRADE-007",
      "风险点{point}的评估{assessment}尚未审定。请先办结。",
      "Assessment {assessment} of risk point {point} is not decided yet. Finish it first."),
  /** Nobody took part. */
  NO_PARTICIPANTS(
      "LPC-GRADE-008",
      "评估应由负责人组织本单位人员参加。请填写参加人员。",
      "The head assesses together with the unit's staff. Name who took part."),
  /** A participant is of another unit. */
  NOT_STAFF(
      "LPC-GRADE-009",
      "参加人员{official}不在机构{unit}任职。请核对。",
      "{official} holds no post of unit {unit}. Check who took part."),
  /** No grade computed and none proposed. */
  NO_GRADE(
      "LPC-GRADE-010",
      "不能得出等级:{why}。请补充评估依据,或由评估人提出等级。",
      "No grade could be computed: {why}. Complete the inputs, or propose a grade."),
  /** The profile has no such grade. */
  UNKNOWN_GRADE(
      "LPC-GRADE-011",
      "分级方案没有第{rank}级。请从现行方案的等级中选择。",
      "The profile has no grade of rank {rank}. Choose one of the grades of the profile in force."),
  /** What the risk is or sits on changed. */
  CHANGED_SINCE(
      "LPC-GRADE-012",
      "风险点{point}或其岗位、权力事项、重大事项在上次评估后有实质变更。请重新评估。",
      "Risk point {point}, or its post, power item or major matter, changed materially since it was assessed. Assess it again."),
  /** A person concerned did not withdraw. */
  MUST_WITHDRAW(
      "LPC-GRADE-013",
      "{official}与本议题有关,应当回避而未回避。请更正会议记录或另行审定。",
      "{official} is concerned and did not withdraw. Correct the record or decide again."),
  /** Another kind of meeting. */
  NOT_PARTY_GROUP(
      "LPC-GRADE-014",
      "风险等级由局党组会审定,会议{meeting}不是党组会。",
      "Grades are decided by the Party group; {meeting} is no meeting of it."),
  /** The recorder was not there. */
  DID_NOT_ATTEND(
      "LPC-GRADE-015",
      "登记人{official}未出席会议{meeting}。请由出席人员登记。",
      "{official} did not attend {meeting}. Have somebody who did record it."),
  /** The meeting came before the review. */
  MEETING_TOO_EARLY(
      "LPC-GRADE-016",
      "会议{meeting}召开于{day},早于上一环节。请核对。",
      "Meeting {meeting} was held on {day}, before the step it follows. Check it."),
  /** Not the holder. */
  NOT_THE_HOLDER(
      "LPC-GRADE-017",
      "只有岗位{post}的任职人可以提出意见或申请复核。请由其办理。",
      "Only who holds post {post} may comment or ask for reconsideration. Have that person"
          + " do it."),
  /** Reconsideration asked twice. */
  ASKED_ALREADY(
      "LPC-GRADE-018",
      "已申请过一次复核,不能再次申请。请按复核结果办理。",
      "Reconsideration was asked for once already. Act on what came of it."),
  /** Ranks not in order. */
  RANKS_IN_DISORDER(
      "LPC-GRADE-019",
      "等级应从1起连续编号,1为最高风险。请重新编号。",
      "Ranks run from 1 without gaps; 1 is the highest risk. Number them anew."),
  /** The matrix is not complete. */
  CELL_MISSING(
      "LPC-GRADE-020",
      "矩阵应为每个{row}行{column}列的格填写有效等级。请补充或更正。",
      "Each of the {row} by {column} cells of the matrix holds a rank of the scale."
          + " Complete or correct it."),
  /** A code stands twice. */
  CODES_TWICE(
      "LPC-GRADE-021",
      "方案中代码“{code}”重复。请删除或修改其中一个。",
      "Code \"{code}\" stands twice in the profile. Delete or change one of them."),
  /** Thresholds not in order. */
  THRESHOLDS_IN_DISORDER(
      "LPC-GRADE-022", "门槛应按等级从高到低递减。请更正。", "Thresholds fall as the rank goes down. Correct them."),
  /** The risk point was withdrawn. */
  SUBJECT_WITHDRAWN(
      "LPC-GRADE-024",
      "风险点{point}已撤销,不能办理本环节。风险仍然存在的,请另行登记。",
      "Risk point {point} was withdrawn; this step cannot be taken. If the risk is still"
          + " there, record it anew."),
  /** A cut-off leads nowhere. */
  UNKNOWN_AXIS(
      "LPC-GRADE-025",
      "指标“{code}”应归入机率或危害,且每一档都应在矩阵中。请更正。",
      "Indicator or cut-off \"{code}\" must lead to a row or column of the matrix. Correct"
          + " it."),
  /** A step would come before the one it follows. */
  STEP_TOO_EARLY(
      "LPC-GRADE-026",
      "本环节发生时间早于上一环节({at})。请核对。",
      "The step would have happened before the one it follows ({at}). Check the time."),
  /** A meeting resolved on other risk points. */
  NOT_RESOLVED(
      "LPC-GRADE-027",
      "会议{meeting}没有议决风险点{point}。请核对会议,或提交下一次党组会议决。",
      "Meeting {meeting} does not resolve on risk point {point}. Check the meeting, or table it at the next one."),
  /** A later assessment took its place. */
  SUPERSEDED(
      "LPC-GRADE-028",
      "风险点{point}已有更新的评估{latest},本评估不再办理。请在最新评估上办理。",
      "Assessment {latest} of risk point {point} is later and has taken its place. Take the step on that one."),
  /** Somebody close to the holder would judge. */
  CONCERNED(
      "LPC-GRADE-030",
      "办理人与岗位任职人有应当回避的关系。请由{role}办理。",
      "You are too close to who holds the post. Have the {role} do it."),
  /** A decision dated before the meeting that took it. */
  BEFORE_MEETING(
      "LPC-GRADE-031",
      "会议{meeting}召开于{day},办理时间不得早于会议。请核对。",
      "Meeting {meeting} was held on {day}; what it decided is not dated before it. Check the time."),
  /** The holder would judge his own post. */
  HOLDER_WITHDRAWS(
      "LPC-GRADE-032",
      "审定时岗位任职人必须回避。请将其列入回避人员。",
      "Whoever holds the post withdraws from the decision on it. Keep the holder among those who do."),
  /** The leaders would be reviewed by their own. */
  LEADERS_REVIEWED(
      "LPC-GRADE-033",
      "“{subject}”的初审应首先由纪检组长负责,不得由本人初审。请调整初审角色。",
      "The head of the discipline group comes first in the review of {subject}, and nobody reviews himself. Change the reviewers."),
  /** The leaders would be decided on unseen. */
  LEADERS_FILED(
      "LPC-GRADE-034",
      "“{subject}”的审定结果必须报上级备案。请保留备案要求。",
      "Decisions on {subject} are filed with the superior body. Keep them filed."),
  /** A meeting resolved something else on the risk point. */
  RESOLVED_OTHERWISE(
      "LPC-GRADE-035",
      "会议{meeting}对风险点{point}议决的是“{resolved}”,不能据以办理“{step}”。请按会议议决办理。",
      "What {meeting} resolved on risk point {point} is: {resolved}; it does not carry: {step}. Record what it resolved."),
  /** Whoever proposed a grade would record what the meeting resolved on it. */
  RECORDED_BY_PROPOSER(
      "LPC-GRADE-036",
      "{official}提出或参加了风险点{point}的评估,不得登记议决该风险点的会议。请由其他出席人员登记。",
      "{official} proposed a grade of risk point {point}, or took part, so that another who attended records the meeting that resolves on it. Have another do it."),
  /** Nobody could review what is proposed. */
  NO_REVIEWER(
      "LPC-GRADE-037",
      "无人可以初审本评估:{roles}空缺,或都是当事人、亲属、评估人。请先登记任职或领导分工,或减少参加人员。",
      "Nobody could review this: no {roles} is left who is not concerned and took no part. Record an"
          + " appointment or leadership first, or let fewer take part."),
  /** Minutes recorded before what they would decide on. */
  MINUTES_TOO_EARLY(
      "LPC-GRADE-038",
      "会议{meeting}登记之后,风险点{point}又有评估、初审、复核申请或实质变更,不能据以办理。请提交另一次党组会。",
      "Since the minutes of {meeting} were recorded, risk point {point} was assessed, reviewed, reconsidered or materially changed. Table it at another meeting."),
  /** Whoever left the room would record what was carried. */
  RECORDED_BY_WITHDRAWN(
      "LPC-GRADE-039",
      "{official}在第{item}项回避,不得登记该会议。请由没有回避的出席人员登记。",
      "{official} withdrew from item {item} and can't record what it carried. Have somebody who stayed record the meeting."),
  /** A meeting would grade what was not reviewed. */
  NOT_REVIEWED(
      "LPC-GRADE-040",
      "风险点{point}没有已初审或复核中的评估,不能议决等级。请先完成评估和初审,或从议题中删除。",
      "Risk point {point} has no assessment that was reviewed or is reconsidered, so no grade of it is resolved. Have it assessed and reviewed first, or take it off the item.");

  private final String code;
  private final String chinese;
  private final String english;

  GradingViolation(String code, String chinese, String english) {
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
