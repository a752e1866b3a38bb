package io.lpc.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.lpc.common.RowSource;
import io.lpc.ledger.LedgerEdition;
import io.lpc.ledger.LedgerRow;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * 风险台帐数据: the risk ledger as JSON in UTF-8, for another system to read (PLAN R4). Its form is
 * {@link #schema()}.
 *
 * <p>Ids are strings, dates are ISO, codes are stable and in English beside their Chinese labels,
 * and every field is always there, null if it has no value. The public edition holds the rows that
 * {@link LedgerEdition#shows} lets through, and of each only what the printed public ledger shows:
 * no ids, no numbers of the bureau's own, no names of officials, nothing about the course of an
 * assessment. What officers wrote is given as they wrote it.
 *
 * <p>Rows are taken one by one and not kept. Immutable and safe for concurrent use.
 */
public final class LedgerJson {

  private static final String SCHEMA = "ledger.schema.json";

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private final LedgerHeading heading;
  private final LedgerEdition edition;

  /**
   * A ledger as JSON.
   *
   * @param heading what stands above the rows
   * @param edition who may read it
   */
  public LedgerJson(LedgerHeading heading, LedgerEdition edition) {
    this.heading = Objects.requireNonNull(heading, "heading");
    this.edition = Objects.requireNonNull(edition, "edition");
  }

  /**
   * 数据格式: the JSON Schema (draft 2020-12) that both editions fulfil.
   *
   * @return its text
   */
  public static String schema() {
    try (InputStream in = LedgerJson.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new FileNotFoundException(SCHEMA);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The schema is not beside the classes", e);
    }
  }

  /**
   * Writes the rows that the edition shows, each as soon as it is read. If anything fails on the
   * way, what was written is left open and no reader takes it for JSON. The same rows give the same
   * bytes.
   *
   * @param rows the rows, read to their end; the caller opens and closes them
   * @param out where to; flushed, not closed
   * @return how many rows were written
   * @throws UnprintableText if a text holds half of a surrogate pair
   * @throws IOException if the stream fails
   */
  public long write(RowSource<LedgerRow> rows, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
      LedgerJsonFields fields = new LedgerJsonFields(json, edition);
      fields.begin(heading);
      while (rows.hasNext()) {
        LedgerRow row = rows.next();
        if (edition.shows(row)) {
          fields.row(row);
        }
      }
      return fields.end();
    }
  }
}
