package io.lpc.export.workbook;

import io.lpc.common.Text;
import io.lpc.common.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one sheet: its headers, then row by row. Used by one thread. */
final class SheetReader {

  static final String EXAMPLE = "例:";

  private final Sheet sheet;
  private final Limits limits;
  private final Gathering gathering;
  private final ProblemList problems;
  private final List<Integer> places;
  private final BitSet rows = new BitSet();
  private final Map<Integer, List<String>> found = new HashMap<>();
  private boolean headersWhole;
  private boolean begun;
  private int checked;
  private int width;
  private int resultColumn = -1;

  /** A fault of the row being read, at the place of its column. */
  private record Fault(int place, Violation violation) {}

  SheetReader(Sheet sheet, Limits limits, Gathering gathering, ProblemList problems) {
    this.sheet = sheet;
    this.limits = limits;
    this.gathering = gathering;
    this.problems = problems;
    this.places = new ArrayList<>(Collections.nCopies(sheet.columns().size(), -1));
  }

  /** Reads to the end, even if no more problems are told, so that the sheet is known as a whole. */
  SheetRead read(SheetCells cells, String part) throws IOException {
    RawRow headers = cells.next();
    if (headers == null || headers.number() != 1 || !findColumns(headers)) {
      tell(headers == null ? 0 : 1, WorkbookViolation.NO_HEADERS.with());
      return new SheetRead(sheet, part, places, rows, found, -1);
    }
    width = headers.width();
    headersWhole = hasRequiredHeaders();
    for (RawRow row = cells.next(); row != null; row = cells.next()) {
      width = Math.max(width, row.width());
      if (!problems.isFull() && !isEmpty(row)) {
        take(row);
      }
    }
    checkCount();
    if (headersWhole) {
      gathering.noteWhole(sheet);
    }
    int result = resultColumn >= 0 ? resultColumn : width;
    return new SheetRead(
        sheet, part, places, rows, found, result < Limits.SHEET_COLUMNS ? result : -1);
  }

  private void tell(int row, Violation violation) {
    problems.add(WorkbookProblem.ofSheet(sheet.name(), row, violation));
  }

  private boolean findColumns(RawRow headers) {
    boolean found = false;
    for (RawCell cell : headers.cells()) {
      String header = CellText.halfWidth(cell.text()).replaceFirst("\\*$", "");
      if (header.startsWith(WorkbookFeedback.HEADER)) {
        resultColumn = cell.column();
      }
      for (int i = 0; i < places.size(); i++) {
        if (sheet.columns().get(i).header().equals(header)) {
          foundColumn(i, cell);
          found = true;
        }
      }
    }
    return found;
  }

  private void foundColumn(int place, RawCell cell) {
    if (places.get(place) < 0) {
      places.set(place, cell.column());
      return;
    }
    String header = sheet.columns().get(place).header();
    problems.add(
        WorkbookProblem.ofCell(
            sheet.name(),
            1,
            header,
            CellText.letter(cell.column()),
            CellText.shortened(cell.text()),
            WorkbookViolation.HEADER_TWICE.with(
                "column", header, "first", CellText.letter(places.get(place)))));
  }

  private boolean hasRequiredHeaders() {
    boolean whole = true;
    for (int i = 0; i < places.size(); i++) {
      Column column = sheet.columns().get(i);
      if (column.required() && places.get(i) < 0) {
        whole = false;
        problems.add(
            WorkbookProblem.ofCell(
                sheet.name(),
                1,
                column.header(),
                "",
                "",
                WorkbookViolation.NO_HEADER.with("column", column.header())));
      }
    }
    return whole;
  }

  private @Nullable RawCell cell(RawRow row, int place) {
    return places.get(place) < 0 ? null : row.at(places.get(place));
  }

  private boolean isEmpty(RawRow row) {
    for (int i = 0; i < places.size(); i++) {
      if (!isEmpty(cell(row, i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEmpty(@Nullable RawCell cell) {
    return cell == null || (cell.is(RawCell.Kind.TEXT) && CellText.isBlank(cell.text()));
  }

  /** The first row may be the template's example; any other that looks like it holds data. */
  private void take(RawRow row) throws BrokenWorkbook {
    boolean isFirst = !begun;
    begun = true;
    if (!isFirst || !isExample(row)) {
      check(row);
    }
  }

  private boolean isExample(RawRow row) {
    RawCell cell = cell(row, 0);
    return cell != null && cell.text().startsWith(EXAMPLE);
  }

  private void check(RawRow raw) throws BrokenWorkbook {
    rows.set(raw.number());
    if (++checked > limits.rows()) {
      throw BrokenWorkbook.tooLarge(sheet.name(), Integer.toString(limits.rows()));
    }
    if (gathering.weigh(raw) > limits.characters()) {
      throw BrokenWorkbook.tooLarge(sheet.name(), Long.toString(limits.characters()));
    }
    List<Fault> faults = new ArrayList<>();
    SheetRow row = new SheetRow(sheet, raw.number(), values(raw, faults));
    checkKey(row, faults);
    for (Sheet.Check check : sheet.checks()) {
      check.of(row, gathering, (header, fault) -> add(faults, header, fault));
    }
    if (faults.isEmpty() && headersWhole) {
      sheet.maker().take(row, gathering);
      found.put(row.number(), found(raw, row));
    }
    faults.sort(Comparator.comparingInt(Fault::place));
    faults.forEach(fault -> tell(raw, fault));
  }

  /** A column that the file lacks was told already. */
  private void add(List<Fault> faults, String header, Violation violation) {
    faults.add(new Fault(sheet.place(header), violation));
  }

  private List<@Nullable Object> values(RawRow raw, List<Fault> faults) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int place = i;
      values.add(value(raw, place, fault -> faults.add(new Fault(place, fault))));
    }
    return values;
  }

  private @Nullable Object value(RawRow raw, int place, Consumer<Violation> faults) {
    Column column = sheet.columns().get(place);
    RawCell cell = cell(raw, place);
    if (cell == null || isEmpty(cell)) {
      if (column.required() && places.get(place) >= 0) {
        faults.accept(WorkbookViolation.REQUIRED.with());
      }
      return null;
    }
    Violation unfit = unfit(cell);
    if (unfit != null) {
      faults.accept(unfit);
      return null;
    }
    return column.form().reading().of(cell, faults);
  }

  /** What no cell may hold, whatever its column. */
  private static @Nullable Violation unfit(RawCell cell) {
    if (cell.is(RawCell.Kind.FORMULA)) {
      return WorkbookViolation.FORMULA.with();
    }
    if (cell.is(RawCell.Kind.ERROR)) {
      return WorkbookViolation.ERROR_VALUE.with();
    }
    if (cell.text().length() > Limits.CELL) {
      return WorkbookViolation.TOO_LONG.with("limit", Limits.CELL);
    }
    return Text.isStorable(cell.text()) ? null : WorkbookViolation.UNSTORABLE.with();
  }

  /** For what the rules will refuse: a text is kept once, as its value, all else shortened. */
  private List<String> found(RawRow raw, SheetRow row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      RawCell cell = cell(raw, i);
      if (cell == null || sheet.columns().get(i).personal()) {
        texts.add("");
      } else {
        boolean isKept = cell.text().equals(row.values().get(i));
        texts.add(isKept ? cell.text() : CellText.shortened(cell.text()));
      }
    }
    return texts;
  }

  private void checkKey(SheetRow row, List<Fault> faults) {
    List<Object> key = row.key();
    Integer earlier = key == null ? null : gathering.noted(row, key);
    if (earlier != null) {
      add(faults, sheet.key().get(0), WorkbookViolation.ROW_TWICE.with("first", earlier));
    }
  }

  private void tell(RawRow raw, Fault fault) {
    Column column = sheet.columns().get(fault.place());
    RawCell cell = cell(raw, fault.place());
    boolean shown = cell != null && !column.personal();
    problems.add(
        WorkbookProblem.ofCell(
            sheet.name(),
            raw.number(),
            column.header(),
            places.get(fault.place()) < 0 ? "" : CellText.letter(places.get(fault.place())),
            shown && cell != null ? CellText.shortened(cell.text()) : "",
            fault.violation()));
  }

  private void checkCount() {
    if (Sheets.holdsOneRow(sheet) && checked != 1 && !problems.isFull()) {
      int second = checked == 0 ? 0 : rows.nextSetBit(rows.nextSetBit(0) + 1);
      tell(second, WorkbookViolation.ONE_ROW.with("rows", checked));
    }
  }
}
