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
import io.lpc.store.StoreException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes one change set. The statements of rows, version rows, entries, messages and head go to a
 * server in one batch, so that an act costs one round trip and not four for each record. A batch is
 * rendered as text, so personal values never enter it, nor does a text with a backslash, which some
 * settings of a server read as an escape and others don't.
 */
final class Applying {

  /** A statement that must change one row, and what it means if it did not. */
  private record Step(Query statement, Supplier<StoreException> otherwise) {
    void check(int changed) {
      if (changed != 1) {
        throw otherwise.get();
      }
    }
  }

  private final Rows rows;
  private final Dialect dialect;
  private final ChangeSet changes;
  private final List<Step> steps = new ArrayList<>();

  Applying(Rows rows, Dialect dialect, ChangeSet changes) {
    this.rows = rows;
    this.dialect = dialect;
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
    for (Entry entry : changes.entries()) {
      step(JooqJournalEntries.appending(rows, entry));
    }
    for (OutboxMessage message : changes.messages()) {
      step(JooqOutbox.leaving(rows, message));
    }
    if (changes.before().size() > 0) {
      steps.add(new Step(moving(), Applying::moved));
    }
    References.require(rows, changes.changes(), sure);
    keepPersonals();
    execute();
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

  private Query moving() {
    HeadTable table = Tables.HEAD;
    Head head = changes.after();
    return rows.sql()
        .update(table)
        .set(table.SIZE, head.size())
        .set(table.DIGEST, head.last().hex())
        .set(table.RECORDED_AT, head.recordedAt())
        .where(rows.ours(table))
        .and(table.SIZE.eq(changes.before().size()));
  }

  private static Busy moved() {
    return new Busy("Somebody else wrote to the bureau meanwhile.", null);
  }

  /** Adds a change's statements; gives the references that its foreign keys watch over. */
  private <T extends Recorded<?>> Set<RowWriter.Keyed> stepsOf(Change change, Mapping<T> mapping) {
    T record = mapping.kind().type().cast(change.record());
    RowWriter row = new RowWriter();
    mapping.writer().accept(record, row);
    if (change.isNew()) {
      step(inserting(mapping.current(), change, row.values(), Map.of()));
    } else {
      steps.add(new Step(updating(mapping.current(), change, row.values()), () -> stale(change)));
    }
    step(inserting(mapping.versions(), change, row.values(), versionColumns(mapping, change)));
    return row.keyed();
  }

  private void step(Query insertion) {
    steps.add(new Step(insertion, () -> new StoreException("An insertion changed nothing.", null)));
  }

  private static StaleVersion stale(Change change) {
    return new StaleVersion(change.record().kind(), change.record().id(), change.expected());
  }

  private Query inserting(
      Table<?> table,
      Change change,
      Map<Field<?>, @Nullable Object> columns,
      Map<Field<?>, Object> more) {
    Map<Field<?>, @Nullable Object> all = new LinkedHashMap<>();
    all.put(Mapping.bureau(table), rows.bureau().value());
    all.put(Mapping.id(table), change.record().id().value());
    all.put(Mapping.version(table), change.record().version());
    columns.forEach((column, value) -> all.put(table.field(column), value));
    all.putAll(more);
    return rows.sql().insertInto(table).set(all);
  }

  private Query updating(Table<?> table, Change change, Map<Field<?>, @Nullable Object> columns) {
    Map<Field<?>, @Nullable Object> all = new LinkedHashMap<>();
    all.put(Mapping.version(table), change.record().version());
    all.putAll(columns);
    return rows.sql()
        .update(table)
        .set(all)
        .where(rows.ours(table))
        .and(Mapping.id(table).eq(change.record().id().value()))
        .and(Mapping.version(table).eq(change.expected()));
  }

  private static Map<Field<?>, Object> versionColumns(Mapping<?> mapping, Change change) {
    Table<?> table = mapping.versions();
    return Map.of(
        Mapping.validFrom(table), change.validFrom(),
        Mapping.recordedAt(table), change.recordedAt(),
        Mapping.sequence(table), change.sequence());
  }

  /** Keeps the personal values that are not kept yet, each by a statement with bind variables. */
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
      clear.values().forEach(this::keep);
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

  private void keep(Personal personal) {
    PersonalTable table = Tables.PERSONAL;
    rows.sql()
        .insertInto(table)
        .set(table.BUREAU_ID, rows.bureau().value())
        .set(table.COMMITMENT, personal.commitment())
        .set(table.SECRET, HexFormat.of().formatHex(personal.key()))
        .set(table.CLEAR_TEXT, personal.clear().orElseThrow())
        .execute();
  }

  private void execute() {
    if (dialect == Dialect.H2 || steps.stream().anyMatch(Applying::hasBackslash)) {
      steps.forEach(step -> step.check(step.statement().execute()));
      return;
    }
    int[] changed = rows.sql().batch(steps.stream().map(Step::statement).toList()).execute();
    for (int i = 0; i < changed.length; i++) {
      steps.get(i).check(changed[i]);
    }
  }

  private static boolean hasBackslash(Step step) {
    return step.statement().getBindValues().stream()
        .anyMatch(value -> value instanceof String text && text.indexOf('\\') >= 0);
  }
}
