package io.lpc.export.workbook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of cells as the file holds them and as they are read. */
final class CellText {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern READS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final int SHORT = 60;

  private CellText() {}

  /** What a text of the file says: {@code _x0041_} stands for a character. */
  static String decoded(String text) {
    if (text.indexOf("_x") < 0) {
      return text;
    }
    return ESCAPED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(found.group(1), 16))));
  }

  /** How a text stands in the file: what XML has no way to write, and what reads so, is escaped. */
  static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (char c : READS_ESCAPED.matcher(text).replaceAll("_x005F_").toCharArray()) {
      boolean illegal = (c < ' ' && c != '\t' && c != '\n') || c >= '\uFFFE';
      encoded.append(illegal ? String.format(Locale.ROOT, "_x%04X_", (int) c) : String.valueOf(c));
    }
    return encoded.toString();
  }

  /**
   * A text for a message: at most sixty characters, on one line, each to be seen. To shorten it
   * again changes nothing.
   */
  static String shortened(String text) {
    StringBuilder shown = new StringBuilder();
    int[] characters = text.codePoints().limit(SHORT + 1L).toArray();
    for (int i = 0; i < Math.min(characters.length, SHORT); i++) {
      int type = Character.getType(characters[i]);
      boolean unseen = type == Character.CONTROL || type == Character.SURROGATE;
      shown.appendCodePoint(characters[i] == '\n' ? ' ' : unseen ? '\uFFFD' : characters[i]);
    }
    return shown + (characters.length > SHORT ? "…" : "");
  }

  /** A text without blanks around it, be they full-width or unbreakable. */
  static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
  }

  /** The same with full-width letters, digits and brackets made half-width, to be compared. */
  static String halfWidth(String text) {
    return Normalizer.normalize(stripped(text), Normalizer.Form.NFKC);
  }

  /** Whether every text says nothing. */
  static boolean isBlank(String text) {
    return stripped(text).isEmpty();
  }

  /** The letters of a column, counted from 0. */
  static String letter(int column) {
    String rest = column < 26 ? "" : letter(column / 26 - 1);
    return rest + (char) ('A' + column % 26);
  }
}
