package io.lpc.examples.benchmarks;

import io.lpc.examples.benchmarks.Contestant.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;

/** 台帐导出: a ledger as a spreadsheet, in this process or in one with a small heap. */
final class WorkbookContest {

  /** How one of the writers is run. */
  private interface Run {
    void write(SheetWriters writer, Path file) throws Exception;
  }

  private final Run run;

  private WorkbookContest(Run run) {
    this.run = run;
  }

  /** Ledgers written in this process. */
  static WorkbookContest here(int rows) {
    return new WorkbookContest((writer, file) -> write(writer, rows, file));
  }

  /** Ledgers written each in a process of its own, whose heap has so much room. */
  static WorkbookContest inHeap(String heap, int rows) {
    return new WorkbookContest((writer, file) -> fork(heap, writer, rows, file));
  }

  private static void write(SheetWriters writer, int rows, Path file) throws Exception {
    SheetWriters.main(writer.name(), Integer.toString(rows), file.toString());
  }

  private static void fork(String heap, SheetWriters writer, int rows, Path file) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                SheetWriters.class.getName(),
                writer.name(),
                Integer.toString(rows),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(writer.label() + " ended with -Xmx" + heap + ": " + said);
    }
  }

  List<Contestant> contestants() throws Exception {
    requireSameSheet();
    return Arrays.stream(SheetWriters.values())
        .map(each -> new Contestant(each.label(), role(each), () -> new Printing(each)))
        .toList();
  }

  private static Role role(SheetWriters writer) {
    return switch (writer) {
      case LPC -> Role.LPC;
      case FASTEXCEL -> Role.FLOOR;
      case POI, EASYEXCEL -> Role.PEER;
    };
  }

  /** The writing library alone must write what ours writes with it, not something easier. */
  private static void requireSameSheet() throws Exception {
    if (!Arrays.equals(sheet(SheetWriters.LPC), sheet(SheetWriters.FASTEXCEL))) {
      throw new IllegalStateException("The writing library alone writes another sheet");
    }
  }

  private static byte[] sheet(SheetWriters writer) throws Exception {
    Path file = Files.createTempFile("lpc-sheet-", ".xlsx");
    try {
      write(writer, 1_000, file);
      try (ZipFile zip = new ZipFile(file.toFile());
          InputStream sheet = zip.getInputStream(zip.getEntry(SheetCells.SHEET))) {
        return sheet.readAllBytes();
      }
    } finally {
      Files.delete(file);
    }
  }

  private final class Printing implements Round {
    private final SheetWriters writer;
    private final Path file;

    Printing(SheetWriters writer) throws IOException {
      this.writer = writer;
      this.file = Files.createTempFile("lpc-sheet-", ".xlsx");
    }

    @Override
    public void work() throws Exception {
      run.write(writer, file);
    }

    @Override
    public String result() throws Exception {
      return SheetCells.digest(file);
    }

    @Override
    public void close() {
      try {
        Files.delete(file);
      } catch (IOException e) {
        throw new IllegalStateException("Not deleted: " + file, e);
      }
    }
  }
}
