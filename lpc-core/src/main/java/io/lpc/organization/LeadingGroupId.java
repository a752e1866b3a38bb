package io.lpc.organization;

import io.lpc.common.Id;

/**
 * 领导小组标识: names a leading group.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record LeadingGroupId(String value) implements Id {

  /** Refuses a text that is no id. */
  public LeadingGroupId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static LeadingGroupId of(String value) {
    return new LeadingGroupId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
