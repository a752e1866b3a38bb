package io.lpc.store;

import io.lpc.common.BureauId;
import io.lpc.common.Page;
import io.lpc.common.PagedRows;
import io.lpc.common.Receipt;
import io.lpc.common.RowSource;
import io.lpc.journal.Entry;
import io.lpc.journal.Head;
import io.lpc.journal.JournalEntries;
import io.lpc.journal.JournalVerifier;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 日志查阅: reads and verifies a bureau's journal. Immutable and safe for concurrent use. */
public final class JournalReader {

  private static final int PAGE = 500;

  private final Store store;
  private final BureauId bureau;

  /**
   * A reader.
   *
   * @param store where the journal is
   * @param bureau whose journal
   */
  public JournalReader(Store store, BureauId bureau) {
    this.store = store;
    this.bureau = bureau;
  }

  /** The journal's head as it stands. */
  public Head head() {
    return store.read(bureau, Reading::head);
  }

  /** Every entry, from the first, page by page; the caller closes it. */
  public RowSource<Entry> entries() {
    return new PagedRows<>(this::page);
  }

  /**
   * 核验: checks the whole journal, as it stands now, against its head and against receipts that
   * somebody kept, and every row of every record against the journal. Head, entries and rows come
   * from the same store: whoever rewrites all of them is only caught by a receipt, or a head, that
   * was kept elsewhere. An erased personal value is no fault; one that was exchanged is.
   *
   * @param receipts the receipts; may be empty, but then the journal is its own only witness
   * @return what was found
   */
  public JournalVerifier.Verification verify(Collection<Receipt> receipts) {
    Head head = head();
    try (RowSource<Entry> entries = new PagedRows<>(after -> page(after, head.size()))) {
      JournalVerifier.Verification journal =
          JournalVerifier.verify(bureau, entries, head, receipts);
      return new JournalVerifier.Verification(
          journal.head(), new RecordVerifier(store, bureau, head, journal.faults()).faults());
    }
  }

  /** What was appended after a sequence is left out, so that a live journal is no broken one. */
  private Page<Entry> page(@Nullable String after, long last) {
    Page<Entry> page = page(after);
    List<Entry> entries = page.items().stream().filter(entry -> entry.sequence() <= last).toList();
    return new Page<>(entries, entries.size() < page.items().size() ? null : page.next());
  }

  private Page<Entry> page(@Nullable String after) {
    long sequence = after == null ? 0 : Long.parseLong(after);
    List<Entry> entries =
        store.read(bureau, reading -> reading.port(JournalEntries.class).after(sequence, PAGE));
    String next = entries.size() < PAGE ? null : String.valueOf(entries.get(PAGE - 1).sequence());
    return new Page<>(entries, next);
  }
}
