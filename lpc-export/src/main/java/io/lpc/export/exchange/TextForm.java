package io.lpc.export.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import io.lpc.common.Digest;
import io.lpc.common.Id;
import io.lpc.common.Text;
import io.lpc.store.RecordViolation;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text, or a value that is written as one.
 *
 * @param name what the schema calls it
 * @param pattern what it looks like; null for any text
 * @param writing gives the text of a value
 * @param reading gives the value of a text that looks like it
 */
record TextForm(
    String name,
    @Nullable Pattern pattern,
    Function<Object, String> writing,
    Function<String, Object> reading)
    implements Form {

  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  static final TextForm TEXT = new TextForm("text", null, String.class::cast, text -> text);

  static final TextForm DATE =
      new TextForm(
          "date", Pattern.compile("\\d{4}-\\d{2}-\\d{2}"), Object::toString, LocalDate::parse);

  static final TextForm MOMENT =
      new TextForm(
          "moment",
          Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d\\.\\d{6}Z"),
          value -> MICROSECONDS.format((Instant) value),
          Instant::parse);

  static final TextForm DIGEST =
      new TextForm("digest", Pattern.compile("[0-9a-f]{64}"), Object::toString, Digest::of);

  /** The ids of one type. */
  static TextForm id(Class<?> type) {
    Constructor<?> constructor = GroupForm.constructor(type);
    return new TextForm(
        "id", Pattern.compile(Id.FORM), Object::toString, text -> made(constructor, text));
  }

  private static Object made(Constructor<?> constructor, String text) {
    try {
      return constructor.newInstance(text);
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Not made from a text: " + constructor, e);
    }
  }

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    String text = writing.apply(value);
    if (!Text.isStorable(text)) {
      Text.storable(json.getOutputContext().pathAsPointer(false).toString(), text);
    }
    json.writeString(text);
  }

  @Override
  public @Nullable Object read(Object json, Place at) {
    if (!(json instanceof String text)) {
      return at.wrongType("string");
    }
    if (!Text.isStorable(text)) {
      return at.add(RecordViolation.UNSTORABLE.with());
    }
    if (pattern == null) {
      return text;
    }
    if (!pattern.matcher(text).matches()) {
      return at.add(RecordViolation.FORM.with("rule", pattern));
    }
    try {
      return reading.apply(text);
    } catch (DateTimeException e) {
      return at.add(RecordViolation.FORM.with("rule", name));
    }
  }
}
