package io.lpc.export.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * 校验反馈: gives a workbook back with a column 校验结果 after the last used column of each sheet that was
 * read: for each row 通过 or what is wrong with it, in its header what is wrong with the sheet. Where
 * the column is there already, its content is replaced; all else stays as it is. Immutable and safe
 * for concurrent use.
 */
public final class WorkbookFeedback {

  /** What stands above the outcomes. */
  static final String HEADER = "校验结果";

  private static final String PASSED = "通过";

  /** Far more than fits on a screen, and less than a cell takes. */
  private static final int LONGEST = 30_000;

  /** As in every document of this module: a day that needs no clock and no time zone. */
  private static final LocalDateTime ENTRY = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Limits limits = Limits.DEFAULT;

  /** A feedback. */
  public WorkbookFeedback() {}

  /**
   * Writes the copy.
   *
   * @param file the file that was read
   * @param read what was read
   * @param problems what is told of it: those of the reading, and those of the rules
   * @param out where to; flushed, not closed
   * @return false, and nothing written, if the file is no workbook or a sheet of it could not be
   *     read to its end, as its problems say
   * @throws IllegalArgumentException if the file is not, byte for byte, the one that was read
   * @throws IOException if file or stream fail; what was written is no workbook
   */
  public boolean write(
      Path file, BureauWorkbook read, List<WorkbookProblem> problems, OutputStream out)
      throws IOException {
    if (read.isBroken()) {
      return false;
    }
    if (!BureauWorkbookReader.digest(file).equals(read.registers().source().digest())) {
      throw new IllegalArgumentException(file + " changed since it was read. Read it again.");
    }
    Map<String, SheetRead> byPart =
        read.sheets().values().stream()
            .filter(each -> each.resultColumn() >= 0)
            .collect(Collectors.toMap(SheetRead::part, each -> each));
    // Not closed, for the stream below it is the caller's.
    ZipOutputStream to = new ZipOutputStream(out);
    try (Xlsx xlsx = Xlsx.open(file, limits)) {
      for (ZipEntry entry : xlsx.entries()) {
        to.putNextEntry(named(entry.getName()));
        SheetRead sheet = byPart.get(entry.getName());
        if (sheet == null) {
          try (InputStream content = xlsx.content(entry.getName())) {
            content.transferTo(to);
          }
        } else {
          try (Xml xml = xlsx.xml(sheet.part())) {
            new ResultColumn(xml, sheet, texts(sheet, problems), to).copy();
          }
        }
        to.closeEntry();
      }
    }
    to.finish();
    to.flush();
    return true;
  }

  private static ZipEntry named(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY);
    return entry;
  }

  /** What is told of each row, by its number. */
  private static Map<Integer, String> texts(SheetRead sheet, List<WorkbookProblem> problems) {
    Map<Integer, StringBuilder> texts = new HashMap<>();
    texts.put(1, new StringBuilder(HEADER));
    sheet.rows().stream().forEach(row -> texts.put(row, new StringBuilder()));
    for (WorkbookProblem problem : problems) {
      if (problem.sheet().equals(sheet.sheet().name())) {
        append(
            texts.computeIfAbsent(Math.max(1, problem.row()), row -> new StringBuilder()), problem);
      }
    }
    Map<Integer, String> whole = new HashMap<>();
    texts.forEach((row, text) -> whole.put(row, text.isEmpty() ? PASSED : text.toString()));
    return whole;
  }

  private static void append(StringBuilder text, WorkbookProblem problem) {
    String column = problem.column().isEmpty() ? "" : "【" + problem.column() + "】";
    if (text.length() < LONGEST) {
      text.append(text.isEmpty() ? "" : "\n").append(column).append(problem.chinese());
    }
  }
}
