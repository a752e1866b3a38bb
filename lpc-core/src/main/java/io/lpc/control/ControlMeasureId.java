package io.lpc.control;

import io.lpc.common.Id;

/**
 * 防控措施标识: names a control measure.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record ControlMeasureId(String value) implements Id {

  /** Refuses a text that is no id. */
  public ControlMeasureId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static ControlMeasureId of(String value) {
    return new ControlMeasureId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
