package io.lpc.export.workbook;

import io.lpc.archive.AccessionSource;
import io.lpc.common.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * 工作簿读取: reads a bureau's workbook, sheet by sheet in the order of {@code docs/workbook.md}, and
 * gives every problem of form at once.
 *
 * <p>Texts are kept as they are; codes, choices, numbers and dates may have blanks around them.
 * Dates may be text (2011-08-20) or date cells, numbers text or number cells; a text or code that
 * the spreadsheet keeps as a number is refused, for 01 may have become 1. Formulas and error values
 * are refused. A row whose first cell begins with {@code 例:}, blank rows, unknown columns and
 * unknown sheets are passed over; every sheet and every required header must be there.
 *
 * <p>A file of more than 64 MiB, 512 MiB unpacked or 100,000 rows in a sheet is refused, as is one
 * that has a document type in its XML, or unpacks out of proportion. Nothing that the file names
 * outside of itself is opened, and nothing is written. Immutable and safe for concurrent use.
 */
public final class BureauWorkbookReader {

  private final Limits limits;

  /** A reader. */
  public BureauWorkbookReader() {
    this(Limits.DEFAULT);
  }

  BureauWorkbookReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads a workbook.
   *
   * @param file the file
   * @return what it says, with every problem; also if it is no workbook at all
   * @throws IOException if the file can't be read, such as one that is not there
   */
  public BureauWorkbook read(Path file) throws IOException {
    WorkbookReading reading = new WorkbookReading(limits);
    Digest digest = Digest.NONE;
    try (Xlsx xlsx = Xlsx.open(file, limits)) {
      digest = digest(file);
      reading.read(xlsx);
    } catch (BrokenWorkbook e) {
      reading.breakOff(e);
    }
    return reading.finish(new AccessionSource(String.valueOf(file.getFileName()), digest));
  }

  /** The digest of a file's bytes. */
  static Digest digest(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return Digest.of(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
