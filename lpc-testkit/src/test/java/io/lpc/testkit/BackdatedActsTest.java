package io.lpc.testkit;

import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.Lpc;
import io.lpc.common.BureauId;
import io.lpc.common.Id;
import io.lpc.common.Outcome;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.organization.Unit;
import io.lpc.store.RecordViolation;
import io.lpc.store.Session;
import io.lpc.store.UnitOfWork;
import io.lpc.store.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What it costs to hold an act of many records against the days on which they took effect. */
class BackdatedActsTest {

  private static final int UNITS = 6;
  private static final int PIECE = 2;

  private final SettableClock clock = SettableClock.at(LocalDate.of(2011, 8, 11));
  private final DirectDesk desk =
      DirectDesk.in(
          Lpc.inMemoryStore(), BureauId.of("qinghe-mzj"), clock, new SequentialIds("act"));
  private int asked;

  @BeforeEach
  void putUnits() {
    desk.put(unit("founding", "办公室"));
    clock.move(Duration.ofDays(10));
    for (int i = 0; i < UNITS; i++) {
      desk.put(unit("U-" + i, "科室"));
    }
    clock.move(Duration.ofDays(10));
  }

  private Outcome<Unit> renamed(DirectDesk by) {
    return by.through(Counting::new).act("unit.rename", Unit.KIND, BackdatedActsTest::renamed);
  }

  private static Verdict<Unit> renamed(UnitOfWork work) {
    for (int i = 0; i < UNITS; i++) {
      work.put(unit("U-" + i, 2, "U-" + i, "改名", null, false));
      if (work.gathered() == PIECE) {
        work.writeOut();
      }
    }
    return Verdict.allowed(work.put(unit("new", "新设科室")));
  }

  private Instant daysAgo(int days) {
    return clock.instant().minus(Duration.ofDays(days));
  }

  @Test
  void an_act_of_today_asks_for_no_versions() {
    assertThat(renamed(desk.happenedAt(clock.instant())).isAccepted()).isTrue();
    assertThat(asked).isZero();
  }

  @Test
  void a_backdated_act_asks_once_a_piece() {
    assertThat(renamed(desk.happenedAt(daysAgo(10))).isAccepted()).isTrue();
    assertThat(asked).isEqualTo(UNITS / PIECE);
  }

  @Test
  void every_record_that_took_effect_later_is_named() {
    assertThat(renamed(desk.happenedAt(daysAgo(11))).violations())
        .hasSize(UNITS)
        .extracting(Violation::code)
        .containsOnly(RecordViolation.BEFORE_CURRENT.code());
  }

  private final class Counting extends DelegatingSession {
    Counting(Session session) {
      super(session);
    }

    @Override
    public <T extends Recorded<?>> List<Version<T>> versions(
        RecordKind<T> kind, Collection<? extends Id> ids) {
      asked++;
      return super.versions(kind, ids);
    }
  }
}
