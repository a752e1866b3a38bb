package io.lpc.persistence.jooq.kills;

import io.lpc.Bureau;
import io.lpc.Lpc;
import io.lpc.common.ActKey;
import io.lpc.common.BureauId;
import io.lpc.common.Receipt;
import io.lpc.common.RowSource;
import io.lpc.journal.Entry;
import io.lpc.ledger.LedgerQuery;
import io.lpc.ledger.LedgerRow;
import io.lpc.store.Store;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a bureau has come, as its journal and its ledger tell.
 *
 * @param beats what the entries say, in their order
 * @param ledger the rows of the risk ledger
 */
record Story(List<Beat> beats, List<LedgerRow> ledger) {

  /** What an entry says, without its digest, which hangs on random keys. */
  record Beat(ActKey act, String action, Entry.Subject subject, boolean answer) {}

  /** The story of a bureau in a store. */
  static Story of(Store store, BureauId id) {
    Bureau bureau = Lpc.builder().store(store).build().bureau(id);
    List<Beat> beats = new ArrayList<>();
    try (RowSource<Entry> entries = bureau.journal().entries()) {
      entries.forEachRemaining(
          each -> beats.add(new Beat(each.act(), each.action(), each.subject(), each.answer())));
    }
    List<LedgerRow> ledger = new ArrayList<>();
    try (RowSource<LedgerRow> rows = bureau.ledger().open(LedgerQuery.NOW)) {
      rows.forEachRemaining(ledger::add);
    }
    return new Story(beats, ledger);
  }

  /** The story of a bureau whose work nobody interrupts. */
  static Story undisturbed(BureauId id) {
    Store store = Lpc.inMemoryStore();
    again(store, id);
    return of(store, id);
  }

  /** Does a bureau's work from the start; what was done before is not done again. */
  static List<Receipt> again(Store store, BureauId id) {
    List<Receipt> receipts = new ArrayList<>();
    Work.Witness witness =
        new Work.Witness() {
          @Override
          public void begins(BureauId bureau, ActKey act) {}

          @Override
          public void isDone(Receipt receipt) {
            receipts.add(receipt);
          }
        };
    new Work(store, witness).of(id);
    return receipts;
  }

  /** The acts, in their order. */
  List<ActKey> acts() {
    return beats.stream().map(Beat::act).distinct().toList();
  }

  /** The same story up to the end of some acts. */
  List<Beat> upTo(List<ActKey> acts) {
    return beats.stream().filter(beat -> acts.contains(beat.act())).toList();
  }
}
