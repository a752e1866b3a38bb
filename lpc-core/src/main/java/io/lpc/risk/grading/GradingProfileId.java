package io.lpc.risk.grading;

import io.lpc.common.Id;

/**
 * 分级方案标识: names a grading profile.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record GradingProfileId(String value) implements Id {

  /** Refuses a text that is no id. */
  public GradingProfileId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static GradingProfileId of(String value) {
    return new GradingProfileId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
