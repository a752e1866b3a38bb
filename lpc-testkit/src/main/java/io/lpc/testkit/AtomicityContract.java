package io.lpc.testkit;

import static io.lpc.testkit.Specimens.official;
import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.lpc.common.ActKey;
import io.lpc.common.Digest;
import io.lpc.common.Verdict;
import io.lpc.journal.Head;
import io.lpc.journal.JournalEntries;
import io.lpc.journal.Personal;
import io.lpc.journal.Recorded;
import io.lpc.organization.Official;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.store.ChangeSet;
import io.lpc.store.Outbox;
import io.lpc.store.Session;
import io.lpc.store.StaleVersion;
import io.lpc.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * 原子性契约: all of an act or nothing of it: rows, version rows, entries, messages, personal values and
 * the head; whatever throws, and whoever catches it.
 */
public abstract class AtomicityContract extends AdapterContract {

  private static final ActKey KEY = ActKey.of("K-1");

  @Test
  void whatTheWorkThrowsIsPassedOn() {
    IllegalStateException thrown = new IllegalStateException("the host's own");

    assertThatThrownBy(
            () ->
                store.write(
                    bureau,
                    session -> {
                      throw thrown;
                    }))
        .isSameAs(thrown);
  }

  @Test
  void nothingOfAnActIsLeftWhenTheWorkThrowsAfterIt() throws Throwable {
    desk.put(unit("U-1", "甲"));

    changesNothing(() -> failAfter(unit("U-1", 2, "U-1", "乙", null, false), unit("U-2", "丙")));

    assertThat(desk.version(Unit.KIND, UnitId.of("U-1"), 2)).isEmpty();
    assertThat(desk.version(Unit.KIND, UnitId.of("U-2"), 1)).isEmpty();
    assertThat(desk.byCode(Unit.KIND, "U-2")).isEmpty();
    assertThat(ofAct()).isZero();
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void nothingOfAFoundingIsLeftWhenTheWorkThrowsAfterIt() {
    failAfter(unit("U-1", "甲"));

    assertThat(desk.head()).isEqualTo(Head.EMPTY);
    desk.put(unit("U-1", "乙"));
    assertThat(desk.head().size()).isEqualTo(1);
  }

  @Test
  void anErrorTakesTheActBackAsAnExceptionDoes() throws Throwable {
    desk.put(unit("U-1", "甲"));

    changesNothing(
        () ->
            assertThatThrownBy(
                    () ->
                        store.write(
                            bureau,
                            session -> {
                              desk.putWithin(session, List.of(unit("U-2", "乙")));
                              throw new AssertionError("broken");
                            }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("broken"));
  }

  @Test
  void anActThatWasTakenBackCanBeDoneAgain() {
    desk.put(unit("U-1", "甲"));
    failAfter(unit("U-2", "乙"));

    desk.withKey(KEY).put(unit("U-2", "乙"));

    assertThat(desk.current(Unit.KIND, UnitId.of("U-2"))).contains(unit("U-2", "乙"));
    assertThat(ofAct()).isEqualTo(1);
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void noMessageIsLeftOfAnActThatWasTakenBack() {
    assertThatThrownBy(
            () ->
                store.write(
                    bureau,
                    session -> {
                      tellWithin(session);
                      throw new IllegalStateException("after it");
                    }))
        .hasMessage("after it");

    assertThat(desk.<Integer>read(reading -> reading.port(Outbox.class).waiting(10).size()))
        .isZero();
  }

  @Test
  void noPersonalValueIsLeftOfAnActThatWasTakenBack() {
    Personal phone = Personal.conceal("13900000000");
    failAfter(official("O-1", 1, phone));

    desk.put(official("O-1", 1, Personal.erased(phone.commitment())));

    Personal found =
        Objects.requireNonNull(
            desk.current(Official.KIND, official("O-1").id()).orElseThrow().phone());
    assertThat(found).isEqualTo(phone);
    assertThat(found.clear()).isEmpty();
  }

  @Test
  void whatWasAppliedIsSeenWithinTheSameWork() {
    Unit written = unit("U-1", "甲");

    store.write(
        bureau,
        session -> {
          desk.putWithin(session, List.of(written));
          assertThat(session.find(Unit.KIND, written.id())).contains(written);
          assertThat(session.head().size()).isEqualTo(1);
          return written;
        });
  }

  @Test
  void severalActsOfOneWorkStandOrFallTogether() throws Throwable {
    desk.put(unit("U-1", "甲"));

    changesNothing(
        () ->
            assertThatThrownBy(
                    () ->
                        store.write(
                            bureau,
                            session -> {
                              desk.putWithin(session, List.of(unit("U-2", "乙")));
                              return desk.putWithin(session, List.of(unit("U-2", "丙")));
                            }))
                .isInstanceOf(StoreException.class));
  }

  @Test
  void whatCouldNotBeAppliedLeavesNothingEvenIfTheWorkGoesOn() throws Throwable {
    desk.put(unit("U-1", "甲"));
    List<Recorded<?>> stale = List.of(unit("U-2", "乙"), unit("U-1", 3, "U-1", "丙", null, false));

    changesNothing(
        () -> {
          Throwable refusal =
              catchThrowable(
                  () ->
                      store.write(
                          bureau,
                          session -> {
                            assertThatThrownBy(() -> desk.putWithin(session, stale))
                                .isInstanceOf(StaleVersion.class);
                            return stale;
                          }));
          assertThat(refusal)
              .satisfiesAnyOf(
                  thrown -> assertThat(thrown).isNull(),
                  thrown -> assertThat(thrown).isInstanceOf(StoreException.class));
        });
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void aChangeSetOnAnOlderHeadIsRefused() throws Throwable {
    desk.put(unit("U-1", "甲"));
    List<ChangeSet> kept = new ArrayList<>();
    desk.through(session -> new Keeping(session, kept)).put(unit("U-2", "乙"));
    desk.put(unit("U-3", "丙"));

    changesNothing(
        () ->
            assertThatThrownBy(
                    () ->
                        store.write(
                            bureau,
                            session -> {
                              session.lockHead();
                              session.apply(kept.get(0));
                              return kept;
                            }))
                .isInstanceOf(StoreException.class));
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void anActWithoutWritingIsNoAct() {
    desk.put(unit("U-1", "甲"));
    Head before = desk.head();

    String answer =
        store.write(
            bureau,
            session -> {
              session.lockHead();
              return "nothing";
            });

    assertThat(answer).isEqualTo("nothing");
    assertThat(desk.head()).isEqualTo(before);
    assertThat(before.last()).isNotEqualTo(Digest.NONE);
  }

  private void failAfter(Recorded<?>... records) {
    assertThatThrownBy(
            () ->
                store.write(
                    bureau,
                    session -> {
                      desk.withKey(KEY).putWithin(session, List.of(records));
                      throw new IllegalStateException("after it");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("after it");
  }

  private void tellWithin(Session session) {
    Unit unit = unit("U-1", "甲");
    desk.actWithin(
        session,
        "test.tell",
        Unit.KIND,
        work -> {
          work.put(unit);
          work.tell(unit, "test.told", out -> out.text("unit", "U-1"));
          return Verdict.allowed(unit);
        });
  }

  private int ofAct() {
    return desk.read(
        reading ->
            reading
                .port(JournalEntries.class)
                .ofAct(KEY)
                .map(act -> (int) (act.last().sequence() - act.first().sequence()) + 1)
                .orElse(0));
  }

  /** A session that keeps what should be applied, and applies nothing. */
  private static final class Keeping extends DelegatingSession {
    private final List<ChangeSet> kept;

    Keeping(Session session, List<ChangeSet> kept) {
      super(session);
      this.kept = kept;
    }

    @Override
    public void apply(ChangeSet changes) {
      kept.add(changes);
    }
  }
}
