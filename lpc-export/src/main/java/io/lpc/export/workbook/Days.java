package io.lpc.export.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which styles show a number as a day, and which day it is. */
final class Days {

  private static final String BY_FORMAT = "builtin";
  private static final long LAST = 2_958_465;

  private final BitSet styles = new BitSet();
  private final boolean from1904;

  private Days(boolean from1904) {
    this.from1904 = from1904;
  }

  static Days of(Xlsx file) throws IOException {
    Days days = new Days(file.countsFrom1904());
    String part = file.styles();
    if (part != null) {
      try (Xml xml = file.xml(part)) {
        days.read(xml);
      }
    }
    return days;
  }

  private void read(Xml xml) throws IOException {
    Map<String, String> formats = new HashMap<>();
    boolean ofCells = false;
    int style = 0;
    while (xml.next()) {
      if (xml.depth() == 2) {
        ofCells = xml.begins(2, "cellXfs") || (ofCells && !xml.begins(2, "cellStyleXfs"));
      } else if (xml.begins(3, "numFmt")) {
        formats.put(given(xml.attribute("numFmtId")), given(xml.attribute("formatCode")));
      } else if (ofCells && xml.begins(3, "xf")) {
        styles.set(style++, isDay(given(xml.attribute("numFmtId")), formats));
      }
    }
  }

  private static String given(@Nullable String attribute) {
    return attribute == null ? "" : attribute;
  }

  private static boolean isDay(String format, Map<String, String> formats) {
    String custom = formats.getOrDefault(format, BY_FORMAT);
    return custom.equals(BY_FORMAT)
        ? format.matches("1[4-7]|22|2[7-9]|3[01]|36|5[0-8]")
        : isDay(custom);
  }

  /** Whether a format shows years or days, other than in what it quotes. */
  private static boolean isDay(String format) {
    return format.replaceAll("\"[^\"]*\"|\\[[^]]*]|[\\\\_*].", "").matches("(?s).*[yYdD].*");
  }

  boolean isShownAsDay(@Nullable String style) {
    return style != null && style.matches("\\d{1,6}") && styles.get(Integer.parseInt(style));
  }

  /** The ISO date of a number of days; the number itself if it is no whole day that there was. */
  String iso(String number) {
    if (!number.matches("\\d{1,7}(\\.0*)?")) {
      return number;
    }
    long days = Long.parseLong(number.replaceFirst("\\..*", ""));
    if (from1904) {
      return LocalDate.of(1904, 1, 1).plusDays(days).toString();
    }
    // There was no 29 February 1900, but day 60 is called so.
    boolean real = days >= 1 && days != 60 && days <= LAST;
    return real ? LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days).toString() : number;
  }
}
