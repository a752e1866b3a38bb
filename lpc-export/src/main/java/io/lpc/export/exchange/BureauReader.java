package io.lpc.export.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.lpc.archive.ArchivedRecord;
import io.lpc.archive.FileViolation;
import io.lpc.common.RefusedException;
import io.lpc.common.RowSource;
import io.lpc.common.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document record by record. What is wrong with a record is noted and the next one read;
 * what is wrong with the frame around the records ends the reading. Used by one thread.
 */
final class BureauReader implements RowSource<ArchivedRecord> {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

  private final BoundedInput in;
  private final Problems problems = new Problems();
  private @Nullable JsonParser json;
  private @Nullable ArchivedRecord next;
  private boolean ended;

  /** The section at hand, and where in it the reader stands. */
  private int section;

  private long index;

  BureauReader(InputStream in) {
    this.in = new BoundedInput(in);
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = advanced();
    }
    return next != null;
  }

  @Override
  public ArchivedRecord next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("The records have ended");
    }
    ArchivedRecord record = next;
    next = null;
    return record;
  }

  @Override
  public void close() {
    ended = true;
    next = null;
  }

  /** The next record in which nothing is wrong; null at the end, if nothing was wrong before. */
  private @Nullable ArchivedRecord advanced() {
    try {
      return advanced(begun());
    } catch (RefusedException e) {
      ended = true;
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable ArchivedRecord advanced(JsonParser parser) throws IOException {
    try {
      if (parser.currentToken() == null) {
        begin(parser);
      }
      ArchivedRecord record = null;
      while (record == null && !ended) {
        record = read(parser);
      }
      return record;
    } catch (TooLarge e) {
      throw end(FileViolation.TOO_LARGE.with("limit", String.valueOf(e.getMessage())), at(parser));
    } catch (JsonProcessingException e) {
      JsonLocation where = parser.currentLocation();
      throw end(
          FileViolation.UNREADABLE.with("line", where.getLineNr(), "column", where.getColumnNr()),
          at(parser));
    }
  }

  private JsonParser begun() throws IOException {
    JsonParser parser = json;
    if (parser == null) {
      parser = JSON.createParser(in);
      json = parser;
    }
    return parser;
  }

  private void begin(JsonParser parser) throws IOException {
    expect(parser, JsonToken.START_OBJECT, "object");
    expectField(parser, BureauJson.VERSION_FIELD);
    expect(parser, JsonToken.VALUE_NUMBER_INT, "integer");
    String version = parser.getText();
    if (!version.equals(Integer.toString(BureauJson.SCHEMA_VERSION))) {
      throw end(
          FileViolation.FORMAT_VERSION.with(
              "found", Place.shown(version), "expected", BureauJson.SCHEMA_VERSION),
          at(parser));
    }
    expectField(parser, BureauJson.RECORDS_FIELD);
    expect(parser, JsonToken.START_OBJECT, "object");
    openSection(parser);
  }

  /** One step: a record, or the end of a section. */
  private @Nullable ArchivedRecord read(JsonParser parser) throws IOException {
    in.renew();
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      section++;
      openSection(parser);
      return null;
    }
    int before = problems.size();
    ArchivedForm form = Forms.SECTIONS.get(section);
    Place at = new Place("/" + BureauJson.RECORDS_FIELD, problems).field(form.kind().name());
    ArchivedRecord record = record(parser, form, at.element(index++));
    return problems.size() == before ? record : null;
  }

  private static @Nullable ArchivedRecord record(JsonParser parser, ArchivedForm form, Place at)
      throws IOException {
    Object tree = new Tree(parser).value(at, 0);
    if (tree == null) {
      at.wrongType("object");
      return null;
    }
    return form.read(tree, at);
  }

  private void openSection(JsonParser parser) throws IOException {
    index = 0;
    if (section < Forms.SECTIONS.size()) {
      expectField(parser, Forms.SECTIONS.get(section).kind().name());
      expect(parser, JsonToken.START_ARRAY, "array");
    } else {
      expectEnd(parser, "}", JsonToken.END_OBJECT);
      expectEnd(parser, "}", JsonToken.END_OBJECT);
      expectEnd(parser, "end of file", null);
      if (problems.size() > 0) {
        throw problems.refusal();
      }
      ended = true;
    }
  }

  private void expect(JsonParser parser, JsonToken token, String type) throws IOException {
    if (parser.nextToken() != token) {
      throw end(FileViolation.WRONG_TYPE.with("expected", type), at(parser));
    }
  }

  private void expectField(JsonParser parser, String name) throws IOException {
    boolean found = parser.nextToken() == JsonToken.FIELD_NAME && name.equals(parser.currentName());
    if (!found) {
      throw outOfPlace(parser, name);
    }
  }

  private void expectEnd(JsonParser parser, String what, @Nullable JsonToken token)
      throws IOException {
    if (parser.nextToken() != token) {
      throw outOfPlace(parser, what);
    }
  }

  private RefusedException outOfPlace(JsonParser parser, String expected) throws IOException {
    String found = parser.currentToken() == null ? "end of file" : parser.getText();
    return end(
        FileViolation.OUT_OF_PLACE.with("expected", expected, "found", Place.shown(found)),
        at(parser));
  }

  private Place at(JsonParser parser) {
    return new Place(parser.getParsingContext().pathAsPointer().toString(), problems);
  }

  /** What ends the reading: everything noted so far, and this. */
  private RefusedException end(Violation last, Place at) {
    at.add(last);
    return problems.refusal();
  }
}
