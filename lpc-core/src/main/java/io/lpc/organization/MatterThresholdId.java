package io.lpc.organization;

import io.lpc.common.Id;

/**
 * 三重一大标准标识: names a threshold.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record MatterThresholdId(String value) implements Id {

  /** Refuses a text that is no id. */
  public MatterThresholdId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static MatterThresholdId of(String value) {
    return new MatterThresholdId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
