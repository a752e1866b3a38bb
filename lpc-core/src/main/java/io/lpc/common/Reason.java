package io.lpc.common;

/**
 * 理由: why an act is done; every write has one and the journal keeps it.
 *
 * @param text the reason in words, 1 to 1,000 characters, not blank
 */
public record Reason(String text) {

  /** The longest reason, in UTF-16 characters. */
  public static final int LONGEST = 1_000;

  /** Refuses a blank, too long or unstorable reason. */
  public Reason {
    Text.required("reason", text);
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "A reason has at most " + LONGEST + " characters, not " + text.length());
    }
  }

  /**
   * Makes a reason.
   *
   * @param text the reason in words
   * @return the reason
   * @throws IllegalArgumentException if it is blank, too long or can't be stored
   */
  public static Reason of(String text) {
    return new Reason(text);
  }
}
