package io.lpc.common;

/**
 * 行政相对人标识: names somebody outside the bureau: a served party or a complainant.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record PartyId(String value) implements Id {

  /** Refuses a text that is no id. */
  public PartyId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static PartyId of(String value) {
    return new PartyId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
