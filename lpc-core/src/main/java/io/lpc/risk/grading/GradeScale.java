package io.lpc.risk.grading;

import io.lpc.journal.CanonicalWriter;
import io.lpc.risk.RiskLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * 等级序列: a profile's grades in their explicit order. Localities number grades the other way round,
 * so the order is never read off a label.
 *
 * @param steps the grades, the highest risk first; three in the plan, more elsewhere
 */
public record GradeScale(@NotEmpty @Size(max = 10) List<@Valid Step> steps) {

  /** Copies the grades. */
  public GradeScale {
    steps = List.copyOf(steps);
  }

  /**
   * 等级.
   *
   * @param rank 1 for the highest risk, then without gaps
   * @param unitLabel how units and special risks are labelled, such as 一级
   * @param postLabel how posts and individuals are labelled, such as A级
   * @param meaning what it means
   */
  public record Step(
      @Min(1) int rank,
      @NotBlank @Size(max = 20) String unitLabel,
      @NotBlank @Size(max = 20) String postLabel,
      @NotBlank @Size(max = 500) String meaning) {}

  /**
   * A grade of this scale, in the notation of a level.
   *
   * @param rank the rank
   * @param level on which level the risk was found
   * @return the grade, if the scale has that rank
   */
  public Optional<RiskGrade> grade(int rank, RiskLevel level) {
    return steps.stream()
        .filter(step -> step.rank() == rank)
        .findFirst()
        .map(step -> new RiskGrade(rank, label(step, level)));
  }

  /** Whether a grade is one of this scale, in the notation of some level. */
  boolean has(RiskGrade grade) {
    return Arrays.stream(RiskLevel.values())
        .anyMatch(level -> grade(grade.rank(), level).filter(grade::equals).isPresent());
  }

  private static String label(Step step, RiskLevel level) {
    return level == RiskLevel.INDIVIDUAL ? step.postLabel() : step.unitLabel();
  }

  void writeTo(CanonicalWriter out) {
    out.list(
        "steps",
        steps,
        (step, inner) -> {
          inner.number("rank", (long) step.rank());
          inner.text("unitLabel", step.unitLabel());
          inner.text("postLabel", step.postLabel());
          inner.text("meaning", step.meaning());
        });
  }
}
