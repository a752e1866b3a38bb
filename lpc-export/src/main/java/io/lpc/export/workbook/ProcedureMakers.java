package io.lpc.export.workbook;

import io.lpc.organization.MeetingKind;
import io.lpc.organization.WithdrawalGround;
import io.lpc.risk.grading.GradingInputs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes of the rows that tell the course of the grading. */
final class ProcedureMakers {

  private ProcedureMakers() {}

  static void assessment(SheetRow row, Gathering to) {
    to.assessments.add(
        new ProcedureRows.AssessmentRow(
            row.at(),
            row.text("风险点编码"),
            row.day("评估日期"),
            row.text("评估人编码"),
            row.text("评估岗位编码"),
            inputs(row),
            Grades.rank(row.textIfAny("建议等级")),
            row.texts("参加人员"),
            row.text("评估报告")));
  }

  private static GradingInputs inputs(SheetRow row) {
    Map<String, Integer> scores =
        row.pairs("指标得分", Long.class).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().intValue()));
    return new GradingInputs(
        row.textIfAny("机率"),
        row.textIfAny("危害程度"),
        row.has("符合标准") ? Set.copyOf(row.texts("符合标准")) : null,
        scores);
  }

  static void review(SheetRow row, Gathering to) {
    boolean agreed = row.choice("结论", Boolean.class);
    to.reviews.add(
        new ProcedureRows.ReviewRow(
            row.at(),
            row.text("风险点编码"),
            row.day("初审日期"),
            row.text("初审人编码"),
            row.text("初审岗位编码"),
            agreed,
            agreed ? Grades.rank(row.textIfAny("初审等级")) : null,
            row.text("初审意见")));
  }

  static void meeting(SheetRow row, Gathering to) {
    to.meet(
        new ProcedureRows.MeetingRow(
            row.at(),
            row.text("会议编码"),
            row.choice("会议类型", MeetingKind.class),
            row.text("会议名称"),
            row.day("召开日期"),
            row.text("主持人编码"),
            row.texts("出席人员"),
            row.texts("列席人员"),
            row.text("会议纪要"),
            row.text("登记人编码"),
            row.text("登记岗位编码"),
            List.of()));
  }

  static void item(SheetRow row, Gathering to) {
    to.discuss(
        row.text("会议编码"),
        new ProcedureRows.ItemRow(
            row.at(),
            (int) row.number("议题序号", 0),
            row.text("议题"),
            row.texts("议决风险点"),
            row.pairs("回避人员", WithdrawalGround.class),
            row.texts("同意"),
            row.texts("不同意"),
            row.texts("弃权")));
  }

  static void decision(SheetRow row, Gathering to) {
    to.decisions.add(
        new ProcedureRows.DecisionRow(
            row.at(),
            row.text("风险点编码"),
            row.text("会议编码"),
            (int) row.number("议题序号", 0),
            Objects.requireNonNull(Grades.rank(row.text("审定等级"))),
            row.text("审定意见"),
            row.text("登记人编码"),
            row.text("登记岗位编码")));
  }

  /**
   * The meeting has the item, and the item lists the risk point; that there are such a meeting and
   * such a risk point is checked with the codes.
   */
  static void checkItem(SheetRow row, Gathering gathered, Sheet.Faults faults) {
    Long item = row.numberIfAny("议题序号");
    String meeting = row.text("会议编码");
    if (item == null || !gathered.has("会议", meeting)) {
      return;
    }
    if (!gathered.has("议题", meeting, item)) {
      faults.at("议题序号", Checks.unknown("议题", meeting + " / " + item));
    }
    String point = row.text("风险点编码");
    gathered
        .item(meeting, item)
        .filter(each -> gathered.has("风险点", point) && !each.riskPoints().contains(point))
        .ifPresent(
            each ->
                faults.at(
                    "风险点编码",
                    WorkbookViolation.NOT_ON_AGENDA.with(
                        "meeting", CellText.shortened(meeting),
                        "item", item,
                        "point", CellText.shortened(point))));
  }
}
