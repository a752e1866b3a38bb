package io.lpc.persistence.jooq;

import io.lpc.common.Digest;
import io.lpc.common.Id;
import io.lpc.common.Money;
import io.lpc.common.Period;
import io.lpc.journal.Personal;
import io.lpc.journal.RecordKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Takes the fields of one record, column by column. Used by one thread for one record. */
final class RowWriter {

  /** What a foreign key of the row makes sure of. */
  record Keyed(String kind, String id) {}

  private final Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>();
  private final Set<Keyed> keyed = new HashSet<>();

  <V> void set(Field<V> column, @Nullable V value) {
    values.put(column, value);
  }

  /** A value of a closed list, by its name. */
  void code(Field<String> column, @Nullable Enum<?> value) {
    set(column, value == null ? null : value.name());
  }

  /** Values of a closed list, by name and sorted, as JSON. */
  void codes(Field<String> column, Collection<? extends Enum<?>> values) {
    json(column, values.stream().map(Enum::name).sorted().toList());
  }

  void digest(Field<String> column, @Nullable Digest value) {
    set(column, value == null ? null : value.hex());
  }

  /** An amount, in fen. */
  void money(Field<Long> column, @Nullable Money value) {
    set(column, value == null ? null : value.fen());
  }

  /** A reference that a foreign key watches over. */
  void ref(Field<String> column, RecordKind<?> kind, @Nullable Id id) {
    set(column, id == null ? null : id.value());
    if (id != null) {
      keyed.add(new Keyed(kind.name(), id.value()));
    }
  }

  /** Values with fields of their own, as JSON. */
  void json(Field<String> column, @Nullable Object value) {
    set(column, value == null ? null : Json.written(value));
  }

  /** A personal value: only its commitment. */
  void personal(Field<String> column, @Nullable Personal value) {
    set(column, value == null ? null : value.commitment());
  }

  /** A period, as two columns. */
  void period(Field<LocalDate> from, Field<LocalDate> through, @Nullable Period value) {
    set(from, value == null ? null : value.from());
    set(through, value == null ? null : value.through());
  }

  /** The columns and their values. */
  Map<Field<?>, @Nullable Object> values() {
    return values;
  }

  /** The references that foreign keys watch over. */
  Set<Keyed> keyed() {
    return keyed;
  }
}
