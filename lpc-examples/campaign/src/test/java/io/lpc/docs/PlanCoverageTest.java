package io.lpc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/plan-coverage.md} names every clause of the plan once, and no type or test that is
 * not there.
 */
class PlanCoverageTest {

  /** The clauses of the plan, and what is ours beyond it. */
  private static final List<String> IDS =
      Stream.of(
              clauses("G", 4),
              clauses("B", 3),
              clauses("S", 2),
              clauses("O", 2),
              clauses("M", 3),
              clauses("F", 5),
              clauses("R", 4),
              clauses("C", 9),
              clauses("Z", 3),
              clauses("Q", 6),
              clauses("X", 12))
          .flatMap(each -> each)
          .toList();

  private static final Sources FEW =
      new Sources(
          Map.of(
              "io.lpc.risk.RiskPoint",
              "package io.lpc.risk; public record RiskPoint() { enum State {} }"),
          new TreeMap<>(
              Map.of(
                  "io.lpc.risk.RiskPointTest",
                  "package io.lpc.risk; class RiskPointTest { @Test void shows() {} }",
                  "io.lpc.risk.Twin",
                  "class Twin { @Test void shows() {} }",
                  "io.lpc.power.Twin",
                  "class Twin { @Test void shows() {} }",
                  "io.lpc.risk.Helper",
                  "class Helper { void shows() {} }")));

  private static final String HEAD = PlanCoverage.HEADER + "\n|---|---|---|---|---|---|\n";

  @Test
  void the_page_is_true() throws IOException {
    Sources sources = Sources.of(Sources.repository());
    String page = Files.readString(Sources.repository().resolve("docs/plan-coverage.md"));

    assertThat(sources.main()).as("sources that were seen").hasSizeGreaterThan(200);
    assertThat(sources.tests()).as("tests that were seen").hasSizeGreaterThan(20);
    assertThat(IDS).hasSize(53);
    assertThat(new PlanCoverage(IDS, sources).faults(page)).isEmpty();
  }

  @Test
  void a_true_row_has_no_fault() {
    assertThat(
            faults(
                "| G1 | 五类风险 | done | `io.lpc.risk.RiskPoint` | `RiskPointTest#shows` | |",
                "| G2 | 四项机制 | partly | `io.lpc.risk.RiskPoint.State` | | 惩治 is missing |",
                "| G3 | 点线面 | done | `io.lpc.risk.RiskPoint` | `io.lpc.power.Twin` | |",
                "| G4 | 成效 | later | | | |"))
        .isEmpty();
  }

  @Test
  void clauses_that_are_missing_unknown_or_repeated_are_found() {
    assertThat(
            faults(
                "| G1 | 五类风险 | later | | | |",
                "| G1 | 五类风险 | later | | | |",
                "| G9 | 没有 | later | | | |"))
        .containsExactlyInAnyOrder(
            "G1 stands twice",
            "G9 is no clause of the plan",
            "G2 is missing",
            "G3 is missing",
            "G4 is missing");
  }

  @Test
  void types_and_tests_that_are_not_there_are_found() {
    assertThat(
            faults(
                "| G1 | 五类风险 | done | `io.lpc.risk.Gone` `io.lpc.risk.RiskPoint.Gone`"
                    + " | `GoneTest` | |",
                "| G2 | 四项机制 | partly | `RiskPoint` | `RiskPointTest#gone` | 惩治 |",
                "| G3 | 点线面 | done | `io.lpc.risk.RiskPoint` | `Twin`, `Helper` | |",
                "| G4 | 成效 | later | `io.lpc.risk.RiskPoint` | | |"))
        .containsExactlyInAnyOrder(
            "G1 names type io.lpc.risk.Gone, which is not there",
            "G1 names type io.lpc.risk.RiskPoint.Gone, which is not there",
            "G1 names test GoneTest, which is not there",
            "G2 names type RiskPoint, which is not there",
            "G2 names test RiskPointTest#gone, which has no such method",
            "G3 names test Twin, which is any of [io.lpc.power.Twin, io.lpc.risk.Twin]",
            "G3 names test Helper, which tests nothing",
            "G4 is later, but names types or tests");
  }

  @Test
  void rows_that_do_not_bear_their_status_are_found() {
    assertThat(
            faults(
                "| G1 | 五类风险 | done | `io.lpc.risk.RiskPoint` | | |",
                "| G2 | | partly | io.lpc.risk.RiskPoint | | |",
                "| G3 | 点线面 | nearly | `io.lpc.risk.RiskPoint` | | |",
                "| G4 | 成效 | later | | |"))
        .containsExactlyInAnyOrder(
            "G1 is done, but names no test",
            "G2 has no clause",
            "G2 is partly, but names no type",
            "G2 is partly done, but does not say what is missing",
            "G3 is nearly, which is no status",
            "not six cells: | G4 | 成效 | later | | |",
            "G4 is missing");
  }

  @Test
  void a_page_without_its_table_is_found() {
    assertThat(new PlanCoverage(List.of("G1"), FEW).faults("# Nothing"))
        .containsExactly("no table begins with " + PlanCoverage.HEADER, "G1 is missing");
  }

  private static List<String> faults(String... rows) {
    PlanCoverage coverage = new PlanCoverage(List.of("G1", "G2", "G3", "G4"), FEW);
    return coverage.faults(HEAD + String.join("\n", rows) + "\n\nThe end | of | it.\n");
  }

  private static Stream<String> clauses(String letter, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
  }
}
