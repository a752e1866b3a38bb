package io.lpc.export.exchange;

import io.lpc.archive.Archive;
import io.lpc.common.Digest;
import io.lpc.common.Id;
import io.lpc.common.Labelled;
import io.lpc.journal.Personal;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the form of a type: what a record is made of says how it stands in the document. */
final class Forms {

  private static final Map<Class<?>, Form> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, TextForm.TEXT),
          Map.entry(LocalDate.class, TextForm.DATE),
          Map.entry(Instant.class, TextForm.MOMENT),
          Map.entry(Digest.class, TextForm.DIGEST),
          Map.entry(Personal.class, new PersonalForm()),
          Map.entry(boolean.class, new FlagForm()),
          Map.entry(int.class, new NumberForm(false)),
          Map.entry(Integer.class, new NumberForm(false)),
          Map.entry(long.class, new NumberForm(true)),
          Map.entry(Long.class, new NumberForm(true)));

  /** Every kind that an archive holds, in its order. */
  static final List<ArchivedForm> SECTIONS = Archive.KINDS.stream().map(ArchivedForm::of).toList();

  private Forms() {}

  /** The form of a Java record. */
  static GroupForm group(Class<?> type) {
    return new GroupForm(
        type, Arrays.stream(type.getRecordComponents()).map(Forms::field).toList());
  }

  private static GroupForm.Field field(RecordComponent component) {
    return new GroupForm.Field(
        component.getName(),
        of(component.getAnnotatedType()),
        component.getAnnotatedType().isAnnotationPresent(Nullable.class),
        component.getAccessor());
  }

  private static Form of(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType generic) {
      return ofGeneric(generic);
    }
    return of((Class<?>) type.getType());
  }

  private static Form ofGeneric(AnnotatedParameterizedType type) {
    AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
    Class<?> raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
    if (raw == List.class) {
      return new ListForm(of(arguments[0]));
    }
    if (raw == Set.class) {
      return new SetForm(new ListForm(of(arguments[0])));
    }
    if (raw == Map.class) {
      return new MapForm(of(arguments[0]), of(arguments[1]));
    }
    throw new IllegalStateException("No form of " + type);
  }

  private static Form of(Class<?> type) {
    Form plain = PLAIN.get(type);
    if (plain != null) {
      return plain;
    }
    if (Id.class.isAssignableFrom(type)) {
      return TextForm.id(type);
    }
    if (type.isEnum() && Labelled.class.isAssignableFrom(type)) {
      return new CodedForm(type);
    }
    if (type.isSealed()) {
      return oneOf(type);
    }
    if (type.isRecord()) {
      return group(type);
    }
    throw new IllegalStateException("No form of " + type);
  }

  private static OneOfForm oneOf(Class<?> type) {
    Map<String, GroupForm> groups = new LinkedHashMap<>();
    for (Class<?> each : type.getPermittedSubclasses()) {
      groups.put(typeName(each), group(each));
    }
    return new OneOfForm(groups);
  }

  /** GRADE_MATRIX for GradeMatrix. */
  private static String typeName(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
