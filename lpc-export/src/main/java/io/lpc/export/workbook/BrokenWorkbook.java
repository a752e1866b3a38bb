package io.lpc.export.workbook;

import io.lpc.common.Violation;
import java.io.IOException;

/** Ends the reading of a part or a file; becomes a problem and never leaves the package. */
final class BrokenWorkbook extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Violation violation;

  BrokenWorkbook(Violation violation) {
    super(violation.english());
    this.violation = violation;
  }

  static BrokenWorkbook damaged(String part) {
    return new BrokenWorkbook(WorkbookViolation.DAMAGED.with("part", CellText.shortened(part)));
  }

  static BrokenWorkbook unsafe(String part) {
    return new BrokenWorkbook(WorkbookViolation.UNSAFE.with("part", CellText.shortened(part)));
  }

  static BrokenWorkbook tooLarge(String part, String limit) {
    return new BrokenWorkbook(
        WorkbookViolation.TOO_LARGE.with("part", CellText.shortened(part), "limit", limit));
  }

  Violation violation() {
    return violation;
  }
}
