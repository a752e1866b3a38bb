package io.lpc.export.workbook;

import static io.lpc.export.workbook.Column.may;
import static io.lpc.export.workbook.Column.must;

import io.lpc.common.TimeLimit;
import io.lpc.control.Mechanism;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.BodyRole;
import io.lpc.organization.GoverningBody;
import io.lpc.organization.KeyField;
import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.MeetingKind;
import io.lpc.organization.PoliticalStatus;
import io.lpc.organization.UnitKind;
import io.lpc.organization.WithdrawalGround;
import io.lpc.power.LegalLevel;
import io.lpc.power.PowerItemStatus;
import io.lpc.power.PowerScope;
import io.lpc.risk.AttachmentKind;
import io.lpc.risk.KeyArea;
import io.lpc.risk.NilSubject;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The workbook: its sheets and columns. Template, reader, feedback and the page {@code
 * docs/workbook.md} all go by this.
 */
final class Sheets {

  private static final String CODE_NOTE = "本单位自定的编码,本表内不得重复。";

  private static final Sheet BUREAU =
      Sheet.of(
          "本局",
          "bureau",
          RegisterMakers::bureau,
          must("单位全称", Form.text(), "name", "例:清河区民政局", "本表只填一行。"),
          must("所在区县", Form.text(), "district", "清河区", ""),
          must("上级机关", Form.text(), "superior", "清河区纪律检查委员会", "接受报告的上级机关。"),
          may("收文机构编码", Form.in("单位"), "receivingUnit", "BGS", "收文的科室。"),
          may("法定人数", Form.part(), "voting.quorum", "1/2", "党组会有效所需的到会比例,空白为1/2。"),
          may("表决比例", Form.part(), "voting.majority", "1/2", "赞成票须超过的比例,空白为1/2。"));

  private static final Sheet UNITS =
      Sheet.of(
              "单位",
              "units",
              RegisterMakers::unit,
              must("单位编码", Form.code(), "code", "例:BGS", CODE_NOTE),
              must("单位名称", Form.text(), "name", "办公室", ""),
              must("单位类型", Form.oneOf(UnitKind.values()), "type", "内设机构", ""),
              may("上级单位编码", Form.in("单位"), "parent", "", "隶属的单位。"),
              may("主要职能", Form.lines(), "functions", "负责公文处理\n负责印章管理", ""),
              may("排序", Form.whole(0, 999_999), "order", "1", "空白为0。"))
          .by("单位编码");

  private static final Sheet POSTS =
      Sheet.of(
              "岗位",
              "posts",
              RegisterMakers::post,
              must("岗位编码", Form.code(), "code", "例:BGS-1", CODE_NOTE),
              must("岗位名称", Form.text(), "name", "办公室主任", ""),
              must("单位编码", Form.in("单位"), "unit", "BGS", ""),
              may("班子职务", Form.oneOf(LeadershipOffice.values()), "office", "", "只填班子成员岗位。"),
              may("重点领域", Form.someOf(KeyField.values()), "keyFields", "资金管理", "填写的即为重点岗位。"),
              may("单人岗", Form.yesNo(), "singleHolder", "是", "同一时间只有一人任职的填是,空白为是。"),
              must("岗位职责", Form.alignedLines(), "duties[].duty", "主持办公室工作\n审核公文", ""),
              may("廉洁要求", Form.alignedLines(), "duties[].integrity", "不插手采购", "与岗位职责逐行对应。"),
              may("勤政要求", Form.alignedLines(), "duties[].diligence", "当日公文当日办", "与岗位职责逐行对应。"),
              may("排序", Form.whole(0, 999_999), "order", "1", "空白为0。"))
          .by("岗位编码")
          .checked(Checks.aligned("岗位职责", "廉洁要求", "勤政要求"));

  private static final Sheet OFFICIALS =
      Sheet.of(
              "人员",
              "officials",
              RegisterMakers::official,
              must("人员编码", Form.code(), "code", "例:RY-001", CODE_NOTE),
              must("姓名", Form.text(), "name", "郜承佑", ""),
              may("政治面貌", Form.oneOf(PoliticalStatus.values()), "politicalStatus", "中共党员", ""),
              may(
                      "身份证号",
                      Form.code(),
                      "identityNumber",
                      "000000196304150011",
                      "同一人只登记一次,号码不得重复。单独保存,可以删除。")
                  .kept(),
              may("联系电话", Form.code(), "phone", "000-80000001", "单独保存,可以删除。").kept())
          .by("人员编码")
          .checked(RegisterMakers::checkIdentity);

  private static final Sheet APPOINTMENTS =
      Sheet.of(
              "任职",
              "appointments",
              RegisterMakers::appointment,
              must("人员编码", Form.in("人员"), "official", "例:RY-001", ""),
              must("岗位编码", Form.in("岗位"), "post", "BGS-1", ""),
              must("任职方式", Form.oneOf(AppointmentKind.values()), "type", "任职", ""),
              must("起始日期", Form.date(), "from", "2009-06-01", ""),
              may("截止日期", Form.date(), "through", "", "含当日,现任留空。"))
          .by("人员编码", "岗位编码", "起始日期");

  private static final Sheet LEADERSHIPS =
      Sheet.of(
              "领导分工",
              "leaderships",
              RegisterMakers::leadership,
              must("单位编码", Form.in("单位"), "unit", "例:BGS", ""),
              must("岗位编码", Form.in("岗位"), "post", "BGS-1", ""),
              must("分工", Form.oneOf(LeadershipRole.values()), "role", "负责人", ""),
              must("起始日期", Form.date(), "from", "2009-06-01", ""),
              may("截止日期", Form.date(), "through", "", "含当日,现任留空。"))
          .by("单位编码", "岗位编码", "分工", "起始日期");

  private static final Sheet PARTY_GROUP =
      Sheet.of(
              "党组",
              "party-group",
              RegisterMakers::partyMember,
              must("人员编码", Form.in("人员"), "official", "例:RY-001", ""),
              must("党组职务", Form.oneOf(BodyRole.values()), "role", "组长", "书记填组长,副书记填副组长。"),
              must("起始日期", Form.date(), "from", "2009-06-01", ""),
              may("截止日期", Form.date(), "through", "", "含当日,现任留空。"))
          .by("人员编码", "起始日期");

  private static final Sheet LEADING_GROUP =
      Sheet.of(
              "领导小组",
              "leading-group",
              RegisterMakers::groupRow,
              must("小组名称", Form.text(), "name", "例:廉能风险防控工作领导小组", "只有一个小组,各行相同。"),
              may("成立文件", Form.text(), "foundedBy", "清民发〔2011〕31号", "填在第一行。"),
              may("办公室所在单位编码", Form.in("单位"), "officeUnit", "BGS", "填在第一行。"),
              may(
                  "所属机构",
                  Form.oneOf(GoverningBody.LEADING_GROUP, GoverningBody.LEADING_GROUP_OFFICE),
                  "body",
                  "领导小组",
                  ""),
              may("人员编码", Form.in("人员"), "official", "RY-001", "不填的行只登记小组。"),
              may("小组职务", Form.oneOf(BodyRole.values()), "role", "组长", ""),
              may("起始日期", Form.date(), "from", "2011-08-11", ""),
              may("截止日期", Form.date(), "through", "", "含当日,现任留空。"))
          .by("所属机构", "人员编码", "起始日期")
          .checked(Checks.together("人员编码", "所属机构", "小组职务", "起始日期"))
          .checked(Checks.together("小组职务", "人员编码"))
          .checked(RegisterMakers::checkGroup);

  private static final Sheet KINSHIPS =
      Sheet.of(
              "亲属",
              "kinships",
              RegisterMakers::kinship,
              must("申报人编码", Form.in("人员"), "declarant", "例:RY-001", ""),
              may("亲属人员编码", Form.in("人员"), "relative.official", "RY-061", "亲属是本单位人员的填此格,不填亲属姓名。")
                  .kept(),
              may(
                      "亲属姓名",
                      Form.text(),
                      "relative.name",
                      "",
                      "亲属不是本单位人员的填此格,不填亲属人员编码;与本单位人员只是同名的,在姓名后注明其单位。")
                  .kept(),
              must("关系", Form.text(), "relation", "配偶", "").kept())
          .checked(Checks.either("亲属人员编码", "亲属姓名"));

  private static final Sheet POWER_ITEMS =
      Sheet.of(
              "权力事项",
              "power-items",
              RegisterMakers::powerItem,
              must("事项编码", Form.code(), "item.code", "例:QL-01", CODE_NOTE),
              must("事项名称", Form.text(), "item.name", "社会团体成立登记", ""),
              must("权力类别", Form.code(), "item.type", "01", "权力类别表的编码(01至10)或名称。"),
              must("权力范围", Form.oneOf(PowerScope.values()), "item.scope", "对外", ""),
              must("单位编码", Form.in("单位"), "item.unit", "BGS", ""),
              may("责任岗位编码", Form.in("岗位"), "item.post", "BGS-1", ""),
              may("责任人编码", Form.in("人员"), "item.person", "RY-001", ""),
              may("依据名称", Form.alignedLines(), "item.bases[].title", "社会团体登记管理条例", ""),
              may(
                  "文号条款",
                  Form.alignedLines(),
                  "item.bases[].citation",
                  "国务院令第250号第九条",
                  "与依据名称逐行对应。"),
              may(
                  "效力层级",
                  Form.eachOf(LegalLevel.values()),
                  "item.bases[].level",
                  "行政法规",
                  "与依据名称逐行对应。"),
              may("施行日期", Form.dates(), "item.bases[].from", "1998-10-25", "与依据名称逐行对应。"),
              may("失效日期", Form.dates(), "item.bases[].through", "-", "与依据名称逐行对应。"),
              may("承诺内容", Form.text(), "item.commitment.text", "材料齐全的按时办结", ""),
              may("承诺时限", Form.whole(0, 3_660), "item.commitment.limit.days", "30", "当场办结填0。"),
              may("时限单位", Form.oneOf(dayUnits()), "item.commitment.limit.unit", "工作日", ""),
              may("工作纪律", Form.text(), "item.discipline", "不推诿拖延", ""),
              may("服务对象", Form.lines(), "item.servedParties", "社会团体", ""),
              may("外部编码", Form.pairs("名录=编码"), "item.externalCodes", "", "其他清单中的编码。"),
              must(
                  "状态",
                  Form.oneOf(
                      PowerItemStatus.DRAFT, PowerItemStatus.CONFIRMED, PowerItemStatus.STRUCK_OUT),
                  "status",
                  "已确认",
                  "已确认的事项内容有变的,仍填已确认,不能改回待审核。"),
              may("状态说明", Form.text(), "statusReason", "", "已取消的必填。"))
          .by("事项编码")
          .checked(Checks.aligned("依据名称", "文号条款", "效力层级", "施行日期", "失效日期"))
          .checked(Checks.together("承诺时限", "承诺内容", "时限单位"))
          .checked(Checks.together("时限单位", "承诺时限"))
          .checked(Checks.ifSaid("状态", PowerItemStatus.STRUCK_OUT, "状态说明"));

  private static final Sheet MAJOR_MATTERS =
      Sheet.of(
              "三重一大",
              "major-matters",
              RegisterMakers::matter,
              must("事项编码", Form.code(), "code", "例:SZ-01", CODE_NOTE),
              must("三重一大类别", Form.oneOf(MajorMatterField.values()), "field", "大额度民政资金使用", ""),
              must("事项名称", Form.text(), "title", "救灾资金分配", ""),
              must("单位编码", Form.in("单位"), "unit", "BGS", ""),
              may("金额(元)", Form.amount(), "amount", "500000.00", ""),
              may("决策程序", Form.text(), "procedure", "科室测算,党组会决定", ""),
              may("参加范围", Form.text(), "participants", "党组成员", ""))
          .by("事项编码");

  private static final Sheet MATTER_THRESHOLDS =
      Sheet.of(
              "三重一大标准",
              "matter-thresholds",
              RegisterMakers::threshold,
              must("三重一大类别", Form.oneOf(MajorMatterField.values()), "field", "例:大额度民政资金使用", ""),
              must("标准", Form.text(), "rule", "单笔10万元以上的资金支出", ""),
              may("金额(元)", Form.amount(), "amount", "100000.00", ""),
              must("依据", Form.text(), "source", "本局三重一大集体决策制度", ""),
              must("起始日期", Form.date(), "from", "2010-05-01", ""),
              may("截止日期", Form.date(), "through", "", "含当日,有效的留空。"))
          .by("三重一大类别", "标准", "起始日期");

  private static final Sheet SEARCH_ROUNDS =
      Sheet.of(
              "排查",
              "search-rounds",
              RegisterMakers::round,
              must("排查编码", Form.code(), "code", "例:PC-BGS", CODE_NOTE),
              must("单位编码", Form.in("单位"), "unit", "BGS", ""),
              must("排查名称", Form.text(), "title", "办公室廉能风险排查", ""),
              must("起始日期", Form.date(), "from", "2011-08-12", ""),
              must("截止日期", Form.date(), "through", "2011-08-31", "含当日。"))
          .by("排查编码");

  private static final Sheet ATTACHMENTS =
      Sheet.of(
              "排查附件",
              "attachments",
              RegisterMakers::attachment,
              must("排查编码", Form.in("排查"), "round", "例:PC-BGS", ""),
              must("附件类别", Form.oneOf(AttachmentKind.values()), "kind", "自查表", ""),
              must("文件名", Form.text(), "name", "自查表.doc", ""),
              must("媒体类型", Form.text(), "mediaType", "application/msword", ""),
              must("字节数", Form.whole(0, 999_999_999_999L), "bytes", "42992", ""),
              must("SHA-256", Form.digest(), "digest", "af37…", "文件内容的摘要。"))
          .by("排查编码", "SHA-256")
          .closed();

  private static final Sheet RISK_POINTS =
      Sheet.of(
              "风险点",
              "risk-points",
              RegisterMakers::riskPoint,
              must("风险点编码", Form.code(), "code", "例:FX-BGS-01", CODE_NOTE),
              must("风险层级", Form.oneOf(RiskLevel.values()), "level", "个人岗位风险", ""),
              must(
                  "风险类别", Form.text(), "category", "岗位职责", "风险类别表的名称或编码:岗位职责、业务流程、制度机制、工作效率、外部环境。"),
              may("关键环节", Form.oneOf(KeyArea.values()), "keyArea", "", "单位风险填写。"),
              may("三重一大类别", Form.oneOf(MajorMatterField.values()), "majorField", "", "专项风险填写。"),
              must("存在形式", Form.oneOf(Presence.values()), "presence", "可能存在", ""),
              must("风险内容", Form.text(), "content", "采购时指定供应商", ""),
              must("表现形式", Form.lines(), "manifestations", "不比价\n拆分项目规避招标", ""),
              must("单位编码", Form.in("单位"), "unit", "BGS", ""),
              may("岗位编码", Form.in("岗位"), "post", "BGS-1", "个人岗位风险填写。"),
              may("权力事项编码", Form.in("权力事项"), "powerItem", "", ""),
              may("三重一大事项编码", Form.in("三重一大"), "matter", "", ""),
              may("排查编码", Form.in("排查"), "round", "PC-BGS", ""))
          .by("风险点编码");

  private static final Sheet NIL_DECLARATIONS =
      Sheet.of(
              "无风险申报",
              "nil-declarations",
              RegisterMakers::nil,
              must("对象类型", Form.oneOf(NilSubject.values()), "nil.subject", "例:岗位", ""),
              must(
                  "对象编码",
                  Form.code(),
                  "nil.post nil.unit nil.powerItem nil.field",
                  "BGS-9",
                  "三重一大领域填领域名称。"),
              must("申报人编码", Form.in("人员"), "nil.declaredBy", "RY-009", ""),
              must("申报理由", Form.text(), "nil.grounds", "只负责传达室值守", ""),
              must("起始日期", Form.date(), "nil.from", "2011-08-20", ""),
              may("截止日期", Form.date(), "nil.through", "", "含当日。"),
              must(
                  "批准人编码",
                  Form.in("人员"),
                  "approvedBy",
                  "RY-001",
                  "不得为申报人。本表只在建档时入档;建档后由批准人本人在系统中批准,不能用本表登记或变更。"),
              must("批准岗位编码", Form.in("岗位"), "approvedFrom", "LD-5", "批准时所任岗位。"))
          .by("对象类型", "对象编码", "起始日期")
          .checked(RegisterMakers::checkNilField);

  private static final Sheet MEASURES =
      Sheet.of(
              "防控措施",
              "measures",
              RegisterMakers::measure,
              must("措施编码", Form.code(), "code", "例:CS-BGS-01", CODE_NOTE),
              must("风险点编码", Form.in("风险点"), "riskPoint", "FX-BGS-01", ""),
              must("防控机制", Form.oneOf(Mechanism.values()), "mechanism", "监督", ""),
              must("措施内容", Form.text(), "text", "采购由两人以上比价并公示结果", ""),
              may("责任岗位编码", Form.in("岗位"), "owner", "BGS-1", ""),
              may("完成期限", Form.date(), "dueOn", "2011-10-31", "含当日。"))
          .by("措施编码");

  private static final Sheet ASSESSMENTS =
      Sheet.of(
              "评估",
              "assessments",
              ProcedureMakers::assessment,
              must("风险点编码", Form.in("风险点"), "riskPoint", "例:FX-BGS-01", ""),
              must("评估日期", Form.date(), "on", "2011-09-01", ""),
              must("评估人编码", Form.in("人员"), "official", "RY-001", ""),
              must("评估岗位编码", Form.in("岗位"), "post", "BGS-1", "评估时所任岗位。"),
              may("机率", Grades.likelihoods(), "inputs.likelihood", "中", ""),
              may("危害程度", Grades.harms(), "inputs.harm", "轻", ""),
              may("符合标准", Form.codes(), "inputs.criteria", "", "按标准计数分级的填写标准编码。"),
              may("指标得分", Form.scores("指标=分值"), "inputs.scores", "", "按问卷分级的填写。"),
              may("建议等级", Grades.labels(), "rank", "", "空白按方案计算。"),
              may("参加人员", Form.someIn("人员"), "participants", "RY-002", ""),
              must("评估报告", Form.text(), "report", "抽查了上半年采购凭证,比价记录不全。", ""))
          .closed()
          .checked(Grades.fitting("建议等级"));

  private static final Sheet REVIEWS =
      Sheet.of(
              "初审",
              "reviews",
              ProcedureMakers::review,
              must("风险点编码", Form.in("风险点"), "riskPoint", "例:FX-BGS-01", ""),
              must("初审日期", Form.date(), "on", "2011-09-02", ""),
              must("初审人编码", Form.in("人员"), "official", "RY-005", ""),
              must("初审岗位编码", Form.in("岗位"), "post", "LD-5", "初审时所任岗位。"),
              must("结论", Form.oneOf(verdicts()), "agreed", "同意", ""),
              may("初审等级", Grades.labels(), "rank", "B级", "同意的必填。"),
              must("初审意见", Form.text(), "opinion", "同意评估意见。", "退回的写明理由。"))
          .closed()
          .checked(Grades.fitting("初审等级"))
          .checked(Checks.ifSaid("结论", true, "初审等级"));

  private static final Sheet MEETINGS =
      Sheet.of(
              "会议",
              "meetings",
              ProcedureMakers::meeting,
              must("会议编码", Form.code(), "code", "例:HY-01", CODE_NOTE),
              must("会议类型", Form.oneOf(MeetingKind.values()), "type", "局党组会", ""),
              must("会议名称", Form.text(), "title", "局党组第九次会议", ""),
              must("召开日期", Form.date(), "heldOn", "2011-09-04", ""),
              must("主持人编码", Form.in("人员"), "chair", "RY-001", ""),
              must("出席人员", Form.someIn("人员"), "members", "RY-001\nRY-005", "有表决权的。"),
              may("列席人员", Form.someIn("人员"), "others", "RY-006", "没有表决权的。"),
              must("会议纪要", Form.text(), "minutes", "会议研究审定了风险等级。", ""),
              must("登记人编码", Form.in("人员"), "recorder", "RY-005", ""),
              must("登记岗位编码", Form.in("岗位"), "post", "LD-5", "登记时所任岗位。"))
          .by("会议编码")
          .closed();

  private static final Sheet AGENDA_ITEMS =
      Sheet.of(
              "议题",
              "agenda-items",
              ProcedureMakers::item,
              must("会议编码", Form.in("会议"), "meeting", "例:HY-01", ""),
              must("议题序号", Form.whole(1, 1_000), "number", "1", "每次会议从1起。"),
              must("议题", Form.text(), "title", "审定办公室风险等级", ""),
              may("议决风险点", Form.someIn("风险点"), "riskPoints", "FX-BGS-01", ""),
              may(
                  "回避人员",
                  Form.pairs("人员编码=回避事由", "人员", WithdrawalGround.values()),
                  "withdrawals",
                  "RY-001=本人岗位",
                  ""),
              may("同意", Form.someIn("人员"), "inFavour", "RY-005", ""),
              may("不同意", Form.someIn("人员"), "against", "", ""),
              may("弃权", Form.someIn("人员"), "abstained", "", ""))
          .by("会议编码", "议题序号")
          .closed();

  private static final Sheet DECISIONS =
      Sheet.of(
              "审定",
              "decisions",
              ProcedureMakers::decision,
              must("风险点编码", Form.in("风险点"), "riskPoint", "例:FX-BGS-01", ""),
              must("会议编码", Form.in("会议"), "meeting", "HY-01", ""),
              must("议题序号", Form.whole(1, 1_000), "item", "1", ""),
              must("审定等级", Grades.labels(), "rank", "B级", ""),
              must("审定意见", Form.text(), "opinion", "同意初审意见。", ""),
              must("登记人编码", Form.in("人员"), "recorder", "RY-005", ""),
              must("登记岗位编码", Form.in("岗位"), "post", "LD-5", "登记时所任岗位。"))
          .by("风险点编码", "会议编码")
          .closed()
          .checked(Grades.fitting("审定等级"))
          .checked(ProcedureMakers::checkItem);

  /** All sheets, what is named by another before it. */
  static final List<Sheet> ALL =
      List.of(
          BUREAU,
          UNITS,
          POSTS,
          OFFICIALS,
          APPOINTMENTS,
          LEADERSHIPS,
          PARTY_GROUP,
          LEADING_GROUP,
          KINSHIPS,
          POWER_ITEMS,
          MAJOR_MATTERS,
          MATTER_THRESHOLDS,
          SEARCH_ROUNDS,
          ATTACHMENTS,
          RISK_POINTS,
          NIL_DECLARATIONS,
          MEASURES,
          ASSESSMENTS,
          REVIEWS,
          MEETINGS,
          AGENDA_ITEMS,
          DECISIONS);

  private Sheets() {}

  /** Whether a sheet holds one row. */
  static boolean holdsOneRow(Sheet sheet) {
    return sheet.equals(BUREAU);
  }

  private static Map<String, TimeLimit.Unit> dayUnits() {
    Map<String, TimeLimit.Unit> units = new LinkedHashMap<>();
    units.put("自然日", TimeLimit.Unit.CALENDAR_DAY);
    units.put("工作日", TimeLimit.Unit.WORKING_DAY);
    return units;
  }

  private static Map<String, Boolean> verdicts() {
    Map<String, Boolean> verdicts = new LinkedHashMap<>();
    verdicts.put("同意", true);
    verdicts.put("退回", false);
    return verdicts;
  }
}
