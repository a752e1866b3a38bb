package io.lpc.export.workbook;

import io.lpc.export.DatedPackage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * 工作簿模板: a workbook for officers to fill in, empty or with rows in it: every sheet with its header
 * row frozen, a note on each header, drop-downs where there is a choice, and in an empty one an
 * example row that readers pass over. Every cell is formatted as text, so that 01 stays 01.
 * Required headers are darker. Immutable and safe for concurrent use.
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
  private static final int MARGIN = 3;
  private static final int HEADER_HEIGHT = 24;

  /** A note is as high as the first two rows together. */
  private static final int NOTE_HEIGHT = 80;

  /** In points, of one line in a row. */
  private static final int LINE_HEIGHT = 15;

  /** A template. */
  public BureauWorkbookTemplate() {}

  /** What stands below the headers of a sheet. */
  private record Body(List<List<String>> rows, boolean isExample) {

    static Body example(Sheet sheet) {
      return new Body(List.of(sheet.columns().stream().map(Column::example).toList()), true);
    }

    static Body of(Sheet sheet, List<Map<String, String>> rows) {
      rows.stream().flatMap(row -> row.keySet().stream()).distinct().forEach(sheet::place);
      return new Body(rows.stream().map(row -> cells(sheet, row)).toList(), false);
    }

    private static List<String> cells(Sheet sheet, Map<String, String> row) {
      return sheet.columns().stream().map(each -> row.getOrDefault(each.header(), "")).toList();
    }
  }

  /**
   * Writes the template, empty but for the examples. It is the same, byte for byte, on the same
   * Java.
   *
   * @param out where to; flushed, not closed
   * @throws IOException if a temporary file or the stream fails
   */
  public void write(OutputStream out) throws IOException {
    document(Body::example, out);
  }

  /**
   * Writes the template with rows in it, such as what a bureau kept elsewhere, for officers to go
   * on with. The same rows give the same bytes, on the same Java.
   *
   * @param rows gives the rows of a sheet by its English name in {@code docs/workbook.md}, such as
   *     {@code risk-points}; each has the text of its cells by their headers, and may lack some
   * @param out where to; flushed, not closed
   * @throws IllegalArgumentException if a row names a header that its sheet lacks
   * @throws IOException if a temporary file or the stream fails
   */
  public void write(Function<String, List<Map<String, String>>> rows, OutputStream out)
      throws IOException {
    document(sheet -> Body.of(sheet, rows.apply(sheet.csv())), out);
  }

  private static void document(Bodies bodies, OutputStream out) throws IOException {
    Path undated = Files.createTempFile("lpc-template-", ".xlsx");
    try {
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(undated));
          Workbook workbook = new Workbook(file, "lpc", null)) {
        workbook.properties().setTitle("廉能风险防控单位工作簿");
        workbook.setGlobalDefaultFont(SONG, 11);
        for (Sheet sheet : Sheets.ALL) {
          fill(workbook.newWorksheet(sheet.name()), sheet, bodies.of(sheet));
        }
      }
      DatedPackage.copy(undated, FORM_OF, out);
    } finally {
      Files.deleteIfExists(undated);
    }
  }

  /** Gives what stands on each sheet. */
  private interface Bodies {
    Body of(Sheet sheet);
  }

  private static void fill(Worksheet page, Sheet sheet, Body body) throws IOException {
    page.freezePane(0, 1);
    page.paperSize(PaperSize.A4_PAPER);
    page.pageOrientation("landscape");
    page.fitToWidth((short) 1);
    page.fitToHeight((short) 0);
    page.repeatRows(0);
    page.rowHeight(0, HEADER_HEIGHT);
    int[] widths = new int[sheet.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      Column column = sheet.columns().get(i);
      widths[i] = width(column, i, body);
      page.width(i, widths[i]);
      column(page, i, column, body);
    }
    for (int i = 0; i < body.rows().size(); i++) {
      double height = height(body.rows().get(i), widths);
      page.rowHeight(i + 1, i == 0 ? Math.max(NOTE_HEIGHT, height) : height);
    }
    page.finish();
  }

  private static void column(Worksheet page, int place, Column column, Body body) {
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
    cells(page, place, body);
    if (!column.form().choices().isEmpty()) {
      dropDown(page, place, column.form());
    }
  }

  private static void cells(Worksheet page, int place, Body body) {
    for (int i = 0; i < body.rows().size(); i++) {
      page.inlineString(i + 1, place, body.rows().get(i).get(place));
      StyleSetter style =
          bordered(page.style(i + 1, place))
              .format(TEXT)
              .fontName(SONG)
              .fontSize(11)
              .verticalAlignment("top");
      (body.isExample() ? style.italic().fontColor("FF7F7F7F") : style).set();
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
  private static int width(Column column, int place, Body body) {
    int widest =
        Stream.concat(
                Stream.of(column.header()),
                body.rows().stream().flatMap(row -> row.get(place).lines()))
            .mapToInt(BureauWorkbookTemplate::width)
            .max()
            .orElse(0);
    return Math.min(WIDEST, Math.max(NARROWEST, widest) + MARGIN);
  }

  /** In points: every text is seen whole, up to the height that a row may have. */
  private static double height(List<String> row, int[] widths) {
    int lines = 1;
    for (int i = 0; i < widths.length; i++) {
      lines = Math.max(lines, lines(row.get(i), widths[i] - MARGIN));
    }
    return Math.min(Worksheet.MAX_ROW_HEIGHT, (double) LINE_HEIGHT * lines + 2);
  }

  private static int lines(String text, int room) {
    return text.lines().mapToInt(line -> Math.max(1, (width(line) + room - 1) / room)).sum();
  }

  private static int width(String text) {
    return text.chars().map(c -> c < 0x100 ? 1 : 2).sum();
  }
}
