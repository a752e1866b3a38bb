package io.lpc.persistence.jooq;

import io.lpc.journal.Entry;
import io.lpc.journal.Head;
import io.lpc.journal.Personal;
import io.lpc.journal.Recorded;
import io.lpc.persistence.jooq.schema.Tables;
import io.lpc.persistence.jooq.schema.tables.HeadTable;
import io.lpc.persistence.jooq.schema.tables.PersonalTable;
import io.lpc.store.Busy;
import io.lpc.store.Change;
import io.lpc.store.ChangeSet;
import io.lpc.store.OutboxMessage;
import io.lpc.store.StaleVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes one change set: the rows of current records in their order, for one may name another
 * before it; then version rows, entries, messages and the head.
 */
final class Applying {

  private final Rows rows;
  private final Writing writing;
  private final ChangeSet changes;
  private final List<Step> steps = new ArrayList<>();
  private final List<Step> versions = new ArrayList<>();

  Applying(Rows rows, Dialect dialect, ChangeSet changes) {
    this.rows = rows;
    this.writing = new Writing(rows.sql(), dialect);
    this.changes = changes;
  }

  /** Writes it all, or throws. */
  void apply() {
    if (changes.before().size() == 0) {
      claim();
    }
    Set<RowWriter.Keyed> sure = new HashSet<>();
    for (Change change : changes.changes()) {
      sure.addAll(stepsOf(change, Mappings.of(change.record().kind())));
      sure.add(new RowWriter.Keyed(change.record().kind().name(), change.record().id().value()));
    }
    steps.addAll(versions);
    for (Entry entry : changes.entries()) {
      steps.add(JooqJournalEntries.appending(rows, entry));
    }
    for (OutboxMessage message : changes.messages()) {
      steps.add(JooqOutbox.leaving(rows, message));
    }
    if (changes.before().size() > 0) {
      steps.add(moving());
    }
    References.require(rows, changes.changes(), sure);
    keepPersonals();
    writing.write(steps);
  }

  /** Claims an unfounded bureau: whoever comes second finds its head there. */
  private void claim() {
    HeadTable table = Tables.HEAD;
    Head head = changes.after();
    try {
      rows.sql()
          .insertInto(table)
          .set(table.BUREAU_ID, rows.bureau().value())
          .set(table.SIZE, head.size())
          .set(table.DIGEST, head.last().hex())
          .set(table.RECORDED_AT, head.recordedAt())
          .execute();
    } catch (Failures.ConstraintBroken e) {
      throw moved();
    }
  }

  private Step moving() {
    HeadTable table = Tables.HEAD;
    Head head = changes.after();
    Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put(table.SIZE, head.size());
    columns.put(table.DIGEST, head.last().hex());
    columns.put(table.RECORDED_AT, head.recordedAt());
    Map<Field<?>, Object> seen = new LinkedHashMap<>();
    seen.put(table.BUREAU_ID, rows.bureau().value());
    seen.put(table.SIZE, changes.before().size());
    return new Step(table, columns, seen, Applying::moved);
  }

  private static Busy moved() {
    return new Busy("Somebody else wrote to the bureau meanwhile.", null);
  }

  /** Adds a change's rows; gives the references that its foreign keys watch over. */
  private <T extends Recorded<?>> Set<RowWriter.Keyed> stepsOf(Change change, Mapping<T> mapping) {
    T record = mapping.kind().type().cast(change.record());
    RowWriter row = new RowWriter();
    mapping.writer().accept(record, row);
    steps.add(
        change.isNew()
            ? Step.inserting(mapping.current(), columns(mapping.current(), change, row))
            : updating(mapping.current(), change, row));
    Map<Field<?>, @Nullable Object> version = columns(mapping.versions(), change, row);
    version.putAll(versionColumns(mapping, change));
    versions.add(Step.inserting(mapping.versions(), version));
    return row.keyed();
  }

  private Map<Field<?>, @Nullable Object> columns(Table<?> table, Change change, RowWriter row) {
    Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put(Mapping.bureau(table), rows.bureau().value());
    columns.put(Mapping.id(table), change.record().id().value());
    columns.put(Mapping.version(table), change.record().version());
    row.values().forEach((column, value) -> columns.put(table.field(column), value));
    return columns;
  }

  private Step updating(Table<?> table, Change change, RowWriter row) {
    Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put(Mapping.version(table), change.record().version());
    columns.putAll(row.values());
    Map<Field<?>, Object> seen = new LinkedHashMap<>();
    seen.put(Mapping.bureau(table), rows.bureau().value());
    seen.put(Mapping.id(table), change.record().id().value());
    seen.put(Mapping.version(table), change.expected());
    return new Step(table, columns, seen, () -> stale(change));
  }

  private static StaleVersion stale(Change change) {
    return new StaleVersion(change.record().kind(), change.record().id(), change.expected());
  }

  private static Map<Field<?>, Object> versionColumns(Mapping<?> mapping, Change change) {
    Table<?> table = mapping.versions();
    return Map.of(
        Mapping.validFrom(table), change.validFrom(),
        Mapping.recordedAt(table), change.recordedAt(),
        Mapping.sequence(table), change.sequence());
  }

  /** Keeps the personal values that are not kept yet, by statements with bind variables. */
  private void keepPersonals() {
    Map<String, Personal> clear = new LinkedHashMap<>();
    for (Change change : changes.changes()) {
      for (Personal personal : change.form().personals()) {
        if (personal.clear().isPresent()) {
          clear.put(personal.commitment(), personal);
        }
      }
    }
    if (!clear.isEmpty()) {
      clear.keySet().removeAll(kept(clear.keySet()));
      writing.inRuns(clear.values().stream().map(this::keeping).toList());
    }
  }

  private Set<String> kept(Set<String> commitments) {
    PersonalTable table = Tables.PERSONAL;
    return rows.sql()
        .select(table.COMMITMENT)
        .from(table)
        .where(rows.ours(table))
        .and(table.COMMITMENT.in(commitments))
        .fetchSet(table.COMMITMENT);
  }

  private Step keeping(Personal personal) {
    PersonalTable table = Tables.PERSONAL;
    Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put(table.BUREAU_ID, rows.bureau().value());
    columns.put(table.COMMITMENT, personal.commitment());
    columns.put(table.SECRET, HexFormat.of().formatHex(personal.key()));
    columns.put(table.CLEAR_TEXT, personal.clear().orElseThrow());
    return Step.inserting(table, columns);
  }
}
