package io.lpc.risk;

import io.lpc.common.Id;

/**
 * 无风险申报标识: names a nil declaration.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record NilDeclarationId(String value) implements Id {

  /** Refuses a text that is no id. */
  public NilDeclarationId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static NilDeclarationId of(String value) {
    return new NilDeclarationId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
