package io.lpc.risk.grading;

import io.lpc.common.Id;

/**
 * 评估标识: names an assessment.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record AssessmentId(String value) implements Id {

  /** Refuses a text that is no id. */
  public AssessmentId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static AssessmentId of(String value) {
    return new AssessmentId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
