package io.lpc.export;

import io.lpc.ledger.LedgerEdition;
import io.lpc.ledger.LedgerRow;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of one ledger, filled from the top; a new one is begun when one is full. Rows leave
 * the memory as they are written. Used by one thread.
 *
 * <p>Only the title is a merged range: fastexcel keeps merged ranges by their identity, so two of
 * them would come in a different order each time. Heights are given, because not every program fits
 * a row to its text when it opens a file; fastexcel keeps them all, so later rows go without.
 */
final class LedgerSheets {

  private static final String SONG = "宋体";
  private static final String FANGSONG = "仿宋";
  private static final String BLACK = "FF000000";
  private static final int TITLE = 0;
  private static final int DATE = 1;
  private static final int HEADER = 2;
  private static final int ROWS_IN_MEMORY = 256;
  private static final int ROWS_WITH_HEIGHT = 50_000;

  private final Workbook workbook;
  private final LedgerHeading heading;
  private final LedgerEdition edition;
  private final List<LedgerColumn> columns;
  private final int lastColumn;
  private final int rowsPerSheet;

  private @Nullable Worksheet open;
  private int sheets;
  private int next;
  private long written;

  LedgerSheets(Workbook workbook, LedgerHeading heading, LedgerEdition edition, int rowsPerSheet) {
    this.workbook = workbook;
    this.heading = heading;
    this.edition = edition;
    this.columns = LedgerColumn.of(edition);
    this.lastColumn = columns.size() - 1;
    this.rowsPerSheet = rowsPerSheet;
  }

  void add(LedgerRow row) throws IOException {
    Worksheet sheet = sheetWithRoom();
    written++;
    int lines = 1;
    for (int i = 0; i <= lastColumn; i++) {
      LedgerColumn column = columns.get(i);
      String text = column.cell(row, written);
      text(sheet, next, i, text);
      body(sheet.style(next, i), column.centred()).set();
      lines = Math.max(lines, column.lines(text));
    }
    if (written <= ROWS_WITH_HEIGHT) {
      sheet.rowHeight(next, height(lines));
    }
    next++;
    if (next % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  /** Ends the last sheet; a ledger without rows has one with its header. */
  long finish() throws IOException {
    finish(open == null ? begun() : open);
    return written;
  }

  private Worksheet sheetWithRoom() throws IOException {
    if (open != null && next < rowsPerSheet) {
      return open;
    }
    if (open != null) {
      finish(open);
    }
    open = begun();
    return open;
  }

  private void finish(Worksheet sheet) throws IOException {
    if (edition == LedgerEdition.INTERNAL) {
      sheet.setAutoFilter(HEADER, 0, next - 1, lastColumn);
    }
    sheet.finish();
  }

  private Worksheet begun() {
    sheets++;
    Worksheet sheet = workbook.newWorksheet(sheets == 1 ? "风险台帐" : "风险台帐(" + sheets + ")");
    printSetup(sheet);
    title(sheet);
    date(sheet);
    header(sheet);
    next = HEADER + 1;
    return sheet;
  }

  private static void printSetup(Worksheet sheet) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.leftMargin(0.4f);
    sheet.rightMargin(0.4f);
    sheet.topMargin(0.6f);
    sheet.bottomMargin(0.6f);
    sheet.repeatRows(HEADER);
    sheet.freezePane(0, HEADER + 1);
    sheet.footer("第 &P 页 共 &N 页", Position.CENTER, SONG, 9);
  }

  private void title(Worksheet sheet) {
    text(sheet, TITLE, 0, Printable.cell("", "标题", LedgerTexts.title(heading, edition)));
    sheet.range(TITLE, 0, TITLE, lastColumn).merge();
    font(sheet.style(TITLE, 0), SONG, 18)
        .bold()
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .set();
    sheet.rowHeight(TITLE, 36);
  }

  /** Texts at both ends that flow over the empty cells between them. */
  private void date(Worksheet sheet) {
    if (heading.preparedBy() != null) {
      text(sheet, DATE, 0, Printable.cell("", "编制单位", "编制单位：" + heading.preparedBy()));
      font(sheet.style(DATE, 0), FANGSONG, 11).verticalAlignment("center").set();
    }
    text(sheet, DATE, lastColumn, "截至日期：" + LedgerTexts.date(heading.asOf()));
    font(sheet.style(DATE, lastColumn), FANGSONG, 11)
        .horizontalAlignment("right")
        .verticalAlignment("center")
        .set();
    sheet.rowHeight(DATE, 20);
  }

  private void header(Worksheet sheet) {
    int lines = 1;
    for (int i = 0; i <= lastColumn; i++) {
      LedgerColumn column = columns.get(i);
      sheet.width(i, column.width());
      text(sheet, HEADER, i, column.title());
      body(sheet.style(HEADER, i), true).bold().fillColor("FFF2F2F2").set();
      lines = Math.max(lines, column.lines(column.title()));
    }
    sheet.rowHeight(HEADER, height(lines));
  }

  /** In points, for texts of ten points. */
  private static double height(int lines) {
    return Math.min(Worksheet.MAX_ROW_HEIGHT, 13.5 * lines + 5);
  }

  /** A text with blanks at an end needs the form that keeps them. */
  private static void text(Worksheet sheet, int row, int column, String text) {
    if (text.equals(text.strip())) {
      sheet.inlineString(row, column, text);
    } else {
      sheet.inlineString(row, column, RichText.builder().run(text).end().build());
    }
  }

  private static StyleSetter body(StyleSetter style, boolean centred) {
    return font(style, SONG, 10)
        .wrapText(true)
        .horizontalAlignment(centred ? "center" : "left")
        .verticalAlignment("center")
        .borderStyle(BorderStyle.THIN);
  }

  private static StyleSetter font(StyleSetter style, String name, int size) {
    return style.fontName(name).fontSize(size).fontColor(BLACK);
  }
}
