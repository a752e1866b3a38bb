package io.lpc.export.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import io.lpc.archive.FileViolation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of several groups, told apart by the field {@code type}.
 *
 * @param groups the groups by the text that stands in that field, in their order
 */
record OneOfForm(Map<String, GroupForm> groups) implements Form {

  static final String TYPE = "type";

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    for (Map.Entry<String, GroupForm> each : groups.entrySet()) {
      if (each.getValue().type().isInstance(value)) {
        json.writeStartObject();
        json.writeStringField(TYPE, each.getKey());
        each.getValue().writeFields(value, json);
        json.writeEndObject();
      }
    }
  }

  @Override
  public @Nullable Object read(Object json, Place at) {
    if (!(json instanceof Map<?, ?> object)) {
      return at.wrongType("object");
    }
    GroupForm group = groups.get(String.valueOf(object.get(TYPE)));
    if (group == null) {
      String known = groups.keySet().stream().collect(Collectors.joining(", "));
      return at.field(TYPE).add(FileViolation.UNKNOWN_VALUE.with("known", known));
    }
    List<String> names = new ArrayList<>(List.of(TYPE));
    names.addAll(group.names());
    Map<String, @Nullable Object> fields = at.object(json, names);
    return fields == null ? null : group.readFields(fields, at, Map.of());
  }
}
