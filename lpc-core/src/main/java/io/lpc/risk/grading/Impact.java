package io.lpc.risk.grading;

import io.lpc.common.RiskPointId;
import org.jspecify.annotations.Nullable;

/**
 * 影响: a grade that a new profile would change: its rank, its label, or among how many it stands
 * (X9).
 *
 * @param assessment which assessment
 * @param riskPoint of which risk point
 * @param from what the profile it was made with makes of its inputs
 * @param to what the new profile makes of the same inputs
 */
public record Impact(AssessmentId assessment, RiskPointId riskPoint, Side from, Side to) {

  /**
   * 一方: what one profile makes of the inputs.
   *
   * @param result the result, with its explanation or why there is none
   * @param grade the grade as it is read on the risk point's level; null if there is none
   * @param grades how many grades the profile's scale has
   */
  public record Side(GradingResult result, @Nullable RiskGrade grade, int grades) {

    /** Whether both mean the same: the same grade among as many, or no grade at all. */
    boolean meansLike(Side other) {
      return grade == null
          ? other.grade == null
          : grade.equals(other.grade) && grades == other.grades;
    }
  }
}
