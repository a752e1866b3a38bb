package io.lpc.common;

/**
 * 标识: a typed, textual identifier.
 *
 * <p>Every kind of record has its own id type, so that a post can't be passed where a unit is asked
 * for. An id is 1 to 64 characters of {@code A–Z a–z 0–9 . _ -}, begins with a letter or a digit,
 * and compares by case. {@code toString()} gives the text back, and the {@code of} factory of its
 * type reads it.
 */
public interface Id {

  /** The form every id has, as a regular expression. */
  String FORM = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

  /** The text of this id, never blank. */
  String value();

  /**
   * Checks the text of an id.
   *
   * @param value the text
   * @return the same text
   * @throws IllegalArgumentException if it does not have the {@link #FORM}; the message shows it
   */
  static String checked(String value) {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "Not an id: \"" + value + "\". Maybe it is a name or a code? An id matches " + FORM);
    }
    return value;
  }

  /**
   * Whether a text could be an id.
   *
   * @param value the text
   * @return true if it has the {@link #FORM}
   */
  static boolean isValid(String value) {
    // Spelt out: every id that is read is checked, and an expression takes much longer.
    return !value.isEmpty()
        && value.length() <= 64
        && isLetterOrDigit(value.charAt(0))
        && value.chars().allMatch(each -> isLetterOrDigit(each) || "._-".indexOf(each) >= 0);
  }

  private static boolean isLetterOrDigit(int each) {
    return (each >= 'a' && each <= 'z')
        || (each >= 'A' && each <= 'Z')
        || (each >= '0' && each <= '9');
  }
}
