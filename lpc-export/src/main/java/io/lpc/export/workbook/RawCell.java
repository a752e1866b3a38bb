package io.lpc.export.workbook;

/**
 * A cell that is not empty, as the file holds it.
 *
 * @param column from 0
 * @param kind how the file keeps it
 * @param text the text; of a number its digits, of a date its ISO form, of a boolean {@code 1} or
 *     {@code 0}, of a formula nothing, for what was computed once is not trusted
 */
record RawCell(int column, Kind kind, String text) {

  /** How a file keeps a cell. */
  enum Kind {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    ERROR,
    FORMULA
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }
}
