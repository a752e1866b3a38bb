package io.lpc.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.ledger.LedgerEdition;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** A ledger far larger than the memory it is written in. */
class LargeLedgerTest {

  @TempDir private Path folder;

  @Test
  void fifty_thousand_rows_are_written_in_a_heap_that_could_not_hold_them() throws Exception {
    Path xlsx = folder.resolve("ledger.xlsx");
    Path json = folder.resolve("ledger.json");

    write(50_000, "-Xmx24m", Duration.ofMinutes(2), xlsx, json);

    assertThat(Files.size(json)).isGreaterThan(24L << 20);
    Rows rows = read(xlsx);
    assertThat(rows.sheets).isEqualTo(1);
    assertThat(rows.count).isEqualTo(3 + 50_000);
    assertThat(rows.last).startsWith("50000").contains("ZZ-003-49999");
  }

  @Test
  @Tag("reliability")
  void more_rows_than_a_sheet_takes_fill_a_second_one_in_64_megabytes() throws Exception {
    Path xlsx = folder.resolve("ledger.xlsx");
    Path json = folder.resolve("ledger.json");

    write(1_050_000, "-Xmx64m", Duration.ofMinutes(30), xlsx, json);

    Rows rows = read(xlsx);
    assertThat(rows.sheets).isEqualTo(2);
    assertThat(rows.count).isEqualTo(2 * 3 + 1_050_000);
    assertThat(rows.last).startsWith("1050000");
  }

  private void write(int rows, String heap, Duration patience, Path xlsx, Path json)
      throws IOException, InterruptedException {
    Path log = folder.resolve("log.txt");
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                InSmallHeap.class.getName(),
                Integer.toString(rows),
                xlsx.toString(),
                json.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = writer.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
    writer.destroyForcibly();

    assertThat(ended).as("in time").isTrue();
    assertThat(writer.exitValue()).as(Files.readString(log)).isZero();
  }

  /** Reads event by event, as another system would. */
  private static Rows read(Path xlsx)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    Rows rows = new Rows();
    try (OPCPackage document = OPCPackage.open(xlsx.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(document);
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(
          new XSSFSheetXMLHandler(
              reader.getStylesTable(), new ReadOnlySharedStringsTable(document), rows, false));
      Iterator<InputStream> sheets = reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          parser.parse(new InputSource(sheet));
          rows.sheets++;
        }
      }
    }
    return rows;
  }

  private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
    private final List<String> last = new ArrayList<>();
    private int sheets;
    private int count;

    @Override
    public void startRow(int row) {
      count++;
      last.clear();
    }

    @Override
    public void endRow(int row) {}

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
      last.add(value);
    }
  }

  /** Runs in a process of its own. */
  static final class InSmallHeap {

    private InSmallHeap() {}

    public static void main(String[] rowsAndFiles) throws IOException {
      int rows = Integer.parseInt(rowsAndFiles[0]);
      try (OutputStream out = to(rowsAndFiles[1])) {
        new LedgerWorkbook(QingheLedger.HEADING, LedgerEdition.INTERNAL)
            .write(QingheLedger.many(rows), out);
      }
      try (OutputStream out = to(rowsAndFiles[2])) {
        new LedgerJson(QingheLedger.HEADING, LedgerEdition.INTERNAL)
            .write(QingheLedger.many(rows), out);
      }
    }

    private static OutputStream to(String file) throws IOException {
      return new BufferedOutputStream(Files.newOutputStream(Path.of(file)));
    }
  }
}
