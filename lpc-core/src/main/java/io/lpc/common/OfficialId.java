package io.lpc.common;

/**
 * 人员标识: names an official, the person and not an account.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record OfficialId(String value) implements Id {

  /** Refuses a text that is no id. */
  public OfficialId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static OfficialId of(String value) {
    return new OfficialId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
