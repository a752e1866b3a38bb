package io.lpc.testkit;

import static io.lpc.testkit.Specimens.list;
import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.AsOf;
import io.lpc.common.Page;
import io.lpc.common.Period;
import io.lpc.organization.Appointment;
import io.lpc.organization.AppointmentId;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * 双时态契约: what held on a day, as the record knew it after an entry: of each record the version with
 * the highest sequence known by then whose validity holds the day.
 */
public abstract class DatedViewContract extends AdapterContract {

  private static final UnitId ID = UnitId.of("U-1");
  private static final LocalDate MARCH = LocalDate.of(2011, 3, 1);
  private static final LocalDate JUNE = LocalDate.of(2011, 6, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2011, 10, 1);

  private static Unit named(long version, String name) {
    return unit("U-1", version, "U-1", name, null, false);
  }

  private String name(LocalDate day, long known) {
    AsOf asOf = new AsOf(day, known);
    Optional<Unit> shown = desk.shown(Unit.KIND, ID, asOf);
    List<Unit> page = desk.read(reading -> reading.page(Unit.KIND, asOf, null, 10).items());
    assertThat(page).as("the page shows the same").isEqualTo(shown.stream().toList());
    return shown.map(Unit::name).orElse("-");
  }

  @Test
  void aVersionHoldsFromItsFirstDay() {
    desk.putFrom(MARCH, named(1, "甲"));

    assertThat(name(MARCH.minusDays(1), 1)).isEqualTo("-");
    assertThat(name(MARCH, 1)).isEqualTo("甲");
    assertThat(name(LocalDate.of(9999, 12, 31), 1)).isEqualTo("甲");
  }

  @Test
  void aVersionIsKnownFromItsEntry() {
    desk.putFrom(MARCH, unit("U-0", 1, "U-0", "别的", null, false));
    desk.putFrom(MARCH, named(1, "甲"));

    assertThat(desk.shown(Unit.KIND, ID, new AsOf(TODAY, 0))).isEmpty();
    assertThat(desk.shown(Unit.KIND, ID, new AsOf(TODAY, 1))).isEmpty();
    assertThat(desk.shown(Unit.KIND, ID, new AsOf(TODAY, 2))).contains(named(1, "甲"));
    assertThat(desk.shown(Unit.KIND, ID, new AsOf(TODAY, Long.MAX_VALUE))).contains(named(1, "甲"));
  }

  @Test
  void aVersionForTheFutureWaitsForItsDay() {
    desk.putFrom(MARCH, named(1, "甲"));
    desk.putFrom(OCTOBER, named(2, "乙"));

    assertThat(name(TODAY, 2)).isEqualTo("甲");
    assertThat(name(OCTOBER.minusDays(1), 2)).isEqualTo("甲");
    assertThat(name(OCTOBER, 2)).isEqualTo("乙");
    assertThat(name(OCTOBER, 1)).as("as it was known before").isEqualTo("甲");
    assertThat(desk.current(Unit.KIND, ID)).contains(named(2, "乙"));
  }

  @Test
  void theHighestSequenceWins() {
    desk.putFrom(MARCH, named(1, "甲"));
    desk.putFrom(OCTOBER, named(2, "乙"));
    desk.putFrom(JUNE, named(3, "丙"));

    assertThat(name(MARCH, 3)).isEqualTo("甲");
    assertThat(name(JUNE, 3)).isEqualTo("丙");
    assertThat(name(OCTOBER, 3)).as("recorded later, valid earlier").isEqualTo("丙");
    assertThat(name(OCTOBER, 2)).isEqualTo("乙");
    assertThat(name(JUNE, 2)).isEqualTo("甲");
  }

  @Test
  void aVersionHoldsFromTheDayTheActHappened() {
    desk.happenedAt(MARCH.atStartOfDay(SettableClock.ZONE).toInstant()).put(named(1, "甲"));

    assertThat(name(MARCH, 1)).isEqualTo("甲");
    assertThat(name(MARCH.minusDays(1), 1)).isEqualTo("-");
  }

  @Test
  void aCorrectionOfADatedRecordCorrectsTheWholeOfIt() {
    prepare();
    AppointmentId id = AppointmentId.of("A-1");
    desk.put(appointment(id, 1, Period.from(MARCH)));
    AsOf before = new AsOf(MARCH, desk.head().size());
    desk.put(appointment(id, 2, Period.of(JUNE, OCTOBER)));
    AsOf after = new AsOf(MARCH, desk.head().size());

    assertThat(desk.shown(Appointment.KIND, id, before))
        .contains(appointment(id, 1, Period.from(MARCH)));
    assertThat(desk.shown(Appointment.KIND, id, after))
        .as("also for the days before the correction")
        .contains(appointment(id, 2, Period.of(JUNE, OCTOBER)));
  }

  @Test
  void aViewOfManyShowsEachByItself() {
    desk.putFrom(MARCH, unit("U-1", "甲"));
    desk.putFrom(JUNE, unit("U-2", "乙"));
    desk.putFrom(OCTOBER, unit("U-3", "丙"));
    List<UnitId> wanted = list(4, i -> UnitId.of("U-" + i));

    assertThat(shown(wanted, new AsOf(JUNE, 3))).containsExactlyInAnyOrder("U-1", "U-2");
    assertThat(shown(wanted, new AsOf(OCTOBER, 2))).containsExactlyInAnyOrder("U-1", "U-2");
    assertThat(shown(wanted.subList(1, 4), new AsOf(OCTOBER, 3)))
        .containsExactlyInAnyOrder("U-2", "U-3");
    assertThat(shown(List.of(), new AsOf(OCTOBER, 3))).isEmpty();
  }

  @Test
  void anIdAskedForTwiceIsShownOnce() {
    desk.put(unit("U-1", "甲"));

    assertThat(shown(List.of(ID, ID), now())).containsExactly("U-1");
  }

  @Test
  void theFirstVersionIsFoundByWhoeverKnewItWhateverTheDay() {
    desk.putFrom(OCTOBER, named(1, "甲"));
    desk.putFrom(OCTOBER, unit("U-2", "乙"));
    desk.putFrom(MARCH, named(2, "丙"));
    List<UnitId> wanted = List.of(ID, UnitId.of("U-2"), UnitId.of("U-3"), ID);

    assertThat(firstNames(wanted, 3)).containsExactlyInAnyOrder("甲", "乙");
    assertThat(firstNames(wanted, 1)).containsExactly("甲");
    assertThat(firstNames(wanted, 0)).isEmpty();
    assertThat(firstNames(List.of(), 3)).isEmpty();
    elsewhere.put(unit("U-3", "丁"));
    assertThat(firstNames(wanted, 3)).as("of this bureau only").hasSize(2);
  }

  private List<String> firstNames(List<UnitId> wanted, long known) {
    return desk.read(
        reading ->
            reading.firstVersions(Unit.KIND, wanted, known).stream().map(Unit::name).toList());
  }

  @Test
  void aThousandRecordsAreShownAtOnce() {
    desk.put(list(Page.LARGEST, i -> unit("U-" + i, "科室")));

    assertThat(shown(list(Page.LARGEST, i -> UnitId.of("U-" + i)), now())).hasSize(Page.LARGEST);
  }

  private List<String> shown(List<UnitId> wanted, AsOf asOf) {
    List<Unit> units = desk.read(reading -> reading.findAll(Unit.KIND, wanted, asOf));
    return idsOf(units);
  }

  private static Appointment appointment(AppointmentId id, long version, Period period) {
    return new Appointment(
        id, version, Specimens.official(1), Specimens.post(1), AppointmentKind.REGULAR, period);
  }
}
