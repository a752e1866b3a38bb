package io.lpc.organization;

import io.lpc.common.Id;

/**
 * 三重一大事项标识: names a major matter.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record MajorMatterId(String value) implements Id {

  /** Refuses a text that is no id. */
  public MajorMatterId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static MajorMatterId of(String value) {
    return new MajorMatterId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
