package io.lpc.persistence.jooq;

import io.lpc.common.AsOf;
import io.lpc.common.BureauId;
import io.lpc.common.Id;
import io.lpc.common.Page;
import io.lpc.journal.Personal;
import io.lpc.journal.Recorded;
import io.lpc.persistence.jooq.schema.Tables;
import io.lpc.persistence.jooq.schema.tables.PersonalTable;
import io.lpc.store.StoreException;
import io.lpc.store.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.SelectLimitStep;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Reads one bureau's rows and makes records of them. Used by one thread, within one transaction.
 */
final class Rows {

  private final DSLContext sql;
  private final BureauId bureau;
  private boolean ended;

  Rows(DSLContext sql, BureauId bureau) {
    this.sql = sql;
    this.bureau = bureau;
  }

  BureauId bureau() {
    return bureau;
  }

  /** The way to the database, as long as the reading lasts. */
  DSLContext sql() {
    if (ended) {
      throw new IllegalStateException("The reading has ended. Maybe it was kept after the call?");
    }
    return sql;
  }

  /** Ends the reading. */
  void end() {
    ended = true;
  }

  /** The rows of this bureau. */
  Condition ours(Table<?> table) {
    return Mapping.bureau(table).eq(bureau.value());
  }

  /** The current record for which a condition holds, of which there is at most one. */
  <T extends Recorded<?>> Optional<T> one(Mapping<T> mapping, Condition where) {
    return only(mapping, mapping.current(), where);
  }

  /** The version for which a condition holds, of which there is at most one. */
  <T extends Recorded<?>> Optional<T> oneVersion(Mapping<T> mapping, Condition where) {
    return only(mapping, mapping.versions(), where);
  }

  /** The versions for which a condition holds, in no particular order. */
  <T extends Recorded<?>> List<T> versions(Mapping<T> mapping, Condition where) {
    return all(mapping, mapping.versions(), where);
  }

  private <T extends Recorded<?>> Optional<T> only(
      Mapping<T> mapping, Table<?> table, Condition where) {
    return all(mapping, table, where).stream().findFirst();
  }

  private <T extends Recorded<?>> List<T> all(Mapping<T> mapping, Table<?> table, Condition where) {
    return records(
        mapping, sql().select(table.fields()).from(table).where(ours(table)).and(where).fetch());
  }

  /** Every version of some records, those of one record the earliest first. */
  <T extends Recorded<?>> List<Version<T>> versions(
      Mapping<T> mapping, Collection<? extends Id> ids) {
    Table<?> table = mapping.versions();
    Result<? extends Record> rows =
        sql()
            .select(table.fields())
            .from(table)
            .where(ours(table))
            .and(among(Mapping.id(table), ids))
            .orderBy(Mapping.id(table), Mapping.version(table))
            .fetch();
    List<T> records = records(mapping, rows);
    return IntStream.range(0, records.size())
        .mapToObj(i -> version(records.get(i), rows.get(i), table))
        .toList();
  }

  private static <T extends Recorded<?>> Version<T> version(T record, Record row, Table<?> table) {
    return new Version<>(
        record,
        row.get(Mapping.validFrom(table)),
        row.get(Mapping.sequence(table)),
        row.get(Mapping.recordedAt(table)));
  }

  /** The current records for which a condition holds, in the order of their ids. */
  <T extends Recorded<?>> List<T> current(Mapping<T> mapping, Condition where) {
    return current(mapping, where, List.of(Mapping.id(mapping.current()).asc()));
  }

  /** The current records for which a condition holds. */
  <T extends Recorded<?>> List<T> current(
      Mapping<T> mapping, Condition where, List<? extends SortField<?>> order) {
    Table<?> table = mapping.current();
    return records(
        mapping,
        sql()
            .select(table.fields())
            .from(table)
            .where(ours(table))
            .and(where)
            .orderBy(order)
            .fetch());
  }

  /**
   * What a dated view shows of the records for which a condition holds, in the order of their ids.
   */
  <T extends Recorded<?>> List<T> view(Mapping<T> mapping, AsOf asOf, Condition where) {
    return view(mapping, asOf, where, List.of(Mapping.id(mapping.versions()).asc()), null);
  }

  /**
   * What a dated view shows.
   *
   * @param where a condition on the version shown
   * @param order the order
   * @param most at most so many; null for all
   */
  <T extends Recorded<?>> List<T> view(
      Mapping<T> mapping,
      AsOf asOf,
      Condition where,
      List<? extends SortField<?>> order,
      @Nullable Integer most) {
    Table<?> versions = mapping.versions();
    SelectLimitStep<Record> all =
        sql()
            .select(versions.fields())
            .from(versions)
            .where(ours(versions))
            .and(where)
            .and(shown(versions, asOf))
            .orderBy(order);
    return records(mapping, most == null ? all.fetch() : all.limit(most).fetch());
  }

  /**
   * That a version is the one a dated view shows of its record: the last one known whose validity
   * holds the day. A scalar subquery, since a planner that may make an anti-join of it reads the
   * whole table for one page.
   */
  Condition shown(Table<?> versions, AsOf asOf) {
    Table<?> later = versions.as("later");
    return holds(versions, asOf)
        .and(
            DSL.field(
                    DSL.select(Mapping.sequence(later))
                        .from(later)
                        .where(Mapping.bureau(later).eq(Mapping.bureau(versions)))
                        .and(Mapping.id(later).eq(Mapping.id(versions)))
                        .and(Mapping.sequence(later).gt(Mapping.sequence(versions)))
                        .and(holds(later, asOf))
                        .limit(1))
                .isNull());
  }

  private static Condition holds(Table<?> versions, AsOf asOf) {
    return Mapping.sequence(versions)
        .le(asOf.known())
        .and(during(Mapping.validFrom(versions), Mapping.validTo(versions), asOf.day()));
  }

  /** That a period, in two columns, holds a day. */
  static Condition during(Field<LocalDate> from, Field<LocalDate> through, LocalDate day) {
    return from.le(day).and(through.isNull().or(through.ge(day)));
  }

  /** That a column names one of some ids, of which there are at most {@link Page#LARGEST}. */
  static Condition among(Field<String> column, Collection<? extends Id> ids) {
    return amongTexts(column, ids.stream().map(Id::value).toList());
  }

  /** That a column holds one of some texts, of which there are at most {@link Page#LARGEST}. */
  static Condition amongTexts(Field<String> column, Collection<String> texts) {
    return column.in(new HashSet<>(Page.named(texts)));
  }

  /**
   * The records of some rows; their personal values come by one more statement, if they have any.
   *
   * @throws StoreException if a personal value does not fit its commitment: it is never shown
   */
  <T extends Recorded<?>> List<T> records(Mapping<T> mapping, Result<? extends Record> rows) {
    Map<String, Integer> places = RowReader.places(rows);
    Map<String, Supplier<Personal>> personals = personals(mapping, rows);
    return rows.stream()
        .<T>map(row -> mapping.reader().apply(new RowReader(row, places, personals)))
        .toList();
  }

  /** Makes records of some rows, to verify them: null of a row of which none can be made. */
  <T extends Recorded<?>> Function<Record, @Nullable T> tolerant(
      Mapping<T> mapping, Result<? extends Record> rows) {
    Map<String, Integer> places = RowReader.places(rows);
    Map<String, Supplier<Personal>> personals = personals(mapping, rows);
    return row -> {
      try {
        return mapping.reader().apply(new RowReader(row, places, personals));
      } catch (RuntimeException unreadable) {
        return null;
      }
    };
  }

  private Map<String, Supplier<Personal>> personals(
      Mapping<?> mapping, Result<? extends Record> rows) {
    Set<String> commitments = new HashSet<>();
    for (Field<String> column : mapping.commitments()) {
      commitments.addAll(rows.getValues(column));
    }
    commitments.remove(null);
    return commitments.isEmpty() ? Map.of() : personals(commitments);
  }

  private Map<String, Supplier<Personal>> personals(Set<String> commitments) {
    PersonalTable table = Tables.PERSONAL;
    Map<String, Supplier<Personal>> found = new HashMap<>();
    sql()
        .select(table.COMMITMENT, table.CLEAR_TEXT, table.SECRET)
        .from(table)
        .where(ours(table))
        .and(table.COMMITMENT.in(commitments))
        .forEach(row -> found.put(row.value1(), () -> personal(row)));
    return found;
  }

  private static Personal personal(Record3<String, String, String> row) {
    Personal personal = Personal.of(row.value2(), HexFormat.of().parseHex(row.value3()));
    if (!personal.commitment().equals(row.value1())) {
      throw new StoreException(
          "The personal value under " + row.value1() + " does not fit its commitment.", null);
    }
    return personal;
  }
}
