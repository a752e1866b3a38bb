package io.lpc.testkit;

import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.ActKey;
import io.lpc.common.Outcome;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.journal.ActEntries;
import io.lpc.journal.Attempt;
import io.lpc.journal.AttemptId;
import io.lpc.journal.Entry;
import io.lpc.journal.JournalEntries;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.organization.Units;
import io.lpc.store.Acts;
import io.lpc.store.DraftCheck;
import io.lpc.store.Environment;
import io.lpc.store.RecordViolation;
import io.lpc.store.UnitOfWork;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * 批量契约: an act of many records is written out piece by piece within one transaction: the ports see
 * what it wrote, the journal has one act, and a refusal at its end takes all of it back.
 */
public abstract class ManyRecordsContract extends AdapterContract {

  private static final ActKey KEY = ActKey.of("K-1");

  private Acts acts;

  @BeforeEach
  void found() {
    acts =
        new Acts(
            store,
            new Environment(
                clock,
                SettableClock.ZONE,
                ids,
                (reading, actor, day) -> Verdict.allowed(DirectDesk.AUTHORITY)),
            new DraftCheck(),
            bureau,
            DirectDesk.ACTOR);
    desk.put(unit("U-1", "办公室"));
  }

  private Outcome<Unit> act(Function<UnitOfWork, Verdict<Unit>> body) {
    return acts.withKey(KEY)
        .perform("unit.take-in", Unit.KIND, unit -> true, DirectDesk.REASON, body);
  }

  private static Verdict<Unit> inTwoPieces(UnitOfWork work) {
    work.put(unit("U-2", "社会救助科"));
    work.writeOut();
    return Verdict.allowed(work.put(unit("U-3", "优抚科")));
  }

  @Test
  void thePortsSeeWhatWasWrittenOut() {
    act(
        work -> {
          work.put(unit("U-2", 1, "U-2", "低保中心", "U-1", false));
          assertThat(work.port(Units.class).below(UnitId.of("U-1"))).isEmpty();
          assertThat(work.gathered(Unit.KIND)).hasSize(1);
          work.writeOut();
          assertThat(work.port(Units.class).below(UnitId.of("U-1"))).hasSize(1);
          assertThat(work.gathered()).isZero();
          assertThat(work.find(Unit.KIND, UnitId.of("U-2"))).isPresent();
          return Verdict.allowed(work.put(unit("U-3", "优抚科")));
        });

    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void theJournalHasOneActWithOneAnswer() {
    Outcome<Unit> outcome = act(ManyRecordsContract::inTwoPieces);

    ActEntries entries =
        desk.<ActEntries>read(
            reading -> reading.port(JournalEntries.class).ofAct(KEY).orElseThrow());
    assertThat(outcome.isAccepted()).isTrue();
    assertThat(List.of(entries.first(), entries.answer(), entries.last()))
        .extracting(Entry::sequence)
        .containsExactly(2L, 3L, 3L);
    assertThat(desk.entries()).filteredOn(Entry::answer).hasSize(2);
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void aRepetitionGivesTheSameAnswerAndReceipt() throws Throwable {
    Outcome<Unit> first = act(ManyRecordsContract::inTwoPieces);

    changesNothing(() -> assertThat(act(ManyRecordsContract::inTwoPieces)).isEqualTo(first));
  }

  @Test
  void nothingStaysOfAnActThatIsRefusedAtItsEnd() throws Throwable {
    changesNothing(
        () ->
            assertThat(
                    act(work -> {
                          work.put(unit("U-2", "社会救助科"));
                          work.writeOut();
                          return Verdict.denied(RecordViolation.REQUIRED.with().at("name"));
                        })
                        .violations())
                .containsExactly(RecordViolation.REQUIRED.with().at("name")));
    assertThat(act(ManyRecordsContract::inTwoPieces).isAccepted()).isTrue();
  }

  @Test
  void nothingStaysOfAnActWhoseLaterPieceTakesACodeThatIsTaken() throws Throwable {
    changesNothing(
        () ->
            assertThat(
                    act(work -> {
                          work.put(unit("U-2", "社会救助科"));
                          work.writeOut();
                          work.put(unit("U-4", 1, "U-2", "优抚科", null, false));
                          work.writeOut();
                          return Verdict.allowed(work.put(unit("U-3", "老龄办")));
                        })
                        .violations())
                .extracting("code")
                .containsExactly("LPC-REC-007"));
  }

  @Test
  void aRecordChangesAgainOnceItWasWrittenOut() {
    act(
        work -> {
          work.put(unit("U-2", "社会救助科"));
          work.writeOut();
          return Verdict.allowed(work.put(unit("U-2", 2, "U-2", "城乡救助科", null, false)));
        });

    assertThat(desk.current(Unit.KIND, UnitId.of("U-2")))
        .contains(unit("U-2", 2, "U-2", "城乡救助科", null, false));
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void nothingStaysOfARehearsal() throws Throwable {
    changesNothing(
        () -> {
          Outcome<Unit> outcome =
              acts.rehearsing()
                  .perform(
                      "unit.take-in",
                      Unit.KIND,
                      unit -> true,
                      DirectDesk.REASON,
                      ManyRecordsContract::inTwoPieces);
          assertThat(outcome.isAccepted()).isTrue();
          assertThat(((Outcome.Accepted<Unit>) outcome).receipt().provisional()).isTrue();
        });
  }

  private static Verdict<Unit> forbiddenInTwoPieces(UnitOfWork work) {
    return inTwoPieces(work).then(unit -> forbidden());
  }

  private static Verdict<Unit> forbidden() {
    return Verdict.deniedAttempt(RecordViolation.REQUIRED.with().at("name"));
  }

  private Outcome<Unit> rehearse(Function<UnitOfWork, Verdict<Unit>> body) {
    return acts.withKey(KEY)
        .rehearsing()
        .perform("unit.take-in", Unit.KIND, unit -> true, DirectDesk.REASON, body);
  }

  private void isTheOneThingOnRecord(Outcome<Unit> attempted) {
    assertThat(attempted.violations()).containsExactly(RecordViolation.REQUIRED.with().at("name"));
    assertThat(desk.entries()).hasSize(2);
    Entry attempt = desk.entries().get(1);
    assertThat(attempt.subject().kind()).isEqualTo(Attempt.KIND.name());
    assertThat(attempt.action()).isEqualTo("unit.take-in");
    assertThat(desk.current(Unit.KIND, UnitId.of("U-2"))).isEmpty();
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void anAttemptIsOnRecordThoughThePiecesOfItsActAreTakenBack() {
    Outcome<Unit> attempted = act(ManyRecordsContract::forbiddenInTwoPieces);

    isTheOneThingOnRecord(attempted);
    assertThat(act(ManyRecordsContract::inTwoPieces)).as("repeated").isEqualTo(attempted);
  }

  @Test
  void anAttemptIsOnRecordThoughItWasRehearsed() {
    isTheOneThingOnRecord(rehearse(work -> forbidden()));
  }

  @Test
  void anAttemptIsOnRecordThoughThePiecesOfItsRehearsalAreTakenBack() {
    isTheOneThingOnRecord(rehearse(ManyRecordsContract::forbiddenInTwoPieces));
  }

  @Test
  void aRehearsalLeavesItsKeyToTheActThatFollows() {
    rehearse(work -> forbidden());
    rehearse(ManyRecordsContract::inTwoPieces);

    assertThat(act(ManyRecordsContract::inTwoPieces).isAccepted()).isTrue();
  }

  @Test
  void anAttemptKeepsTheFirstOfManyReasons() {
    Violation[] reasons =
        IntStream.range(0, 2 * Attempt.MOST)
            .mapToObj(i -> RecordViolation.REQUIRED.with().at("row[" + i + "]"))
            .toArray(Violation[]::new);

    Outcome<Unit> attempted = act(work -> Verdict.deniedAttempt(reasons));

    assertThat(attempted.violations()).hasSize(2 * Attempt.MOST);
    AttemptId id = AttemptId.of(desk.entries().get(1).subject().id());
    assertThat(desk.current(Attempt.KIND, id).orElseThrow().violations())
        .isEqualTo(attempted.violations().subList(0, Attempt.MOST));
  }

  @Test
  void aRecordThatIsNamedByAnotherIsWrittenBeforeIt() {
    act(
        work -> {
          Unit below = work.put(unit("U-2", 1, "U-2", "低保中心", "U-3", false));
          work.put(unit("U-3", "社会救助科"));
          return Verdict.allowed(below);
        });

    assertThat(desk.entries())
        .extracting(entry -> entry.subject().id())
        .containsExactly("U-1", "U-3", "U-2");
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void twoRecordsDoNotExchangeTheirCodesInOneAct() throws Throwable {
    desk.put(unit("U-2", "社会救助科"));

    changesNothing(
        () ->
            assertThat(
                    act(work -> {
                          work.put(unit("U-1", 2, "U-2", "办公室", null, false));
                          return Verdict.allowed(
                              work.put(unit("U-2", 2, "U-1", "社会救助科", null, false)));
                        })
                        .violations())
                .extracting("code")
                .containsExactly("LPC-REC-007", "LPC-REC-007"));
  }
}
