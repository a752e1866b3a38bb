package io.lpc.export.workbook;

import java.util.BitSet;
import java.util.List;

/**
 * How a sheet of the file was read.
 *
 * @param sheet which one
 * @param part where its cells are
 * @param places where each of its columns is in the file, from 0; -1 where the file lacks it
 * @param rows the rows that were checked
 * @param resultColumn where the outcome of the check belongs, from 0; -1 if there is no place
 */
record SheetRead(Sheet sheet, String part, List<Integer> places, BitSet rows, int resultColumn) {

  /** The letter of a column; empty if the file lacks it. */
  String letter(Column column) {
    int place = places.get(sheet.place(column.header()));
    return place < 0 ? "" : CellText.letter(place);
  }
}
