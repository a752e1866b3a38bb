package io.lpc.examples.benchmarks;

import io.lpc.Bureau;
import io.lpc.archive.ArchiveDesk;
import io.lpc.persistence.jooq.Dialect;
import io.lpc.persistence.jooq.Migrations;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * 命令行: {@code lpc-benchmarks persist|export|all [--rows N]}. Writes {@code benchmarks.json} and
 * {@code benchmarks.html} into the folder it is called in.
 */
@Command(
    name = "lpc-benchmarks",
    description = "Measures lpc against the plainest code and against peers.",
    mixinStandardHelpOptions = true)
public final class BenchmarksMain {

  private static final int ROUNDS = 5;
  private static final int FEW_ROUNDS = 3;

  /** Kept, for a logger that nobody holds forgets its level. */
  private static final Logger LIBRARIES = Logger.getLogger("");

  private final PrintWriter console;
  private final Standings standings = new Standings();

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "200000",
      scope = ScopeType.INHERIT,
      description =
          "How many risk points; default ${DEFAULT-VALUE}. One save in 200 is measured, and the"
              + " ledger for the small heap has five times as many.")
  private int rows;

  private BenchmarksMain(PrintWriter console) {
    this.console = console;
  }

  /**
   * Runs a command.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    LIBRARIES.setLevel(Level.SEVERE);
    PrintWriter console = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new BenchmarksMain(console)).execute(arguments));
  }

  @Command(description = "The store on PostgreSQL.")
  int persist() throws Exception {
    measurePersistence();
    return finish();
  }

  @Command(description = "The ledger as a spreadsheet.")
  int export() throws Exception {
    measureExport();
    return finish();
  }

  @Command(description = "Both.")
  int all() throws Exception {
    measurePersistence();
    measureExport();
    return finish();
  }

  private int finish() throws Exception {
    standings.write(Path.of(""));
    console.println("\nbenchmarks.json, benchmarks.html");
    return 0;
  }

  private void measurePersistence() throws Exception {
    try (Postgres server = Postgres.start()) {
      String settings = server.settings();
      String founded = founded(server);
      hold(saving(), new SaveContest(server, founded, saves()).contestants(), settings);
      hold(importing(), new ImportContest(server, founded, rows).contestants(), settings);
      try (Database ledger = withLedger(server, founded)) {
        hold(reading(), new LedgerContest(ledger).contestants(), settings);
      }
    }
  }

  private void measureExport() throws Exception {
    hold(printing(), WorkbookContest.here(rows).contestants(), "");
    hold(printingSmall(), WorkbookContest.inHeap("64m", 5 * rows).contestants(), "");
  }

  private void hold(Task task, List<Contestant> contestants, String conditions) throws Exception {
    standings.add(new Contest(task, contestants, console).run(), conditions);
  }

  private int saves() {
    return Math.max(1, rows / 200);
  }

  private Task saving() {
    return new Task(
        "persist.save",
        "saves",
        saves(),
        ROUNDS,
        0.8,
        "risks().identify() against plain JDBC issuing the statements recorded from it, in the same"
            + " transactions; every table compared.");
  }

  private Task importing() {
    return new Task(
        "persist.import",
        "risk points",
        rows,
        FEW_ROUNDS,
        0.3,
        "archive().takeIn() in one act against COPY of the same bytes in one transaction, and"
            + " Hibernate's stateless session with batches of 500 that the driver rewrites (current"
            + " rows, version rows, entries); every table compared.");
  }

  private Task reading() {
    return new Task(
        "persist.ledger",
        "ledger rows",
        rows,
        ROUNDS,
        0.8,
        "ledger().open() of points with a measure each against a JDBC cursor that joins the same"
            + " columns from the current rows (floor), or from the version rows of a day (peer);"
            + " every row compared. No point is graded.");
  }

  private Task printing() {
    return new Task(
        "export.workbook",
        "ledger rows",
        rows,
        ROUNDS,
        0.9,
        "LedgerWorkbook of 16 columns against org.dhatim:fastexcel alone, given ready texts and"
            + " writing the same sheet byte for byte, and POI's streaming writer and"
            + " cn.idev.excel:fastexcel (EasyExcel) with the same texts, font, borders and wrapping;"
            + " every cell compared.");
  }

  private Task printingSmall() {
    return new Task(
        "export.workbook-64m",
        "ledger rows",
        5L * rows,
        1,
        Double.NaN,
        "as export.workbook, each in a process of its own with -Xmx64m, its start included.");
  }

  /** A database with a founded bureau, to be copied. */
  private static String founded(Postgres server) throws SQLException {
    try (Database founded = server.empty()) {
      Migrations.of(founded.source(), Dialect.POSTGRESQL).migrate();
      Qinghe.found(Qinghe.in(founded.source(), 1));
      return founded.name();
    }
  }

  /** A database with a whole ledger. */
  private Database withLedger(Postgres server, String founded) throws SQLException {
    Database ledger = server.copyOf(founded);
    Bureau bureau = Qinghe.in(ledger.source(), 2);
    ArchiveDesk archive = bureau.actingAs(Qinghe.program(bureau)).archive();
    archive.takeIn(Qinghe.points(rows), Qinghe.REASON).orThrow();
    archive.takeIn(Qinghe.measures(rows), Qinghe.REASON).orThrow();
    ledger.analyze();
    return ledger;
  }
}
