package io.lpc.export.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One part's XML, read event by event: no document type, no entity, nothing nested beyond reason.
 * Names are compared without their namespace, for the same workbook may be written in either of
 * two. Used by one thread.
 */
final class Xml implements AutoCloseable {

  private final String part;
  private final InputStream content;
  private final XMLStreamReader reader;
  private int depth;

  Xml(String part, InputStream content) throws IOException {
    this.part = part;
    this.content = content;
    try {
      reader = factory().createXMLStreamReader(content);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Depth is bounded here, alike on every platform; some bound it themselves by default.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("Nothing outside of the file is read");
        });
    return factory;
  }

  /**
   * Goes on to the next event.
   *
   * @return false at the end of the document
   */
  boolean next() throws IOException {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> deeper();
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw BrokenWorkbook.unsafe(part);
        default -> {}
      }
      return true;
    } catch (XMLStreamException e) {
      throw broken(e);
    } catch (RuntimeException e) {
      // The parser of the platform fails so on some broken documents.
      throw BrokenWorkbook.damaged(part);
    }
  }

  private void deeper() throws BrokenWorkbook {
    if (++depth > Limits.DEPTH) {
      throw BrokenWorkbook.unsafe(part);
    }
  }

  private IOException broken(XMLStreamException e) {
    for (Throwable cause = e; cause != null; cause = deeper(cause)) {
      if (cause instanceof BrokenWorkbook known) {
        return known;
      }
    }
    return BrokenWorkbook.damaged(part);
  }

  private static @Nullable Throwable deeper(Throwable thrown) {
    return thrown instanceof XMLStreamException stream && stream.getNestedException() != null
        ? stream.getNestedException()
        : thrown.getCause();
  }

  /** Whether an element begins here: the root has depth 1. */
  boolean begins(int wantedDepth, String name) {
    return depth == wantedDepth && reader.isStartElement() && reader.getLocalName().equals(name);
  }

  /** Whether the element that has this depth has ended, or one around it. */
  boolean hasEnded(int wantedDepth) {
    return depth < wantedDepth;
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  /** The name of the root, without its namespace. */
  String root() throws IOException {
    while (next()) {
      if (reader.isStartElement()) {
        return reader.getLocalName();
      }
    }
    throw BrokenWorkbook.damaged(part);
  }

  /** An attribute without a namespace of its own. */
  @Nullable String attribute(String name) {
    return reader.getAttributeValue("", name);
  }

  /** The attribute by which an element names a relation. */
  @Nullable String relation() {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      if (reader.getAttributeLocalName(i).equals("id")
          && namespace != null
          && namespace.endsWith("/relationships")) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Reads the texts within the element that began, those of phonetic hints left out. */
  String text() throws IOException {
    int within = depth;
    StringBuilder text = new StringBuilder();
    while (next() && !hasEnded(within)) {
      if (reader.isStartElement() && reader.getLocalName().equals("rPh")) {
        skip();
      } else if (reader.isCharacters() && text.length() <= 7 * Limits.CELL + 7) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
    return CellText.decoded(text.toString());
  }

  /** Goes on to the end of the element that began. */
  void skip() throws IOException {
    int within = depth;
    while (!hasEnded(within)) {
      if (!next()) {
        throw BrokenWorkbook.damaged(part);
      }
    }
  }

  /** The event itself, to copy it. */
  XMLStreamReader event() {
    return reader;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
