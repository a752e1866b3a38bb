package io.lpc.testkit;

import io.lpc.common.Id;
import io.lpc.journal.Recorded;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** 换标识: rebuilds a record with other ids, wherever they stand in it. */
final class Substitution {

  private final UnaryOperator<Id> renaming;

  private Substitution(UnaryOperator<Id> renaming) {
    this.renaming = renaming;
  }

  /** The record with an id replaced wherever it stands. */
  static <T extends Recorded<?>> T of(T record, Id id, String by) {
    return renamed(record, each -> each.equals(id) ? sameType(each, by) : each);
  }

  /** The record with every id, its own too, behind a prefix. */
  static <T extends Recorded<?>> T prefixed(T record, String prefix) {
    return renamed(record, each -> sameType(each, prefix + each.value()));
  }

  @SuppressWarnings("unchecked") // a record is rebuilt as its own type
  private static <T extends Recorded<?>> T renamed(T record, UnaryOperator<Id> renaming) {
    return (T) Objects.requireNonNull(new Substitution(renaming).of(record));
  }

  private @Nullable Object of(@Nullable Object value) {
    if (value instanceof Id id) {
      return renaming.apply(id);
    }
    if (value instanceof List<?> values) {
      return values.stream().map(this::of).toList();
    }
    return value instanceof Record record ? rebuilt(record) : value;
  }

  private Record rebuilt(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      @Nullable Object[] values = new @Nullable Object[components.length];
      for (int i = 0; i < components.length; i++) {
        values[i] = of(components[i].getAccessor().invoke(record));
      }
      return record.getClass().getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not rebuilt: " + record.getClass(), e);
    }
  }

  private static Id sameType(Id id, String value) {
    try {
      return (Id) id.getClass().getMethod("of", String.class).invoke(null, value);
    } catch (InvocationTargetException | NoSuchMethodException | IllegalAccessException e) {
      throw new IllegalStateException("Not an id type with of(String): " + id.getClass(), e);
    }
  }
}
