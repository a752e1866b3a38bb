package io.lpc.examples.campaign;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.lpc.export.workbook.BureauWorkbookTemplate;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * 清河区民政局: the bureau that is shipped, a district civil affairs bureau of 2011, as one CSV file for
 * each sheet of the workbook. Nobody in it is a real person.
 */
final class ShippedBureau {

  private static final ObjectReader CSV =
      new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader());

  private ShippedBureau() {}

  /** Writes it as the workbook that an officer would hand in. */
  static void write(Path workbook) throws IOException {
    try (OutputStream out = Files.newOutputStream(workbook)) {
      new BureauWorkbookTemplate().write(ShippedBureau::rows, out);
    }
  }

  private static List<Map<String, String>> rows(String sheet) {
    String name = "bureau/" + sheet + ".csv";
    try (InputStream in = ShippedBureau.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      try (MappingIterator<Map<String, String>> rows = CSV.readValues(in)) {
        return rows.readAll();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The shipped bureau can't be read", e);
    }
  }
}
