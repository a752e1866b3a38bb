package io.lpc.export.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Copies one sheet's XML with the cells of one column put in, or replaced. Written by hand, for the
 * platform's writer loses line breaks in attributes. Used by one thread, once.
 */
final class ResultColumn {

  private static final int WIDTH = 60;
  private static final int PART = 2;
  private static final int ROW = 3;
  private static final int CELL = 4;
  private static final Pattern AREA = Pattern.compile("([A-Z]+\\d+:)([A-Z]+)(\\d+)");

  private final Xml xml;
  private final XMLStreamReader event;
  private final String part;
  private final int column;
  private final Map<Integer, String> texts;
  private final Writer out;
  private boolean open;
  private boolean hasWidth;
  private boolean inRow;
  private int row;
  private int cell;
  private @Nullable String style;
  private boolean written;

  ResultColumn(Xml xml, SheetRead sheet, Map<Integer, String> texts, OutputStream out) {
    this.xml = xml;
    this.event = xml.event();
    this.part = sheet.part();
    this.column = sheet.resultColumn();
    this.texts = texts;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  void copy() throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    while (xml.next()) {
      if (xml.begins(CELL, "c") && inRow) {
        cell();
      } else {
        before();
        event();
        after();
      }
    }
    out.flush();
  }

  /** What is put in front of the event. */
  private void before() throws IOException {
    if (xml.begins(PART, "sheetData") && !hasWidth) {
      start("cols");
      width();
      end("cols");
    } else if (event.isEndElement() && xml.depth() == PART - 1 && isNamed("cols")) {
      width();
    } else if (event.isEndElement() && xml.depth() == ROW - 1 && inRow) {
      write();
      inRow = false;
    }
  }

  /** What is remembered of it. */
  private void after() throws IOException {
    if (xml.begins(ROW, "row")) {
      row = SheetCells.rowNumber(xml, row, part);
      cell = -1;
      style = null;
      written = false;
      inRow = true;
    }
  }

  private boolean isNamed(String name) {
    return event.getLocalName().equals(name);
  }

  private void cell() throws IOException {
    cell = SheetCells.columnNumber(xml, cell, part);
    if (cell > column) {
      write();
    }
    if (cell == column) {
      style = event.getAttributeValue("", "s");
      String prefix = prefix();
      xml.skip();
      write(prefix, true);
      return;
    }
    if (cell < column) {
      style = event.getAttributeValue("", "s");
    }
    event();
  }

  private String prefix() {
    String prefix = event.getPrefix();
    return prefix == null || prefix.isEmpty() ? "" : prefix + ":";
  }

  private void write() throws IOException {
    write(prefix(), false);
  }

  /** Writes the row's cell, unless it was; an empty one only where one was. */
  private void write(String prefix, boolean was) throws IOException {
    String text = texts.get(row);
    if (written || (text == null && !was)) {
      return;
    }
    written = true;
    closeTag();
    out.write("<" + prefix + "c r=\"" + CellText.letter(column) + row + "\"");
    if (style != null) {
      attribute("s", style);
    }
    if (text == null) {
      out.write("/>");
      return;
    }
    out.write(" t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">");
    escape(CellText.encoded(text), false);
    out.write("</" + prefix + "t></" + prefix + "is></" + prefix + "c>");
  }

  private void start(String name) throws IOException {
    closeTag();
    out.write("<" + prefix() + name + ">");
  }

  private void end(String name) throws IOException {
    out.write("</" + prefix() + name + ">");
  }

  private void width() throws IOException {
    if (!hasWidth) {
      hasWidth = true;
      closeTag();
      int number = column + 1;
      out.write(
          String.format(
              Locale.ROOT,
              "<%scol min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>",
              prefix(),
              number,
              number,
              WIDTH));
    }
  }

  /** A column's range that covers ours keeps its width; one after ours comes after ours. */
  private void columns() throws IOException {
    int least = number("min");
    if (least > column + 1) {
      width();
    }
    hasWidth |= least <= column + 1 && number("max") >= column + 1;
  }

  private int number(String name) {
    String value = event.getAttributeValue("", name);
    return value != null && value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
  }

  private void event() throws IOException {
    switch (event.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> startElement();
      case XMLStreamConstants.END_ELEMENT -> endElement();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
        closeTag();
        escape(event.getText(), false);
      }
      case XMLStreamConstants.COMMENT -> {
        closeTag();
        out.write("<!--" + event.getText() + "-->");
      }
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
        closeTag();
        out.write("<?" + event.getPITarget() + " " + event.getPIData() + "?>");
      }
      default -> {}
    }
  }

  private void startElement() throws IOException {
    if (xml.begins(ROW, "col")) {
      columns();
    }
    closeTag();
    out.write("<" + prefix() + event.getLocalName());
    for (int i = 0; i < event.getNamespaceCount(); i++) {
      String prefix = event.getNamespacePrefix(i);
      String uri = event.getNamespaceURI(i);
      attribute(prefix == null ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri);
    }
    for (int i = 0; i < event.getAttributeCount(); i++) {
      String prefix = event.getAttributePrefix(i);
      String name = event.getAttributeLocalName(i);
      boolean outdated = xml.begins(ROW, "row") && name.equals("spans");
      if (!outdated) {
        attribute(
            prefix == null || prefix.isEmpty() ? name : prefix + ":" + name,
            value(name, event.getAttributeValue(i)));
      }
    }
    open = true;
  }

  /** The sheet's area grows with the column. */
  private String value(String name, String value) {
    Matcher area = AREA.matcher(value);
    if (!xml.begins(PART, "dimension") || !name.equals("ref") || !area.matches()) {
      return value;
    }
    String last = CellText.letter(column);
    boolean wider =
        last.length() > area.group(2).length()
            || (last.length() == area.group(2).length() && last.compareTo(area.group(2)) > 0);
    return wider ? area.group(1) + last + area.group(3) : value;
  }

  private void endElement() throws IOException {
    if (open) {
      out.write("/>");
      open = false;
    } else {
      out.write("</" + prefix() + event.getLocalName() + ">");
    }
  }

  private void closeTag() throws IOException {
    if (open) {
      out.write(">");
      open = false;
    }
  }

  private void attribute(String name, String value) throws IOException {
    out.write(" " + name + "=\"");
    escape(value, true);
    out.write("\"");
  }

  private void escape(String text, boolean attribute) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '\r' -> out.write("&#13;");
        case '"', '\t', '\n' -> out.write(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
        default -> out.write(c);
      }
    }
  }
}
