package io.lpc.journal;

import io.lpc.common.BureauId;
import io.lpc.common.Receipt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 日志核验: checks a journal, entry by entry, in bounded memory. It needs nothing but the entries, so
 * it works on an export as well as on a store.
 */
public final class JournalVerifier {

  private JournalVerifier() {}

  /**
   * 异常: something that an untouched journal never shows.
   *
   * @param sequence the entry at which it shows
   * @param kind what it is
   */
  public record Fault(long sequence, Kind kind) {

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
      /** 尾部缺失: the journal ends before the head says it does, or differs from it there. */
      CUT
    }
  }

  /**
   * 核验结果.
   *
   * @param head the head that the entries lead to
   * @param faults everything found, in the order of the entries
   */
  public record Verification(Head head, List<Fault> faults) {
    /** Whether nothing was found. */
    public boolean isSound() {
      return faults.isEmpty();
    }
  }

  /**
   * Verifies a whole journal.
   *
   * @param bureau whose journal it claims to be
   * @param entries every entry, from the first
   * @param expected the head it should lead to, kept somewhere else; without such a witness a
   *     journal that was rewritten from some entry on can't be told from a true one
   * @param receipts receipts that somebody kept; may be empty; another bureau's say nothing here
   * @return what was found
   */
  public static Verification verify(
      BureauId bureau, Iterator<Entry> entries, Head expected, Collection<Receipt> receipts) {
    Map<Long, List<Receipt>> kept =
        receipts.stream()
            .filter(receipt -> receipt.bureau().equals(bureau))
            .collect(Collectors.groupingBy(Receipt::last, Collectors.toList()));
    List<Fault> faults = new ArrayList<>();
    Head head = Head.EMPTY;
    while (entries.hasNext()) {
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
    kept.keySet().stream()
        .sorted()
        .forEach(gone -> faults.add(new Fault(gone, Fault.Kind.RECEIPT_CONTRADICTED)));
    if (head.size() != expected.size() || !head.last().equals(expected.last())) {
      faults.add(new Fault(head.size(), Fault.Kind.CUT));
    }
    return new Verification(head, List.copyOf(faults));
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
