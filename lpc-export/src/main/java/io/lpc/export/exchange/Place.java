package io.lpc.export.exchange;

import io.lpc.archive.FileViolation;
import io.lpc.common.Text;
import io.lpc.common.Violation;
import io.lpc.store.RecordViolation;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place in the document, where problems are noted.
 *
 * @param pointer its JSON Pointer
 * @param problems takes the problems
 */
record Place(String pointer, Problems problems) {

  private static final int LONGEST_NAME = 64;

  /** The place of a field; its name is one of the format, without anything to escape. */
  Place field(String name) {
    return new Place(pointer + "/" + name, problems);
  }

  Place element(long index) {
    return new Place(pointer + "/" + index, problems);
  }

  /** Notes a problem; null, for a reader to give back. */
  @Nullable Object add(Violation violation) {
    problems.add(violation.at(pointer));
    return null;
  }

  @Nullable Object wrongType(String expected) {
    return add(FileViolation.WRONG_TYPE.with("expected", expected));
  }

  /** How many problems the document has so far, here or elsewhere. */
  int noted() {
    return problems.size();
  }

  /** The fields of an object, those of other names noted; null if it is none, which is noted. */
  @SuppressWarnings("unchecked") // a tree has texts as names
  @Nullable Map<String, @Nullable Object> object(@Nullable Object json, List<String> names) {
    if (!(json instanceof Map)) {
      wrongType("object");
      return null;
    }
    Map<String, @Nullable Object> fields = (Map<String, @Nullable Object>) json;
    for (String name : fields.keySet()) {
      if (!names.contains(name)) {
        add(FileViolation.UNKNOWN_FIELD.with("field", shown(name)));
      }
    }
    return fields;
  }

  /** The value of a field that must have one; null if it has none or another, which is noted. */
  @Nullable Object required(String name, Form form, Map<String, @Nullable Object> fields) {
    Object value = fields.get(name);
    return value == null
        ? field(name).add(RecordViolation.REQUIRED.with())
        : form.read(value, field(name));
  }

  /** The value of a field that must be there; null also if it has none. */
  @Nullable Object optional(String name, Form form, Map<String, @Nullable Object> fields) {
    return fields.containsKey(name) && fields.get(name) == null
        ? null
        : required(name, form, fields);
  }

  /** What is made of parts; null if they can't be together, which is noted. */
  @Nullable Object made(Supplier<?> making) {
    try {
      return making.get();
    } catch (IllegalArgumentException e) {
      return add(FileViolation.UNSOUND.with("why", String.valueOf(e.getMessage())));
    }
  }

  /** A name that the document made up, fit for a message. */
  static String shown(String name) {
    String cut =
        name.codePoints()
            .limit(LONGEST_NAME)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return Text.isStorable(cut) ? cut : "?";
  }
}
