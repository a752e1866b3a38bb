package io.lpc.organization;

import io.lpc.common.Id;

/**
 * 任职标识: names an appointment.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record AppointmentId(String value) implements Id {

  /** Refuses a text that is no id. */
  public AppointmentId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static AppointmentId of(String value) {
    return new AppointmentId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
