package io.lpc.risk;

import io.lpc.common.Id;

/**
 * 排查标识: names a search round.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record SearchRoundId(String value) implements Id {

  /** Refuses a text that is no id. */
  public SearchRoundId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static SearchRoundId of(String value) {
    return new SearchRoundId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
