package io.lpc.persistence.jooq;

import io.lpc.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * One row to write: inserted, or changed if it still is as it was seen.
 *
 * @param table where
 * @param columns what is set, in the order of the statement
 * @param seen what the row to be changed must hold, in the order of the statement; empty for a new
 *     row
 * @param otherwise what it means if not one row was written
 */
record Step(
    Table<?> table,
    Map<Field<?>, @Nullable Object> columns,
    Map<Field<?>, Object> seen,
    Supplier<StoreException> otherwise) {

  /** A new row. */
  static Step inserting(Table<?> table, Map<Field<?>, @Nullable Object> columns) {
    return new Step(
        table, columns, Map.of(), () -> new StoreException("An insertion changed nothing.", null));
  }

  boolean isInsertion() {
    return seen.isEmpty();
  }

  /** Whether the same statement writes another row, by other values. */
  boolean isLike(Step other) {
    return table.equals(other.table)
        && columns.keySet().equals(other.columns.keySet())
        && seen.keySet().equals(other.seen.keySet());
  }

  /** The statement that writes this row. */
  Query statement(DSLContext sql) {
    return isInsertion() ? inserting(sql, List.of(this)) : updating(sql);
  }

  /** One statement that writes several new rows, which are {@linkplain #isLike alike}. */
  static Query inserting(DSLContext sql, List<Step> rows) {
    Step first = rows.get(0);
    InsertValuesStepN<?> insertion = sql.insertInto(first.table, first.columns.keySet());
    for (Step row : rows) {
      insertion = insertion.values(row.columns.values());
    }
    return insertion;
  }

  private Query updating(DSLContext sql) {
    Condition asSeen = DSL.noCondition();
    for (Map.Entry<Field<?>, Object> each : seen.entrySet()) {
      asSeen = asSeen.and(holds(each.getKey(), each.getValue()));
    }
    return sql.update(table).set(columns).where(asSeen);
  }

  private static <T> Condition holds(Field<T> column, Object value) {
    return column.eq(column.getDataType().convert(value));
  }

  /** Its values, in the order of the statement. */
  List<@Nullable Object> values() {
    List<@Nullable Object> values = new ArrayList<>(columns.values());
    values.addAll(seen.values());
    return values;
  }

  /** Whether a text in it has a backslash. */
  boolean hasBackslash() {
    return Stream.concat(columns.values().stream(), seen.values().stream())
        .anyMatch(value -> value instanceof String text && text.indexOf('\\') >= 0);
  }
}
