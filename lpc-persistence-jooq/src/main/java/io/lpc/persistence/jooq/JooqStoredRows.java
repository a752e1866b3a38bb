package io.lpc.persistence.jooq;

import io.lpc.journal.CanonicalForm;
import io.lpc.journal.Entry;
import io.lpc.journal.Recorded;
import io.lpc.journal.StoredRow;
import io.lpc.journal.StoredRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Row2;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Answers {@link StoredRows}. */
final class JooqStoredRows implements StoredRows {

  private static final int PAGE = 500;

  private final Rows rows;

  JooqStoredRows(Rows rows) {
    this.rows = rows;
  }

  @Override
  public List<StoredRow> between(long after, long through) {
    List<StoredRow> found = new ArrayList<>();
    for (Mapping<?> mapping : Mappings.all()) {
      Field<Long> sequence = Mapping.sequence(mapping.versions());
      found.addAll(stored(mapping, sequence.gt(after).and(sequence.le(through))));
    }
    return found;
  }

  private <T extends Recorded<?>> List<StoredRow> stored(Mapping<T> mapping, Condition where) {
    Table<?> table = mapping.versions();
    Result<? extends Record> found = versions(mapping, where);
    Function<Record, @Nullable T> reader = rows.tolerant(mapping, found);
    return found.map(row -> stored(mapping, row, table, reader.apply(row)));
  }

  /** A version that does not hold for ever was never written by the store. */
  private static StoredRow stored(
      Mapping<?> mapping, Record row, Table<?> table, @Nullable Recorded<?> record) {
    String content =
        record == null || row.get(Mapping.validTo(table)) != null
            ? null
            : CanonicalForm.of(record, row.get(Mapping.validFrom(table))).text();
    return new StoredRow(
        row.get(Mapping.sequence(table)),
        subject(mapping, row, table),
        row.get(Mapping.recordedAt(table)),
        content);
  }

  private static Entry.Subject subject(Mapping<?> mapping, Record row, Table<?> table) {
    return new Entry.Subject(
        mapping.kind().name(), row.get(Mapping.id(table)), row.get(Mapping.version(table)));
  }

  private Result<? extends Record> versions(Mapping<?> mapping, Condition where) {
    Table<?> table = mapping.versions();
    return rows.sql().select(table.fields()).from(table).where(rows.ours(table)).and(where).fetch();
  }

  @Override
  public List<Entry.Subject> astray(int most) {
    List<Entry.Subject> found = new ArrayList<>();
    for (Mapping<?> mapping : Mappings.all()) {
      if (found.size() < most) {
        found.addAll(withoutCurrent(mapping, most));
        addAstray(mapping, most, found);
      }
    }
    return found.stream().limit(most).toList();
  }

  private List<Entry.Subject> withoutCurrent(Mapping<?> mapping, int most) {
    Table<?> table = mapping.versions();
    Table<?> current = mapping.current();
    return rows.sql()
        .select(Mapping.id(table), Mapping.version(table))
        .from(table)
        .where(rows.ours(table))
        .and(Mapping.version(table).eq(1L))
        .andNotExists(
            DSL.selectOne()
                .from(current)
                .where(rows.ours(current))
                .and(Mapping.id(current).eq(Mapping.id(table))))
        .limit(most)
        .fetch(row -> subject(mapping, row, table));
  }

  private <T extends Recorded<?>> void addAstray(
      Mapping<T> mapping, int most, List<Entry.Subject> found) {
    Table<?> table = mapping.current();
    Field<Long> last = lastVersion(mapping);
    Condition next = DSL.noCondition();
    Result<Record> page;
    do {
      page =
          rows.sql()
              .select(table.fields())
              .select(last)
              .from(table)
              .where(rows.ours(table))
              .and(next)
              .orderBy(Mapping.id(table))
              .limit(PAGE)
              .fetch();
      addAstray(mapping, page, last, found);
      if (page.isNotEmpty()) {
        next = Mapping.id(table).gt(page.get(page.size() - 1).get(Mapping.id(table)));
      }
    } while (page.size() == PAGE && found.size() < most);
  }

  /** Asked in the statement that reads the current row, so that both are of the same moment. */
  private static Field<Long> lastVersion(Mapping<?> mapping) {
    Table<?> current = mapping.current();
    Table<?> versions = mapping.versions();
    return DSL.field(
            DSL.select(DSL.max(Mapping.version(versions)))
                .from(versions)
                .where(Mapping.bureau(versions).eq(Mapping.bureau(current)))
                .and(Mapping.id(versions).eq(Mapping.id(current))))
        .as("last_version");
  }

  private <T extends Recorded<?>> void addAstray(
      Mapping<T> mapping, Result<Record> page, Field<Long> last, List<Entry.Subject> found) {
    Table<?> table = mapping.current();
    Map<Entry.Subject, String> versions = versionsOf(mapping, page);
    Function<Record, @Nullable T> reader = rows.tolerant(mapping, page);
    for (Record row : page) {
      Entry.Subject stated = subject(mapping, row, table);
      T record = reader.apply(row);
      boolean sound =
          record != null
              && Objects.equals(row.get(last), stated.version())
              && CanonicalForm.of(record).text().equals(versions.get(stated));
      if (!sound) {
        found.add(stated);
      }
    }
  }

  /** The version rows of the versions that some current rows state. */
  private <T extends Recorded<?>> Map<Entry.Subject, String> versionsOf(
      Mapping<T> mapping, Result<Record> page) {
    Table<?> current = mapping.current();
    Table<?> table = mapping.versions();
    List<Row2<String, Long>> stated =
        page.map(row -> DSL.row(row.get(Mapping.id(current)), row.get(Mapping.version(current))));
    Map<Entry.Subject, String> found = new HashMap<>();
    if (!stated.isEmpty()) {
      Result<? extends Record> versions =
          versions(mapping, DSL.row(Mapping.id(table), Mapping.version(table)).in(stated));
      Function<Record, @Nullable T> reader = rows.tolerant(mapping, versions);
      for (Record row : versions) {
        T record = reader.apply(row);
        if (record != null) {
          found.put(subject(mapping, row, table), CanonicalForm.of(record).text());
        }
      }
    }
    return found;
  }
}
