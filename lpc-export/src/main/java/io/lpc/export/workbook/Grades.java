package io.lpc.export.workbook;

import io.lpc.risk.RiskLevel;
import io.lpc.risk.grading.Choice;
import io.lpc.risk.grading.GradeMatrix;
import io.lpc.risk.grading.GradeScale;
import io.lpc.risk.grading.PlanProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the plan's own profile is filled in: likelihood, harm and grades by their labels. */
final class Grades {

  private static final List<GradeScale.Step> STEPS = PlanProfile.scale().steps();
  private static final GradeMatrix MATRIX = (GradeMatrix) PlanProfile.draft().method();

  private Grades() {}

  static Form likelihoods() {
    return choices(MATRIX.rows());
  }

  static Form harms() {
    return choices(MATRIX.columns());
  }

  private static Form choices(List<Choice> choices) {
    Map<String, String> codes = new LinkedHashMap<>();
    choices.forEach(each -> codes.put(each.label(), each.code()));
    choices.forEach(each -> codes.put(each.code(), each.code()));
    return Form.oneOf(choices.stream().map(Choice::label).toList(), codes);
  }

  /** A grade in either notation; which one is right depends on the risk point. */
  static Form labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    Stream.concat(
            STEPS.stream().map(GradeScale.Step::unitLabel),
            STEPS.stream().map(GradeScale.Step::postLabel))
        .forEach(each -> labels.put(each, each));
    return Form.oneOf(labels);
  }

  /** The grade is in the notation of its risk point's level. */
  static Sheet.Check fitting(String header) {
    return (row, gathered, faults) -> {
      RiskLevel level = gathered.level(row.text("风险点编码"));
      String label = row.textIfAny(header);
      if (level != null && label != null && !labels(level).contains(label)) {
        faults.at(header, Form.notAChoice(label, labels(level)));
      }
    };
  }

  private static List<String> labels(RiskLevel level) {
    return STEPS.stream()
        .map(each -> level == RiskLevel.INDIVIDUAL ? each.postLabel() : each.unitLabel())
        .toList();
  }

  /** The rank of a label; null if there is no label. */
  static @Nullable Integer rank(@Nullable String label) {
    return STEPS.stream()
        .filter(each -> each.unitLabel().equals(label) || each.postLabel().equals(label))
        .map(GradeScale.Step::rank)
        .findFirst()
        .orElse(null);
  }
}
