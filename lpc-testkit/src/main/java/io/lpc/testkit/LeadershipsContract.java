package io.lpc.testkit;

import static io.lpc.testkit.Specimens.list;
import static io.lpc.testkit.Specimens.post;
import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.AsOf;
import io.lpc.common.Page;
import io.lpc.common.Period;
import io.lpc.common.PostId;
import io.lpc.organization.Leadership;
import io.lpc.organization.LeadershipId;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.Leaderships;
import io.lpc.organization.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 领导分工查询契约: what the port {@link Leaderships} must answer. */
public abstract class LeadershipsContract extends AdapterContract {

  private static final LocalDate FROM = LocalDate.of(2011, 3, 1);
  private static final LocalDate THROUGH = LocalDate.of(2011, 6, 30);
  private static final UnitId ONE = UnitId.of("U-1");
  private static final UnitId TWO = UnitId.of("U-2");

  private static Leadership leadership(String id, long version, UnitId unit, Period period) {
    return new Leadership(
        LeadershipId.of(id), version, unit, post(1), LeadershipRole.IN_CHARGE, period);
  }

  private List<String> ofUnit(UnitId unit) {
    List<Leadership> found = desk.read(reading -> reading.port(Leaderships.class).ofUnit(unit));
    return idsOf(found);
  }

  private List<String> ofPost(PostId post) {
    List<Leadership> found = desk.read(reading -> reading.port(Leaderships.class).ofPost(post));
    return idsOf(found);
  }

  private List<String> inForce(Collection<UnitId> units, AsOf asOf) {
    List<Leadership> found =
        desk.read(reading -> reading.port(Leaderships.class).inForce(units, asOf));
    return idsOf(found);
  }

  private AsOf on(LocalDate day) {
    return new AsOf(day, desk.head().size());
  }

  @BeforeEach
  void putUnitsAndPosts() {
    prepare();
    desk.put(unit("U-2", "乙"));
  }

  @Test
  void everyAssignmentOverAUnitIsShownAsItStandsNow() {
    desk.put(
        leadership("b", 1, ONE, Period.of(FROM, THROUGH)),
        leadership("B", 1, ONE, Period.from(LocalDate.of(2099, 1, 1))),
        leadership("a", 1, ONE, Period.from(FROM)),
        leadership("c", 1, TWO, Period.from(FROM)));

    assertThat(ofUnit(ONE)).containsExactly("B", "a", "b");
    assertThat(ofUnit(UnitId.of("U-3"))).isEmpty();
  }

  @Test
  void everyAssignmentOfAPostIsShownAsItStandsNow() {
    desk.put(
        leadership("b", 1, ONE, Period.of(FROM, THROUGH)),
        leadership("B", 1, TWO, Period.from(LocalDate.of(2099, 1, 1))),
        new Leadership(
            LeadershipId.of("c"), 1, TWO, post(2), LeadershipRole.HEAD, Period.from(FROM)));
    desk.put(
        new Leadership(
            LeadershipId.of("a"), 1, ONE, post(1), LeadershipRole.HEAD, Period.from(FROM)));

    assertThat(ofPost(post(1))).containsExactly("B", "a", "b");
    assertThat(ofPost(post(2))).containsExactly("c");
    desk.put(
        new Leadership(
            LeadershipId.of("c"), 2, TWO, post(1), LeadershipRole.HEAD, Period.from(FROM)));
    assertThat(ofPost(post(1))).containsExactly("B", "a", "b", "c");
    assertThat(ofPost(post(2))).isEmpty();
  }

  @Test
  void anAssignmentIsInForceFromItsFirstThroughItsLastDay() {
    desk.put(leadership("a", 1, ONE, Period.of(FROM, THROUGH)));
    List<UnitId> units = List.of(ONE);

    assertThat(inForce(units, on(FROM.minusDays(1)))).isEmpty();
    assertThat(inForce(units, on(FROM))).containsExactly("a");
    assertThat(inForce(units, on(THROUGH))).containsExactly("a");
    assertThat(inForce(units, on(THROUGH.plusDays(1)))).isEmpty();
    assertThat(inForce(units, new AsOf(FROM, desk.head().size() - 1))).isEmpty();
  }

  @Test
  void aCorrectionMovesAnAssignment() {
    desk.put(leadership("a", 1, ONE, Period.from(FROM)));
    AsOf before = on(FROM);
    desk.put(leadership("a", 2, TWO, Period.from(FROM)));

    assertThat(ofUnit(ONE)).isEmpty();
    assertThat(ofUnit(TWO)).containsExactly("a");
    assertThat(inForce(List.of(ONE), before)).containsExactly("a");
    assertThat(inForce(List.of(ONE), on(FROM))).isEmpty();
    assertThat(inForce(List.of(TWO), on(FROM))).containsExactly("a");
  }

  @Test
  void assignmentsOverSeveralUnitsComeInTheOrderOfTheirIds() {
    desk.put(
        leadership("b", 1, ONE, Period.from(FROM)),
        leadership("a", 1, TWO, Period.from(FROM)),
        leadership("B", 1, TWO, Period.from(FROM)));

    assertThat(inForce(List.of(TWO, ONE), on(TODAY))).containsExactly("B", "a", "b");
    assertThat(inForce(List.of(), on(TODAY))).isEmpty();
  }

  @Test
  void aThousandUnitsAreAskedAboutAtOnce() {
    desk.put(leadership("a", 1, TWO, Period.from(FROM)));

    assertThat(inForce(list(Page.LARGEST, i -> UnitId.of("U-" + i)), on(TODAY)))
        .containsExactly("a");
  }

  @Test
  void assignmentsOfAnotherBureauAreNotShown() {
    elsewhere.put(Specimens.prerequisites());
    elsewhere.put(leadership("a", 1, ONE, Period.from(FROM)));

    assertThat(ofUnit(ONE)).isEmpty();
    assertThat(ofPost(post(1))).isEmpty();
    assertThat(inForce(List.of(ONE), new AsOf(TODAY, 1_000))).isEmpty();
  }
}
