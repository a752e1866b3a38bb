package io.lpc.organization;

import io.lpc.common.ViolationCode;

/** 组织类违规代码: refusals of the organization. */
public enum OrganizationViolation implements ViolationCode {
  /** A unit would stand above itself. */
  UNIT_CYCLE(
      "LPC-ORG-001",
      "机构{unit}不能隶属于自己或下级机构。请另选上级机构。",
      "Unit {unit} cannot belong to itself or to a unit below it. Choose another parent."),
  /** A single-holder post would have two holders. */
  POST_HELD(
      "LPC-ORG-003",
      "岗位{post}为单人岗位,{period}已由{official}任职(任职{appointment})。请先终止原任职。",
      "Post {post} has one holder and is held by {official} during {period} (appointment {appointment}). End that appointment first."),
  /** An official would hold one post twice at a time. */
  ALREADY_HOLDS(
      "LPC-ORG-004",
      "{official}在{period}已任该岗位(任职{appointment}),不能重复任职。任期有变的,请变更原任职。",
      "{official} holds this post already during {period} (appointment {appointment})."
          + " Change that one if its period changed."),
  /** A unit would have two heads or two leaders in charge. */
  TWO_LEADERS(
      "LPC-ORG-005",
      "机构{unit}在{period}已有{role}({leadership})。请先终止原分工。",
      "Unit {unit} has its {role} already during {period} ({leadership}). End that first."),
  /** A leader in charge is not of the leadership. */
  NOT_LEADERSHIP(
      "LPC-ORG-006",
      "分管领导岗位{post}不属于局领导班子。请选择班子成员岗位。",
      "Post {post} is not one of the leadership. A leader in charge holds a post there."),
  /** An official would be a member twice at a time. */
  ALREADY_MEMBER(
      "LPC-ORG-007",
      "{official}在{period}已是{body}成员({membership})。任期有变的,请变更原登记。",
      "{official} is a member of {body} already during {period} ({membership}). Change that"
          + " membership if its period changed."),
  /** Somebody arranges his own power. */
  OWN_APPOINTMENT(
      "LPC-ORG-008",
      "不得为本人办理任职、分工或成员登记。请由他人办理。",
      "Nobody records an appointment, leadership or membership of his own. Have another do it."),
  /** The actor does not hold the post. */
  NO_AUTHORITY(
      "LPC-ORG-009",
      "{official}在{day}未任岗位{post},无权办理。请核对任职记录。",
      "{official} does not hold post {post} on {day} and may not act from it. Check the appointments."),
  /** A founder acts after the first appointment. */
  NOT_FOUNDER(
      "LPC-ORG-010",
      "本单位已有任职记录,初始建档身份已失效。请以任职身份办理。",
      "The bureau has appointments, so a founder may no longer act. Act from a post."),
  /** An outsider acts. */
  OUTSIDER(
      "LPC-ORG-011",
      "外部人员不能办理本事项。请由本单位任职人员办理。",
      "Somebody outside the bureau cannot do this. Have somebody who holds a post here do"
          + " it."),
  /** Kinship with oneself. */
  OWN_RELATIVE(
      "LPC-ORG-012", "亲属申报的对象不能是本人。请核对。", "Nobody is his own relative. Check who is named."),
  /** Somebody without a vote voted. */
  VOTE_WITHOUT_SEAT(
      "LPC-ORG-013",
      "第{item}项:{official}不是出席成员或已回避,不能表决。请更正表决记录。",
      "Item {item}: {official} is no attending member, or withdrew, and has no vote. Correct the ballot."),
  /** Somebody voted twice. */
  VOTED_TWICE(
      "LPC-ORG-014",
      "第{item}项:{official}重复表决。请更正表决记录。",
      "Item {item}: {official} voted twice. Correct the ballot."),
  /** A non-member attends as a member. */
  NOT_A_MEMBER(
      "LPC-ORG-015",
      "{official}在{day}不是{body}成员,只能列席。请改为列席,或先登记其成员任期。",
      "{official} is no member of {body} on {day} and attends without a vote. Say so, or"
          + " record the membership first."),
  /** Agenda items are not numbered in order. */
  ITEM_NUMBERS(
      "LPC-ORG-016",
      "议题应从1起连续编号。请重新编号。",
      "Agenda items are numbered from 1 without gaps. Number them anew."),
  /** The meeting has no quorum. */
  NO_QUORUM(
      "LPC-ORG-017",
      "第{item}项:应到{members}人,实到有表决权{present}人,未达到法定人数{quorum}人。请另行开会。",
      "Item {item}: of {members} members {present} could vote; {quorum} are needed. Meet again."),
  /** Too few are left after withdrawals. */
  REFER_UPWARD(
      "LPC-ORG-018",
      "第{item}项:回避后可参加表决的成员仅{left}人,少于{quorum}人。请报上级研究确定。",
      "Item {item}: after withdrawals only {left} members are left, fewer than {quorum}. Refer it upward."),
  /** The vote did not carry. */
  NOT_CARRIED(
      "LPC-ORG-019",
      "第{item}项:同意{votes}票,未超过应到成员{entitled}人的规定比例,未通过。请重新提交会议表决。",
      "Item {item}: {votes} votes of {entitled} entitled do not carry it. Table it again at another"
          + " meeting."),
  /** Somebody attends twice. */
  ATTENDS_TWICE(
      "LPC-ORG-021",
      "{official}重复登记出席。请删除重复项。",
      "{official} is listed twice among those attending. Remove one."),
  /** A code stands twice. */
  CODES_NOT_UNIQUE(
      "LPC-ORG-022",
      "代码表中代码“{code}”重复。请更正。",
      "Code \"{code}\" stands twice in the table. Correct it."),
  /** What is withdrawn is still in use. */
  STILL_IN_USE(
      "LPC-ORG-023",
      "{kind}{record}仍被{by}{user}使用,不能撤销。请先终止或撤销该{by}。",
      "The {kind} {record} can't be withdrawn: the {by} {user} still needs it. End or withdraw that"
          + " first."),
  /** The chair did not attend. */
  CHAIR_ABSENT(
      "LPC-ORG-024",
      "主持人{official}未登记出席。请补登。",
      "The chair {official} is not listed as attending. Add the attendance."),
  /** The first appointment would leave nobody to act. */
  FIRST_NOT_IN_FORCE(
      "LPC-ORG-025",
      "首个任职在{day}应在任期内,否则建档后无人可以办理。请先登记现任人员。",
      "The first appointment must be in force on {day}, or nobody could act afterwards. Appoint a"
          + " present holder first."),
  /** Somebody who was not there, or is listed twice, withdrew. */
  WITHDREW_ABSENT(
      "LPC-ORG-027",
      "第{item}项:{official}未出席会议或重复登记回避,不计为回避。请更正。",
      "Item {item}: {official} did not attend, or is listed twice, and can't withdraw. Correct it."),
  /** A meeting's record would be rewritten. */
  MEETING_RECORDED(
      "LPC-ORG-028",
      "会议{meeting}已登记,不得修改;只可补登会议纪要扫描件。有误的请另行登记更正会议。",
      "Meeting {meeting} is recorded and can't be rewritten; only the scan of its minutes may be"
          + " added. Record a correcting meeting."),
  /** A code table would lose the scheme by which it is found. */
  SCHEME_FIXED(
      "LPC-ORG-029",
      "代码表“{code}”的方案代码不能更改。请新建代码表。",
      "The scheme of code table \"{code}\" can't be changed. Make another table."),
  /** A transfer would lengthen the appointment it ends. */
  ENDS_LATER(
      "LPC-ORG-030",
      "原任职{appointment}已于{through}届满,调动的最后一日不能更晚。请填写更早的日期。",
      "Appointment {appointment} ends on {through}; a transfer can't end it later. Choose"
          + " an earlier day."),
  /** Somebody but the director changes how the Party group votes. */
  DIRECTOR_ONLY(
      "LPC-ORG-031",
      "议事规则、收文科室、分级方案和审定程序只能由局长办理。请由其办理。",
      "Only the director changes the voting rule, the section that receives papers, a grading profile"
          + " or the procedure. Have the director do it."),
  /** An office that a bureau has once would stand on two posts. */
  OFFICE_TAKEN(
      "LPC-ORG-032",
      "班子职务“{office}”全局只设一个,已设在岗位{post}。请先撤销该岗位或去掉其班子职务。",
      "The bureau has one {office}, and post {post} is it. Withdraw that post or take its office away"
          + " first."),
  /** A post outside the leadership would have an office within it. */
  OFFICE_OUTSIDE(
      "LPC-ORG-033",
      "机构{unit}不是局领导班子,其岗位不能有班子职务“{office}”。请去掉班子职务,或改选机构。",
      "Unit {unit} is not the leadership, so its post can't have the office {office}. Take the office"
          + " away or choose the leadership."),
  /** The leadership would become another kind of unit while its posts lead. */
  UNIT_OF_LEADERS(
      "LPC-ORG-034",
      "机构{unit}的岗位{post}有班子职务或正在分管机构,不能改变局领导班子类别。请先调整该岗位。",
      "Unit {unit} stays the leadership: its post {post} has an office or is in charge of a unit."
          + " Settle that first."),
  /** A post in charge of a unit would leave the leadership. */
  IN_CHARGE_OUTSIDE(
      "LPC-ORG-035",
      "岗位{post}正在分管机构{unit}({leadership}),不能移出局领导班子。请先终止该分工。",
      "Post {post} is in charge of unit {unit} ({leadership}) and can't leave the leadership. End that"
          + " first."),
  /** A body would have two heads. */
  TWO_HEADS(
      "LPC-ORG-036",
      "{body}在{period}已由{official}任{role}({membership})。请先终止其任期。",
      "{body} has its head ({role}) already during {period}: {official} ({membership}). End that"
          + " first."),
  /** A bureau would have two leading groups. */
  ONE_LEADING_GROUP(
      "LPC-ORG-037",
      "本单位已有领导小组{group}。请变更该领导小组,不要另行登记。",
      "The bureau has its leading group {group}. Change that one instead of recording another."),
  /** A few could decide for the Party group. */
  VOTING_TOO_LOW(
      "LPC-ORG-050",
      "法定人数和表决比例都不得低于二分之一。请核对议事规则。",
      "Quorum and majority are at least one half each. Check the voting rule."),
  /** Somebody changes or takes back a kinship that concerns him. */
  OWN_KINSHIP(
      "LPC-ORG-051",
      "申报人及其亲属不得变更或撤销本人的亲属申报。请由局长或收文科室办理。",
      "Neither the declarant nor the relative changes or takes back a declared kinship. Have the"
          + " director or the receiving section do it."),
  /** Somebody else than the director or the office changes a kinship. */
  KINSHIP_CHANGED(
      "LPC-ORG-052",
      "亲属申报由局长或收文科室变更或撤销,程序不得办理。请由其办理。",
      "The director or the receiving section changes or takes back a declared kinship, and no program"
          + " does. Have one of them do it."),
  /** Somebody who keeps no records writes one. */
  NOT_A_KEEPER(
      "LPC-ORG-053",
      "组织信息和登记册由局领导班子或收文科室的人员、或由其负责的程序登记、变更和撤销。请由其办理。",
      "Whoever holds a post of the leadership or of the receiving section, or a program for which one"
          + " of them answers, keeps the organization's records and takes registers in. Have one of"
          + " them do it."),
  /** Somebody whose declared relative was erased would judge. */
  KINSHIP_UNKNOWN(
      "LPC-ORG-054",
      "{official}申报的亲属信息已清除,无法确认谁应当回避。请先由局长或收文科室重新登记该申报。",
      "The relative whom {official} declared was erased, so nobody knows who has to stand aside. Have"
          + " the director or the receiving section renew the declaration first."),
  /** A meeting that resolves on one risk point twice. */
  RESOLVED_TWICE(
      "LPC-ORG-057",
      "第{item}项已议决风险点{point},同一会议对同一风险点只能议决一次。请删除其一。",
      "Item {item} resolves on risk point {point} already; a meeting resolves on it once. Delete one."),
  /** The Party group's minutes are recorded by somebody else. */
  NOT_THE_MINUTES_KEEPER(
      "LPC-ORG-058",
      "党组会由出席会议的党组成员或收文科室人员从其岗位登记。请由其登记。",
      "A member of the Party group, or somebody of the receiving section, who attended records its"
          + " meeting, from a post. Have one of them do it."),
  /** Somebody outside would be declared under the name of a colleague. */
  NAME_OF_COLLEAGUE(
      "LPC-ORG-059",
      "所填亲属与本单位人员{official}同名。是其本人的,请按本单位人员申报;只是同名的,请在姓名后注明其单位。",
      "The relative has the name of official {official}. If it is the same person, declare the"
          + " official; if a mere namesake, say after the name where that person works."),
  /** One person would be two officials. */
  IDENTITY_TAKEN(
      "LPC-ORG-055",
      "该身份证号已登记在人员{official}名下,同一人只登记一次。请核对号码,或变更原记录。",
      "Official {official} has that identity number, and one person is recorded once. Check the"
          + " number, or change that record."),
  /** Whoever approves nil declarations on a post would make it a post that may be declared nil. */
  KEY_MARKS_STAY(
      "LPC-ORG-060",
      "岗位{post}的无风险申报由您批准,不得由您取消其重点领域。请由其他领导或收文科室办理。",
      "You approve nil declarations on post {post}, so you take none of its key fields off. Have"
          + " another of the leadership or the receiving section do it."),
  /** Power, risk or control still sits on what is to be withdrawn or moved. */
  STILL_NAMED(
      "LPC-ORG-056",
      "{kind}{record}上仍有{by}{count}条,不能撤销或划归其他机构。请先调整或撤销这些记录。",
      "The {kind} {record} can't be withdrawn, nor moved to another unit: {count} of kind {by} still"
          + " sit on it. Move or withdraw those first.");

  private final String code;
  private final String chinese;
  private final String english;

  OrganizationViolation(String code, String chinese, String english) {
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
