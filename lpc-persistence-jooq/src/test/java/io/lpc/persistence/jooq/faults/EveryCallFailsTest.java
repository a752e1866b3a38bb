package io.lpc.persistence.jooq.faults;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.lpc.persistence.jooq.Engines.Engine;
import io.lpc.persistence.jooq.faults.Bench.Prepared;
import io.lpc.persistence.jooq.faults.Bench.Way;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * Lets every single JDBC call of every use case fail: the act is there as a whole or not at all,
 * and done again under the same key it is there once. On H2 every call; on the servers a sample,
 * whose seed is printed and can be set by {@code lpc.faults.seed}.
 */
class EveryCallFailsTest {

  /** So many use cases are drawn for a server, and so many faults for each. */
  private static final int USE_CASES = 15;

  private static final int FAULTS = 4;

  @TestFactory
  Stream<DynamicContainer> everyCallOnH2() {
    Instant begin = Instant.now();
    Bench bench = Bench.on(Engine.H2);
    List<DynamicContainer> containers = new ArrayList<>();
    int calls = 0;
    for (UseCase useCase : UseCases.all()) {
      try {
        Prepared prepared = bench.prepare(useCase);
        containers.add(dynamicContainer(useCase.name(), all(bench, prepared)));
        calls += prepared.calls().values().stream().mapToInt(List::size).sum();
      } catch (SQLException | RuntimeException | AssertionError e) {
        containers.add(dynamicContainer(useCase.name(), failed(e)));
      }
    }
    String counted = containers.size() + " use cases, " + calls + " calls";
    return containers.stream().onClose(() -> end(bench, "H2: " + counted, begin));
  }

  @TestFactory
  Stream<DynamicNode> aSampleOnPostgresql() throws SQLException {
    return sample(Engine.POSTGRESQL);
  }

  @TestFactory
  Stream<DynamicNode> aSampleOnMariadb() throws SQLException {
    return sample(Engine.MARIADB);
  }

  private static Stream<DynamicNode> sample(Engine engine) throws SQLException {
    long seed = Long.getLong("lpc.faults.seed", new Random().nextLong());
    System.out.println(engine + ": lpc.faults.seed=" + seed);
    Instant begin = Instant.now();
    Bench bench = Bench.on(engine);
    Random random = new Random(seed);
    List<DynamicTest> tests = new ArrayList<>();
    for (UseCase useCase : drawn(UseCases.all(), USE_CASES, random)) {
      tests.addAll(drawn(all(bench, bench.prepare(useCase)), FAULTS, random));
    }
    return tests.stream()
        .map(DynamicNode.class::cast)
        .onClose(() -> end(bench, engine + ", seed " + seed, begin));
  }

  private static <T> List<T> drawn(List<T> all, int most, Random random) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(most, shuffled.size()));
  }

  private static List<DynamicTest> all(Bench bench, Prepared prepared) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Way way : prepared.calls().keySet()) {
      for (Fault fault : prepared.faults(way)) {
        String name = prepared.named(way, fault);
        tests.add(dynamicTest(name, () -> named(name, () -> bench.run(prepared, way, fault))));
      }
    }
    return tests;
  }

  /** Says in a failure which run it was: a build's report knows only numbers. */
  private static void named(String name, Executable run) throws Throwable {
    try {
      run.execute();
    } catch (AssertionError e) {
      throw new AssertionError(name + ": " + e.getMessage(), e);
    }
  }

  private static List<DynamicTest> failed(Throwable why) {
    return List.of(
        dynamicTest(
            "without a fault",
            () -> {
              throw why;
            }));
  }

  private static void end(Bench bench, String what, Instant begin) {
    long seconds = Duration.between(begin, Instant.now()).toSeconds();
    System.out.println(what + ", " + bench.runs() + " runs in " + seconds + " s");
    bench.close();
  }
}
