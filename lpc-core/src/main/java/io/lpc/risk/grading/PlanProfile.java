package io.lpc.risk.grading;

import java.util.List;

/**
 * 方案分级: the plan's own profile (PLAN R1, R2): the first grade where likelihood is high <em>or</em>
 * harm is deep; the third where both are small; the second between. Units read 一/二/三级, posts A/B/C.
 */
public final class PlanProfile {

  /** Its code. */
  public static final String CODE = "PLAN";

  private PlanProfile() {}

  /** The profile, which a new bureau begins with. */
  public static GradingProfileDraft draft() {
    return new GradingProfileDraft(CODE, "方案分级(机率与危害)", "方案六(三)", scale(), matrix());
  }

  /** The plan's three grades. */
  public static GradeScale scale() {
    return new GradeScale(
        List.of(
            new GradeScale.Step(1, "一级", "A级", "产生腐败问题的可能性较大或危害程度较深"),
            new GradeScale.Step(2, "二级", "B级", "产生腐败问题的可能性和危害程度次之"),
            new GradeScale.Step(3, "三级", "C级", "产生腐败问题的可能性和危害程度较小")));
  }

  private static GradeMatrix matrix() {
    return new GradeMatrix(
        List.of(new Choice("HIGH", "大"), new Choice("MEDIUM", "中"), new Choice("LOW", "小")),
        List.of(new Choice("DEEP", "深"), new Choice("MEDIUM", "中"), new Choice("SLIGHT", "轻")),
        List.of(List.of(1, 1, 1), List.of(1, 2, 2), List.of(1, 2, 3)));
  }
}
