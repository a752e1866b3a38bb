package io.lpc.inmemory;

import io.lpc.common.AsOf;
import io.lpc.journal.Coded;
import io.lpc.journal.Entry;
import io.lpc.journal.Head;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.store.Change;
import io.lpc.store.OutboxMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/** One bureau's rows: every version of every record, the journal and the outbox. */
final class Tables {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, TreeMap<String, List<Change>>> versions = new HashMap<>();
  private final Map<String, Map<String, String>> codes = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<OutboxMessage, Boolean> messages = new LinkedHashMap<>();
  private Head head = Head.EMPTY;

  ReadWriteLock lock() {
    return lock;
  }

  Head head() {
    return head;
  }

  void head(Head next) {
    head = next;
  }

  List<Entry> entries() {
    return entries;
  }

  Map<OutboxMessage, Boolean> messages() {
    return messages;
  }

  /** A kind's versions by id; a reader makes nothing. */
  SortedMap<String, List<Change>> rows(RecordKind<?> kind) {
    return versions.getOrDefault(kind.name(), new TreeMap<>());
  }

  /** Every version of every record. */
  Stream<Change> all() {
    return versions.values().stream().flatMap(kind -> kind.values().stream()).flatMap(List::stream);
  }

  /** Adds a record's next version; under the write lock. */
  void append(Change change) {
    Recorded<?> record = change.record();
    List<Change> rows =
        versions
            .computeIfAbsent(record.kind().name(), name -> new TreeMap<>())
            .computeIfAbsent(record.id().value(), id -> new ArrayList<>());
    last(rows).ifPresent(this::forgetCode);
    rows.add(change);
    noteCode(change);
  }

  /** Takes away a record's last version; under the write lock. */
  void takeBack(Change change) {
    SortedMap<String, List<Change>> all = rows(change.record().kind());
    List<Change> rows = all.getOrDefault(change.record().id().value(), new ArrayList<>());
    rows.remove(change);
    forgetCode(change);
    last(rows).ifPresent(this::noteCode);
    if (rows.isEmpty()) {
      all.remove(change.record().id().value());
    }
  }

  private void noteCode(Change change) {
    if (change.record() instanceof Coded coded) {
      codes(change.record().kind()).put(coded.code(), change.record().id().value());
    }
  }

  private void forgetCode(Change change) {
    if (change.record() instanceof Coded coded) {
      codes(change.record().kind()).remove(coded.code(), change.record().id().value());
    }
  }

  private Map<String, String> codes(RecordKind<?> kind) {
    return codes.computeIfAbsent(kind.name(), name -> new HashMap<>());
  }

  private static Optional<Change> last(List<Change> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
  }

  /** The current record of a kind that goes by a code. */
  <T extends Recorded<?>> Optional<T> coded(RecordKind<T> kind, String code) {
    return Optional.ofNullable(codes.getOrDefault(kind.name(), Map.of()).get(code))
        .flatMap(id -> current(kind, id));
  }

  <T extends Recorded<?>> Optional<T> current(RecordKind<T> kind, String id) {
    List<Change> rows = rows(kind).getOrDefault(id, List.of());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(kind.type().cast(rows.get(rows.size() - 1).record()));
  }

  <T extends Recorded<?>> Stream<T> current(RecordKind<T> kind) {
    return rows(kind).keySet().stream().flatMap(id -> current(kind, id).stream());
  }

  /** Of one record, the version that a dated view shows. */
  <T extends Recorded<?>> Optional<T> shown(RecordKind<T> kind, String id, AsOf asOf) {
    return rows(kind).getOrDefault(id, List.of()).stream()
        .filter(row -> row.sequence() <= asOf.known() && !row.validFrom().isAfter(asOf.day()))
        .reduce((earlier, later) -> later)
        .map(row -> kind.type().cast(row.record()));
  }

  /** Of all records of a kind, the versions that a dated view shows, in the order of their ids. */
  <T extends Recorded<?>> Stream<T> shown(RecordKind<T> kind, AsOf asOf) {
    return rows(kind).keySet().stream().flatMap(id -> shown(kind, id, asOf).stream());
  }

  boolean isCodeTaken(Recorded<?> record) {
    return record instanceof Coded coded
        && coded(record.kind(), coded.code())
            .filter(other -> !other.id().value().equals(record.id().value()))
            .isPresent();
  }
}
