package io.lpc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.Lpc;
import io.lpc.common.BureauId;
import io.lpc.journal.Entry;
import io.lpc.journal.JournalVerifier.Fault;
import io.lpc.journal.JournalVerifier.Fault.Kind;
import io.lpc.journal.StoredRow;
import io.lpc.journal.StoredRows;
import io.lpc.store.JournalReader;
import io.lpc.store.Reading;
import io.lpc.store.Session;
import io.lpc.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A verification holds every row against the journal. */
class VerifiedRecordsTest {

  private final SettableClock clock = SettableClock.at(SmallBureau.FOUNDED_ON);
  private final Store store = Lpc.inMemoryStore();
  private final SmallBureau small =
      DecidedBureau.in(
          Lpc.builder().store(store).clock(clock).build(), clock, BureauId.of("qinghe-mzj"));

  @Test
  void anUntouchedStoreIsSound() {
    assertThat(faults(UnaryOperator.identity())).isEmpty();
  }

  @Test
  void aRowThatDoesNotSayWhatItsEntrySaysIsAltered() {
    StoredRow row = row(7);

    assertThat(faults(replacing(row, new StoredRow(7, row.record(), row.recordedAt(), "{}"))))
        .containsExactly(new Fault(7, Kind.ROW_ALTERED, row.record()));
  }

  @Test
  void aRowThatCannotBeReadIsAltered() {
    StoredRow row = row(7);

    assertThat(faults(replacing(row, new StoredRow(7, row.record(), row.recordedAt(), null))))
        .containsExactly(new Fault(7, Kind.ROW_ALTERED, row.record()));
  }

  @Test
  void anEntryWithoutRowIsMissed() {
    StoredRow row = row(7);

    assertThat(faults(rows -> rows.stream().filter(each -> !each.equals(row)).toList()))
        .containsExactly(new Fault(7, Kind.ROW_MISSING, row.record()));
  }

  @Test
  void aRowWithoutEntryShowsWhereverItClaimsToStand() {
    StoredRow row = row(7);
    Entry.Subject forged = new Entry.Subject("risk-point", "forged", 1);
    for (long sequence : List.of(-1L, 7L, 1_000_000L)) {
      StoredRow more = new StoredRow(sequence, forged, row.recordedAt(), row.content());

      assertThat(
              faults(
                  rows -> {
                    List<StoredRow> all = new ArrayList<>(rows);
                    all.add(more);
                    return all;
                  }))
          .containsExactly(new Fault(sequence, Kind.ROW_WITHOUT_ENTRY, forged));
    }
  }

  private List<Fault> faults(UnaryOperator<List<StoredRow>> lie) {
    return lying(lie).verify(List.of()).faults();
  }

  private StoredRow row(long sequence) {
    return store
        .read(
            small.bureau().id(),
            reading -> reading.port(StoredRows.class).between(sequence - 1, sequence))
        .get(0);
  }

  private static UnaryOperator<List<StoredRow>> replacing(StoredRow row, StoredRow by) {
    return rows -> rows.stream().map(each -> each.equals(row) ? by : each).toList();
  }

  /** The journal of a store whose rows are bent. */
  private JournalReader lying(UnaryOperator<List<StoredRow>> lie) {
    Store liar =
        new Store() {
          @Override
          public <R> R read(BureauId bureau, Function<? super Reading, ? extends R> work) {
            return store.write(bureau, session -> work.apply(new Lying(session, lie)));
          }

          @Override
          public <R> R write(BureauId bureau, Function<? super Session, ? extends R> work) {
            return store.write(bureau, work);
          }

          @Override
          public boolean provisional() {
            return false;
          }
        };
    return new JournalReader(liar, small.bureau().id());
  }

  private static final class Lying extends DelegatingSession {
    private final UnaryOperator<List<StoredRow>> lie;

    Lying(Session session, UnaryOperator<List<StoredRow>> lie) {
      super(session);
      this.lie = lie;
    }

    @Override
    public <P> P port(Class<P> port) {
      P honest = super.port(port);
      return port == StoredRows.class ? port.cast(bent((StoredRows) honest)) : honest;
    }

    private StoredRows bent(StoredRows honest) {
      return new StoredRows() {
        @Override
        public List<StoredRow> between(long after, long through) {
          return lie.apply(honest.between(Long.MIN_VALUE, Long.MAX_VALUE)).stream()
              .filter(row -> row.sequence() > after && row.sequence() <= through)
              .toList();
        }

        @Override
        public List<Entry.Subject> astray(int most) {
          return honest.astray(most);
        }
      };
    }
  }
}
