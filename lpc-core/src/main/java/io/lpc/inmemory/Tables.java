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

  /** One record's versions, to be appended to under the write lock. */
  List<Change> appendable(Recorded<?> record) {
    return versions
        .computeIfAbsent(record.kind().name(), name -> new TreeMap<>())
        .computeIfAbsent(record.id().value(), id -> new ArrayList<>());
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
        && current(record.kind())
            .filter(other -> !other.id().value().equals(record.id().value()))
            .anyMatch(other -> ((Coded) other).code().equals(coded.code()));
  }
}
