package io.lpc.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Very many rows are read and given back in a modest heap. */
class LargeWorkbookTest {

  private static final int ROWS = 50_000;
  private static final int PROBLEM_EVERY = 1_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void fifty_thousand_rows_are_read_and_given_back(boolean sharedTexts) throws Exception {
    Path file = folder.resolve("large.xlsx");
    write(file, sharedTexts);
    Path copy = folder.resolve("copy.xlsx");

    String said = run(file, copy);

    assertThat(said)
        .contains("rows " + (ROWS - ROWS / PROBLEM_EVERY + 4))
        .contains("problems " + ROWS / PROBLEM_EVERY);
    BureauWorkbook again = new BureauWorkbookReader().read(copy);
    assertThat(again.problems()).hasSize(ROWS / PROBLEM_EVERY);
    assertThat(again.sheets().get("风险点").resultColumn()).isEqualTo(13);
  }

  @Test
  void reading_ends_soon_where_the_rows_are_too_many() throws Exception {
    BureauWorkbook read =
        new BureauWorkbookReader().read(HostileFilesTest.rows(folder, 200_000, 1));

    assertThat(QingheBook.told(read.problems())).contains("单位 LPC-BOOK-006");
  }

  /** By another program than the one that tests read with: with every text unlike the others. */
  private static void write(Path file, boolean sharedTexts) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        Workbook workbook = new Workbook(out, "test", null)) {
      for (Sheet sheet : Sheets.ALL) {
        Worksheet page = workbook.newWorksheet(sheet.name());
        List<Column> columns = sheet.columns();
        for (int i = 0; i < columns.size(); i++) {
          page.value(0, i, columns.get(i).header());
        }
        rows(page, sheet, sharedTexts);
        page.finish();
      }
    }
  }

  private static void rows(Worksheet page, Sheet sheet, boolean sharedTexts) throws IOException {
    switch (sheet.name()) {
      case "本局" -> row(page, 1, sharedTexts, "清河区民政局", "清河区", "清河区纪律检查委员会");
      case "单位" -> row(page, 1, sharedTexts, "BGS", "办公室", "内设机构");
      case "岗位" -> row(page, 1, sharedTexts, "BGS-1", "主任", "BGS", "", "", "", "主持工作");
      case "人员" -> row(page, 1, sharedTexts, "RY-001", "郜承佑");
      case "风险点" -> {
        for (int i = 1; i <= ROWS; i++) {
          row(
              page,
              i,
              sharedTexts,
              "FX-" + i,
              "个人岗位风险",
              i % PROBLEM_EVERY == 0 ? "" : "岗位职责",
              "",
              "",
              "可能存在",
              "第" + i + "项采购时未经集体研究即指定供应商,造成价格明显高于市场价格",
              "不比价" + i + "\n拆分项目规避招标" + i,
              "BGS",
              "BGS-1");
        }
      }
      default -> {}
    }
  }

  private static void row(Worksheet page, int row, boolean sharedTexts, String... texts)
      throws IOException {
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty() && sharedTexts) {
        page.value(row, i, texts[i]);
      } else if (!texts[i].isEmpty()) {
        page.inlineString(row, i, texts[i]);
      }
    }
    if (row % 1_000 == 0) {
      page.flush();
    }
  }

  private String run(Path file, Path copy) throws IOException, InterruptedException {
    Path log = folder.resolve("log.txt");
    Process reader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                InSmallHeap.class.getName(),
                file.toString(),
                copy.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = reader.waitFor(2, TimeUnit.MINUTES);
    reader.destroyForcibly();
    assertThat(ended).as("in time").isTrue();
    assertThat(reader.exitValue()).as(Files.readString(log)).isZero();
    return Files.readString(log);
  }

  /** Runs in a process of its own. */
  static final class InSmallHeap {

    private InSmallHeap() {}

    public static void main(String[] files) throws IOException {
      Path file = Path.of(files[0]);
      BureauWorkbook read = new BureauWorkbookReader().read(file);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(files[1])))) {
        if (!new WorkbookFeedback().write(file, read, read.problems(), out)) {
          throw new IllegalStateException("Not given back");
        }
      }
      System.out.println("rows " + read.registers().rows().size());
      System.out.println("problems " + read.problems().size());
    }
  }
}
