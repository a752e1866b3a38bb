package io.lpc.testkit;

import static io.lpc.testkit.InParallel.await;
import static io.lpc.testkit.InParallel.happensAllTheSame;
import static io.lpc.testkit.InParallel.persisting;
import static io.lpc.testkit.InParallel.result;
import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lpc.common.AsOf;
import io.lpc.common.Outcome;
import io.lpc.common.Receipt;
import io.lpc.common.Verdict;
import io.lpc.journal.Entry;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.organization.UnitKind;
import io.lpc.store.Busy;
import io.lpc.store.Reading;
import io.lpc.store.StoreException;
import io.lpc.store.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * 并发契约: writers of one bureau come one after the other or are told that it is busy, no update is
 * lost, bureaus don't wait for one another, and nobody reads half of an act.
 */
public abstract class ConcurrencyContract extends AdapterContract {

  private static final UnitId FIRST = UnitId.of("U-1");
  private static final UnitId SECOND = UnitId.of("U-2");

  /** Both units count the acts that changed them, by their order in lists. */
  private static Unit counting(UnitId id, long version, int count) {
    return new Unit(id, version, id.value(), "科室", UnitKind.SECTION, null, List.of(), count, false);
  }

  private static Verdict<Unit> countOn(UnitOfWork work) {
    Unit first = work.find(Unit.KIND, FIRST).orElseThrow();
    Unit second = work.find(Unit.KIND, SECOND).orElseThrow();
    work.put(counting(FIRST, first.version() + 1, first.order() + 1));
    return Verdict.allowed(work.put(counting(SECOND, second.version() + 1, second.order() + 1)));
  }

  private Outcome<Unit> countOn() {
    return desk.act("test.count", Unit.KIND, ConcurrencyContract::countOn);
  }

  private void begin() {
    desk.put(counting(FIRST, 1, 0), counting(SECOND, 1, 0));
  }

  private int count(UnitId id) {
    return desk.current(Unit.KIND, id).orElseThrow().order();
  }

  @Test
  void theSecondWriterDecidesOnWhatTheFirstWrote() {
    begin();
    CountDownLatch firstHasRead = new CountDownLatch(1);
    CountDownLatch secondSetsOut = new CountDownLatch(1);
    CountDownLatch secondIsIn = new CountDownLatch(1);
    try (InParallel threads = new InParallel()) {
      Future<Outcome<Unit>> first =
          threads.start(
              () ->
                  desk.act(
                      "test.count",
                      Unit.KIND,
                      work -> {
                        Unit read = work.find(Unit.KIND, FIRST).orElseThrow();
                        firstHasRead.countDown();
                        await(secondSetsOut);
                        assertThat(happensAllTheSame(secondIsIn))
                            .as("a second writer gets in beside the first")
                            .isFalse();
                        return Verdict.allowed(work.put(counting(FIRST, 2, read.order() + 1)));
                      }));
      await(firstHasRead);
      Future<Outcome<Unit>> second =
          threads.start(
              () -> {
                secondSetsOut.countDown();
                return persisting(
                    () ->
                        desk.act(
                            "test.count",
                            Unit.KIND,
                            work -> {
                              secondIsIn.countDown();
                              Unit read = work.find(Unit.KIND, FIRST).orElseThrow();
                              return Verdict.allowed(
                                  work.put(counting(FIRST, read.version() + 1, read.order() + 1)));
                            }));
              });

      assertThat(result(first).orThrow().order()).isEqualTo(1);
      assertThat(result(second).orThrow().order()).isEqualTo(2);
    }
    assertThat(count(FIRST)).isEqualTo(2);
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void ofTwoWhoChangeTheSameVersionOneIsTold() {
    begin();
    try (InParallel threads = new InParallel()) {
      CountDownLatch both = new CountDownLatch(2);
      List<Future<Boolean>> writers = new ArrayList<>();
      for (int i = 1; i <= 2; i++) {
        Unit changed = counting(FIRST, 2, i);
        writers.add(threads.start(() -> hasWritten(both, changed)));
      }

      assertThat(writers).extracting(InParallel::result).containsExactlyInAnyOrder(true, false);
    }
    assertThat(desk.current(Unit.KIND, FIRST).orElseThrow().version()).isEqualTo(2);
    assertThat(desk.head().size()).isEqualTo(3);
  }

  @Test
  void ofTwoWhoFoundTheSameBureauOneIsTold() {
    try (InParallel threads = new InParallel()) {
      CountDownLatch both = new CountDownLatch(2);
      List<Future<Boolean>> founders = new ArrayList<>();
      for (int i = 1; i <= 2; i++) {
        Unit founding = counting(FIRST, 1, i);
        founders.add(threads.start(() -> hasWritten(both, founding)));
      }

      assertThat(founders).extracting(InParallel::result).containsExactlyInAnyOrder(true, false);
    }
    assertThat(desk.head().size()).isEqualTo(1);
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void noUpdateIsLostAndTheJournalStaysSound() {
    begin();
    int writers = 4;
    int acts = 10;
    try (InParallel threads = new InParallel()) {
      CountDownLatch all = new CountDownLatch(writers);
      List<Future<Integer>> running = new ArrayList<>();
      for (int i = 0; i < writers; i++) {
        running.add(
            threads.start(
                () -> {
                  all.countDown();
                  await(all);
                  for (int act = 0; act < acts; act++) {
                    persisting(this::countOn).orThrow();
                  }
                  return acts;
                }));
      }
      running.forEach(InParallel::result);
    }

    assertThat(count(FIRST)).isEqualTo(writers * acts);
    assertThat(count(SECOND)).isEqualTo(writers * acts);
    assertThat(desk.entries())
        .extracting(Entry::sequence)
        .isEqualTo(LongStream.rangeClosed(1, 2 + 2L * writers * acts).boxed().toList());
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void bureausDoNotWaitForOneAnother() {
    begin();
    elsewhere.put(unit("U-1", "甲"));
    besideAnOpenAct(() -> elsewhere.put(unit("U-2", "乙")));
  }

  @Test
  void aBureauIsFoundedWhileAnotherIsWrittenTo() {
    begin();
    besideAnOpenAct(() -> elsewhere.put(unit("U-1", "甲")));
  }

  @Test
  void nobodyReadsWhatIsTakenBack() {
    begin();
    CountDownLatch applied = new CountDownLatch(1);
    CountDownLatch read = new CountDownLatch(1);
    try (InParallel threads = new InParallel()) {
      Future<Outcome<Unit>> writer =
          threads.start(
              () ->
                  store.write(
                      bureau,
                      session -> {
                        desk.actWithin(
                            session, "test.count", Unit.KIND, ConcurrencyContract::countOn);
                        applied.countDown();
                        happensAllTheSame(read);
                        throw new IllegalStateException("taken back");
                      }));
      await(applied);
      Future<List<Object>> reader =
          threads.start(
              () -> {
                List<Object> seen = everything();
                read.countDown();
                return seen;
              });

      List<Object> seen = result(reader);
      assertThatThrownBy(() -> result(writer)).hasMessage("taken back");
      assertThat(seen).isEqualTo(everything());
    }
    assertThat(count(FIRST)).isZero();
  }

  @Test
  void nobodyReadsHalfOfAnAct() {
    begin();
    whileSomebodyWrites(
        () -> assertThat(desk.<Boolean>read(ConcurrencyContract::isWhole)).isTrue());
  }

  @Test
  void theJournalIsSoundWhileItGrows() {
    begin();
    whileSomebodyWrites(() -> assertThat(desk.faults()).isEmpty());
  }

  private void whileSomebodyWrites(Runnable looking) {
    int acts = 30;
    try (InParallel threads = new InParallel()) {
      Future<Integer> writer =
          threads.start(
              () -> {
                for (int i = 0; i < acts; i++) {
                  persisting(this::countOn).orThrow();
                }
                return acts;
              });
      do {
        looking.run();
      } while (!writer.isDone());
      assertThat(result(writer)).isEqualTo(acts);
    }
    looking.run();
    assertThat(count(FIRST)).isEqualTo(acts);
  }

  /** What a view of the head's size shows is of whole acts, whatever is committed meanwhile. */
  private static boolean isWhole(Reading reading) {
    long known = reading.head().size();
    AsOf then = new AsOf(TODAY, known);
    List<Unit> units = reading.page(Unit.KIND, then, null, 10).items();
    return known % 2 == 0
        && units.stream().allMatch(each -> each.version() == known / 2)
        && units.size() == 2;
  }

  /** True if it was written, false if the store told that it can't be. */
  private boolean hasWritten(CountDownLatch both, Unit unit) {
    both.countDown();
    await(both);
    try {
      return persistingWhileBusy(unit).last() > 0;
    } catch (StoreException told) {
      return false;
    }
  }

  private Receipt persistingWhileBusy(Unit unit) {
    for (int i = 0; i < 100; i++) {
      try {
        return desk.put(unit);
      } catch (Busy again) {
        assertThat(again.isRetryable()).isTrue();
      }
    }
    return desk.put(unit);
  }

  /** Does something elsewhere while an act in the bureau is applied and not yet committed. */
  private void besideAnOpenAct(Runnable meanwhile) {
    CountDownLatch applied = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    try (InParallel threads = new InParallel()) {
      Future<Outcome<Unit>> open =
          threads.start(
              () ->
                  store.write(
                      bureau,
                      session -> {
                        Outcome<Unit> outcome =
                            desk.actWithin(
                                session, "test.count", Unit.KIND, ConcurrencyContract::countOn);
                        applied.countDown();
                        await(done);
                        return outcome;
                      }));
      await(applied);
      Future<Boolean> other =
          threads.start(
              () -> {
                meanwhile.run();
                return true;
              });
      try {
        assertThat(result(other)).isTrue();
      } finally {
        done.countDown();
      }
      assertThat(result(open).isAccepted()).isTrue();
    }
    assertThat(elsewhere.faults()).isEmpty();
    assertThat(count(FIRST)).isEqualTo(1);
  }
}
