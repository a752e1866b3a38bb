package io.lpc.export.workbook;

import io.lpc.common.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that become a period at once, and so must be in order before a draft is made. */
final class Periods {

  static final String FROM = "起始日期";
  static final String THROUGH = "截止日期";
  static final String FORCE_FROM = "施行日期";
  static final String FORCE_THROUGH = "失效日期";

  private Periods() {}

  static void checkRow(SheetRow row, Gathering gathered, Sheet.Faults faults) {
    check(row.dayIfAny(FROM), row.dayIfAny(THROUGH), THROUGH, faults);
  }

  static void checkBases(SheetRow row, Gathering gathered, Sheet.Faults faults) {
    for (int i = 0; i < row.list(FORCE_THROUGH, LocalDate.class).size(); i++) {
      check(
          row.line(FORCE_FROM, i, LocalDate.class),
          row.line(FORCE_THROUGH, i, LocalDate.class),
          FORCE_THROUGH,
          faults);
    }
  }

  private static void check(
      @Nullable LocalDate from, @Nullable LocalDate through, String header, Sheet.Faults faults) {
    if (from != null && through != null && through.isBefore(from)) {
      faults.at(header, WorkbookViolation.BACKWARDS.with());
    }
  }

  static Period of(SheetRow row) {
    return new Period(row.day(FROM), row.dayIfAny(THROUGH));
  }

  /** When a basis is in force; null if its first day is not said, which its draft refuses. */
  @SuppressWarnings("NullAway")
  static Period ofBasis(SheetRow row, int line) {
    LocalDate from = row.line(FORCE_FROM, line, LocalDate.class);
    return from == null ? null : new Period(from, row.line(FORCE_THROUGH, line, LocalDate.class));
  }
}
