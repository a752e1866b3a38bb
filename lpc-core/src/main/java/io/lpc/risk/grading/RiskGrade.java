package io.lpc.risk.grading;

import io.lpc.common.Text;
import io.lpc.journal.CanonicalWriter;

/**
 * 风险等级: a grade as it was given: its rank in the profile's scale and the label it was read by then.
 * Compared by rank, never by label.
 *
 * @param rank 1 for the highest risk
 * @param label what officers read, such as 一级 or A级
 */
public record RiskGrade(int rank, String label) {

  /** Refuses a rank below 1 and a blank label. */
  public RiskGrade {
    if (rank < 1) {
      throw new IllegalArgumentException("A rank begins with 1, not " + rank);
    }
    Text.required("label", label);
  }

  void writeTo(CanonicalWriter out) {
    out.number("rank", (long) rank);
    out.text("label", label);
  }
}
