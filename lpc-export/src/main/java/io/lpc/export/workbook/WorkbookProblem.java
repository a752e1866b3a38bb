package io.lpc.export.workbook;

import io.lpc.common.Violation;

/**
 * 校验问题: what is wrong with a cell, a row, a sheet or the file.
 *
 * @param sheet 工作表: the sheet; empty if it concerns the file
 * @param row 行: the row as the spreadsheet counts it, from 1; 0 if it concerns the sheet
 * @param column 列: the column's header; empty if it concerns the row
 * @param letter 列标: the column's letter in the file, such as {@code C}; empty without a column or
 *     where the file lacks it
 * @param found 原值: what the cell holds, shortened; empty if the cell is empty or personal
 * @param code the stable code, such as {@code LPC-BOOK-013}
 * @param chinese the message in Chinese, complete
 * @param english the message in English, complete
 */
public record WorkbookProblem(
    String sheet,
    int row,
    String column,
    String letter,
    String found,
    String code,
    String chinese,
    String english) {

  /** A problem of the file. */
  static WorkbookProblem ofFile(Violation violation) {
    return ofSheet("", 0, violation);
  }

  /** A problem of a row, or with row 0 of a sheet. */
  static WorkbookProblem ofSheet(String sheet, int row, Violation violation) {
    return ofCell(sheet, row, "", "", "", violation);
  }

  /** A problem of a cell. */
  static WorkbookProblem ofCell(
      String sheet, int row, String column, String letter, String found, Violation violation) {
    return new WorkbookProblem(
        sheet,
        row,
        column,
        letter,
        found,
        violation.code(),
        violation.chinese(),
        violation.english());
  }

  /** Where it is, as the officers read it, such as {@code 岗位!C12(单位编码)}. */
  public String place() {
    String cell = row == 0 ? "" : "!" + letter + row;
    return sheet + cell + (column.isEmpty() ? "" : "(" + column + ")");
  }
}
