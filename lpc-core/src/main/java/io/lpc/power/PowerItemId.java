package io.lpc.power;

import io.lpc.common.Id;

/**
 * 权力事项标识: names a power item.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record PowerItemId(String value) implements Id {

  /** Refuses a text that is no id. */
  public PowerItemId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static PowerItemId of(String value) {
    return new PowerItemId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
