package io.lpc.journal;

import io.lpc.common.Id;
import io.lpc.common.Period;
import io.lpc.common.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 规范书写器: takes the fields of a record and renders them in one way only, whatever the order they
 * came in: a JSON object without white space, its fields sorted by name, absent values as {@code
 * null}, whole numbers only, times in UTC to the microsecond.
 *
 * <p>Used by one thread for one record.
 */
public final class CanonicalWriter {

  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Comparator<String> BY_UTF8 =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  private final String path;
  private final List<Reference> references;
  private final List<Personal> personals;
  private final TreeMap<String, String> fields = new TreeMap<>();

  CanonicalWriter() {
    this("", new ArrayList<>(), new ArrayList<>());
  }

  private CanonicalWriter(String path, List<Reference> references, List<Personal> personals) {
    this.path = path;
    this.references = references;
    this.personals = personals;
  }

  /**
   * A text.
   *
   * @param name the field
   * @param value the text, or null
   * @throws IllegalArgumentException if it holds a NUL or half of a surrogate pair
   */
  public void text(String name, @Nullable String value) {
    put(name, value == null ? "null" : quoted(path + name, value));
  }

  /**
   * Texts in their order.
   *
   * @param name the field
   * @param values the texts
   * @throws IllegalArgumentException if one holds a NUL or half of a surrogate pair
   */
  public void texts(String name, Collection<String> values) {
    put(name, array(values.stream().map(value -> quoted(path + name, value)).toList()));
  }

  /**
   * A whole number.
   *
   * @param name the field
   * @param value the number, or null
   */
  public void number(String name, @Nullable Long value) {
    put(name, value == null ? "null" : value.toString());
  }

  /**
   * A yes or no.
   *
   * @param name the field
   * @param value the answer
   */
  public void flag(String name, boolean value) {
    put(name, Boolean.toString(value));
  }

  /**
   * A value of a closed list, by its name.
   *
   * @param name the field
   * @param value the value, or null
   */
  public void code(String name, @Nullable Enum<?> value) {
    text(name, value == null ? null : value.name());
  }

  /**
   * Values of a closed list, sorted by name.
   *
   * @param name the field
   * @param values the values
   */
  public void codes(String name, Collection<? extends Enum<?>> values) {
    texts(name, values.stream().map(Enum::name).sorted().toList());
  }

  /**
   * A day.
   *
   * @param name the field
   * @param value the day, or null
   */
  public void date(String name, @Nullable LocalDate value) {
    text(name, value == null ? null : value.toString());
  }

  /**
   * A moment, to the microsecond.
   *
   * @param name the field
   * @param value the moment, or null
   * @throws IllegalArgumentException if it is finer than a microsecond
   */
  public void instant(String name, @Nullable Instant value) {
    if (value != null && !value.truncatedTo(ChronoUnit.MICROS).equals(value)) {
      throw new IllegalArgumentException(
          path + name + " is finer than a microsecond: " + value + ". Maybe truncate it first?");
    }
    text(name, value == null ? null : MICROSECONDS.format(value));
  }

  /**
   * A period.
   *
   * @param name the field
   * @param value the period, or null
   */
  public void period(String name, @Nullable Period value) {
    group(
        name,
        value,
        (period, out) -> {
          out.date("from", period.from());
          out.date("through", period.through());
        });
  }

  /**
   * A reference to another record of the same bureau.
   *
   * @param name the field
   * @param kind what is referred to
   * @param id which one, or null
   */
  public void ref(String name, RecordKind<?> kind, @Nullable Id id) {
    if (id != null) {
      references.add(new Reference(path + name, kind, id));
    }
    text(name, id == null ? null : id.value());
  }

  /**
   * References to other records of the same bureau, in their order.
   *
   * @param name the field
   * @param kind what is referred to
   * @param ids which ones
   */
  public void refs(String name, RecordKind<?> kind, Collection<? extends Id> ids) {
    int i = 0;
    for (Id id : ids) {
      references.add(new Reference(path + name + "[" + i++ + "]", kind, id));
    }
    texts(name, ids.stream().map(Id::value).toList());
  }

  /**
   * A personal field: only its commitment is written.
   *
   * @param name the field
   * @param value the field's value, or null
   */
  public void personal(String name, @Nullable Personal value) {
    if (value != null) {
      personals.add(value);
    }
    text(name, value == null ? null : value.commitment());
  }

  /**
   * A value made of fields of its own.
   *
   * @param name the field
   * @param value the value, or null
   * @param writing writes its fields
   * @param <T> its type
   */
  public <T> void group(
      String name, @Nullable T value, BiConsumer<? super T, CanonicalWriter> writing) {
    put(name, value == null ? "null" : nested(path + name, value, writing));
  }

  /**
   * Values made of fields of their own, in their order.
   *
   * @param name the field
   * @param values the values
   * @param writing writes the fields of one
   * @param <T> their type
   */
  public <T> void list(
      String name, Collection<T> values, BiConsumer<? super T, CanonicalWriter> writing) {
    List<String> rendered = new ArrayList<>();
    for (T value : values) {
      rendered.add(nested(path + name + "[" + rendered.size() + "]", value, writing));
    }
    put(name, array(rendered));
  }

  /**
   * Texts by key, sorted by the keys' UTF-8 bytes.
   *
   * @param name the field
   * @param values keys and texts
   */
  public void map(String name, Map<String, String> values) {
    TreeMap<String, String> sorted = new TreeMap<>(BY_UTF8);
    sorted.putAll(values);
    list(
        name,
        sorted.entrySet(),
        (entry, out) -> {
          out.text("key", entry.getKey());
          out.text("value", entry.getValue());
        });
  }

  /** The fields of a record; a reference among them is named as the record names it. */
  void fieldsOf(Recorded<?> record) {
    CanonicalWriter inner = new CanonicalWriter("", references, personals);
    record.writeTo(inner);
    put("fields", inner.rendered());
  }

  String rendered() {
    StringBuilder out = new StringBuilder("{");
    fields.forEach(
        (name, value) -> {
          if (out.length() > 1) {
            out.append(',');
          }
          out.append('"').append(name).append("\":").append(value);
        });
    return out.append('}').toString();
  }

  List<Reference> references() {
    return List.copyOf(references);
  }

  List<Personal> personals() {
    return List.copyOf(personals);
  }

  private <T> String nested(String at, T value, BiConsumer<? super T, CanonicalWriter> writing) {
    CanonicalWriter inner = new CanonicalWriter(at + ".", references, personals);
    writing.accept(value, inner);
    return inner.rendered();
  }

  private void put(String name, String rendered) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a field name: " + name);
    }
    if (fields.put(name, rendered) != null) {
      throw new IllegalStateException("Written twice: " + path + name);
    }
  }

  private static String array(List<String> rendered) {
    return "[" + String.join(",", rendered) + "]";
  }

  private static String quoted(String at, String value) {
    Text.storable(at, value);
    StringBuilder out = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20) {
        out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(hexDigit(c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  private static char hexDigit(char c) {
    return Character.forDigit(c & 0xF, 16);
  }
}
