package io.lpc.export.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A zip file, part by part, that no honest program would write. */
final class OddFile {

  /** Writes a part's bytes. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Map<String, Content> parts = new LinkedHashMap<>();

  /** The parts of a file. */
  static OddFile of(Path file) throws IOException {
    OddFile odd = new OddFile();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          byte[] bytes = in.readAllBytes();
          odd.put(entry.getName(), out -> out.write(bytes));
        }
      }
    }
    return odd;
  }

  OddFile put(String part, Content content) {
    parts.put(part, content);
    return this;
  }

  OddFile put(String part, String content) {
    return put(part, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
  }

  OddFile drop(String part) {
    parts.remove(part);
    return this;
  }

  OddFile replace(String part, String what, String by) throws IOException {
    String text = text(part);
    if (!text.contains(what)) {
      throw new IllegalArgumentException(part + " does not contain " + what);
    }
    return put(part, text.replace(what, by));
  }

  String text(String part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    parts.get(part).writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  Path save(Path folder) throws IOException {
    return save(folder, "odd.xlsx");
  }

  Path save(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, Content> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        part.getValue().writeTo(zip);
        zip.closeEntry();
      }
    }
    return file;
  }
}
