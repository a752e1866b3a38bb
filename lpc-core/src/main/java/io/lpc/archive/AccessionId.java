package io.lpc.archive;

import io.lpc.common.Id;

/**
 * 入档记录标识: names an accession.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record AccessionId(String value) implements Id {

  /** Refuses a text that is no id. */
  public AccessionId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static AccessionId of(String value) {
    return new AccessionId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
