package io.lpc.export.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import io.lpc.store.RecordViolation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values in their order.
 *
 * @param element how each of them stands
 */
record ListForm(Form element) implements Form {

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Object each : (Iterable<?>) value) {
      element.write(each, json);
    }
    json.writeEndArray();
  }

  @Override
  public @Nullable List<Object> read(Object json, Place at) {
    if (!(json instanceof List<?> values)) {
      at.wrongType("array");
      return null;
    }
    List<Object> read = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      Object each = values.get(i);
      Place here = at.element(i);
      Object one =
          each == null ? here.add(RecordViolation.REQUIRED.with()) : element.read(each, here);
      if (one != null) {
        read.add(one);
      }
    }
    return read.size() == values.size() ? read : null;
  }
}
