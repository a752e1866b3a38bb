package io.lpc.examples.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The printed ledger written straight with org.dhatim:fastexcel, the same sheet byte for byte. */
final class PlainSheet {

  static final String SONG = "宋体";

  private static final String FANGSONG = "仿宋";
  private static final int TITLE = 0;
  private static final int DATE = 1;
  private static final int HEADER = 2;
  private static final int[] CHARACTERS = {3, 6, 4, 10, 14, 5, 18, 7, 5, 5, 4, 5, 6, 4, 4, 4};
  private static final Set<Integer> LEFT = Set.of(1, 3, 4, 6);
  private static final int ROWS_IN_MEMORY = 256;
  private static final int ROWS_WITH_HEIGHT = 50_000;
  private static final int COMPRESSION = 4;

  private PlainSheet() {}

  static boolean isCentred(int column) {
    return !LEFT.contains(column);
  }

  static void write(SheetTexts texts, int rows, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "lpc", null)) {
      workbook.setCompressionLevel(COMPRESSION);
      workbook.properties().setTitle(texts.head(TITLE)[0]);
      Worksheet sheet = workbook.newWorksheet("风险台帐");
      printSetup(sheet);
      head(sheet, texts);
      for (int i = 0; i < rows; i++) {
        row(sheet, HEADER + 1 + i, texts.row(i));
        if (i < ROWS_WITH_HEIGHT) {
          sheet.rowHeight(HEADER + 1 + i, texts.height(i));
        }
        if ((HEADER + 2 + i) % ROWS_IN_MEMORY == 0) {
          sheet.flush();
        }
      }
      sheet.setAutoFilter(HEADER, 0, HEADER + rows, texts.columns() - 1);
      sheet.finish();
    }
  }

  private static void row(Worksheet sheet, int row, String[] texts) {
    for (int i = 0; i < texts.length; i++) {
      sheet.inlineString(row, i, texts[i]);
      body(sheet.style(row, i), isCentred(i)).set();
    }
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

  private static void head(Worksheet sheet, SheetTexts texts) {
    int last = texts.columns() - 1;
    sheet.inlineString(TITLE, 0, texts.head(TITLE)[0]);
    sheet.range(TITLE, 0, TITLE, last).merge();
    font(sheet.style(TITLE, 0), SONG, 18)
        .bold()
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .set();
    sheet.rowHeight(TITLE, texts.headHeight(TITLE));
    sheet.inlineString(DATE, 0, texts.head(DATE)[0]);
    font(sheet.style(DATE, 0), FANGSONG, 11).verticalAlignment("center").set();
    sheet.inlineString(DATE, last, texts.head(DATE)[last]);
    font(sheet.style(DATE, last), FANGSONG, 11)
        .horizontalAlignment("right")
        .verticalAlignment("center")
        .set();
    sheet.rowHeight(DATE, texts.headHeight(DATE));
    for (int i = 0; i <= last; i++) {
      sheet.width(i, 2.0 * CHARACTERS[i] + 1);
      sheet.inlineString(HEADER, i, texts.head(HEADER)[i]);
      body(sheet.style(HEADER, i), true).bold().fillColor("FFF2F2F2").set();
    }
    sheet.rowHeight(HEADER, texts.headHeight(HEADER));
  }

  private static StyleSetter body(StyleSetter style, boolean centred) {
    return font(style, SONG, 10)
        .wrapText(true)
        .horizontalAlignment(centred ? "center" : "left")
        .verticalAlignment("center")
        .borderStyle(BorderStyle.THIN);
  }

  private static StyleSetter font(StyleSetter style, String name, int size) {
    return style.fontName(name).fontSize(size).fontColor("FF000000");
  }
}
