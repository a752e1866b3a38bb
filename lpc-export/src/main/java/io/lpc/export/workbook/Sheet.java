package io.lpc.export.workbook;

import io.lpc.common.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 工作表: one sheet of the workbook.
 *
 * @param name its name
 * @param csv what it is called where names are in English
 * @param columns its columns, in their order
 * @param key the columns that tell its rows apart; none if rows may repeat
 * @param checks what is checked of a row besides its cells
 * @param maker what becomes of a row
 */
record Sheet(
    String name,
    String csv,
    List<Column> columns,
    List<String> key,
    List<Check> checks,
    Maker maker) {

  /** Where a fault of a row is told. */
  interface Faults {
    void at(String header, Violation violation);
  }

  /** Checks a row; its cells may be faulty. */
  interface Check {
    void of(SheetRow row, Gathering gathered, Faults faults);
  }

  /** Takes a row without a fault. */
  interface Maker {
    void take(SheetRow row, Gathering to);
  }

  static Sheet of(String name, String csv, Maker maker, Column... columns) {
    return new Sheet(name, csv, List.of(columns), List.of(), List.of(), maker);
  }

  /** The same sheet, whose rows are told apart by columns. */
  Sheet by(String... headers) {
    return new Sheet(name, csv, columns, List.of(headers), checks, maker);
  }

  /** The same sheet with one more check. */
  Sheet checked(Check check) {
    List<Check> more = new ArrayList<>(checks);
    more.add(check);
    return new Sheet(name, csv, columns, key, List.copyOf(more), maker);
  }

  /** The same sheet, whose codes must be those of the sheets that they name. */
  Sheet closed() {
    return checked(this::checkCodes);
  }

  private void checkCodes(SheetRow row, Gathering gathered, Faults faults) {
    for (Column column : columns) {
      String sheet = column.form().sheet();
      if (sheet != null) {
        row.codes(column.header())
            .filter(code -> !gathered.has(sheet, code))
            .forEach(code -> faults.at(column.header(), Checks.unknown(sheet, code)));
      }
    }
  }

  /** The place of a column, from 0. */
  int place(String header) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).header().equals(header)) {
        return i;
      }
    }
    throw new IllegalArgumentException("Sheet " + name + " has no column " + header);
  }

  /** The column that feeds a field of a draft, such as {@code duties[1].integrity}. */
  @Nullable Column feeding(String field) {
    String form = field.replaceAll("\\[[^]]*]", "[]");
    return Stream.concat(
            columns.stream().filter(each -> each.feeds(form)),
            columns.stream().filter(each -> each.feedsPartOf(form)))
        .findFirst()
        .orElse(null);
  }
}
