package io.lpc.organization;

import io.lpc.common.Id;

/**
 * 成员标识: names a membership.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record MembershipId(String value) implements Id {

  /** Refuses a text that is no id. */
  public MembershipId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static MembershipId of(String value) {
    return new MembershipId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
