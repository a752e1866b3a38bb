package io.lpc.export.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet, one by one; what the sheet claims of its size is not asked. Used by one
 * thread.
 */
final class SheetCells implements AutoCloseable {

  private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
  private static final int ROW = 3;
  private static final int CELL = 4;
  private static final int PART_OF_CELL = 5;

  private final String part;
  private final Xml xml;
  private final SharedStrings strings;
  private final Days days;
  private int row;
  private int column;

  SheetCells(Xlsx file, String part, SharedStrings strings, Days days) throws IOException {
    this.part = part;
    this.xml = file.xml(part);
    this.strings = strings;
    this.days = days;
  }

  /** The next row; null after the last. */
  @Nullable RawRow next() throws IOException {
    while (xml.next()) {
      if (xml.begins(ROW, "row")) {
        row = rowNumber(xml, row, part);
        return new RawRow(row, cells());
      }
    }
    return null;
  }

  private List<RawCell> cells() throws IOException {
    List<RawCell> cells = new ArrayList<>();
    column = -1;
    while (xml.next() && !xml.hasEnded(ROW)) {
      if (xml.begins(CELL, "c")) {
        column = columnNumber(xml, column, part);
        RawCell cell = cell(given(xml.attribute("t")), xml.attribute("s"));
        if (cell != null) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  /** The row that begins, given the one before it. */
  static int rowNumber(Xml xml, int before, String part) throws BrokenWorkbook {
    String given = xml.attribute("r");
    if (given != null && !NUMBER.matcher(given).matches()) {
      throw BrokenWorkbook.damaged(part);
    }
    int number = given == null ? before + 1 : Integer.parseInt(given);
    if (number > Limits.SHEET_ROWS) {
      throw BrokenWorkbook.tooLarge(part, Integer.toString(Limits.SHEET_ROWS));
    }
    if (number <= before) {
      throw BrokenWorkbook.damaged(part);
    }
    return number;
  }

  /** The column, from 0, of the cell that begins, given the one before it. */
  static int columnNumber(Xml xml, int before, String part) throws BrokenWorkbook {
    String given = xml.attribute("r");
    int number = given == null ? before + 1 : columnOf(given, part);
    if (number <= before || number >= Limits.SHEET_COLUMNS) {
      throw BrokenWorkbook.damaged(part);
    }
    return number;
  }

  private static int columnOf(String reference, String part) throws BrokenWorkbook {
    Matcher matcher = REFERENCE.matcher(reference);
    if (!matcher.matches()) {
      throw BrokenWorkbook.damaged(part);
    }
    int number = 0;
    for (char letter : matcher.group(1).toCharArray()) {
      number = number * 26 + letter - 'A' + 1;
    }
    return number - 1;
  }

  private @Nullable RawCell cell(String type, @Nullable String style) throws IOException {
    String within = type.equals("inlineStr") ? "is" : "v";
    boolean formula = false;
    String text = "";
    while (xml.next() && !xml.hasEnded(CELL)) {
      if (xml.begins(PART_OF_CELL, "f")) {
        formula = true;
        xml.skip();
      } else if (xml.begins(PART_OF_CELL, within)) {
        text = xml.text();
      }
    }
    if (formula) {
      return new RawCell(column, RawCell.Kind.FORMULA, "");
    }
    return text.isEmpty() ? null : cell(type, style, text);
  }

  private RawCell cell(String type, @Nullable String style, String text) throws BrokenWorkbook {
    return switch (type) {
      case "s" -> new RawCell(column, RawCell.Kind.TEXT, strings.at(index(text), part));
      case "inlineStr", "str" -> new RawCell(column, RawCell.Kind.TEXT, text);
      case "b" -> new RawCell(column, RawCell.Kind.BOOLEAN, text.strip());
      case "e" -> new RawCell(column, RawCell.Kind.ERROR, text);
      case "d" ->
          new RawCell(column, RawCell.Kind.DATE, text.strip().replaceFirst("T00:00:00.*", ""));
      case "", "n" -> number(style, text.strip());
      default -> throw BrokenWorkbook.damaged(part);
    };
  }

  private RawCell number(@Nullable String style, String digits) {
    return days.isShownAsDay(style)
        ? new RawCell(column, RawCell.Kind.DATE, days.iso(digits))
        : new RawCell(column, RawCell.Kind.NUMBER, digits);
  }

  private static int index(String text) {
    return text.strip().matches("\\d{1,9}") ? Integer.parseInt(text.strip()) : -1;
  }

  private static String given(@Nullable String attribute) {
    return attribute == null ? "" : attribute;
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
