package io.lpc.examples.campaign;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.lpc.export.workbook.BureauWorkbookTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rows of the shipped CSV files, to be counted, cut down or spoilt, and written as a workbook.
 */
final class ShippedRows {

  private static final Set<String> OF_RISKS =
      Set.of("risk-points", "measures", "assessments", "reviews", "decisions");

  private final Map<String, List<Map<String, String>>> sheets = new HashMap<>();

  List<Map<String, String>> of(String sheet) {
    return sheets.computeIfAbsent(sheet, ShippedRows::read);
  }

  /** Only the risk points whose code begins so, with what is told of them. */
  ShippedRows withRisks(String code) {
    Predicate<Map<String, String>> others = row -> !row.get("风险点编码").startsWith(code);
    OF_RISKS.forEach(sheet -> of(sheet).removeIf(others));
    of("agenda-items").forEach(row -> row.put("议决风险点", kept(row.get("议决风险点"), code)));
    return this;
  }

  private static String kept(String codes, String code) {
    return String.join(
        "、", List.of(codes.split("[、\n]")).stream().filter(each -> each.startsWith(code)).toList());
  }

  /** Says something else in a cell; the row is counted as in the spreadsheet, from 2. */
  ShippedRows with(String sheet, int row, String header, String text) {
    of(sheet).get(row - 2).put(header, text);
    return this;
  }

  Path writtenTo(Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      new BureauWorkbookTemplate().write(this::of, out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, String>> read(String sheet) {
    URL file = Objects.requireNonNull(ShippedRows.class.getResource("bureau/" + sheet + ".csv"));
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(file)) {
      List<Map<String, String>> all = new ArrayList<>();
      rows.forEachRemaining(row -> all.add(new LinkedHashMap<>(row)));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
