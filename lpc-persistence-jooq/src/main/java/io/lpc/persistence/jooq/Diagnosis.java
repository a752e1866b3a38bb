package io.lpc.persistence.jooq;

import io.lpc.journal.Coded;
import io.lpc.journal.Recorded;
import io.lpc.store.Change;
import io.lpc.store.ChangeSet;
import io.lpc.store.DanglingReference;
import io.lpc.store.DuplicateRecord;
import io.lpc.store.StaleVersion;
import io.lpc.store.StoreException;
import java.util.HashSet;
import java.util.Set;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which of the store's promises a broken constraint stands for, by asking what is stored:
 * the name of a constraint and the state are not the same on any two databases.
 */
final class Diagnosis {

  private final Rows rows;
  private final ChangeSet changes;

  Diagnosis(Rows rows, ChangeSet changes) {
    this.rows = rows;
    this.changes = changes;
  }

  /** What went wrong, after everything was taken back. */
  StoreException of(Failures.ConstraintBroken failure) {
    Set<RowWriter.Keyed> written = new HashSet<>();
    for (Change change : changes.changes()) {
      StoreException found = of(change.record(), change.expected());
      if (found != null) {
        return found;
      }
      written.add(new RowWriter.Keyed(change.record().kind().name(), change.record().id().value()));
    }
    try {
      References.require(rows, changes.changes(), written);
    } catch (DanglingReference e) {
      return e;
    }
    return new StoreException(
        "A constraint of the database was broken that the store does not know.",
        failure.getCause());
  }

  private @Nullable StoreException of(Recorded<?> record, long expected) {
    Mapping<?> mapping = Mappings.of(record.kind());
    long stored = storedVersion(mapping, record);
    if (expected == 0 && stored > 0) {
      return new DuplicateRecord(record.kind(), record.id());
    }
    if (stored != expected) {
      return new StaleVersion(record.kind(), record.id(), expected);
    }
    return record instanceof Coded coded && isTaken(mapping, record, coded.code())
        ? new DuplicateRecord(record.kind(), record.id())
        : null;
  }

  private long storedVersion(Mapping<?> mapping, Recorded<?> record) {
    var table = mapping.current();
    Long version =
        rows.sql()
            .select(Mapping.version(table))
            .from(table)
            .where(rows.ours(table))
            .and(Mapping.id(table).eq(record.id().value()))
            .fetchOne(Mapping.version(table));
    return version == null ? 0 : version;
  }

  private boolean isTaken(Mapping<?> mapping, Recorded<?> record, String code) {
    var table = mapping.current();
    Condition another = Mapping.id(table).ne(record.id().value());
    return rows.sql()
        .fetchExists(table, rows.ours(table).and(Mapping.code(table).eq(code)).and(another));
  }
}
