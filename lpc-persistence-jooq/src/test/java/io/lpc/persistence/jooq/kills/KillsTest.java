package io.lpc.persistence.jooq.kills;

import io.lpc.common.Receipt;
import io.lpc.persistence.jooq.Engines.Engine;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that imports and decides, at moments whose seed is printed and can be set by
 * {@code lpc.kills.seed}: what it reported as done is there, nothing is there by half, and its work
 * goes on under the same keys.
 */
class KillsTest {

  private static final int KILLS = Boolean.getBoolean("lpc.reliability") ? 100 : 5;

  /** Some more acts than a bureau has. */
  private static final int ACTS = 35;

  @TempDir private Path folder;

  @Test
  void whatWasReportedIsThereAndNothingHalfOnH2() throws Exception {
    kill(Engine.H2);
  }

  @Test
  void whatWasReportedIsThereAndNothingHalfOnPostgresql() throws Exception {
    kill(Engine.POSTGRESQL);
  }

  @Test
  void whatWasReportedIsThereAndNothingHalfOnMariadb() throws Exception {
    kill(Engine.MARIADB);
  }

  private void kill(Engine engine) throws Exception {
    long seed = Long.getLong("lpc.kills.seed", new Random().nextLong());
    System.out.println(engine + ": lpc.kills.seed=" + seed);
    Instant begin = Instant.now();
    Random random = new Random(seed);
    Database database = Database.fresh(engine, folder);
    Tally tally = new Tally();
    for (int i = 1; i <= KILLS; i++) {
      kill(database, "k" + i, Moment.drawn(i, random), tally);
    }
    database.using(dataSource -> tally.checkAll(new Aftermath(dataSource, database)));
    System.out.printf(
        "%s: %d kills in %d s; %s%n",
        engine, KILLS, Duration.between(begin, Instant.now()).toSeconds(), tally);
  }

  private static void kill(Database database, String name, Moment moment, Tally tally)
      throws Exception {
    try (Child child = Child.started(Worker.class, database, name)) {
      for (int i = 0; i < moment.acts(); i++) {
        child.awaitLine("begins");
      }
      Report report = child.killedAfter(moment.delay());
      Duration silent = database.awaitSilence();
      database.using(
          dataSource ->
              tally.add(report, new Aftermath(dataSource, database).check(report), silent));
    } catch (AssertionError e) {
      throw new AssertionError(name + ", " + moment + ": " + e.getMessage(), e);
    }
  }

  /**
   * When to kill: some time after so many acts were begun.
   *
   * @param acts how many acts
   * @param delay how much later
   */
  private record Moment(int acts, Duration delay) {

    /** Every other moment lies in the first act, which takes the registers in. */
    static Moment drawn(int number, Random random) {
      return number % 2 == 1
          ? new Moment(1, Duration.ofMillis(random.nextInt(1_500)))
          : new Moment(1 + random.nextInt(ACTS), Duration.ofMillis(random.nextInt(150)));
    }
  }

  /** What came of the kills of one engine. */
  private static final class Tally {

    private final List<Receipt> receipts = new ArrayList<>();
    private final Map<String, Integer> underWay = new TreeMap<>();
    private Duration silent = Duration.ZERO;

    void add(Report report, boolean taken, Duration untilSilence) {
      receipts.addAll(report.done());
      String act =
          report
              .underWay()
              .map(begun -> begun.act().value().replaceAll("-[R0-9].*", ""))
              .map(name -> name + (taken ? " (there)" : ""))
              .orElse("nothing");
      underWay.merge(act, 1, Integer::sum);
      silent = silent.compareTo(untilSilence) > 0 ? silent : untilSilence;
    }

    /** What was reported before a kill is still there after all the others. */
    void checkAll(Aftermath aftermath) {
      receipts.stream()
          .map(Receipt::bureau)
          .distinct()
          .forEach(bureau -> aftermath.checkJournal(bureau, receipts));
    }

    @Override
    public String toString() {
      return "%d acts reported; under way: %s; silent after at most %d ms"
          .formatted(receipts.size(), underWay, silent.toMillis());
    }
  }
}
