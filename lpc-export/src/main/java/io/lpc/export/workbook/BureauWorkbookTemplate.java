package io.lpc.export.workbook;

import io.lpc.export.DatedPackage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * 工作簿模板: an empty workbook for officers to fill in: every sheet with its header row frozen, a note
 * on each header, drop-downs where there is a choice, and an example row that readers pass over.
 * Every cell is formatted as text, so that 01 stays 01. Required headers are darker. Immutable and
 * safe for concurrent use.
 */
public final class BureauWorkbookTemplate {

  /** The day on which the sheets took this form. */
  private static final LocalDate FORM_OF = LocalDate.of(2026, 11, 24);

  private static final String SONG = "宋体";
  private static final String BLACK_FACE = "黑体";
  private static final String TEXT = "@";
  private static final int LAST_ROW = Limits.SHEET_ROWS - 1;
  private static final int NARROWEST = 14;
  private static final int WIDEST = 40;
  private static final int HEADER_HEIGHT = 24;

  /** A note is as high as the first two rows together. */
  private static final int EXAMPLE_HEIGHT = 80;

  /** A template. */
  public BureauWorkbookTemplate() {}

  /**
   * Writes the template. It is the same, byte for byte, on the same Java.
   *
   * @param out where to; flushed, not closed
   * @throws IOException if a temporary file or the stream fails
   */
  public void write(OutputStream out) throws IOException {
    Path document = Files.createTempFile("lpc-template-", ".xlsx");
    try {
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(document));
          Workbook workbook = new Workbook(file, "lpc", null)) {
        workbook.properties().setTitle("廉能风险防控单位工作簿");
        workbook.setGlobalDefaultFont(SONG, 11);
        for (Sheet sheet : Sheets.ALL) {
          fill(workbook.newWorksheet(sheet.name()), sheet);
        }
      }
      DatedPackage.copy(document, FORM_OF, out);
    } finally {
      Files.deleteIfExists(document);
    }
  }

  private static void fill(Worksheet page, Sheet sheet) throws IOException {
    page.freezePane(0, 1);
    page.paperSize(PaperSize.A4_PAPER);
    page.pageOrientation("landscape");
    page.fitToWidth((short) 1);
    page.fitToHeight((short) 0);
    page.repeatRows(0);
    page.rowHeight(0, HEADER_HEIGHT);
    page.rowHeight(1, EXAMPLE_HEIGHT);
    for (int i = 0; i < sheet.columns().size(); i++) {
      column(page, i, sheet.columns().get(i));
    }
    page.finish();
  }

  private static void column(Worksheet page, int place, Column column) {
    page.width(place, width(column));
    page.style(place)
        .format(TEXT)
        .fontName(SONG)
        .fontSize(11)
        .verticalAlignment("top")
        .wrapText(true)
        .set();
    page.inlineString(0, place, column.header());
    page.comment(0, place, column.explained());
    bordered(
            page.style(0, place)
                .format(TEXT)
                .fontName(BLACK_FACE)
                .fontSize(11)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(column.required() ? "FFBDD7EE" : "FFEDEDED"))
        .set();
    page.inlineString(1, place, column.example());
    bordered(
            page.style(1, place)
                .format(TEXT)
                .fontName(SONG)
                .fontSize(11)
                .verticalAlignment("top")
                .italic()
                .fontColor("FF7F7F7F"))
        .set();
    if (!column.form().choices().isEmpty()) {
      dropDown(page, place, column.form());
    }
  }

  private static void dropDown(Worksheet page, int place, Form form) {
    page.range(1, place, LAST_ROW, place)
        .validateWithListByFormula("\"" + String.join(",", form.choices()) + "\"")
        .allowBlank(true)
        .showDropdown(true)
        .showErrorMessage(form.single())
        .errorStyle(DataValidationErrorStyle.STOP)
        .errorTitle("不在可选范围")
        .error("请从下拉框中选择。");
  }

  private static StyleSetter bordered(StyleSetter style) {
    return style.borderStyle(BorderStyle.THIN).wrapText(true);
  }

  /** In digits of the font: two for a Chinese character, and a margin. */
  private static int width(Column column) {
    int widest = Math.max(NARROWEST, width(column.header()));
    for (String line : column.example().split("\n", -1)) {
      widest = Math.max(widest, width(line));
    }
    return Math.min(WIDEST, widest + 3);
  }

  private static int width(String text) {
    return text.chars().map(c -> c < 0x100 ? 1 : 2).sum();
  }
}
