package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.JOURNAL;

import io.lpc.common.ActKey;
import io.lpc.common.Digest;
import io.lpc.common.Page;
import io.lpc.common.Reason;
import io.lpc.journal.ActEntries;
import io.lpc.journal.Authority;
import io.lpc.journal.Entry;
import io.lpc.journal.JournalEntries;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;

/** Answers {@link JournalEntries}. */
final class JooqJournalEntries implements JournalEntries {

  private final Rows rows;

  JooqJournalEntries(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<ActEntries> ofAct(ActKey act) {
    Condition ofAct = JOURNAL.ACT.eq(act.value());
    return one(ofAct, JOURNAL.SEQ.asc())
        .map(
            first ->
                new ActEntries(
                    first,
                    one(ofAct.and(JOURNAL.ANSWER), JOURNAL.SEQ.asc()).orElseThrow(),
                    one(ofAct, JOURNAL.SEQ.desc()).orElseThrow()));
  }

  @Override
  public List<Entry> after(long sequence, int size) {
    return rows.sql()
        .selectFrom(JOURNAL)
        .where(rows.ours(JOURNAL))
        .and(JOURNAL.SEQ.gt(sequence))
        .orderBy(JOURNAL.SEQ)
        .limit(Page.size(size))
        .fetch(this::entry);
  }

  @Override
  public long knownAt(Instant moment) {
    Long last =
        rows.sql()
            .select(JOURNAL.SEQ)
            .from(JOURNAL)
            .where(rows.ours(JOURNAL))
            .and(JOURNAL.RECORDED_AT.le(moment.truncatedTo(ChronoUnit.MICROS)))
            .orderBy(JOURNAL.RECORDED_AT.desc(), JOURNAL.SEQ.desc())
            .limit(1)
            .fetchOne(JOURNAL.SEQ);
    return last == null ? 0 : last;
  }

  private Optional<Entry> one(Condition where, SortField<Long> order) {
    return rows.sql()
        .selectFrom(JOURNAL)
        .where(rows.ours(JOURNAL))
        .and(where)
        .orderBy(order)
        .limit(1)
        .fetchOptional(this::entry);
  }

  private Entry entry(Record row) {
    return new Entry(
        rows.bureau(),
        row.get(JOURNAL.SEQ),
        ActKey.of(row.get(JOURNAL.ACT)),
        row.get(JOURNAL.ACTION),
        ActorColumns.read(row),
        new Authority(
            Authority.Basis.valueOf(row.get(JOURNAL.AUTHORITY_BASIS)),
            row.get(JOURNAL.AUTHORITY_REFERENCE)),
        Reason.of(row.get(JOURNAL.REASON)),
        row.get(JOURNAL.HAPPENED_AT),
        row.get(JOURNAL.RECORDED_AT),
        new Entry.Subject(
            row.get(JOURNAL.SUBJECT_KIND),
            row.get(JOURNAL.SUBJECT_ID),
            row.get(JOURNAL.SUBJECT_VERSION)),
        row.get(JOURNAL.ANSWER),
        row.get(JOURNAL.CONTENT),
        Digest.of(row.get(JOURNAL.PREVIOUS)),
        Digest.of(row.get(JOURNAL.DIGEST)));
  }

  /** The row that appends an entry. */
  static Step appending(Rows rows, Entry entry) {
    Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put(JOURNAL.BUREAU_ID, rows.bureau().value());
    columns.put(JOURNAL.SEQ, entry.sequence());
    columns.put(JOURNAL.ACT, entry.act().value());
    columns.put(JOURNAL.ACTION, entry.action());
    columns.putAll(ActorColumns.of(entry.actor()));
    columns.put(JOURNAL.AUTHORITY_BASIS, entry.authority().basis().name());
    columns.put(JOURNAL.AUTHORITY_REFERENCE, entry.authority().reference());
    columns.put(JOURNAL.REASON, entry.reason().text());
    columns.put(JOURNAL.HAPPENED_AT, entry.happenedAt());
    columns.put(JOURNAL.RECORDED_AT, entry.recordedAt());
    columns.put(JOURNAL.SUBJECT_KIND, entry.subject().kind());
    columns.put(JOURNAL.SUBJECT_ID, entry.subject().id());
    columns.put(JOURNAL.SUBJECT_VERSION, entry.subject().version());
    columns.put(JOURNAL.ANSWER, entry.answer());
    columns.put(JOURNAL.CONTENT, entry.content());
    columns.put(JOURNAL.PREVIOUS, entry.previous().hex());
    columns.put(JOURNAL.DIGEST, entry.digest().hex());
    return Step.inserting(JOURNAL, columns);
  }
}
