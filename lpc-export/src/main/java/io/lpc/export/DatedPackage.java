package io.lpc.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * 成文日期: copies a finished office document with every date in it fixed, because fastexcel writes the
 * time of day into it and offers no way not to. For documents that this module makes.
 */
public final class DatedPackage {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED =
      Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)");

  /** A day that a ZIP file can tell without a time zone; the first it knows it can't. */
  private static final LocalDateTime ENTRY = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Nearly as small as any, and much faster. */
  private static final int LEVEL = 4;

  private DatedPackage() {}

  /**
   * Copies a document.
   *
   * @param document the document
   * @param created the day that it shall bear
   * @param out where to; flushed, not closed
   * @throws IOException if file or stream fail
   */
  public static void copy(Path document, LocalDate created, OutputStream out) throws IOException {
    try (ZipFile from = new ZipFile(document.toFile());
        ZipOutputStream to = new ZipOutputStream(new LeftOpen(out))) {
      to.setLevel(LEVEL);
      for (ZipEntry entry : Collections.list(from.entries())) {
        begin(to, entry.getName());
        try (InputStream content = from.getInputStream(entry)) {
          if (entry.getName().equals(PROPERTIES)) {
            to.write(dated(content.readAllBytes(), created));
          } else {
            content.transferTo(to);
          }
        }
        to.closeEntry();
      }
    }
  }

  private static void begin(ZipOutputStream to, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY);
    to.putNextEntry(entry);
  }

  private static byte[] dated(byte[] properties, LocalDate created) {
    Matcher found = CREATED.matcher(new String(properties, StandardCharsets.UTF_8));
    if (!found.find()) {
      throw new IllegalStateException("The document's properties hold no date of creation");
    }
    return found.replaceFirst("$1" + created + "T00:00:00Z$2").getBytes(StandardCharsets.UTF_8);
  }

  /** Belongs to the caller, who closes it. */
  private static final class LeftOpen extends FilterOutputStream {

    LeftOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
