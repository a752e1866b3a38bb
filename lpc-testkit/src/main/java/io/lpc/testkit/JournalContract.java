package io.lpc.testkit;

import static io.lpc.testkit.Specimens.list;
import static io.lpc.testkit.Specimens.official;
import static io.lpc.testkit.Specimens.post;
import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lpc.common.ActKey;
import io.lpc.common.Actor;
import io.lpc.common.Page;
import io.lpc.common.PartyId;
import io.lpc.common.Reason;
import io.lpc.common.Receipt;
import io.lpc.journal.ActEntries;
import io.lpc.journal.Entry;
import io.lpc.journal.Head;
import io.lpc.journal.JournalEntries;
import io.lpc.organization.Unit;
import io.lpc.store.ChangeSet;
import io.lpc.store.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 日志契约: the journal comes back to the last byte, without gaps and in its order, its head stands
 * where its last entry does, and time never runs backwards in it. The port {@link JournalEntries}.
 */
public abstract class JournalContract extends AdapterContract {

  /** Everybody who can act. */
  static List<Actor> actors() {
    return List.of(
        new Actor.Holder(official(1), post(1)),
        new Actor.Automation(Specimens.TRICKY, official(1)),
        new Actor.Outsider(PartyId.of("party-1")),
        new Actor.Founder(Specimens.TRICKY));
  }

  private List<Entry> after(long sequence, int size) {
    return desk.read(reading -> reading.port(JournalEntries.class).after(sequence, size));
  }

  private Optional<ActEntries> ofAct(ActKey act) {
    return desk.read(reading -> reading.port(JournalEntries.class).ofAct(act));
  }

  private long knownAt(Instant moment) {
    return desk.read(reading -> reading.port(JournalEntries.class).knownAt(moment));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("actors")
  void anEntryComesBackAsItWasSealed(Actor actor) {
    List<Entry> sealed = new ArrayList<>();
    Reason reason = Reason.of(Specimens.TRICKY + Specimens.text(900));

    desk.as(actor)
        .because(reason)
        .happenedAt(Instant.parse("1991-09-14T16:30:00.000001Z"))
        .through(session -> new Copying(session, sealed))
        .put(unit("U-1", Specimens.TRICKY), unit("U-2", "乙"));

    assertThat(desk.entries()).isEqualTo(sealed).hasSize(2);
    assertThat(desk.entries()).allMatch(Entry::isIntact);
    assertThat(desk.entries()).extracting(Entry::actor).containsOnly(actor);
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void theHeadStandsWhereTheLastEntryDoes() {
    assertThat(desk.head()).isEqualTo(Head.EMPTY);
    for (int i = 1; i <= 3; i++) {
      clock.set(later(i));
      Receipt receipt = desk.put(unit("U-" + i, "科室"), unit("V-" + i, "科室"));

      List<Entry> entries = desk.entries();
      assertThat(desk.head()).isEqualTo(entries.get(entries.size() - 1).asHead());
      assertThat(desk.head().size()).isEqualTo(2L * i).isEqualTo(receipt.last());
      assertThat(desk.head().last()).isEqualTo(receipt.digest());
      assertThat(desk.head().recordedAt()).isEqualTo(later(i));
    }
  }

  @Test
  void whoLocksTheHeadIsGivenIt() {
    desk.put(unit("U-1", "甲"));

    Head locked = store.write(bureau, Session::lockHead);
    Head unfounded = store.write(otherBureau, Session::lockHead);

    assertThat(locked).isEqualTo(desk.head());
    assertThat(unfounded).isEqualTo(Head.EMPTY);
  }

  @Test
  void theSequenceHasNoGapsWhateverIsTakenBack() {
    for (int i = 1; i <= 3; i++) {
      desk.put(unit("U-" + i, "科室"));
      takenBack(unit("V-" + i, "科室"));
    }

    assertThat(desk.entries()).extracting(Entry::sequence).containsExactly(1L, 2L, 3L);
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void theHeadNeverRunsBackwardsWhenTheClockDoes() {
    desk.put(unit("U-1", "甲"));
    clock.move(Duration.ofDays(-1));
    desk.put(unit("U-2", "乙"));
    clock.set(NOW.minusNanos(1_000));
    desk.put(unit("U-3", "丙"));
    clock.set(NOW.plusNanos(1_000));
    desk.put(unit("U-4", "丁"));

    assertThat(desk.entries())
        .extracting(Entry::recordedAt)
        .containsExactly(NOW, NOW, NOW, NOW.plusNanos(1_000));
    assertThat(desk.head().recordedAt()).isEqualTo(NOW.plusNanos(1_000));
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void entriesComeInTheOrderOfTheirSequence() {
    desk.put(list(12, i -> unit("U-" + i, "科室")));

    assertThat(sequences(after(0, 100))).isEqualTo(sequences(1, 12));
    assertThat(sequences(after(0, 5))).isEqualTo(sequences(1, 5));
    assertThat(sequences(after(5, 5))).isEqualTo(sequences(6, 10));
    assertThat(sequences(after(10, 5))).isEqualTo(sequences(11, 12));
    assertThat(after(12, 5)).isEmpty();
    assertThat(after(Long.MAX_VALUE, 5)).isEmpty();
  }

  @Test
  void aListOfEntriesHasOneToAThousand() {
    desk.put(list(Page.LARGEST, i -> unit("U-" + i, "科室")));
    desk.put(unit("V-1", "科室"));

    assertThat(after(0, Page.LARGEST)).hasSize(Page.LARGEST);
    assertThat(after(Page.LARGEST, Page.LARGEST)).hasSize(1);
    assertThatIllegalArgumentException().isThrownBy(() -> after(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> after(0, Page.LARGEST + 1));
    assertThat(desk.faults()).as("verified page by page").isEmpty();
  }

  @Test
  void theEntriesOfAnActStandSideBySide() {
    desk.put(unit("U-1", "甲"));
    desk.withKey(ActKey.of("K-1")).put(unit("U-2", "乙"), unit("U-3", "丙"));
    desk.put(unit("U-4", "丁"));

    ActEntries act = ofAct(ActKey.of("K-1")).orElseThrow();
    assertThat(sequences(List.of(act.first(), act.last()))).containsExactly(2L, 3L);
    assertThat(act.answer().answer()).isTrue();
    assertThat(ofAct(ActKey.of("K-2"))).isEmpty();
    assertThat(ofAct(ActKey.of("k-1"))).isEmpty();
  }

  @Test
  void whatWasKnownAtAMomentEndsWithTheLastEntryRecordedByThen() {
    assertThat(knownAt(NOW)).isZero();
    desk.put(unit("U-1", "甲"), unit("U-2", "乙"));
    clock.set(later(10));
    desk.put(unit("U-3", "丙"));

    assertThat(knownAt(Instant.EPOCH)).isZero();
    assertThat(knownAt(NOW.minusNanos(1_000))).isZero();
    assertThat(knownAt(NOW)).isEqualTo(2);
    assertThat(knownAt(later(10).minusNanos(1_000))).isEqualTo(2);
    assertThat(knownAt(later(10))).isEqualTo(3);
    assertThat(knownAt(later(1_000))).isEqualTo(3);
  }

  @Test
  void theJournalOfOneBureauShowsNothingOfAnother() {
    ActKey key = ActKey.of("K-1");
    elsewhere.withKey(key).put(unit("U-1", "甲"));

    assertThat(after(0, 10)).isEmpty();
    assertThat(ofAct(key)).isEmpty();
    assertThat(knownAt(later(1))).isZero();
  }

  private void takenBack(Unit unit) {
    try {
      store.write(
          bureau,
          session -> {
            desk.putWithin(session, List.of(unit));
            throw new IllegalStateException("taken back");
          });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("taken back");
    }
  }

  private static List<Long> sequences(List<Entry> entries) {
    return entries.stream().map(Entry::sequence).toList();
  }

  private static List<Long> sequences(long from, long through) {
    return LongStream.rangeClosed(from, through).boxed().toList();
  }

  /** A session that keeps a copy of the entries that pass through it. */
  private static final class Copying extends DelegatingSession {
    private final List<Entry> copy;

    Copying(Session session, List<Entry> copy) {
      super(session);
      this.copy = copy;
    }

    @Override
    public void apply(ChangeSet changes) {
      copy.addAll(changes.entries());
      super.apply(changes);
    }
  }
}
