package io.lpc.persistence.jooq;

import io.lpc.common.AsOf;
import io.lpc.common.BureauId;
import io.lpc.common.Digest;
import io.lpc.common.Id;
import io.lpc.common.Page;
import io.lpc.journal.Head;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.persistence.jooq.schema.Tables;
import io.lpc.persistence.jooq.schema.tables.HeadTable;
import io.lpc.store.Reading;
import io.lpc.store.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record3;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** One bureau's records, within one transaction. */
class JooqReading implements Reading {

  private final Rows rows;
  private final boolean writing;

  JooqReading(Rows rows, boolean writing) {
    this.rows = rows;
    this.writing = writing;
  }

  @Override
  public final BureauId bureau() {
    return rows.bureau();
  }

  final Rows rows() {
    return rows;
  }

  @Override
  public final Head head() {
    return headOf(headRow().fetchOne());
  }

  final SelectConditionStep<Record3<Long, String, Instant>> headRow() {
    HeadTable head = Tables.HEAD;
    return rows.sql()
        .select(head.SIZE, head.DIGEST, head.RECORDED_AT)
        .from(head)
        .where(rows.ours(head));
  }

  static Head headOf(@Nullable Record3<Long, String, Instant> row) {
    return row == null ? Head.EMPTY : new Head(row.value1(), Digest.of(row.value2()), row.value3());
  }

  @Override
  public final <P> P port(Class<P> port) {
    return Ports.of(port, rows, writing);
  }

  @Override
  public final <T extends Recorded<?>> Optional<T> find(RecordKind<T> kind, Id id) {
    Mapping<T> mapping = Mappings.of(kind);
    return rows.one(mapping, Mapping.id(mapping.current()).eq(id.value()));
  }

  @Override
  public final <T extends Recorded<?>> List<T> findByCodes(
      RecordKind<T> kind, Collection<String> codes) {
    Mapping<T> mapping = Mappings.of(kind);
    if (!mapping.isCoded()) {
      throw new IllegalArgumentException("A record of kind " + kind + " has no code");
    }
    return rows.current(mapping, Rows.amongTexts(Mapping.code(mapping.current()), codes));
  }

  @Override
  public final <T extends Recorded<?>> Optional<T> findVersion(
      RecordKind<T> kind, Id id, long version) {
    Mapping<T> mapping = Mappings.of(kind);
    Condition named = Mapping.id(mapping.versions()).eq(id.value());
    return rows.oneVersion(mapping, named.and(Mapping.version(mapping.versions()).eq(version)));
  }

  @Override
  public final <T extends Recorded<?>> List<Version<T>> versions(
      RecordKind<T> kind, Collection<? extends Id> ids) {
    return ids.isEmpty() ? List.of() : rows.versions(Mappings.of(kind), ids);
  }

  @Override
  public final <T extends Recorded<?>> List<T> findAll(
      RecordKind<T> kind, Collection<? extends Id> ids) {
    Mapping<T> mapping = Mappings.of(kind);
    Condition named = Rows.among(Mapping.id(mapping.current()), ids);
    return ids.isEmpty() ? List.of() : rows.current(mapping, named);
  }

  @Override
  public final <T extends Recorded<?>> List<T> findAll(
      RecordKind<T> kind, Collection<? extends Id> ids, AsOf asOf) {
    Mapping<T> mapping = Mappings.of(kind);
    Condition named = Rows.among(Mapping.id(mapping.versions()), ids);
    return ids.isEmpty() ? List.of() : rows.view(mapping, asOf, named);
  }

  @Override
  public final <T extends Recorded<?>> List<T> firstVersions(
      RecordKind<T> kind, Collection<? extends Id> ids, long known) {
    Mapping<T> mapping = Mappings.of(kind);
    Condition named = Rows.among(Mapping.id(mapping.versions()), ids);
    return ids.isEmpty()
        ? List.of()
        : rows.versions(
            mapping,
            named
                .and(Mapping.version(mapping.versions()).eq(1L))
                .and(Mapping.sequence(mapping.versions()).le(known)));
  }

  @Override
  public final <T extends Recorded<?>> Page<T> page(
      RecordKind<T> kind, AsOf asOf, @Nullable String after, int size) {
    Mapping<T> mapping = Mappings.of(kind);
    var id = Mapping.id(mapping.versions());
    String from = Page.afterId(after);
    return Paging.page(
        Page.size(size),
        most ->
            rows.view(
                mapping,
                asOf,
                from == null ? DSL.noCondition() : id.gt(from),
                List.of(id.asc()),
                most),
        last -> last.id().value());
  }
}
