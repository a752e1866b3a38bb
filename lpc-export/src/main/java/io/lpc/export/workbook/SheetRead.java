package io.lpc.export.workbook;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * How a sheet of the file was read.
 *
 * @param sheet which one
 * @param part where its cells are
 * @param places where each of its columns is in the file, from 0; -1 where the file lacks it
 * @param rows the rows that were checked
 * @param found what the cells of each row without a fault hold, by the place of their column;
 *     nothing of what is personal
 * @param resultColumn where the outcome of the check belongs, from 0; -1 if there is no place
 */
record SheetRead(
    Sheet sheet,
    String part,
    List<Integer> places,
    BitSet rows,
    Map<Integer, List<String>> found,
    int resultColumn) {

  /** The letter of a column; empty if the file lacks it. */
  String letter(Column column) {
    int place = places.get(sheet.place(column.header()));
    return place < 0 ? "" : CellText.letter(place);
  }

  /** What a cell holds, for a message; empty if it is empty or personal, or its row had a fault. */
  String found(int row, Column column) {
    List<String> texts = found.get(row);
    return texts == null ? "" : CellText.shortened(texts.get(sheet.place(column.header())));
  }
}
