package io.lpc.docs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of {@code docs/plan-coverage.md}, and what is wrong with it. */
final class PlanCoverage {

  /** How the table begins. */
  static final String HEADER = "| id | clause | status | realised by | shown by | note |";

  private static final Set<String> STATUSES = Set.of("done", "partly", "later");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  private final Collection<String> ids;
  private final Sources sources;

  /**
   * A check.
   *
   * @param ids the plan's clauses
   * @param sources where types and tests are looked up
   */
  PlanCoverage(Collection<String> ids, Sources sources) {
    this.ids = ids;
    this.sources = sources;
  }

  private record Row(
      String id, String clause, String status, String types, String tests, String note) {}

  /**
   * Checks a page.
   *
   * @param page the page
   * @return every fault
   */
  List<String> faults(String page) {
    List<String> faults = new ArrayList<>();
    List<Row> rows = rows(page, faults);
    Set<String> missing = new TreeSet<>(ids);
    Set<String> seen = new TreeSet<>();
    for (Row row : rows) {
      missing.remove(row.id());
      if (!ids.contains(row.id())) {
        faults.add(row.id() + " is no clause of the plan");
      }
      if (!seen.add(row.id())) {
        faults.add(row.id() + " stands twice");
      }
      check(row, faults);
    }
    missing.forEach(id -> faults.add(id + " is missing"));
    return faults;
  }

  private static List<Row> rows(String page, List<String> faults) {
    List<String> lines = page.lines().toList();
    int header = lines.indexOf(HEADER);
    if (header < 0) {
      faults.add("no table begins with " + HEADER);
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(header + 2, lines.size())) {
      if (!line.startsWith("|")) {
        break;
      }
      String[] cells = line.substring(1).split("\\|", -1);
      if (cells.length == 7) {
        rows.add(
            new Row(
                cells[0].strip(),
                cells[1].strip(),
                cells[2].strip(),
                cells[3].strip(),
                cells[4].strip(),
                cells[5].strip()));
      } else {
        faults.add("not six cells: " + line);
      }
    }
    return rows;
  }

  private void check(Row row, List<String> faults) {
    if (row.clause().isEmpty()) {
      faults.add(row.id() + " has no clause");
    }
    if (!STATUSES.contains(row.status())) {
      faults.add(row.id() + " is " + row.status() + ", which is no status");
    }
    List<String> types = names(row.types());
    List<String> tests = names(row.tests());
    if (row.status().equals("later") && !(types.isEmpty() && tests.isEmpty())) {
      faults.add(row.id() + " is later, but names types or tests");
    }
    if (!row.status().equals("later") && types.isEmpty()) {
      faults.add(row.id() + " is " + row.status() + ", but names no type");
    }
    if (row.status().equals("done") && tests.isEmpty()) {
      faults.add(row.id() + " is done, but names no test");
    }
    if (row.status().equals("partly") && row.note().isEmpty()) {
      faults.add(row.id() + " is partly done, but does not say what is missing");
    }
    types.stream()
        .filter(type -> !sources.hasType(type))
        .forEach(type -> faults.add(row.id() + " names type " + type + ", which is not there"));
    tests.forEach(test -> checkTest(row.id(), test, faults));
  }

  private void checkTest(String id, String test, List<String> faults) {
    String[] parts = test.split("#", 2);
    List<String> found = sources.testsNamed(parts[0]);
    if (found.size() > 1) {
      faults.add(id + " names test " + test + ", which is any of " + found);
    } else if (found.isEmpty()) {
      faults.add(id + " names test " + test + ", which is not there");
    } else if (!sources.isTest(found.get(0))) {
      faults.add(id + " names test " + test + ", which tests nothing");
    } else if (parts.length == 2 && !sources.hasTestMethod(found.get(0), parts[1])) {
      faults.add(id + " names test " + test + ", which has no such method");
    }
  }

  private static List<String> names(String cell) {
    return NAME.matcher(cell)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toList());
  }
}
