package io.lpc.export.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value made of fields of its own: a Java record, whose components they are.
 *
 * @param type the record's type
 * @param fields its components, in their order
 */
record GroupForm(Class<?> type, List<Field> fields) implements Form {

  /**
   * A component.
   *
   * @param name its name, in Java as in the document
   * @param form how its value stands
   * @param nullable whether it may have none
   * @param accessor gives its value
   */
  record Field(String name, Form form, boolean nullable, Method accessor) {

    void write(Object group, JsonGenerator json) throws IOException {
      json.writeFieldName(name);
      Object value = value(group);
      if (value == null) {
        json.writeNull();
      } else {
        form.write(value, json);
      }
    }

    @Nullable Object read(Map<String, @Nullable Object> json, Place at) {
      return nullable ? at.optional(name, form, json) : at.required(name, form, json);
    }

    private @Nullable Object value(Object group) {
      try {
        return accessor.invoke(group);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("No value of " + accessor, e);
      }
    }
  }

  List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeFields(value, json);
    json.writeEndObject();
  }

  void writeFields(Object value, JsonGenerator json) throws IOException {
    for (Field each : fields) {
      each.write(value, json);
    }
  }

  @Override
  public @Nullable Object read(Object json, Place at) {
    Map<String, @Nullable Object> object = at.object(json, names());
    return object == null ? null : readFields(object, at, Map.of());
  }

  /** A value of fields that are all there, and of components that are given beside them. */
  @Nullable Object readFields(
      Map<String, @Nullable Object> json, Place at, Map<String, Object> given) {
    int before = at.noted();
    Map<String, @Nullable Object> values = new HashMap<>(given);
    for (Field each : fields) {
      values.put(each.name(), each.read(json, at));
    }
    return at.noted() == before ? at.made(() -> made(values)) : null;
  }

  private Object made(Map<String, @Nullable Object> values) {
    List<@Nullable Object> arguments = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      arguments.add(values.get(component.getName()));
    }
    try {
      return constructor(type).newInstance(arguments.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException unsound) {
        throw unsound;
      }
      throw new IllegalStateException("Not made: " + type, e);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("Not a public record: " + type, e);
    }
  }

  /** The constructor that takes every component. */
  static Constructor<?> constructor(Class<?> type) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Not a public record: " + type, e);
    }
  }
}
