package io.lpc.export.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import io.lpc.archive.FileViolation;
import io.lpc.common.Labelled;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value of a closed list: its code, and beside it the Chinese label for whoever reads the file.
 *
 * @param type the list; its values are {@link Labelled}
 */
record CodedForm(Class<?> type) implements Form {

  private static final List<String> FIELDS = List.of("code", "label");

  /** The values, in their order. */
  List<Labelled> values() {
    return Arrays.stream(type.getEnumConstants()).map(Labelled.class::cast).toList();
  }

  static String code(Labelled value) {
    return ((Enum<?>) value).name();
  }

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", code((Labelled) value));
    json.writeStringField("label", ((Labelled) value).chinese());
    json.writeEndObject();
  }

  @Override
  public @Nullable Object read(Object json, Place at) {
    Map<String, @Nullable Object> fields = at.object(json, FIELDS);
    if (fields == null) {
      return null;
    }
    Object code = at.required("code", TextForm.TEXT, fields);
    Object label = at.required("label", TextForm.TEXT, fields);
    return code == null || label == null ? null : value((String) code, (String) label, at);
  }

  private @Nullable Object value(String code, String label, Place at) {
    Optional<Labelled> value =
        values().stream().filter(each -> code(each).equals(code)).findFirst();
    if (value.isEmpty()) {
      return at.field("code").add(FileViolation.UNKNOWN_VALUE.with("known", known()));
    }
    String right = value.get().chinese();
    return label.equals(right)
        ? value.get()
        : at.field("label").add(FileViolation.OTHER_LABEL.with("code", code, "label", right));
  }

  private String known() {
    return values().stream().map(CodedForm::code).collect(Collectors.joining(", "));
  }
}
