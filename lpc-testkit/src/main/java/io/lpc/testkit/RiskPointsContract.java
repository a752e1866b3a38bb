package io.lpc.testkit;

import static io.lpc.testkit.Specimens.list;
import static io.lpc.testkit.Specimens.post;
import static io.lpc.testkit.Specimens.powerItem;
import static io.lpc.testkit.Specimens.riskPoint;
import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lpc.common.AsOf;
import io.lpc.common.Page;
import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItemId;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskFilter;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskPoints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 风险点查询契约: what the port {@link RiskPoints} must answer. */
public abstract class RiskPointsContract extends AdapterContract {

  private static final UnitId ONE = UnitId.of("a");
  private static final UnitId TWO = UnitId.of("a-1");
  private static final UnitId THREE = UnitId.of("B");

  private Page<RiskPoint> page(RiskFilter filter, AsOf asOf, @Nullable String after, int size) {
    return desk.read(reading -> reading.port(RiskPoints.class).page(filter, asOf, after, size));
  }

  private List<String> codes(RiskFilter filter, AsOf asOf) {
    return page(filter, asOf, null, 100).items().stream().map(RiskPoint::code).toList();
  }

  private Set<PostId> postsFound(Collection<PostId> posts, AsOf asOf) {
    return desk.read(reading -> reading.port(RiskPoints.class).postsFound(posts, asOf));
  }

  private Set<UnitId> unitsFound(Collection<UnitId> units, AsOf asOf) {
    return desk.read(reading -> reading.port(RiskPoints.class).unitsFound(units, asOf));
  }

  private Set<PowerItemId> itemsFound(Collection<PowerItemId> items, AsOf asOf) {
    return desk.read(reading -> reading.port(RiskPoints.class).powerItemsFound(items, asOf));
  }

  private Set<MajorMatterField> fieldsFound(AsOf asOf) {
    return desk.read(reading -> reading.port(RiskPoints.class).fieldsFound(asOf));
  }

  private static RiskPoint on(
      String id,
      RiskLevel level,
      UnitId unit,
      @Nullable PostId post,
      @Nullable PowerItemId item,
      @Nullable MajorMatterField field) {
    return new RiskPoint(
        RiskPointId.of(id),
        1,
        id,
        level,
        level == RiskLevel.UNIT ? "PROCESS" : "POST_DUTY",
        null,
        field,
        Presence.EXISTING,
        "缺少复核",
        List.of("一人经办"),
        unit,
        post,
        item,
        null,
        null,
        false);
  }

  @BeforeEach
  void putPlaces() {
    desk.put(unit("a", "甲"), unit("a-1", "乙"), unit("B", "丙"), post("P-1", ONE), post("P-2", ONE));
  }

  @Test
  void riskPointsComeInTheOrderOfTheirUnitsThenOfTheirCodes() {
    desk.put(
        riskPoint("R-1", 1, "b", TWO),
        riskPoint("R-2", 1, "B", TWO),
        riskPoint("R-3", 1, "10", ONE),
        riskPoint("R-4", 1, "2", ONE),
        riskPoint("R-5", 1, "区-1", ONE),
        riskPoint("R-6", 1, "é", ONE),
        riskPoint("R-7", 1, "2 ", ONE),
        riskPoint("R-8", 1, "Z", THREE),
        riskPoint("R-9", 1, "乙", ONE));
    List<String> order = List.of("Z", "10", "2", "2 ", "é", "乙", "区-1", "B", "b");

    assertThat(codes(RiskFilter.ALL, now())).isEqualTo(order);
    for (int size = 1; size <= order.size() + 1; size++) {
      assertThat(byPagesOf(size)).as("by pages of %s", size).isEqualTo(order);
    }
  }

  @Test
  void aPageEndsWhereItsRowsDo() {
    assertThat(page(RiskFilter.ALL, now(), null, 1)).isEqualTo(new Page<>(List.of(), null));
    desk.put(riskPoint("R-1", 1, "1", ONE), riskPoint("R-2", 1, "2", ONE));
    AsOf then = now();

    assertThat(page(RiskFilter.ALL, then, null, 2).items()).hasSize(2);
    assertThat(page(RiskFilter.ALL, then, null, 2).next()).isNull();
    assertThat(page(RiskFilter.ALL, then, null, 1).next()).isNotNull();
    desk.put(riskPoint("R-3", 1, "3", ONE), riskPoint("R-4", 1, "4", ONE));
    String afterThird = page(RiskFilter.ALL, now(), null, 3).next();
    assertThat(page(RiskFilter.ALL, then, afterThird, 3)).isEqualTo(new Page<>(List.of(), null));
  }

  @Test
  void aPageHasOneToAThousandRows() {
    assertThat(page(RiskFilter.ALL, now(), null, Page.LARGEST).items()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> page(RiskFilter.ALL, now(), null, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> page(RiskFilter.ALL, now(), null, Page.LARGEST + 1));
  }

  @Test
  void aPlaceThatNoPageGaveIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> page(RiskFilter.ALL, now(), "abc", 10))
        .withMessageContaining("abc");
  }

  @Test
  void aFilterShowsOnlyItsUnitLevelAndCategory() {
    desk.put(
        on("individual", RiskLevel.INDIVIDUAL, ONE, PostId.of("P-1"), null, null),
        on("unit", RiskLevel.UNIT, ONE, null, null, null),
        on("unit-2", RiskLevel.UNIT, TWO, null, null, null));

    assertThat(codes(new RiskFilter(ONE, null, null), now())).containsExactly("individual", "unit");
    assertThat(codes(new RiskFilter(null, RiskLevel.UNIT, null), now()))
        .containsExactly("unit", "unit-2");
    assertThat(codes(new RiskFilter(null, null, "POST_DUTY"), now())).containsExactly("individual");
    assertThat(codes(new RiskFilter(TWO, RiskLevel.UNIT, "PROCESS"), now()))
        .containsExactly("unit-2");
    assertThat(codes(new RiskFilter(TWO, RiskLevel.SPECIAL, null), now())).isEmpty();
  }

  @Test
  void aFilterIsAppliedToTheVersionThatTheViewShows() {
    desk.put(riskPoint("R-1", 1, "1", ONE));
    AsOf then = now();
    desk.put(riskPoint("R-1", 2, "1-新", TWO));
    RiskFilter one = new RiskFilter(ONE, null, null);
    RiskFilter two = new RiskFilter(TWO, null, null);

    assertThat(codes(one, then)).containsExactly("1");
    assertThat(codes(two, then)).isEmpty();
    assertThat(codes(one, now())).as("a version overtaken must not show through").isEmpty();
    assertThat(codes(two, now())).containsExactly("1-新");
  }

  @Test
  void aViewShowsWhatHeldOnItsDay() {
    LocalDate october = LocalDate.of(2011, 10, 1);
    desk.putFrom(TODAY, riskPoint("R-1", 1, "1", ONE));
    desk.putFrom(october, riskPoint("R-1", 2, "1-新", ONE));
    long known = desk.head().size();

    assertThat(codes(RiskFilter.ALL, new AsOf(TODAY.minusDays(1), known))).isEmpty();
    assertThat(codes(RiskFilter.ALL, new AsOf(TODAY, known))).containsExactly("1");
    assertThat(codes(RiskFilter.ALL, new AsOf(october, known))).containsExactly("1-新");
  }

  @Test
  void withdrawnRiskPointsAreLeftOutFromTheirWithdrawalOn() {
    RiskPoint ofUnit = on("unit", RiskLevel.UNIT, ONE, null, PowerItemId.of("PI-1"), null);
    RiskPoint ofPost = on("post", RiskLevel.INDIVIDUAL, ONE, PostId.of("P-1"), null, null);
    RiskPoint special = on("field", RiskLevel.SPECIAL, ONE, null, null, MajorMatterField.FUNDS);
    desk.put(unit("U-1", "科室"), powerItem("PI-1"), ofUnit, ofPost, special);
    AsOf then = now();
    desk.put(ofUnit.withdraw(), ofPost.withdraw(), special.withdraw());

    assertThat(codes(RiskFilter.ALL, then)).containsExactly("field", "post", "unit");
    assertThat(codes(RiskFilter.ALL, now())).isEmpty();
    assertThat(unitsFound(List.of(ONE), then)).containsExactly(ONE);
    assertThat(unitsFound(List.of(ONE), now())).isEmpty();
    assertThat(postsFound(List.of(PostId.of("P-1")), then)).hasSize(1);
    assertThat(postsFound(List.of(PostId.of("P-1")), now())).isEmpty();
    assertThat(itemsFound(List.of(PowerItemId.of("PI-1")), then)).hasSize(1);
    assertThat(itemsFound(List.of(PowerItemId.of("PI-1")), now())).isEmpty();
    assertThat(fieldsFound(then)).containsExactly(MajorMatterField.FUNDS);
    assertThat(fieldsFound(now())).isEmpty();
  }

  @Test
  void aPostIsFoundByItsIndividualRiskPoints() {
    desk.put(on("r", RiskLevel.INDIVIDUAL, ONE, PostId.of("P-1"), null, null));
    AsOf then = now();
    desk.put(on("s", RiskLevel.INDIVIDUAL, ONE, PostId.of("P-1"), null, null));

    assertThat(postsFound(List.of(PostId.of("P-1"), PostId.of("P-2"), PostId.of("P-9")), now()))
        .containsExactly(PostId.of("P-1"));
    assertThat(postsFound(List.of(PostId.of("P-2")), now())).isEmpty();
    assertThat(postsFound(List.of(), now())).isEmpty();
    assertThat(postsFound(List.of(PostId.of("P-1")), new AsOf(TODAY, then.known() - 1))).isEmpty();
  }

  @Test
  void aUnitIsFoundByItsUnitRiskPointsOnly() {
    desk.put(
        on("r", RiskLevel.INDIVIDUAL, ONE, PostId.of("P-1"), null, null),
        on("s", RiskLevel.SPECIAL, TWO, null, null, MajorMatterField.FUNDS),
        on("t", RiskLevel.UNIT, THREE, null, null, null));

    assertThat(unitsFound(List.of(ONE, TWO, THREE), now())).containsExactly(THREE);
    assertThat(unitsFound(List.of(), now())).isEmpty();
  }

  @Test
  void aPowerItemIsFoundByItsRiskPointsOnAnyLevel() {
    desk.put(unit("U-1", "科室"), powerItem("PI-1"), powerItem("PI-2"), powerItem("PI-3"));
    desk.put(
        on("r", RiskLevel.INDIVIDUAL, ONE, PostId.of("P-1"), PowerItemId.of("PI-1"), null),
        on("s", RiskLevel.UNIT, ONE, null, PowerItemId.of("PI-2"), null));

    assertThat(itemsFound(list(4, i -> PowerItemId.of("PI-" + i)), now()))
        .containsExactlyInAnyOrder(PowerItemId.of("PI-1"), PowerItemId.of("PI-2"));
    assertThat(itemsFound(List.of(), now())).isEmpty();
  }

  @Test
  void aFieldIsFoundByItsSpecialRiskPoints() {
    assertThat(fieldsFound(now())).isEmpty();
    desk.put(
        on("r", RiskLevel.SPECIAL, ONE, null, null, MajorMatterField.FUNDS),
        on("s", RiskLevel.SPECIAL, TWO, null, null, MajorMatterField.FUNDS),
        on("t", RiskLevel.SPECIAL, ONE, null, null, MajorMatterField.PERSONNEL),
        on("u", RiskLevel.UNIT, ONE, null, null, null));

    assertThat(fieldsFound(now()))
        .containsExactlyInAnyOrder(MajorMatterField.FUNDS, MajorMatterField.PERSONNEL);
  }

  @Test
  void aThousandPlacesAreAskedAboutAtOnce() {
    desk.put(unit("U-1", "科室"), powerItem("PI-7"));
    desk.put(
        on("r", RiskLevel.INDIVIDUAL, ONE, PostId.of("P-1"), PowerItemId.of("PI-7"), null),
        riskPoint("s", 1, "s", UnitId.of("U-1")));

    assertThat(postsFound(list(Page.LARGEST, i -> PostId.of("P-" + i)), now())).hasSize(1);
    assertThat(unitsFound(list(Page.LARGEST, i -> UnitId.of("U-" + i)), now())).hasSize(1);
    assertThat(itemsFound(list(Page.LARGEST, i -> PowerItemId.of("PI-" + i)), now())).hasSize(1);
  }

  @Test
  void riskPointsOfAnotherBureauAreNotShown() {
    elsewhere.put(
        unit("U-1", "科室"),
        unit("a", "甲"),
        post("P-1", ONE),
        powerItem("PI-1"),
        on("r", RiskLevel.INDIVIDUAL, ONE, PostId.of("P-1"), PowerItemId.of("PI-1"), null),
        on("s", RiskLevel.UNIT, ONE, null, null, null),
        on("t", RiskLevel.SPECIAL, ONE, null, null, MajorMatterField.FUNDS));
    AsOf late = new AsOf(TODAY, 1_000);

    assertThat(codes(RiskFilter.ALL, late)).isEmpty();
    assertThat(postsFound(List.of(PostId.of("P-1")), late)).isEmpty();
    assertThat(unitsFound(List.of(ONE), late)).isEmpty();
    assertThat(itemsFound(List.of(PowerItemId.of("PI-1")), late)).isEmpty();
    assertThat(fieldsFound(late)).isEmpty();
  }

  private List<String> byPagesOf(int size) {
    List<String> all = new ArrayList<>();
    @Nullable String after = null;
    do {
      Page<RiskPoint> page = page(RiskFilter.ALL, now(), after, size);
      page.items().forEach(each -> all.add(each.code()));
      after = page.next();
    } while (after != null);
    return all;
  }
}
