package io.lpc.organization;

import io.lpc.common.Id;

/**
 * 会议标识: names a meeting.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record MeetingId(String value) implements Id {

  /** Refuses a text that is no id. */
  public MeetingId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static MeetingId of(String value) {
    return new MeetingId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
