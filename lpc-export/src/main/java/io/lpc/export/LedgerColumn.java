package io.lpc.export;

import io.lpc.ledger.LedgerEdition;
import io.lpc.ledger.LedgerRow;
import java.util.List;

/**
 * One column of the printed ledger.
 *
 * @param title what stands above it
 * @param characters how many Chinese characters fit on a line
 * @param centred whether its texts are short and centred
 * @param text what it prints of a row that has a number
 */
record LedgerColumn(String title, int characters, boolean centred, CellText text) {

  /** Prints a row's part. */
  interface CellText {
    String of(LedgerRow row, long number);
  }

  /** The nine columns that a public ledger has in practice, and no other. */
  private static final List<LedgerColumn> PUBLIC =
      List.of(
          centred("序号", 3, (row, number) -> Long.toString(number)),
          left("单位/科室", 7, (row, number) -> LedgerTexts.place(row)),
          centred("风险类别", 5, (row, number) -> row.category()),
          left("风险点", 12, (row, number) -> row.content()),
          left("主要内容及表现形式", 17, (row, number) -> LedgerTexts.list(row.manifestations())),
          centred("风险等级", 4, (row, number) -> LedgerTexts.grade(row)),
          left("防控措施", 19, (row, number) -> LedgerTexts.publicMeasures(row)),
          centred("部门负责人", 7, (row, number) -> LedgerTexts.office(row.head())),
          centred("责任领导", 5, (row, number) -> LedgerTexts.office(row.leader())));

  /** The same nine in the same order, then what an office works with. */
  private static final List<LedgerColumn> INTERNAL =
      List.of(
          centred("序号", 3, (row, number) -> Long.toString(number)),
          left("单位/科室", 6, (row, number) -> row.unit()),
          centred("风险类别", 4, (row, number) -> row.category()),
          left("风险点", 10, (row, number) -> row.content()),
          left("主要内容及表现形式", 14, (row, number) -> LedgerTexts.list(row.manifestations())),
          centred("风险等级", 5, (row, number) -> LedgerTexts.gradeOrState(row)),
          left("防控措施", 18, (row, number) -> LedgerTexts.measures(row)),
          centred("部门负责人", 7, (row, number) -> LedgerTexts.holder(row.head())),
          centred("责任领导", 5, (row, number) -> LedgerTexts.holder(row.leader())),
          centred("风险编号", 5, (row, number) -> row.code()),
          centred("风险层级", 4, (row, number) -> row.level().chinese()),
          centred("岗位", 5, (row, number) -> LedgerTexts.orNone(row.post())),
          centred("关键环节/三重一大领域", 6, (row, number) -> LedgerTexts.turnsOn(row)),
          centred("存在状态", 4, (row, number) -> row.presence().chinese()),
          centred("审定状态", 4, (row, number) -> LedgerTexts.state(row)),
          centred("是否失效", 4, (row, number) -> LedgerTexts.stale(row)));

  /** The columns of an edition, from the left. */
  static List<LedgerColumn> of(LedgerEdition edition) {
    return edition == LedgerEdition.PUBLIC ? PUBLIC : INTERNAL;
  }

  /** The width in digits of the sheet's font: two for a Chinese character, and the margins. */
  double width() {
    return 2.0 * characters + 1;
  }

  /**
   * How many lines a text takes. A line holds a little less than its width, for punctuation and
   * Latin words are not broken anywhere.
   */
  int lines(String text) {
    int room = 2 * characters - 1;
    int lines = 1;
    int used = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int width = c < 0x100 ? 1 : 2;
      if (c == '\n' || used + width > room) {
        lines++;
        used = 0;
      }
      used += c == '\n' ? 0 : width;
    }
    return lines;
  }

  /** The text of its cell, ready for the file. */
  String cell(LedgerRow row, long number) {
    return Printable.cell(row.code(), title, text.of(row, number));
  }

  private static LedgerColumn left(String title, int characters, CellText text) {
    return new LedgerColumn(title, characters, false, text);
  }

  private static LedgerColumn centred(String title, int characters, CellText text) {
    return new LedgerColumn(title, characters, true, text);
  }
}
