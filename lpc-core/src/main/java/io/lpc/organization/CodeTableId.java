package io.lpc.organization;

import io.lpc.common.Id;

/**
 * 代码表标识: names a code table.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record CodeTableId(String value) implements Id {

  /** Refuses a text that is no id. */
  public CodeTableId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static CodeTableId of(String value) {
    return new CodeTableId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
