package io.lpc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.AsOf;
import io.lpc.common.BureauId;
import io.lpc.common.Page;
import io.lpc.journal.JournalEntries;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.store.Outbox;
import io.lpc.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;

/**
 * 适配器契约: what all contracts have in common: a store, two bureaus in it that no other test names,
 * and a clock. A contract fails by the name of the statement that the adapter does not keep.
 */
public abstract class AdapterContract {

  /** The day of every test, unless it says another. */
  static final LocalDate TODAY = LocalDate.of(2011, 8, 15);

  /** The moment of every test, down to the microsecond. */
  static final Instant NOW = Instant.parse("2011-08-15T01:02:03.456789Z");

  private static final AsOf ALL = new AsOf(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);
  private static final Set<RecordKind<?>> KINDS =
      Specimens.all().stream().map(Specimen::kind).collect(Collectors.toSet());

  final SettableClock clock = SettableClock.at(TODAY);
  final SequentialIds ids = new SequentialIds("act");
  final BureauId bureau = BureauId.of("b-" + UUID.randomUUID());
  final BureauId otherBureau = BureauId.of("B-" + UUID.randomUUID());
  Store store;
  DirectDesk desk;
  DirectDesk elsewhere;

  /**
   * The store under test, empty as far as a test can see: it may hold what other tests wrote, for
   * every test chooses bureaus of its own.
   */
  protected abstract Store emptyStore();

  @BeforeEach
  void open() {
    clock.set(NOW);
    store = emptyStore();
    desk = DirectDesk.in(store, bureau, clock, ids);
    elsewhere = DirectDesk.in(store, otherBureau, clock, ids);
  }

  /** Writes what records name, into the bureau. */
  final void prepare() {
    desk.put(Specimens.prerequisites());
  }

  /** The view of today as the record stands. */
  final AsOf now() {
    return new AsOf(TODAY, desk.head().size());
  }

  /** Everything that the bureau's store shows: head, entries, messages, records of every kind. */
  final List<Object> everything() {
    return desk.read(
        reading -> {
          List<Object> all = new ArrayList<>();
          all.add(reading.head());
          all.addAll(reading.port(JournalEntries.class).after(0, Page.LARGEST));
          all.addAll(reading.port(Outbox.class).waiting(Page.LARGEST));
          KINDS.forEach(kind -> all.addAll(reading.page(kind, ALL, null, Page.LARGEST).items()));
          return all;
        });
  }

  /** Asserts that something leaves the bureau's store as it was. */
  final void changesNothing(ThrowingCallable act) throws Throwable {
    List<Object> before = everything();
    act.call();
    assertThat(everything()).isEqualTo(before);
  }

  /** A moment of the test, so many seconds after {@link #NOW}. */
  static Instant later(long seconds) {
    return NOW.plusSeconds(seconds);
  }

  static List<String> idsOf(List<? extends Recorded<?>> records) {
    return records.stream().map(each -> each.id().value()).toList();
  }
}
