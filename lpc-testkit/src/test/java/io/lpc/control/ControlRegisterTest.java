package io.lpc.control;

import static io.lpc.testkit.LpcAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lpc.common.Actor;
import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.common.Violation;
import io.lpc.ledger.LedgerQuery;
import io.lpc.ledger.LedgerRow;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.Post;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.Scene;
import io.lpc.store.RecordViolation;
import io.lpc.store.StaleVersion;
import io.lpc.testkit.SettableClock;
import io.lpc.testkit.SmallBureau;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 防控措施: what is done about a risk, by one of the four mechanisms, by whom and until when (G2). */
class ControlRegisterTest {

  private static final LocalDate END_OF_NOVEMBER = LocalDate.of(2011, 11, 30);

  private final Scene scene = new Scene();
  private final SmallBureau bureau = scene.bureau;
  private RiskPoint point;

  @BeforeEach
  void aRiskWasFound() {
    scene.on(9, 10);
    point = scene.riskOfClerk();
  }

  @ParameterizedTest
  @EnumSource
  void each_of_the_four_mechanisms_answers_a_risk(Mechanism mechanism) {
    ControlMeasureDraft draft =
        new ControlMeasureDraft(
            "M-001", point.id(), mechanism, "双人入户核查", bureau.aidHead.post(), END_OF_NOVEMBER);

    ControlMeasure measure = registered().plan(draft, Scene.REASON).orThrow();

    assertThat(measure).isEqualTo(draft.toRecord(measure.id().value(), 1));
    assertThat(printed())
        .containsExactly(
            new LedgerRow.Measure("M-001", mechanism, "双人入户核查", "社会救助科科长", END_OF_NOVEMBER));
  }

  @Test
  void a_standing_measure_needs_neither_owner_nor_date() {
    plan("M-001", null, null);

    assertThat(printed())
        .containsExactly(
            new LedgerRow.Measure("M-001", Mechanism.SUPERVISION, "双人入户核查", null, null));
  }

  @Test
  void a_risk_has_any_number_of_measures_printed_by_their_numbers() {
    plan("M-003", null, null);
    plan("M-001", null, null);
    plan("M-002", null, null);

    assertThat(printed())
        .extracting(LedgerRow.Measure::code)
        .containsExactly("M-001", "M-002", "M-003");
  }

  @Test
  void a_revised_measure_is_printed_as_it_stands_and_was_printed_as_it_stood() {
    ControlMeasure measure = plan("M-001", null, END_OF_NOVEMBER);
    scene.on(10, 10);

    registered()
        .revise(
            measure.id(),
            1,
            new ControlMeasureDraft(
                "M-001",
                point.id(),
                Mechanism.WARNING,
                "比对车辆和房产信息",
                bureau.aidClerk.post(),
                END_OF_NOVEMBER),
            Scene.REASON)
        .orThrow();

    assertThat(printed())
        .containsExactly(
            new LedgerRow.Measure(
                "M-001", Mechanism.WARNING, "比对车辆和房产信息", "低保审核岗", END_OF_NOVEMBER));
    assertThat(scene.ledger(LedgerQuery.asOf(LocalDate.of(2011, 10, 9))).get(0).measures())
        .extracting(LedgerRow.Measure::text)
        .containsExactly("双人入户核查");
  }

  @Test
  void a_withdrawn_measure_is_no_longer_printed_and_stays_readable() {
    ControlMeasure measure = plan("M-001", null, null);
    plan("M-002", null, null);
    scene.on(10, 10);

    ControlMeasure withdrawn = registered().withdraw(measure.id(), 1, Scene.REASON).orThrow();

    assertThat(printed()).extracting(LedgerRow.Measure::code).containsExactly("M-002");
    assertThat(bureau.bureau().find(ControlMeasure.KIND, measure.id())).contains(withdrawn);
    assertThat(scene.ledger(LedgerQuery.asOf(LocalDate.of(2011, 10, 9))).get(0).measures())
        .hasSize(2);
  }

  @Test
  void nobody_is_to_carry_out_a_measure_from_a_withdrawn_post() {
    PostId archive = scene.post("JZK-3", "档案岗", bureau.aid, Set.of());
    scene
        .desk(bureau.director)
        .organization()
        .withdraw(bureau.bureau().find(Post.KIND, archive).orElseThrow(), Scene.REASON)
        .orThrow();

    assertThat(
            registered()
                .plan(
                    new ControlMeasureDraft(
                        "M-001", point.id(), Mechanism.WARNING, "比对车辆和房产信息", archive, null),
                    Scene.REASON))
        .isRefusedAt("owner", RecordViolation.WITHDRAWN);
  }

  @Test
  void a_withdrawn_measure_changes_no_more() {
    ControlMeasure measure = plan("M-001", null, null);
    registered().withdraw(measure.id(), 1, Scene.REASON).orThrow();
    Violation withdrawn =
        RecordViolation.WITHDRAWN.with("kind", ControlMeasure.KIND, "record", "M-001");

    assertThat(scene.refused(() -> registered().withdraw(measure.id(), 2, Scene.REASON)))
        .containsExactly(withdrawn);
    assertThat(
            scene.refused(
                () ->
                    registered().revise(measure.id(), 2, draft("M-001", null, null), Scene.REASON)))
        .containsExactly(withdrawn);
  }

  @Test
  void a_withdrawn_risk_takes_no_measure() {
    scene.desk(bureau.aidHead).risks().withdraw(point.id(), 1, Scene.REASON).orThrow();

    assertThat(scene.refused(() -> registered().plan(draft("M-001", null, null), Scene.REASON)))
        .containsExactly(
            RecordViolation.WITHDRAWN
                .with("kind", RiskPoint.KIND, "record", point.code())
                .at("riskPoint"));
  }

  @Test
  void a_measure_names_a_risk_and_an_owner_that_exist() {
    ControlMeasureDraft astray =
        new ControlMeasureDraft(
            "M-001",
            RiskPointId.of("nowhere"),
            Mechanism.EDUCATION,
            "每月警示教育",
            PostId.of("nobody"),
            null);

    assertThat(scene.refused(() -> registered().plan(astray, Scene.REASON)))
        .extracting(Violation::code)
        .containsExactly("LPC-REC-006", "LPC-REC-006");
  }

  @Test
  void a_measure_has_a_number_a_mechanism_and_a_text() {
    ControlMeasureDraft empty = new ControlMeasureDraft("", point.id(), null, " ", null, null);

    assertThat(scene.refused(() -> registered().plan(empty, Scene.REASON)))
        .containsExactly(
            RecordViolation.REQUIRED.with().at("code"),
            RecordViolation.REQUIRED.with().at("mechanism"),
            RecordViolation.REQUIRED.with().at("text"));
  }

  @Test
  void the_staff_of_the_unit_plans_and_a_stranger_does_not() {
    assertThat(by(bureau.aidClerk).plan(draft("M-001", null, null), Scene.REASON).isAccepted())
        .isTrue();

    assertThat(
            scene.refused(() -> by(bureau.homeHead).plan(draft("M-002", null, null), Scene.REASON)))
        .containsExactly(ControlViolation.NOT_OF_UNIT.with("unit", bureau.aid));
  }

  @Test
  void whoever_is_in_charge_plans_revises_and_withdraws() {
    int planned = 0;
    for (Actor each : List.of(bureau.aidHead, bureau.deputy, bureau.director)) {
      ControlMeasureDraft draft = draft("M-00" + ++planned, null, null);
      ControlMeasure measure = by(each).plan(draft, Scene.REASON).orThrow();
      by(each).revise(measure.id(), 1, draft, Scene.REASON).orThrow();
      by(each).withdraw(measure.id(), 2, Scene.REASON).orThrow();
    }

    assertThat(printed()).isEmpty();
  }

  @Test
  void nobody_withdraws_or_revises_what_controls_his_own_post() {
    ControlMeasure measure = plan("M-001", null, null);
    Violation own = ControlViolation.OWN_CONTROL.with("point", point.code());

    assertThat(
            scene.attempted(
                "control.withdraw",
                () -> by(bureau.aidClerk).withdraw(measure.id(), 1, Scene.REASON)))
        .containsExactly(own);
    assertThat(
            scene.attempted(
                "control.revise",
                () ->
                    by(bureau.aidClerk)
                        .revise(measure.id(), 1, draft("M-001", null, null), Scene.REASON)))
        .containsExactly(own);
  }

  @Test
  void a_head_does_not_loosen_what_controls_his_post_by_moving_it_to_another_risk() {
    RiskPoint ofHead = scene.found(scene.riskOf("R-002", bureau.aid, bureau.aidHead.post()));
    ControlMeasure measure = by(bureau.deputy).plan(against(ofHead.id()), Scene.REASON).orThrow();

    assertThat(
            scene.attempted(
                "control.revise",
                () -> registered().revise(measure.id(), 1, against(point.id()), Scene.REASON)))
        .containsExactly(ControlViolation.OWN_CONTROL.with("point", "R-002"));
  }

  @Test
  void staff_and_strangers_neither_revise_nor_withdraw() {
    PostId archive = scene.post("JZK-3", "档案岗", bureau.aid, Set.of());
    Actor colleague = scene.hired("008", "卫辛", archive, AppointmentKind.REGULAR);
    ControlMeasure measure = plan("M-001", null, null);
    Violation notInCharge = ControlViolation.NOT_IN_CHARGE.with("unit", bureau.aid);

    for (Actor each : List.of(colleague, bureau.homeHead, bureau.otherDeputy)) {
      assertThat(scene.refused(() -> by(each).withdraw(measure.id(), 1, Scene.REASON)))
          .containsExactly(notInCharge);
      assertThat(
              scene.refused(
                  () -> by(each).revise(measure.id(), 1, draft("M-001", null, null), Scene.REASON)))
          .containsExactly(notInCharge);
    }
  }

  @Test
  void a_program_plans_and_revises_but_not_for_whoever_is_on_the_post() {
    Actor program = new Actor.Automation("登记册导入", bureau.homeHead.official());
    Actor own = new Actor.Automation("登记册导入", bureau.aidClerk.official());
    ControlMeasureDraft draft = draft("M-001", null, null);
    ControlMeasure measure = by(program).plan(draft, Scene.REASON).orThrow();
    by(program).revise(measure.id(), 1, draft, Scene.REASON).orThrow();
    Violation refused = ControlViolation.OWN_CONTROL.with("point", point.code());

    assertThat(
            scene.attempted(
                "control.plan", () -> by(own).plan(draft("M-002", null, null), Scene.REASON)))
        .containsExactly(refused);
    assertThat(
            scene.attempted(
                "control.revise", () -> by(own).revise(measure.id(), 2, draft, Scene.REASON)))
        .containsExactly(refused);
    assertThat(scene.refused(() -> by(program).withdraw(measure.id(), 2, Scene.REASON)))
        .containsExactly(ControlViolation.NOT_IN_CHARGE.with("unit", bureau.aid));
  }

  @Test
  void a_leader_relieved_of_the_unit_withdraws_nothing_by_backdating() {
    ControlMeasure measure = plan("M-001", null, null);
    scene.leadsNoLonger(bureau.aid, LeadershipRole.IN_CHARGE, scene.today());
    scene.on(10, 10);

    assertThat(
            scene.refused(
                () ->
                    scene
                        .desk(bureau.deputy)
                        .happenedAt(measureDay())
                        .controls()
                        .withdraw(measure.id(), 1, Scene.REASON)))
        .containsExactly(ControlViolation.NOT_IN_CHARGE.with("unit", bureau.aid));
  }

  @Test
  void the_loser_of_a_race_is_told() {
    ControlMeasure measure = plan("M-001", null, null);
    registered().revise(measure.id(), 1, draft("M-001", null, null), Scene.REASON).orThrow();

    assertThatExceptionOfType(StaleVersion.class)
        .isThrownBy(() -> registered().withdraw(measure.id(), 1, Scene.REASON));
  }

  private static Instant measureDay() {
    return LocalDate.of(2011, 9, 10).atTime(9, 0).atZone(SettableClock.ZONE).toInstant();
  }

  private ControlRegister registered() {
    return by(bureau.aidHead);
  }

  private ControlRegister by(Actor actor) {
    return scene.desk(actor).controls();
  }

  private static ControlMeasureDraft against(RiskPointId risk) {
    return new ControlMeasureDraft("M-001", risk, Mechanism.WARNING, "比对车辆和房产信息", null, null);
  }

  private ControlMeasure plan(String code, @Nullable PostId owner, @Nullable LocalDate dueOn) {
    return registered().plan(draft(code, owner, dueOn), Scene.REASON).orThrow();
  }

  private ControlMeasureDraft draft(
      String code, @Nullable PostId owner, @Nullable LocalDate dueOn) {
    return new ControlMeasureDraft(code, point.id(), Mechanism.SUPERVISION, "双人入户核查", owner, dueOn);
  }

  private List<LedgerRow.Measure> printed() {
    return scene.onlyRow().measures();
  }
}
