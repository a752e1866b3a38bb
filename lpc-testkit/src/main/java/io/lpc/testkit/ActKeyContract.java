package io.lpc.testkit;

import static io.lpc.testkit.Specimens.official;
import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.ActKey;
import io.lpc.common.Actor;
import io.lpc.common.Outcome;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.journal.Attempt;
import io.lpc.journal.Entry;
import io.lpc.organization.Official;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.store.RecordViolation;
import io.lpc.store.UnitOfWork;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * 行为键契约: an act that is repeated under its key has one effect and gives the first answer again; the
 * key serves no other act. A forbidden attempt is on record, and its key answers as it did.
 */
public abstract class ActKeyContract extends AdapterContract {

  private static final ActKey KEY = ActKey.of("K-1");

  private Outcome<Unit> make(DirectDesk by, String action, Unit unit) {
    return by.withKey(KEY).act(action, Unit.KIND, work -> Verdict.allowed(work.put(unit)));
  }

  private Outcome<Unit> attempt(DirectDesk by) {
    return by.withKey(KEY)
        .act(
            "unit.make",
            Unit.KIND,
            work -> {
              work.put(unit("U-2", "被拒"));
              return Verdict.deniedAttempt(
                  RecordViolation.NOT_FOUND.with("kind", Unit.KIND, "id", "𠮷").at("parent"),
                  RecordViolation.REQUIRED.with());
            });
  }

  @Test
  void aRepeatedActGivesTheFirstAnswerAndWritesNothing() throws Throwable {
    Outcome<Unit> first = make(desk, "unit.make", unit("U-1", "甲"));

    changesNothing(
        () -> {
          Outcome<Unit> again = make(desk, "unit.make", unit("U-2", "乙"));
          assertThat(again).isEqualTo(first);
        });
    assertThat(desk.current(Unit.KIND, UnitId.of("U-2"))).isEmpty();
  }

  @Test
  void aRepeatedActGivesTheFirstAnswerEvenIfTheRecordChangedSince() throws Throwable {
    Outcome<Unit> first = make(desk, "unit.make", unit("U-1", "甲"));
    desk.put(unit("U-1", 2, "U-1", "改名", null, false));

    changesNothing(() -> assertThat(make(desk, "unit.make", unit("U-1", "甲"))).isEqualTo(first));
  }

  @Test
  void aRepeatedActOfSeveralRecordsGivesTheOneThatItGaveBefore() {
    Outcome<Unit> first =
        desk.withKey(KEY)
            .act(
                "unit.split",
                Unit.KIND,
                work -> {
                  work.put(unit("U-1", "甲"));
                  Unit answer = work.put(unit("U-2", "乙"));
                  work.put(unit("U-3", "丙"));
                  return Verdict.allowed(answer);
                });

    Outcome<Unit> again = make(desk, "unit.split", unit("U-4", "丁"));

    assertThat(again).isEqualTo(first);
    assertThat(again.orThrow()).isEqualTo(unit("U-2", "乙"));
    assertThat(((Outcome.Accepted<Unit>) again).receipt().last()).isEqualTo(3);
  }

  @Test
  void aKeyServesNoOtherAction() throws Throwable {
    make(desk, "unit.make", unit("U-1", "甲"));

    changesNothing(
        () -> isRefusedAsReused(make(desk, "unit.unmake", unit("U-2", "乙")), "unit.make"));
  }

  @Test
  void aKeyServesNoOtherActor() throws Throwable {
    make(desk, "unit.make", unit("U-1", "甲"));
    DirectDesk another = desk.as(new Actor.Founder("别人"));

    changesNothing(
        () -> isRefusedAsReused(make(another, "unit.make", unit("U-2", "乙")), "unit.make"));
  }

  @Test
  void aKeyServesNoActThatGivesAnotherKindOfRecord() throws Throwable {
    make(desk, "organization.register", unit("U-1", "甲"));

    changesNothing(
        () ->
            isRefusedAsReused(
                desk.withKey(KEY)
                    .act(
                        "organization.register",
                        Official.KIND,
                        work -> Verdict.allowed(work.put(official("O-1")))),
                "organization.register"));
  }

  @Test
  void anAttemptIsOnRecordAndNothingElseOfIt() {
    desk.put(unit("U-1", "甲"));

    Outcome<Unit> refused = attempt(desk);

    assertThat(refused.violations())
        .extracting(Violation::code)
        .containsExactly("LPC-REC-006", "LPC-REC-001");
    assertThat(desk.current(Unit.KIND, UnitId.of("U-2"))).isEmpty();
    assertThat(desk.head().size()).isEqualTo(2);
    Entry entry = desk.entries().get(1);
    assertThat(entry.action()).isEqualTo("unit.make");
    assertThat(entry.answer()).isTrue();
    assertThat(entry.subject().kind()).isEqualTo(Attempt.KIND.name());
    List<Attempt> attempts =
        desk.read(reading -> reading.page(Attempt.KIND, now(), null, 10).items());
    assertThat(attempts).extracting(Attempt::violations).containsExactly(refused.violations());
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void aRepeatedAttemptGivesTheSameRefusalAndWritesNothing() throws Throwable {
    Outcome<Unit> refused = attempt(desk);

    changesNothing(
        () -> {
          assertThat(attempt(desk)).isEqualTo(refused);
          assertThat(make(desk, "unit.make", unit("U-1", "甲"))).isEqualTo(refused);
        });
  }

  @Test
  void theKeyOfAnAttemptServesNoOtherAction() throws Throwable {
    attempt(desk);

    changesNothing(
        () -> isRefusedAsReused(make(desk, "unit.unmake", unit("U-1", "甲")), "unit.make"));
  }

  @Test
  void aRefusalThatLeavesNoTraceLeavesItsKeyFree() throws Throwable {
    desk.put(unit("U-1", "甲"));

    changesNothing(
        () -> {
          Outcome<Unit> refused =
              desk.withKey(KEY).act("unit.make", Unit.KIND, ActKeyContract::writesAndDenies);
          assertThat(refused.isAccepted()).isFalse();
        });
    assertThat(make(desk, "unit.make", unit("U-2", "乙")).isAccepted()).isTrue();
  }

  @Test
  void keysThatDifferByCaseNameTwoActs() {
    desk.withKey(ActKey.of("k")).put(unit("U-1", "甲"));
    desk.withKey(ActKey.of("K")).put(unit("U-2", "乙"));

    assertThat(desk.head().size()).isEqualTo(2);
  }

  private static Verdict<Unit> writesAndDenies(UnitOfWork work) {
    work.put(unit("U-2", "被拒"));
    return Verdict.denied(RecordViolation.REQUIRED.with());
  }

  private static void isRefusedAsReused(Outcome<?> outcome, String action) {
    assertThat(outcome.violations())
        .containsExactly(RecordViolation.KEY_REUSED.with("key", KEY, "action", action));
    assertThat(RecordViolation.KEY_REUSED.code()).isEqualTo("LPC-REC-008");
  }
}
