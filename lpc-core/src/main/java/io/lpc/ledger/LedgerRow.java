package io.lpc.ledger;

import io.lpc.common.RiskPointId;
import io.lpc.control.Mechanism;
import io.lpc.organization.MajorMatterField;
import io.lpc.risk.KeyArea;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.grading.AssessmentState;
import io.lpc.risk.grading.RiskGrade;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 台帐行: one risk point with everything the ledger prints (PLAN R4).
 *
 * @param riskPoint which risk point
 * @param code the bureau's own number of it
 * @param unit 单位/科室: the unit's name
 * @param post 岗位: the post's name, for an individual risk
 * @param level on which level
 * @param category 风险类别: its label
 * @param keyArea 关键环节, if it turns on one
 * @param majorField 三重一大领域, for a special risk
 * @param presence whether it is there or could be
 * @param content 风险点
 * @param manifestations 表现形式, at least one
 * @param state how far its latest assessment has come; null while there is none
 * @param grade 风险等级: the grade decided; null while there is none
 * @param stale whether that decision was taken on something else than what stands
 * @param measures 防控措施
 * @param head 部门负责人
 * @param leader 责任领导: the leader in charge
 */
public record LedgerRow(
    RiskPointId riskPoint,
    String code,
    String unit,
    @Nullable String post,
    RiskLevel level,
    String category,
    @Nullable KeyArea keyArea,
    @Nullable MajorMatterField majorField,
    Presence presence,
    String content,
    List<String> manifestations,
    @Nullable AssessmentState state,
    @Nullable RiskGrade grade,
    boolean stale,
    List<Measure> measures,
    @Nullable Responsible head,
    @Nullable Responsible leader) {

  /** Copies the lists. */
  public LedgerRow {
    manifestations = List.copyOf(manifestations);
    measures = List.copyOf(measures);
  }

  /**
   * 防控措施.
   *
   * @param code the bureau's own number of it
   * @param mechanism by which mechanism
   * @param text the measure
   * @param owner the name of the post that carries it out, if named
   * @param dueOn the last day, included, if it has one
   */
  public record Measure(
      String code,
      Mechanism mechanism,
      String text,
      @Nullable String owner,
      @Nullable LocalDate dueOn) {}

  /**
   * 责任人.
   *
   * @param office 职务: the name of the post
   * @param name 姓名: whoever holds it; null while it is vacant
   */
  public record Responsible(String office, @Nullable String name) {}
}
