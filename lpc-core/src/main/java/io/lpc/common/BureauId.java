package io.lpc.common;

/**
 * 单位标识: names a bureau, the tenant that every record belongs to.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record BureauId(String value) implements Id {

  /** Refuses a text that is no id. */
  public BureauId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static BureauId of(String value) {
    return new BureauId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
