package io.lpc.organization;

import io.lpc.common.Id;

/**
 * 领导分工标识: names an assignment of leadership.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record LeadershipId(String value) implements Id {

  /** Refuses a text that is no id. */
  public LeadershipId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static LeadershipId of(String value) {
    return new LeadershipId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
