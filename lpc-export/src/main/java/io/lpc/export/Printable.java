package io.lpc.export;

import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Checks texts against what a format can hold. */
final class Printable {

  /** The longest text that a cell of a spreadsheet takes, in UTF-16 units. */
  static final int CELL = 32_767;

  /** What readers of spreadsheets take for an escaped character; its first character is escaped. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private Printable() {}

  /** The text as it stands in the file's XML, before the XML's own escapes. */
  static String cell(String row, String column, String text) {
    int illegal = firstNot(text, Printable::isXml);
    if (illegal >= 0) {
      throw UnprintableText.character(row, column, text.codePointAt(illegal), illegal);
    }
    if (text.length() > CELL) {
      throw UnprintableText.tooLong(row, column, text.length(), CELL);
    }
    return text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
  }

  /** The same text, if UTF-8 can hold it. */
  static String json(String row, Supplier<String> field, String text) {
    int illegal = firstNot(text, each -> !isSurrogate(each));
    if (illegal >= 0) {
      throw UnprintableText.character(row, field.get(), text.codePointAt(illegal), illegal);
    }
    return text;
  }

  /** Where the first character stands that is not legal; -1 if all are. */
  private static int firstNot(String text, IntPredicate legal) {
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      if (!legal.test(codePoint)) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return -1;
  }

  /** The characters of XML 1.0. */
  private static boolean isXml(int codePoint) {
    return codePoint >= ' '
        ? !isSurrogate(codePoint) && codePoint != 0xFFFE && codePoint != 0xFFFF
        : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
