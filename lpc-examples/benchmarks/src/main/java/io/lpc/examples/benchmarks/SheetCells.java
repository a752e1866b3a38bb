package io.lpc.examples.benchmarks;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** The cells of a workbook's first sheet, read one by one, whoever wrote it. */
final class SheetCells {

  static final String SHEET = "xl/worksheets/sheet1.xml";

  /** Takes what stands in a sheet. */
  interface Visitor {
    /** A row; NaN if it has no height of its own. */
    default void row(double height) {}

    /** A cell that holds a text, in the last row. */
    void cell(String reference, String text);
  }

  private SheetCells() {}

  static void visit(Path workbook, Visitor visitor) throws Exception {
    try (ZipFile zip = new ZipFile(workbook.toFile());
        InputStream sheet = zip.getInputStream(zip.getEntry(SHEET))) {
      XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(sheet);
      String reference = "";
      StringBuilder text = new StringBuilder();
      boolean inText = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "row" -> visitor.row(height(xml.getAttributeValue(null, "ht")));
            case "c" -> {
              reference = xml.getAttributeValue(null, "r");
              text.setLength(0);
            }
            case "t" -> inText = true;
            case "v" -> throw new IllegalStateException("Not a text of its own: " + reference);
            default -> {}
          }
        } else if (event == XMLStreamConstants.CHARACTERS && inText) {
          text.append(xml.getText());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          switch (xml.getLocalName()) {
            case "t" -> inText = false;
            case "c" -> {
              if (!text.isEmpty()) {
                visitor.cell(reference, text.toString());
              }
            }
            default -> {}
          }
        }
      }
    }
  }

  private static double height(String attribute) {
    return attribute == null ? Double.NaN : Double.parseDouble(attribute);
  }

  /** How many cells there are, and a number over every reference and text. */
  static String digest(Path workbook) throws Exception {
    long[] counted = new long[2];
    visit(
        workbook,
        (reference, text) -> {
          counted[0]++;
          counted[1] = 31 * (31 * counted[1] + reference.hashCode()) + text.hashCode();
        });
    return counted[0] + " cells, digest " + counted[1];
  }
}
