package io.lpc.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.lpc.common.Labelled;
import io.lpc.ledger.LedgerEdition;
import io.lpc.ledger.LedgerRow;
import io.lpc.risk.grading.RiskGrade;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the fields of one ledger in their order. Used by one thread. */
final class LedgerJsonFields {

  private static final int SCHEMA_VERSION = 1;

  private final JsonGenerator json;
  private final boolean internal;
  private final LedgerEdition edition;

  /** The code of the row being written; empty for the heading. */
  private String row = "";

  private long written;

  LedgerJsonFields(JsonGenerator json, LedgerEdition edition) {
    this.json = json;
    this.edition = edition;
    this.internal = edition == LedgerEdition.INTERNAL;
  }

  void begin(LedgerHeading heading) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schemaVersion", SCHEMA_VERSION);
    json.writeObjectFieldStart("bureau");
    text("name", heading.bureauName());
    json.writeEndObject();
    date("asOf", heading.asOf());
    text("preparedBy", heading.preparedBy());
    text("edition", edition.name());
    json.writeArrayFieldStart("rows");
  }

  long end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    return written;
  }

  void row(LedgerRow ledgerRow) throws IOException {
    row = ledgerRow.code();
    written++;
    json.writeStartObject();
    json.writeNumberField("number", written);
    if (internal) {
      text("riskPoint", ledgerRow.riskPoint().value());
      text("code", ledgerRow.code());
    }
    finding(ledgerRow);
    grading(ledgerRow);
    measures(ledgerRow.measures());
    responsible("head", ledgerRow.head());
    responsible("leader", ledgerRow.leader());
    json.writeEndObject();
  }

  private void finding(LedgerRow ledgerRow) throws IOException {
    text("unit", ledgerRow.unit());
    text("post", ledgerRow.post());
    coded("level", ledgerRow.level());
    text("category", ledgerRow.category());
    if (internal) {
      coded("keyArea", ledgerRow.keyArea());
      coded("majorField", ledgerRow.majorField());
      coded("presence", ledgerRow.presence());
    }
    text("content", ledgerRow.content());
    json.writeArrayFieldStart("manifestations");
    for (String manifestation : ledgerRow.manifestations()) {
      json.writeString(Printable.json(row, this::place, manifestation));
    }
    json.writeEndArray();
  }

  private void grading(LedgerRow ledgerRow) throws IOException {
    if (internal) {
      coded("state", ledgerRow.state());
    }
    grade(ledgerRow.grade());
    if (internal) {
      json.writeBooleanField("stale", ledgerRow.stale());
    }
  }

  private void grade(@Nullable RiskGrade grade) throws IOException {
    if (grade == null) {
      json.writeNullField("grade");
      return;
    }
    json.writeObjectFieldStart("grade");
    json.writeNumberField("rank", grade.rank());
    text("label", grade.label());
    json.writeEndObject();
  }

  private void measures(List<LedgerRow.Measure> measures) throws IOException {
    json.writeArrayFieldStart("measures");
    for (LedgerRow.Measure measure : measures) {
      measure(measure);
    }
    json.writeEndArray();
  }

  private void measure(LedgerRow.Measure measure) throws IOException {
    json.writeStartObject();
    if (internal) {
      text("code", measure.code());
      coded("mechanism", measure.mechanism());
    }
    text("text", measure.text());
    if (internal) {
      text("owner", measure.owner());
      date("dueOn", measure.dueOn());
    }
    json.writeEndObject();
  }

  private void responsible(String field, LedgerRow.@Nullable Responsible responsible)
      throws IOException {
    if (responsible == null) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    text("office", responsible.office());
    if (internal) {
      text("name", responsible.name());
    }
    json.writeEndObject();
  }

  private <E extends Enum<E> & Labelled> void coded(String field, @Nullable E value)
      throws IOException {
    if (value == null) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeStringField("code", value.name());
    json.writeStringField("label", value.chinese());
    json.writeEndObject();
  }

  private void date(String field, @Nullable LocalDate day) throws IOException {
    text(field, day == null ? null : day.toString());
  }

  private void text(String field, @Nullable String text) throws IOException {
    json.writeFieldName(field);
    if (text == null) {
      json.writeNull();
    } else {
      json.writeString(Printable.json(row, this::place, text));
    }
  }

  /** Where the generator stands, as a JSON Pointer. */
  private String place() {
    return json.getOutputContext().pathAsPointer(false).toString();
  }
}
