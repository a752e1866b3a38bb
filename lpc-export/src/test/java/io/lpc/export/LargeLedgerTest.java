package io.lpc.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.ledger.LedgerEdition;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** A ledger far larger than the memory it is written in. */
class LargeLedgerTest {

  private static final int ROWS = 50_000;

  @TempDir private Path folder;

  @Test
  void fifty_thousand_rows_are_written_in_a_heap_that_could_not_hold_them() throws Exception {
    Path xlsx = folder.resolve("台帐.xlsx");
    Path json = folder.resolve("ledger.json");
    Path log = folder.resolve("log.txt");

    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                InSmallHeap.class.getName(),
                xlsx.toUri().toString(),
                json.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean inTime = writer.waitFor(60, TimeUnit.SECONDS);
    writer.destroyForcibly();

    assertThat(inTime).as("in time").isTrue();
    assertThat(writer.exitValue()).as(() -> read(log)).isZero();
    assertThat(Files.size(json)).isGreaterThan(32L << 20);
    LastRow last = lastRow(xlsx);
    assertThat(last.rows).isEqualTo(3 + ROWS);
    assertThat(last.cells).startsWith("50000").contains("ZZ-003-49999");
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Reads event by event, as another system would. */
  private static LastRow lastRow(Path xlsx)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    LastRow last = new LastRow();
    try (OPCPackage document = OPCPackage.open(xlsx.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(document);
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(
          new XSSFSheetXMLHandler(
              reader.getStylesTable(), new ReadOnlySharedStringsTable(document), last, false));
      try (InputStream sheet = reader.getSheetsData().next()) {
        parser.parse(new InputSource(sheet));
      }
    }
    return last;
  }

  private static final class LastRow implements XSSFSheetXMLHandler.SheetContentsHandler {
    private final List<String> cells = new ArrayList<>();
    private int rows;

    @Override
    public void startRow(int row) {
      rows++;
      cells.clear();
    }

    @Override
    public void endRow(int row) {}

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
      cells.add(value);
    }
  }

  /** Runs in a process of its own. */
  static final class InSmallHeap {

    private InSmallHeap() {}

    public static void main(String[] files) throws IOException {
      LedgerWorkbook workbook = new LedgerWorkbook(QingheLedger.HEADING, LedgerEdition.INTERNAL);
      try (OutputStream out = to(files[0])) {
        workbook.write(QingheLedger.many(ROWS), out);
      }
      LedgerJson json = new LedgerJson(QingheLedger.HEADING, LedgerEdition.INTERNAL);
      try (OutputStream out = to(files[1])) {
        json.write(QingheLedger.many(ROWS), out);
      }
    }

    private static OutputStream to(String file) throws IOException {
      return new BufferedOutputStream(Files.newOutputStream(Path.of(URI.create(file))));
    }
  }
}
