package io.lpc.journal;

import io.lpc.common.Id;

/**
 * 未遂行为标识: names an attempt.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record AttemptId(String value) implements Id {

  /** Refuses a text that is no id. */
  public AttemptId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static AttemptId of(String value) {
    return new AttemptId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
