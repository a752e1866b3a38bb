package io.lpc.journal;

import static java.util.Objects.requireNonNull;

import io.lpc.common.BureauId;
import io.lpc.common.Receipt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 日志核验: checks a journal, entry by entry, in bounded memory. It needs nothing but the entries, so
 * it works on an export as well as on a store.
 */
public final class JournalVerifier {

  /** How many faults are gathered; the verification stops there. */
  public static final int MOST = 1_000;

  private JournalVerifier() {}

  /**
   * 异常: something that an untouched journal, or an untouched store, never shows.
   *
   * @param sequence the entry at which it shows, or that a row names; 0 if there is none
   * @param kind what it is
   * @param record the record whose row it shows in; null for a fault of the journal itself
   */
  public record Fault(long sequence, Kind kind, Entry.@Nullable Subject record) {

    /**
     * A fault of the journal itself.
     *
     * @param sequence the entry at which it shows
     * @param kind what it is
     */
    public Fault(long sequence, Kind kind) {
      this(sequence, kind, null);
    }

    /** 异常种类. */
    public enum Kind {
      /** 内容被改: the entry does not have the digest it states. */
      ALTERED,
      /** 链断: the entry does not follow the one before it. */
      CHAIN_BROKEN,
      /** 缺号或重号: the sequence has a gap or a repetition. */
      SEQUENCE_BROKEN,
      /** 时间倒流: the entry was recorded before the one before it. */
      TIME_REVERSED,
      /** 混入他单位: the entry is another bureau's. */
      FOREIGN,
      /** 与回执不符: a receipt that somebody kept names another digest, or an entry that is gone. */
      RECEIPT_CONTRADICTED,
      /** 回执属他单位: a receipt is another bureau's and says nothing here. */
      RECEIPT_FOREIGN,
      /** 尾部缺失: the journal ends before the head says it does, or differs from it there. */
      CUT,
      /** 记录被改: a version row does not say what its entry says, or can't be read. */
      ROW_ALTERED,
      /** 记录缺失: an entry has no version row. */
      ROW_MISSING,
      /** 记录无日志: a version row has no entry. */
      ROW_WITHOUT_ENTRY,
      /** 现状不符: the current row is missing or is not the record's last version. */
      CURRENT_ASTRAY
    }
  }

  /**
   * 核验结果.
   *
   * @param head the head that the entries lead to, as far as they were verified
   * @param faults what was found, in the order of the entries, those of rows after those of the
   *     journal; at most {@value #MOST}
   */
  public record Verification(Head head, List<Fault> faults) {

    /** Copies the faults. */
    public Verification {
      faults = List.copyOf(faults);
    }

    /** Whether nothing was found. */
    public boolean isSound() {
      return faults.isEmpty();
    }

    /** Whether the verification stopped at {@value #MOST} faults: there may be more. */
    public boolean stopped() {
      return faults.size() >= MOST;
    }
  }

  /**
   * Verifies a whole journal.
   *
   * @param bureau whose journal it claims to be
   * @param entries every entry, from the first
   * @param expected the head it should lead to, kept somewhere else; without such a witness a
   *     journal that was rewritten from some entry on can't be told from a true one
   * @param receipts receipts that somebody kept; may be empty; another bureau's is a fault
   * @return what was found
   */
  public static Verification verify(
      BureauId bureau, Iterator<Entry> entries, Head expected, Collection<Receipt> receipts) {
    List<Fault> faults = new ArrayList<>();
    Map<Long, List<Receipt>> kept = ours(bureau, receipts, faults);
    Head head = Head.EMPTY;
    while (entries.hasNext() && faults.size() < MOST) {
      Entry entry = entries.next();
      check(bureau, head, entry, faults);
      for (Receipt receipt : kept.getOrDefault(entry.sequence(), List.of())) {
        require(
            receipt.digest().equals(entry.digest()),
            entry,
            Fault.Kind.RECEIPT_CONTRADICTED,
            faults);
      }
      kept.remove(entry.sequence());
      head = entry.asHead();
    }
    if (!entries.hasNext()) {
      checkEnd(head, expected, kept, faults);
    }
    return new Verification(head, faults.stream().limit(MOST).toList());
  }

  private static Map<Long, List<Receipt>> ours(
      BureauId bureau, Collection<Receipt> receipts, List<Fault> faults) {
    Map<Boolean, List<Receipt>> ours =
        receipts.stream().collect(Collectors.partitioningBy(each -> each.bureau().equals(bureau)));
    requireNonNull(ours.get(false))
        .forEach(other -> faults.add(new Fault(other.last(), Fault.Kind.RECEIPT_FOREIGN)));
    return requireNonNull(ours.get(true)).stream()
        .collect(Collectors.groupingBy(Receipt::last, Collectors.toList()));
  }

  private static void checkEnd(
      Head head, Head expected, Map<Long, List<Receipt>> kept, List<Fault> faults) {
    kept.keySet().stream()
        .sorted()
        .forEach(gone -> faults.add(new Fault(gone, Fault.Kind.RECEIPT_CONTRADICTED)));
    if (head.size() != expected.size() || !head.last().equals(expected.last())) {
      faults.add(new Fault(head.size(), Fault.Kind.CUT));
    }
  }

  private static void check(BureauId bureau, Head before, Entry entry, List<Fault> faults) {
    require(entry.bureau().equals(bureau), entry, Fault.Kind.FOREIGN, faults);
    require(entry.sequence() == before.size() + 1, entry, Fault.Kind.SEQUENCE_BROKEN, faults);
    require(entry.previous().equals(before.last()), entry, Fault.Kind.CHAIN_BROKEN, faults);
    require(entry.isIntact(), entry, Fault.Kind.ALTERED, faults);
    require(
        before.size() == 0 || !entry.recordedAt().isBefore(before.recordedAt()),
        entry,
        Fault.Kind.TIME_REVERSED,
        faults);
  }

  private static void require(
      boolean holds, Entry entry, Fault.Kind otherwise, List<Fault> faults) {
    if (!holds) {
      faults.add(new Fault(entry.sequence(), otherwise));
    }
  }
}
