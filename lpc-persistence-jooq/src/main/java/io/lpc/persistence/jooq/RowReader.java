package io.lpc.persistence.jooq;

import io.lpc.common.Period;
import io.lpc.journal.Personal;
import io.lpc.store.StoreException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/**
 * Gives the fields of one row, of the table of current records or of that of versions: columns are
 * found by their names. Used by one thread.
 */
final class RowReader {

  private final Record row;
  private final Map<String, Integer> places;
  private final Map<String, Supplier<Personal>> personals;

  /**
   * Reads a row.
   *
   * @param row the row
   * @param places where each column is, by its name, as {@link #places} gives it for all rows
   * @param personals makes personal values, by their commitments; what is not among them was erased
   */
  RowReader(Record row, Map<String, Integer> places, Map<String, Supplier<Personal>> personals) {
    this.row = row;
    this.places = places;
    this.personals = personals;
  }

  /** Where each column of a result is; to look for it in each row takes longer than the rest. */
  static Map<String, Integer> places(Result<?> rows) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < rows.fields().length; i++) {
      places.put(rows.field(i).getName(), i);
    }
    return places;
  }

  /** A value that must be there. */
  <V> V get(Field<V> column) {
    return must(column.getName(), column.getType());
  }

  private <V> V must(String column, Class<V> type) {
    V value = at(column, type);
    if (value == null) {
      throw new StoreException("Column " + column + " is empty", null);
    }
    return value;
  }

  /** A value that may be missing. */
  <V> @Nullable V orNull(Field<V> column) {
    return at(column.getName(), column.getType());
  }

  private <V> @Nullable V at(String column, Class<V> type) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalArgumentException("No column " + column + " was read");
    }
    return row.get(place, type);
  }

  /** A value that may be missing, turned. */
  <V, R> @Nullable R orNull(Field<V> column, Function<? super V, ? extends R> turning) {
    V value = orNull(column);
    return value == null ? null : turning.apply(value);
  }

  /** The record's own id. */
  <I> I id(Function<String, I> type) {
    return type.apply(must(Mapping.ID, String.class));
  }

  long version() {
    return must(Mapping.VERSION, Long.class);
  }

  <E extends Enum<E>> E code(Field<String> column, Class<E> type) {
    return Enum.valueOf(type, get(column));
  }

  <E extends Enum<E>> @Nullable E codeOrNull(Field<String> column, Class<E> type) {
    return orNull(column, name -> Enum.valueOf(type, name));
  }

  <E extends Enum<E>> Set<E> codes(Field<String> column, Class<E> type) {
    return new HashSet<>(list(column, type));
  }

  /** A reference. */
  <I> I ref(Field<String> column, Function<String, I> type) {
    return type.apply(get(column));
  }

  /** A list kept as JSON. */
  <V> List<V> list(Field<String> column, Class<V> element) {
    return Json.list(get(column), element);
  }

  /** A map kept as JSON. */
  <K, V> Map<K, V> map(Field<String> column, Class<K> key, Class<V> value) {
    return Json.map(get(column), key, value);
  }

  /** A value kept as JSON. */
  <V> V json(Field<String> column, Class<V> type) {
    return Json.read(get(column), type);
  }

  Personal personal(Field<String> column) {
    return known(get(column));
  }

  @Nullable Personal personalOrNull(Field<String> column) {
    return orNull(column, this::known);
  }

  private Personal known(String commitment) {
    Supplier<Personal> known = personals.get(commitment);
    return known == null ? Personal.erased(commitment) : known.get();
  }

  Period period(Field<LocalDate> from, Field<LocalDate> through) {
    return new Period(get(from), orNull(through));
  }
}
