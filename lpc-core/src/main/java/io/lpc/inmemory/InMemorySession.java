package io.lpc.inmemory;

import io.lpc.common.AsOf;
import io.lpc.common.BureauId;
import io.lpc.common.Id;
import io.lpc.common.Page;
import io.lpc.journal.Coded;
import io.lpc.journal.Head;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Reference;
import io.lpc.store.Busy;
import io.lpc.store.Change;
import io.lpc.store.ChangeSet;
import io.lpc.store.DanglingReference;
import io.lpc.store.DuplicateRecord;
import io.lpc.store.Session;
import io.lpc.store.StaleVersion;
import io.lpc.store.StoreException;
import io.lpc.store.Version;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A session on one bureau's tables, which its store has locked; it can undo what it applied. */
final class InMemorySession implements Session {

  private final BureauId bureau;
  private final Tables tables;
  private final boolean writing;
  private final Deque<Runnable> undo = new ArrayDeque<>();

  InMemorySession(BureauId bureau, Tables tables, boolean writing) {
    this.bureau = bureau;
    this.tables = tables;
    this.writing = writing;
  }

  @Override
  public BureauId bureau() {
    return bureau;
  }

  @Override
  public Head head() {
    return tables.head();
  }

  @Override
  public Head lockHead() {
    return tables.head();
  }

  @Override
  public <P> P port(Class<P> port) {
    return InMemoryPorts.of(port, tables, undo, writing);
  }

  @Override
  public <T extends Recorded<?>> Optional<T> find(RecordKind<T> kind, Id id) {
    return tables.current(kind, id.value());
  }

  @Override
  public <T extends Recorded<?>> List<T> findByCodes(RecordKind<T> kind, Collection<String> codes) {
    if (!Coded.class.isAssignableFrom(kind.type())) {
      throw new IllegalArgumentException("A record of kind " + kind + " has no code");
    }
    return Page.named(codes).stream()
        .distinct()
        .flatMap(code -> tables.coded(kind, code).stream())
        .toList();
  }

  @Override
  public <T extends Recorded<?>> Optional<T> findVersion(RecordKind<T> kind, Id id, long version) {
    return tables.rows(kind).getOrDefault(id.value(), List.of()).stream()
        .filter(row -> row.record().version() == version)
        .map(row -> kind.type().cast(row.record()))
        .findFirst();
  }

  @Override
  public <T extends Recorded<?>> List<Version<T>> versions(
      RecordKind<T> kind, Collection<? extends Id> ids) {
    return Page.named(ids).stream()
        .map(Id::value)
        .distinct()
        .sorted()
        .flatMap(id -> tables.rows(kind).getOrDefault(id, List.of()).stream())
        .map(row -> version(kind, row))
        .toList();
  }

  private static <T extends Recorded<?>> Version<T> version(RecordKind<T> kind, Change row) {
    return new Version<>(
        kind.type().cast(row.record()), row.validFrom(), row.sequence(), row.recordedAt());
  }

  @Override
  public <T extends Recorded<?>> List<T> findAll(RecordKind<T> kind, Collection<? extends Id> ids) {
    return Page.named(ids).stream()
        .map(Id::value)
        .distinct()
        .flatMap(id -> tables.current(kind, id).stream())
        .toList();
  }

  @Override
  public <T extends Recorded<?>> List<T> findAll(
      RecordKind<T> kind, Collection<? extends Id> ids, AsOf asOf) {
    return Page.named(ids).stream()
        .map(Id::value)
        .distinct()
        .flatMap(id -> tables.shown(kind, id, asOf).stream())
        .toList();
  }

  @Override
  public <T extends Recorded<?>> List<T> firstVersions(
      RecordKind<T> kind, Collection<? extends Id> ids, long known) {
    return ids.stream()
        .map(Id::value)
        .distinct()
        .flatMap(id -> tables.rows(kind).getOrDefault(id, List.of()).stream().limit(1))
        .filter(row -> row.sequence() <= known)
        .map(row -> kind.type().cast(row.record()))
        .toList();
  }

  @Override
  public <T extends Recorded<?>> Page<T> page(
      RecordKind<T> kind, AsOf asOf, @Nullable String after, int size) {
    String last = Page.afterId(after);
    List<T> rows =
        tables
            .shown(kind, asOf)
            .filter(record -> last == null || record.id().value().compareTo(last) > 0)
            .limit(Page.size(size) + 1L)
            .collect(Collectors.toList());
    boolean more = rows.size() > size;
    List<T> items = more ? rows.subList(0, size) : rows;
    return new Page<>(items, more ? items.get(size - 1).id().value() : null);
  }

  @Override
  public void apply(ChangeSet changes) {
    if (!changes.before().equals(tables.head())) {
      throw new Busy("Somebody else wrote to the bureau meanwhile.", null);
    }
    int before = undo.size();
    try {
      changes.changes().forEach(this::apply);
    } catch (StoreException refused) {
      undoTo(before);
      throw refused;
    }
    append(changes);
  }

  private void append(ChangeSet changes) {
    int entries = tables.entries().size();
    tables.entries().addAll(changes.entries());
    undo.push(() -> tables.entries().subList(entries, tables.entries().size()).clear());
    changes.messages().forEach(message -> tables.messages().put(message, false));
    undo.push(() -> changes.messages().forEach(tables.messages()::remove));
    Head before = tables.head();
    tables.head(changes.after());
    undo.push(() -> tables.head(before));
  }

  void undo() {
    undoTo(0);
  }

  private void undoTo(int size) {
    while (undo.size() > size) {
      undo.pop().run();
    }
  }

  private void apply(Change change) {
    Recorded<?> record = change.record();
    List<Change> rows = tables.rows(record.kind()).getOrDefault(record.id().value(), List.of());
    if (change.isNew() && !rows.isEmpty()) {
      throw new DuplicateRecord(record.kind(), record.id());
    }
    if (rows.size() != change.expected()) {
      throw new StaleVersion(record.kind(), record.id(), change.expected());
    }
    if (tables.isCodeTaken(record)) {
      throw new DuplicateRecord(record.kind(), record.id());
    }
    for (Reference reference : change.form().references()) {
      requireExisting(record, reference);
    }
    tables.append(change);
    undo.push(() -> tables.takeBack(change));
  }

  private void requireExisting(Recorded<?> record, Reference reference) {
    boolean itself =
        reference.kind().equals(record.kind())
            && reference.id().value().equals(record.id().value());
    if (!itself && tables.current(reference.kind(), reference.id().value()).isEmpty()) {
      throw new DanglingReference(record.kind(), record.id());
    }
  }
}
