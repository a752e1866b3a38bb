package io.lpc.export.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import io.lpc.archive.FileViolation;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values by key, as a list of pairs in the order of the keys' codes or texts.
 *
 * @param key how a key stands
 * @param value how a value stands
 */
record MapForm(Form key, Form value) implements Form {

  private static final List<String> FIELDS = List.of("key", "value");

  @Override
  public void write(Object map, JsonGenerator json) throws IOException {
    Map<String, Map.Entry<?, ?>> sorted = new TreeMap<>();
    ((Map<?, ?>) map).entrySet().forEach(each -> sorted.put(each.getKey().toString(), each));
    json.writeStartArray();
    for (Map.Entry<?, ?> each : sorted.values()) {
      json.writeStartObject();
      json.writeFieldName("key");
      key.write(each.getKey(), json);
      json.writeFieldName("value");
      value.write(each.getValue(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public @Nullable Object read(Object json, Place at) {
    if (!(json instanceof List<?> pairs)) {
      return at.wrongType("array");
    }
    int before = at.noted();
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      readInto(map, pairs.get(i), at.element(i));
    }
    return at.noted() == before ? map : null;
  }

  private void readInto(Map<Object, Object> map, @Nullable Object json, Place at) {
    Map<String, @Nullable Object> fields = at.object(json, FIELDS);
    if (fields == null) {
      return;
    }
    Object one = at.required("key", key, fields);
    Object its = at.required("value", value, fields);
    if (one != null && its != null && map.put(one, its) != null) {
      at.field("key").add(FileViolation.TWICE.with("what", Place.shown(one.toString())));
    }
  }
}
