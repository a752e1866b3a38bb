package io.lpc.common;

/**
 * 岗位标识: names a post.
 *
 * @param value the text of the id, in the form that {@link Id} gives
 */
public record PostId(String value) implements Id {

  /** Refuses a text that is no id. */
  public PostId {
    Id.checked(value);
  }

  /**
   * Reads an id; the inverse of {@link #toString()}.
   *
   * @param value the text
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static PostId of(String value) {
    return new PostId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
