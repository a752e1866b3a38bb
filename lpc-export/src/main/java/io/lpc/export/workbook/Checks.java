package io.lpc.export.workbook;

import io.lpc.common.Violation;
import java.util.List;

/** Checks of rows that several sheets share. */
final class Checks {

  private Checks() {}

  /** The lists go line by line with a leading one and are no longer. */
  static Sheet.Check aligned(String leader, String... followers) {
    return (row, gathered, faults) -> {
      int leading = row.list(leader, Object.class).size();
      for (String follower : followers) {
        int lines = row.list(follower, Object.class).size();
        if (lines > leading) {
          faults.at(
              follower,
              WorkbookViolation.MORE_LINES.with(
                  "lines", lines, "leader", leader, "leading", leading));
        }
      }
    };
  }

  /** Where one cell is filled in, so are others. */
  static Sheet.Check together(String leader, String... others) {
    return (row, gathered, faults) -> {
      if (row.has(leader)) {
        requireAll(row, leader, List.of(others), faults);
      }
    };
  }

  /** Where one cell says something, another is filled in. */
  static Sheet.Check ifSaid(String leader, Object said, String other) {
    return (row, gathered, faults) -> {
      if (said.equals(row.choiceIfAny(leader, Object.class))) {
        requireAll(row, leader, List.of(other), faults);
      }
    };
  }

  /** One of two cells is filled in, and not both. */
  static Sheet.Check either(String one, String other) {
    return (row, gathered, faults) -> {
      if (row.has(one) == row.has(other)) {
        faults.at(other, WorkbookViolation.EITHER.with("one", one, "other", other));
      }
    };
  }

  private static void requireAll(
      SheetRow row, String leader, List<String> others, Sheet.Faults faults) {
    for (String other : others) {
      if (!row.has(other)) {
        faults.at(other, WorkbookViolation.REQUIRED_WITH.with("other", leader));
      }
    }
  }

  static Violation unknown(String sheet, String code) {
    return WorkbookViolation.UNKNOWN_CODE.with("sheet", sheet, "value", CellText.shortened(code));
  }
}
