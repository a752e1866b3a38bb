package io.lpc.export.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import io.lpc.archive.FileViolation;
import io.lpc.common.Digest;
import io.lpc.journal.Personal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A personal field: its clear value, or the commitment that is left of an erased one. */
record PersonalForm() implements Form {

  private static final List<String> FIELDS = List.of("value", "erased");

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    Personal personal = (Personal) value;
    json.writeStartObject();
    json.writeFieldName("value");
    writeOr(personal.clear().orElse(null), TextForm.TEXT, json);
    json.writeFieldName("erased");
    boolean erased = personal.clear().isEmpty();
    writeOr(erased ? Digest.of(personal.commitment()) : null, TextForm.DIGEST, json);
    json.writeEndObject();
  }

  private static void writeOr(@Nullable Object value, Form form, JsonGenerator json)
      throws IOException {
    if (value == null) {
      json.writeNull();
    } else {
      form.write(value, json);
    }
  }

  @Override
  public @Nullable Object read(Object json, Place at) {
    Map<String, @Nullable Object> fields = at.object(json, FIELDS);
    if (fields == null) {
      return null;
    }
    int before = at.noted();
    Object value = at.optional("value", TextForm.TEXT, fields);
    Object erased = at.optional("erased", TextForm.DIGEST, fields);
    if (at.noted() > before) {
      return null;
    }
    if ((value == null) == (erased == null)) {
      return at.add(FileViolation.UNSOUND.with("why", "exactly one of value and erased is given"));
    }
    return value == null
        ? Personal.erased(String.valueOf(erased))
        : at.made(() -> Personal.conceal((String) value));
  }
}
