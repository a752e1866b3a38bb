package io.lpc.examples.campaign;

import io.lpc.Bureau;
import io.lpc.common.RowSource;
import io.lpc.export.LedgerHeading;
import io.lpc.export.LedgerJson;
import io.lpc.export.LedgerWorkbook;
import io.lpc.journal.JournalVerifier;
import io.lpc.ledger.CoverageItem;
import io.lpc.ledger.LedgerEdition;
import io.lpc.ledger.LedgerQuery;
import io.lpc.ledger.LedgerRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** 成果: the ledger in both editions, and what can be shown of coverage and journal. */
final class Papers {

  /** The end of the stage in which grades are decided. */
  private static final LocalDate AS_OF = LocalDate.of(2011, 9, 4);

  private final Bureau bureau;
  private final Path folder;
  private final PrintWriter out;

  Papers(Bureau bureau, Path folder, PrintWriter out) {
    this.bureau = bureau;
    this.folder = folder;
    this.out = out;
  }

  void write() throws IOException {
    out.println();
    LedgerHeading heading = new LedgerHeading(BuiltInBureau.NAME, AS_OF, "办公室(监察室)");
    for (LedgerEdition edition : LedgerEdition.values()) {
      print(
          "台帐(" + edition.chinese() + ").xlsx",
          (rows, to) -> new LedgerWorkbook(heading, edition).write(rows, to));
    }
    print(
        "ledger.json",
        (rows, to) -> new LedgerJson(heading, LedgerEdition.INTERNAL).write(rows, to));
    printCoverage();
    verifyJournal();
  }

  private void print(String name, Printing printing) throws IOException {
    Path file = folder.resolve(name);
    try (RowSource<LedgerRow> rows = bureau.ledger().open(LedgerQuery.asOf(AS_OF));
        OutputStream to = Files.newOutputStream(file)) {
      out.println("已生成  " + file + "(" + printing.print(rows, to) + "行)");
    }
  }

  private void printCoverage() {
    bureau
        .coverage()
        .summary(AS_OF, null)
        .forEach(
            (subject, sum) ->
                out.println(
                    "覆盖    %s:已查出%d,无风险%d,缺漏%d"
                        .formatted(subject.chinese(), sum.found(), sum.nil(), sum.missing())));
    try (RowSource<CoverageItem> items = bureau.coverage().items(AS_OF, null)) {
      items.forEachRemaining(
          item -> {
            if (item.state() == CoverageItem.State.MISSING) {
              out.println("缺漏    " + item.subject().chinese() + "  " + item.name());
            }
          });
    }
  }

  private void verifyJournal() {
    JournalVerifier.Verification verified = bureau.journal().verify(List.of());
    out.println(
        "日志核验:"
            + (verified.isSound() ? "完好" : "异常 " + verified.faults())
            + ",共"
            + verified.head().size()
            + "条");
  }

  /** Writes rows somewhere and says how many. */
  private interface Printing {
    long print(RowSource<LedgerRow> rows, OutputStream to) throws IOException;
  }
}
