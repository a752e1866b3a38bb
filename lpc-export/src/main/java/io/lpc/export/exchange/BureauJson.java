package io.lpc.export.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.lpc.archive.ArchivedRecord;
import io.lpc.common.RefusedException;
import io.lpc.common.RowSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * 单位数据交换文件: a whole bureau as one JSON document in UTF-8, to be kept or to be restored in another
 * store. Its form is {@link #schema()}.
 *
 * <p>The records stand in sections named by their kinds, in the order of {@link
 * io.lpc.archive.Archive#KINDS}, every section always there. Every component of a record is a field
 * of its name, always there, null if it has no value. Ids are strings, days and moments ISO, codes
 * are stable and in English beside their Chinese labels. <b>The file is internal</b>: identity and
 * phone numbers and kinship stand in it in clear; of an erased one there is only the commitment.
 *
 * <p>Records are taken and given one by one and not kept. Safe for concurrent use.
 */
public final class BureauJson {

  /** The version of the format. */
  static final int SCHEMA_VERSION = 1;

  static final String VERSION_FIELD = "schemaVersion";
  static final String RECORDS_FIELD = "records";

  private static final String SCHEMA = "bureau.schema.json";

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private BureauJson() {}

  /**
   * 数据格式: the JSON Schema (draft 2020-12) of the document.
   *
   * @return its text
   */
  public static String schema() {
    try (InputStream in = BureauJson.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new FileNotFoundException(SCHEMA);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The schema is not beside the classes", e);
    }
  }

  /**
   * Writes a bureau, each record as soon as it is read. If anything fails on the way, what was
   * written is left open and no reader takes it for JSON. The same records give the same bytes.
   *
   * @param records {@link io.lpc.archive.Archive#records()}, read to their end; the caller opens
   *     and closes them
   * @param out where to; flushed, not closed
   * @return how many records were written
   * @throws IllegalArgumentException if a record is not in its order, or a text can't be stored;
   *     the message names the place and never the text
   * @throws IOException if the stream fails
   */
  public static long write(RowSource<ArchivedRecord> records, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeNumberField(VERSION_FIELD, SCHEMA_VERSION);
      json.writeObjectFieldStart(RECORDS_FIELD);
      long written = writeSections(records, json);
      json.writeEndObject();
      json.writeEndObject();
      return written;
    }
  }

  /**
   * Reads a bureau, each record when it is asked for, as version 1; a grading profile in all its
   * versions.
   *
   * <p>A record in which something is wrong is left out and the next one read. At the end, or where
   * the document itself breaks off, {@code hasNext()} throws a {@link RefusedException} with
   * everything that is wrong, each by its code and with its JSON Pointer; after a thousand it gives
   * up and says so. {@link io.lpc.archive.ArchiveDesk#restore} turns that into its own refusal. A
   * record takes at most 16 MiB of the file; nothing that the file names is ever opened. If the
   * stream fails, an {@link UncheckedIOException} is thrown.
   *
   * @param in where from; read as the records are asked for, not closed
   * @return the records, for one thread
   */
  public static RowSource<ArchivedRecord> read(InputStream in) {
    return new BureauReader(in);
  }

  private static long writeSections(Iterator<ArchivedRecord> records, JsonGenerator json)
      throws IOException {
    long written = 0;
    ArchivedRecord next = following(records);
    for (ArchivedForm section : Forms.SECTIONS) {
      json.writeArrayFieldStart(section.kind().name());
      while (next != null && next.record().kind().equals(section.kind())) {
        section.write(next, json);
        written++;
        next = following(records);
      }
      json.writeEndArray();
    }
    if (next != null) {
      throw new IllegalArgumentException("Out of order: " + next.record().kind());
    }
    return written;
  }

  private static @Nullable ArchivedRecord following(Iterator<ArchivedRecord> records) {
    return records.hasNext() ? records.next() : null;
  }
}
