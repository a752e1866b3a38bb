package io.lpc.organization;

import io.lpc.common.Id;

/**
 * 机构标识: names a unit.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record UnitId(String value) implements Id {

  /** Refuses a text that is no id. */
  public UnitId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static UnitId of(String value) {
    return new UnitId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
