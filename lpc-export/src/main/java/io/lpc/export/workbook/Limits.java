package io.lpc.export.workbook;

/**
 * How much of a file is taken in. A bound that is passed is a problem, never a failure.
 *
 * @param file bytes of the file
 * @param unpacked bytes of all its parts
 * @param ratio how many times larger a part of more than a mebibyte may be than it is packed
 * @param parts how many parts
 * @param rows rows of a sheet that hold something
 * @param strings texts that cells share
 * @param characters characters of all those texts, and of all cells that are kept, each counted
 *     with {@link #OVERHEAD} more
 * @param problems problems that are told
 */
record Limits(
    long file,
    long unpacked,
    int ratio,
    int parts,
    int rows,
    int strings,
    long characters,
    int problems) {

  static final Limits DEFAULT =
      new Limits(64L << 20, 512L << 20, 100, 10_000, 100_000, 1_000_000, 48L << 20, 10_000);

  /** Rows and columns of any sheet. */
  static final int SHEET_ROWS = 1_048_576;

  static final int SHEET_COLUMNS = 16_384;

  /** Characters of any cell. */
  static final int CELL = 32_767;

  /** What a text takes besides its characters, in characters. */
  static final int OVERHEAD = 32;

  /** Elements within elements; a worksheet has some ten. */
  static final int DEPTH = 100;

  /** Bytes of a tag, or of a text between two; the longest text of a cell, escaped, has fewer. */
  static final int TOKEN = 1 << 20;
}
