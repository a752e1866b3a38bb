package io.lpc.common;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** 文本: what a text must be to enter the record. */
public final class Text {

  private Text() {}

  /**
   * Checks a required text.
   *
   * @param name what the text is, for the message
   * @param text the text
   * @return the same text
   * @throws IllegalArgumentException if it is blank or not {@linkplain #isStorable storable}
   */
  public static String required(String name, @Nullable String text) {
    if (text == null || isBlank(text)) {
      throw new IllegalArgumentException(name + " is blank. Maybe it was not filled in?");
    }
    return storable(name, text);
  }

  /**
   * Whether a text shows nothing: it is empty or all of it is spaces and line ends, full-width
   * (U+3000) and no-break (U+00A0) ones among them.
   *
   * @param text the text
   * @return true if so
   */
  public static boolean isBlank(CharSequence text) {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /**
   * A text as names are compared: without spaces, and with one form for each letter, be it typed
   * full-width or half-width (NFKC).
   *
   * @param text the text, such as 王 强
   * @return what equals the same of another text where the two say one name, such as 王强
   */
  public static String comparable(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * Checks a text that may be empty.
   *
   * @param name what the text is, for the message
   * @param text the text
   * @return the same text
   * @throws IllegalArgumentException if it is not {@linkplain #isStorable storable}
   */
  public static String storable(String name, String text) {
    if (!isStorable(text)) {
      throw new IllegalArgumentException(
          name + " holds a NUL or half of a surrogate pair. Maybe it was cut or decoded wrongly?");
    }
    return text;
  }

  /**
   * Whether every store can keep this text and every reader can give it back unchanged.
   *
   * @param text the text
   * @return false if it holds U+0000 or a surrogate without its partner
   */
  public static boolean isStorable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isLowSurrogate(c)) {
        return false;
      }
      if (Character.isHighSurrogate(c)) {
        i++;
        if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }
}
