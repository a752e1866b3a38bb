package io.lpc.export;

import java.util.Locale;

/**
 * 无法输出的文本: a text of the ledger can't be written in the format asked for. Nothing is cut or left
 * out instead. The message names the place and never repeats the text.
 */
public final class UnprintableText extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String row;
  private final String column;

  private UnprintableText(String row, String column, String what) {
    super(
        column + (row.isEmpty() ? " in the heading" : " of risk point " + row) + " holds " + what);
    this.row = row;
    this.column = column;
  }

  static UnprintableText character(String row, String column, int codePoint, int place) {
    return new UnprintableText(
        row,
        column,
        String.format(
            Locale.ROOT,
            "U+%04X as character %d, which the format has no way to write. Maybe the text was pasted from another program or cut?",
            codePoint,
            place + 1));
  }

  static UnprintableText tooLong(String row, String column, int length, int limit) {
    return new UnprintableText(
        row,
        column,
        length
            + " characters, and a cell takes "
            + limit
            + ". Maybe this risk point should be several?");
  }

  /** 风险编号: the bureau's number of the risk point; empty if the text stands in the heading. */
  public String row() {
    return row;
  }

  /**
   * 栏目: the title of the column that the text was meant for; in JSON the JSON Pointer of its field.
   */
  public String column() {
    return column;
  }
}
