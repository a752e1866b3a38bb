package io.lpc.journal;

import io.lpc.common.Digest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * 规范形式: the one rendering of a record that its digests are taken over, with the references and
 * personal fields found while writing it. It depends on no library and no platform setting; its
 * bytes are pinned by tests.
 *
 * @param text the rendering; its bytes are its UTF-8
 * @param references every reference to another record
 * @param personals every personal field
 */
public record CanonicalForm(String text, List<Reference> references, List<Personal> personals) {

  /**
   * The canonical form of a record.
   *
   * @param record the record
   * @return kind, schema, id, version and every field of it
   * @throws IllegalArgumentException if a text holds a NUL or half of a surrogate pair, or a moment
   *     is finer than a microsecond
   */
  public static CanonicalForm of(Recorded<?> record) {
    return of(
        out -> {
          writeHead(record, out);
          out.fieldsOf(record);
        });
  }

  /**
   * The canonical form of a record's version, as its entry holds it: a dated view depends on the
   * first day as much as on the record.
   *
   * @param record the record
   * @param validFrom the first day on which the version holds
   * @return the form of the record, and {@code validFrom}
   * @throws IllegalArgumentException as {@link #of(Recorded)} does
   */
  public static CanonicalForm of(Recorded<?> record, LocalDate validFrom) {
    return of(
        out -> {
          writeHead(record, out);
          out.date("validFrom", validFrom);
          out.fieldsOf(record);
        });
  }

  private static void writeHead(Recorded<?> record, CanonicalWriter out) {
    out.text("kind", record.kind().name());
    out.number("schema", (long) record.kind().schema());
    out.text("id", record.id().value());
    out.number("version", record.version());
  }

  /**
   * The canonical form of any fields.
   *
   * @param writing writes them
   * @return their form
   */
  public static CanonicalForm of(Consumer<CanonicalWriter> writing) {
    CanonicalWriter out = new CanonicalWriter();
    writing.accept(out);
    return new CanonicalForm(out.rendered(), out.references(), out.personals());
  }

  /** The UTF-8 bytes of the rendering. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The SHA-256 digest of the bytes. */
  public Digest digest() {
    return Digest.sha256(bytes());
  }
}
