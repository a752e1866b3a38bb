package io.lpc.examples.benchmarks;

import io.lpc.export.LedgerWorkbook;
import io.lpc.ledger.LedgerEdition;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The ready texts of a printed ledger, for writers that know nothing of risk points: read from a
 * short ledger as lpc prints it, and numbered on. Used by one thread.
 */
final class SheetTexts {

  /** Title, date and header. */
  static final int HEAD = 3;

  private static final int NUMBER = 0;
  private static final int CONTENT = 3;
  private static final int CODE = 9;

  private final List<String[]> rows = new ArrayList<>();
  private final List<Double> heights = new ArrayList<>();
  private final int columns;

  private SheetTexts(Path workbook, int columns) throws Exception {
    this.columns = columns;
    SheetCells.visit(
        workbook,
        new SheetCells.Visitor() {
          @Override
          public void row(double height) {
            rows.add(new String[columns]);
            heights.add(height);
          }

          @Override
          public void cell(String reference, String text) {
            rows.get(rows.size() - 1)[reference.charAt(0) - 'A'] = text;
          }
        });
  }

  /** The texts of the internal edition. */
  static SheetTexts internal() throws Exception {
    Path workbook = Files.createTempFile("lpc-texts-", ".xlsx");
    try {
      try (OutputStream out = Files.newOutputStream(workbook)) {
        new LedgerWorkbook(LedgerSample.HEADING, LedgerEdition.INTERNAL)
            .write(new LedgerSample(LedgerSample.models()), out);
      }
      return new SheetTexts(workbook, 16);
    } finally {
      Files.delete(workbook);
    }
  }

  int columns() {
    return columns;
  }

  /** A row above the ledger; null where nothing stands. */
  String[] head(int row) {
    return rows.get(row);
  }

  /** How high a row of the head is. */
  double headHeight(int row) {
    return heights.get(row);
  }

  /** A row of the ledger, counted from 0. */
  String[] row(int row) {
    String[] texts = rows.get(HEAD + row % LedgerSample.models()).clone();
    texts[NUMBER] = Integer.toString(row + 1);
    String model = texts[CONTENT];
    String number = LedgerSample.number(row);
    texts[CONTENT] = model.substring(0, model.length() - number.length()) + number;
    texts[CODE] = number;
    return texts;
  }

  /** How high a row of the ledger is. */
  double height(int row) {
    return heights.get(HEAD + row % LedgerSample.models());
  }
}
