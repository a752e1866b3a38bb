package io.lpc.testkit;

import static io.lpc.testkit.Specimens.official;
import static io.lpc.testkit.Specimens.post;
import static io.lpc.testkit.Specimens.riskPoint;
import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Id;
import io.lpc.common.OfficialId;
import io.lpc.common.Period;
import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.control.ControlMeasure;
import io.lpc.control.ControlMeasureId;
import io.lpc.control.Mechanism;
import io.lpc.journal.RecordKind;
import io.lpc.organization.MajorMatter;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.MajorMatterId;
import io.lpc.organization.UnitId;
import io.lpc.organization.Uses;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemId;
import io.lpc.power.PowerItemStatus;
import io.lpc.power.PowerScope;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.NilDeclarationId;
import io.lpc.risk.NilSubject;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.SearchRound;
import io.lpc.risk.SearchRoundId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 占用查询契约: what the port {@link Uses} must answer. */
public abstract class UsesContract extends AdapterContract {

  private static final UnitId UNIT = UnitId.of("U-9");
  private static final PostId POST = post(1);
  private static final OfficialId PERSON = official(1);
  private static final MajorMatterId MATTER = MajorMatterId.of("MM-1");

  private Map<RecordKind<?>, Long> of(Id id) {
    return on(id, TODAY);
  }

  private Map<RecordKind<?>, Long> on(Id id, LocalDate day) {
    return desk.read(reading -> reading.port(Uses.class).of(id, day));
  }

  private static PowerItem item(long version, PowerItemStatus status) {
    return new PowerItem(
        PowerItemId.of("PI-9"),
        version,
        "PI-9",
        "低保审批",
        "05",
        PowerScope.INTERNAL,
        List.of(),
        UNIT,
        POST,
        PERSON,
        null,
        "",
        List.of(),
        List.of(),
        status,
        "",
        null);
  }

  private static RiskPoint risk(String id) {
    return new RiskPoint(
        RiskPointId.of(id),
        1,
        id,
        RiskLevel.SPECIAL,
        "PROCESS",
        null,
        MajorMatterField.FUNDS,
        Presence.EXISTING,
        "缺少复核",
        List.of("一人经办"),
        UNIT,
        POST,
        null,
        MATTER,
        null,
        false);
  }

  private static MajorMatter matter() {
    return new MajorMatter(
        MajorMatterId.of("MM-9"),
        1,
        "MM-9",
        MajorMatterField.FUNDS,
        "采购救助物资",
        UNIT,
        null,
        "",
        "",
        false);
  }

  private static SearchRound round(boolean closed) {
    return new SearchRound(
        SearchRoundId.of("SR-9"),
        closed ? 2 : 1,
        "SR-9",
        UNIT,
        "八月排查",
        Period.from(TODAY),
        List.of(),
        closed);
  }

  private static RiskPoint riskOf(PowerItemId item) {
    return new RiskPoint(
        RiskPointId.of("R-7"),
        1,
        "R-7",
        RiskLevel.UNIT,
        "PROCESS",
        null,
        null,
        Presence.EXISTING,
        "缺少复核",
        List.of("一人经办"),
        UNIT,
        null,
        item,
        null,
        null,
        false);
  }

  private static NilDeclaration nilOf(PowerItemId item) {
    return new NilDeclaration(
        NilDeclarationId.of("c"),
        1,
        NilSubject.POWER_ITEM,
        null,
        null,
        item,
        null,
        official(2),
        official(3),
        post(3),
        "无权无钱无物",
        Period.from(TODAY),
        false);
  }

  private static NilDeclaration nil(String id, @Nullable PostId place, Period period) {
    return new NilDeclaration(
        NilDeclarationId.of(id),
        1,
        place == null ? NilSubject.UNIT : NilSubject.POST,
        place,
        place == null ? UNIT : null,
        null,
        null,
        official(2),
        official(3),
        post(3),
        "无权无钱无物",
        period,
        false);
  }

  private static ControlMeasure measure() {
    return new ControlMeasure(
        ControlMeasureId.of("C-1"),
        1,
        "C-1",
        RiskPointId.of("R-1"),
        Mechanism.SUPERVISION,
        "双人签字",
        POST,
        null,
        false);
  }

  @BeforeEach
  void putPlaces() {
    prepare();
    desk.put(unit(UNIT.value(), "优抚科"));
  }

  @Test
  void whatSitsOnAPlaceIsCountedByKind() {
    desk.put(item(1, PowerItemStatus.DRAFT), risk("R-8"), risk("R-9"), measure());
    desk.put(nil("a", null, Period.from(TODAY)), nil("b", POST, Period.from(TODAY)));

    assertThat(of(UNIT))
        .containsExactly(
            Map.entry(PowerItem.KIND, 1L),
            Map.entry(RiskPoint.KIND, 2L),
            Map.entry(NilDeclaration.KIND, 1L));
    assertThat(of(POST))
        .containsExactly(
            Map.entry(PowerItem.KIND, 1L),
            Map.entry(RiskPoint.KIND, 2L),
            Map.entry(NilDeclaration.KIND, 1L),
            Map.entry(ControlMeasure.KIND, 1L));
    assertThat(of(PERSON)).containsExactly(Map.entry(PowerItem.KIND, 1L));
    assertThat(of(MATTER)).containsExactly(Map.entry(RiskPoint.KIND, 2L));
  }

  @Test
  void aMatterAndAnOpenRoundSitOnTheirUnit() {
    desk.put(matter(), round(false));
    assertThat(of(UNIT))
        .containsExactly(Map.entry(MajorMatter.KIND, 1L), Map.entry(SearchRound.KIND, 1L));

    desk.put(matter().withdraw(), round(true));
    assertThat(of(UNIT)).isEmpty();
  }

  @Test
  void risksAndNilDeclarationsSitOnTheirPowerItem() {
    PowerItem item = item(1, PowerItemStatus.CONFIRMED);
    desk.put(item);
    assertThat(of(item.id())).isEmpty();

    desk.put(riskOf(item.id()), nilOf(item.id()));
    assertThat(of(item.id()))
        .containsExactly(Map.entry(RiskPoint.KIND, 1L), Map.entry(NilDeclaration.KIND, 1L));
  }

  @Test
  void onWhatNothingSitsThereIsNoUse() {
    assertThat(of(UNIT)).isEmpty();
    assertThat(of(POST)).isEmpty();
    assertThat(of(PERSON)).isEmpty();
    assertThat(of(MATTER)).isEmpty();
    assertThat(of(RiskPointId.of("R-1"))).isEmpty();
  }

  @Test
  void idsOfOneTextAreToldApartByWhatTheyName() {
    desk.put(risk("R-8"));

    assertThat(of(PostId.of(UNIT.value()))).isEmpty();
    assertThat(of(UnitId.of(POST.value()))).isEmpty();
  }

  @Test
  void whatWasWithdrawnStruckOutOrSupersededIsNoUse() {
    RiskPoint risk = risk("R-8");
    NilDeclaration nil = nil("a", POST, Period.from(TODAY));
    desk.put(risk, nil, measure(), item(1, PowerItemStatus.CONFIRMED));
    assertThat(of(POST)).hasSize(4);

    desk.put(risk.withdraw(), nil.withdraw(), measure().withdraw());
    desk.put(item(2, PowerItemStatus.STRUCK_OUT));
    assertThat(of(POST)).isEmpty();
    desk.put(item(3, PowerItemStatus.SUPERSEDED));
    assertThat(of(POST)).isEmpty();
  }

  @Test
  void aDeclarationIsAUseThroughItsLastDay() {
    desk.put(nil("a", POST, Period.of(TODAY.minusDays(9), TODAY)));

    assertThat(on(POST, TODAY)).containsExactly(Map.entry(NilDeclaration.KIND, 1L));
    assertThat(on(POST, TODAY.plusDays(1))).isEmpty();
  }

  @Test
  void whoDeclaredOrApprovedIsNoUse() {
    desk.put(nil("a", POST, Period.from(TODAY)));

    assertThat(of(official(2))).isEmpty();
    assertThat(of(official(3))).isEmpty();
    assertThat(of(post(3))).isEmpty();
  }

  @Test
  void usesInAnotherBureauDoNotCount() {
    elsewhere.put(Specimens.prerequisites());
    elsewhere.put(riskPoint("R-8", 1, "R-8", Specimens.unit()));

    assertThat(of(Specimens.unit())).containsEntry(RiskPoint.KIND, 1L);
  }
}
