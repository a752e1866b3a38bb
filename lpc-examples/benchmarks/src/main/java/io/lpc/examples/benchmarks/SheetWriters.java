package io.lpc.examples.benchmarks;

import cn.idev.excel.ExcelWriter;
import cn.idev.excel.FastExcel;
import cn.idev.excel.write.metadata.WriteSheet;
import cn.idev.excel.write.metadata.style.WriteCellStyle;
import cn.idev.excel.write.metadata.style.WriteFont;
import cn.idev.excel.write.style.HorizontalCellStyleStrategy;
import io.lpc.export.LedgerWorkbook;
import io.lpc.ledger.LedgerEdition;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** 台帐工作簿: the same ledger by several writers; every row is made when it is asked for. */
enum SheetWriters {
  /** Ours, from risk points. */
  LPC("lpc") {
    @Override
    void write(int rows, OutputStream out) throws IOException {
      new LedgerWorkbook(LedgerSample.HEADING, LedgerEdition.INTERNAL)
          .write(new LedgerSample(rows), out);
    }
  },
  /** The library that ours writes with, from ready texts; the same sheet byte for byte. */
  FASTEXCEL("org.dhatim:fastexcel alone") {
    @Override
    void write(int rows, OutputStream out) throws Exception {
      PlainSheet.write(SheetTexts.internal(), rows, out);
    }
  },
  /** POI's streaming writer, from ready texts. */
  POI("POI SXSSF") {
    @Override
    void write(int rows, OutputStream out) throws Exception {
      SheetTexts texts = SheetTexts.internal();
      try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
        CellStyle left = style(workbook, HorizontalAlignment.LEFT);
        CellStyle centred = style(workbook, HorizontalAlignment.CENTER);
        SXSSFSheet sheet = workbook.createSheet(NAME);
        for (int i = 0; i < SheetTexts.HEAD; i++) {
          fill(sheet.createRow(i), texts.head(i), left, centred);
        }
        for (int i = 0; i < rows; i++) {
          fill(sheet.createRow(SheetTexts.HEAD + i), texts.row(i), left, centred);
        }
        workbook.write(out);
      }
    }

    private void fill(Row row, String[] texts, CellStyle left, CellStyle centred) {
      for (int i = 0; i < texts.length; i++) {
        if (texts[i] != null) {
          Cell cell = row.createCell(i);
          cell.setCellValue(texts[i]);
          cell.setCellStyle(PlainSheet.isCentred(i) ? centred : left);
        }
      }
    }

    private CellStyle style(SXSSFWorkbook workbook, HorizontalAlignment across) {
      Font font = workbook.createFont();
      font.setFontName(PlainSheet.SONG);
      font.setFontHeightInPoints((short) 10);
      CellStyle style = workbook.createCellStyle();
      style.setFont(font);
      style.setWrapText(true);
      style.setAlignment(across);
      style.setVerticalAlignment(VerticalAlignment.CENTER);
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
      return style;
    }
  },
  /** The EasyExcel line under its present name, from ready texts. */
  EASYEXCEL("cn.idev.excel:fastexcel (EasyExcel)") {
    @Override
    void write(int rows, OutputStream out) throws Exception {
      SheetTexts texts = SheetTexts.internal();
      try (ExcelWriter writer =
          FastExcel.write(out)
              .autoCloseStream(false)
              .needHead(false)
              .registerWriteHandler(new HorizontalCellStyleStrategy(style(), style()))
              .build()) {
        WriteSheet sheet = FastExcel.writerSheet(NAME).build();
        writer.write(
            IntStream.range(0, SheetTexts.HEAD).mapToObj(texts::head).map(Arrays::asList).toList(),
            sheet);
        for (int from = 0; from < rows; from += WINDOW) {
          List<List<String>> some = new ArrayList<>();
          for (int i = from; i < Math.min(rows, from + WINDOW); i++) {
            some.add(Arrays.asList(texts.row(i)));
          }
          writer.write(some, sheet);
        }
      }
    }

    private WriteCellStyle style() {
      WriteFont font = new WriteFont();
      font.setFontName(PlainSheet.SONG);
      font.setFontHeightInPoints((short) 10);
      WriteCellStyle style = new WriteCellStyle();
      style.setWriteFont(font);
      style.setWrapped(true);
      style.setHorizontalAlignment(HorizontalAlignment.LEFT);
      style.setVerticalAlignment(VerticalAlignment.CENTER);
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
      return style;
    }
  };

  private static final String NAME = "风险台帐";
  private static final int WINDOW = 256;

  private final String label;

  SheetWriters(String label) {
    this.label = label;
  }

  /** What it is called in the figures. */
  String label() {
    return label;
  }

  /**
   * Writes the ledger.
   *
   * @param rows how many rows it has
   * @param out where to; left open
   * @throws Exception if it can't
   */
  abstract void write(int rows, OutputStream out) throws Exception;

  /**
   * Writes the ledger into a file. Also the way in of a process with a small heap.
   *
   * @param arguments which writer, how many rows, which file
   * @throws Exception if it can't
   */
  public static void main(String... arguments) throws Exception {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
      valueOf(arguments[0]).write(Integer.parseInt(arguments[1]), out);
    }
  }
}
