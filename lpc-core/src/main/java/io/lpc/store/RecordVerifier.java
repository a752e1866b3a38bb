package io.lpc.store;

import io.lpc.common.BureauId;
import io.lpc.common.Page;
import io.lpc.journal.Entry;
import io.lpc.journal.Head;
import io.lpc.journal.JournalEntries;
import io.lpc.journal.JournalVerifier;
import io.lpc.journal.JournalVerifier.Fault;
import io.lpc.journal.StoredRow;
import io.lpc.journal.StoredRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 记录核验: holds the rows of a store against the journal, page by page: a row for each entry, an entry
 * for each row, both saying the same, and every current row the last version. Used by one thread.
 */
final class RecordVerifier {

  private final Store store;
  private final BureauId bureau;
  private final Head head;
  private final List<Fault> faults;

  /** A place in the journal, and what stands there. */
  private record Place(long sequence, Entry.Subject record) {}

  /**
   * A verifier.
   *
   * @param head where the journal ended when the verification began; what came later is left out
   * @param found the faults of the journal itself
   */
  RecordVerifier(Store store, BureauId bureau, Head head, List<Fault> found) {
    this.store = store;
    this.bureau = bureau;
    this.head = head;
    this.faults = new ArrayList<>(found);
  }

  /** The faults of the journal and of the rows. */
  List<Fault> faults() {
    long last = Long.MIN_VALUE;
    while (last < head.size() && !stopped()) {
      long after = last;
      last = store.read(bureau, reading -> checkPage(reading, after));
    }
    if (!stopped()) {
      store.read(bureau, this::checkRest);
    }
    return faults.stream().limit(JournalVerifier.MOST).toList();
  }

  private boolean stopped() {
    return faults.size() >= JournalVerifier.MOST;
  }

  /** Checks a page; gives the last sequence that it reaches. */
  private long checkPage(Reading reading, long after) {
    List<Entry> entries = entries(reading, Math.max(after, 0), Page.LARGEST);
    long through =
        entries.size() < Page.LARGEST
            ? head.size()
            : Math.min(entries.get(entries.size() - 1).sequence(), head.size());
    Map<Place, StoredRow> rows = new HashMap<>();
    reading
        .port(StoredRows.class)
        .between(after, through)
        .forEach(row -> rows.put(new Place(row.sequence(), row.record()), row));
    entries.stream()
        .filter(entry -> entry.sequence() <= through)
        .forEach(entry -> check(entry, rows));
    rows.values().forEach(this::unentered);
    return through;
  }

  private void check(Entry entry, Map<Place, StoredRow> rows) {
    StoredRow row = rows.remove(new Place(entry.sequence(), entry.subject()));
    if (row == null) {
      fault(entry.sequence(), Fault.Kind.ROW_MISSING, entry.subject());
    } else if (!row.isOf(entry)) {
      fault(entry.sequence(), Fault.Kind.ROW_ALTERED, entry.subject());
    }
  }

  /** Checks the rows beyond the head, whose entries, if they have any, came since; the current. */
  private boolean checkRest(Reading reading) {
    for (StoredRow row : reading.port(StoredRows.class).between(head.size(), Long.MAX_VALUE)) {
      boolean entered =
          entries(reading, row.sequence() - 1, 1).stream()
              .anyMatch(
                  entry ->
                      entry.sequence() == row.sequence() && entry.subject().equals(row.record()));
      if (!entered) {
        unentered(row);
      }
    }
    reading
        .port(StoredRows.class)
        .astray(JournalVerifier.MOST)
        .forEach(record -> fault(0, Fault.Kind.CURRENT_ASTRAY, record));
    return true;
  }

  private void unentered(StoredRow row) {
    fault(row.sequence(), Fault.Kind.ROW_WITHOUT_ENTRY, row.record());
  }

  private void fault(long sequence, Fault.Kind kind, Entry.Subject record) {
    faults.add(new Fault(sequence, kind, record));
  }

  private static List<Entry> entries(Reading reading, long after, int size) {
    return reading.port(JournalEntries.class).after(after, size);
  }
}
