package io.lpc.export.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as the file holds it.
 *
 * @param number as the spreadsheet counts, from 1
 * @param cells those that hold something, from the left
 */
record RawRow(int number, List<RawCell> cells) {

  @Nullable RawCell at(int column) {
    for (RawCell cell : cells) {
      if (cell.column() == column) {
        return cell;
      }
    }
    return null;
  }

  /** The column after the last one used. */
  int width() {
    return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).column() + 1;
  }
}
