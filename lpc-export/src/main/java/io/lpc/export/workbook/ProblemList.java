package io.lpc.export.workbook;

import java.util.ArrayList;
import java.util.List;

/** Problems in the order found, up to a bound; the last one then says so. */
final class ProblemList {

  private final List<WorkbookProblem> problems = new ArrayList<>();
  private final int limit;

  ProblemList(int limit) {
    this.limit = limit;
  }

  void add(WorkbookProblem problem) {
    if (problems.size() < limit - 1) {
      problems.add(problem);
    } else if (problems.size() == limit - 1) {
      problems.add(WorkbookProblem.ofFile(WorkbookViolation.TOO_MANY.with("limit", limit - 1)));
    }
  }

  /** Whether more would not be told. */
  boolean isFull() {
    return problems.size() == limit;
  }

  List<WorkbookProblem> list() {
    return List.copyOf(problems);
  }
}
