package io.lpc.export.workbook;

import io.lpc.archive.AccessionSource;
import io.lpc.common.Violation;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One reading of a workbook, from its first sheet to its last. Used by one thread, once. */
final class WorkbookReading {

  private final Limits limits;
  private final Gathering gathering = new Gathering();
  private final ProblemList problems;
  private final Map<String, SheetRead> sheets = new HashMap<>();
  private boolean broken;

  WorkbookReading(Limits limits) {
    this.limits = limits;
    this.problems = new ProblemList(limits.problems());
  }

  void read(Xlsx xlsx) throws IOException {
    SharedStrings strings = SharedStrings.of(xlsx, limits);
    Days days = Days.of(xlsx);
    for (Sheet sheet : Sheets.ALL) {
      List<Xlsx.SheetPart> named =
          xlsx.sheets().stream().filter(each -> each.name().equals(sheet.name())).toList();
      if (named.isEmpty()) {
        tell(sheet, WorkbookViolation.NO_SHEET.with("sheet", sheet.name()));
      } else if (named.size() > 1) {
        tell(sheet, WorkbookViolation.SHEET_TWICE.with("sheet", sheet.name()));
      } else {
        read(sheet, xlsx, named.get(0).part(), strings, days);
      }
    }
  }

  /** A sheet that breaks off leaves the others readable. */
  private void read(Sheet sheet, Xlsx xlsx, String part, SharedStrings strings, Days days)
      throws IOException {
    try (SheetCells cells = new SheetCells(xlsx, part, strings, days)) {
      sheets.put(
          sheet.name(), new SheetReader(sheet, limits, gathering, problems).read(cells, part));
    } catch (BrokenWorkbook e) {
      broken = true;
      tell(sheet, e.violation());
    }
  }

  private void tell(Sheet sheet, Violation violation) {
    problems.add(WorkbookProblem.ofSheet(sheet.name(), 0, violation));
  }

  void breakOff(BrokenWorkbook reason) {
    broken = true;
    problems.add(WorkbookProblem.ofFile(reason.violation()));
  }

  BureauWorkbook finish(AccessionSource source) {
    return new BureauWorkbook(source, problems.list(), gathering, sheets, broken);
  }
}
