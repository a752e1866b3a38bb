package io.lpc.export;

import io.lpc.common.RowSource;
import io.lpc.ledger.LedgerEdition;
import io.lpc.ledger.LedgerRow;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * 风险台帐工作簿: the risk ledger as a spreadsheet (xlsx), to be printed and posted (PLAN R4).
 *
 * <p>Its first columns are those of a public ledger in practice: 序号, 单位/科室, 风险类别, 风险点, 主要内容及表现形式,
 * 风险等级, 防控措施, 部门负责人, 责任领导. The public edition has no others: it prints the rows that {@link
 * LedgerEdition#shows} lets through, an individual risk by its post, heads and leaders by their
 * office, and of a measure its text alone. The internal edition prints every row, names who holds
 * an office, adds to a measure its mechanism, its post and its last day, and goes on with 风险编号,
 * 风险层级, 岗位, 关键环节/三重一大领域, 存在状态, 审定状态 and 是否失效. What officers wrote is printed as they wrote it: a
 * name that stands in the text of a risk or a measure stands in both editions.
 *
 * <p>Every cell is text, the numbers of the rows too: nothing is a formula, whatever it begins
 * with. Rows that one sheet can't take go on on the next. The sheet is made for A4 across, one page
 * wide, with its header on each page; widths and heights are counted in characters, and the fonts
 * 宋体 and 仿宋 are named, not embedded. A row can't be higher than about thirty lines: longer texts
 * are whole in the cell, but not all to be seen. From the 50,001st row on, heights are left to the
 * program that shows them.
 *
 * <p>Rows are taken one by one and not kept: the document grows in a temporary file that only its
 * owner may read, and is copied out when it is whole. Immutable and safe for concurrent use.
 */
public final class LedgerWorkbook {

  private final LedgerHeading heading;
  private final LedgerEdition edition;
  private final int rowsPerSheet;

  /**
   * A workbook.
   *
   * @param heading what stands above the rows
   * @param edition who may read it
   */
  public LedgerWorkbook(LedgerHeading heading, LedgerEdition edition) {
    this(heading, edition, Worksheet.MAX_ROWS);
  }

  LedgerWorkbook(LedgerHeading heading, LedgerEdition edition, int rowsPerSheet) {
    this.heading = Objects.requireNonNull(heading, "heading");
    this.edition = Objects.requireNonNull(edition, "edition");
    this.rowsPerSheet = rowsPerSheet;
  }

  /**
   * Writes the rows that the edition shows. Nothing reaches the stream before the last row was read
   * and every text was found printable. The same rows give the same bytes on the same Java.
   *
   * @param rows the rows, read to their end; the caller opens and closes them
   * @param out where to; flushed, not closed
   * @return how many rows were printed
   * @throws UnprintableText if a text holds a character that XML doesn't know, or a cell would hold
   *     more than 32,767 characters; nothing was written
   * @throws IOException if the temporary file or the stream fails; what was written is no document
   */
  public long write(RowSource<LedgerRow> rows, OutputStream out) throws IOException {
    Path document = Files.createTempFile("lpc-ledger-", ".xlsx");
    try {
      long written = make(rows, document);
      DatedPackage.copy(document, heading.asOf(), out);
      return written;
    } finally {
      Files.deleteIfExists(document);
    }
  }

  private long make(RowSource<LedgerRow> rows, Path document) throws IOException {
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(document));
        Workbook workbook = new Workbook(file, "lpc", null)) {
      workbook.setCompressionLevel(Deflater.BEST_SPEED);
      LedgerSheets sheets = new LedgerSheets(workbook, heading, edition, rowsPerSheet);
      workbook.properties().setTitle(LedgerTexts.title(heading, edition));
      while (rows.hasNext()) {
        LedgerRow row = rows.next();
        if (edition.shows(row)) {
          sheets.add(row);
        }
      }
      return sheets.finish();
    }
  }
}
