package io.lpc.organization;

import io.lpc.common.Id;

/**
 * 亲属申报标识: names a declaration of kinship.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record KinshipId(String value) implements Id {

  /** Refuses a text that is no id. */
  public KinshipId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static KinshipId of(String value) {
    return new KinshipId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
