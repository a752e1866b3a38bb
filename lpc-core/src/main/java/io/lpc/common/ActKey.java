package io.lpc.common;

/**
 * 行为键: names one act, chosen before it is done, so that a repetition has one effect.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record ActKey(String value) implements Id {

  /** Refuses a text that is no id. */
  public ActKey {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static ActKey of(String value) {
    return new ActKey(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
