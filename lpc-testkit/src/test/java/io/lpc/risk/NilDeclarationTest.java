package io.lpc.risk;

import static io.lpc.testkit.LpcAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lpc.common.ActKey;
import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.Period;
import io.lpc.common.PostId;
import io.lpc.common.Violation;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItemDraft;
import io.lpc.power.PowerItemId;
import io.lpc.store.OutboxMessage;
import io.lpc.store.RecordViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 无风险申报: declared by somebody of the place, approved by whoever is in charge of it (X3). */
class NilDeclarationTest {

  private static final LocalDate FROM = LocalDate.of(2011, 8, 20);
  private static final LocalDate THROUGH = LocalDate.of(2012, 8, 19);

  private final Scene scene = new Scene();
  private Actor.Holder archivist;

  @BeforeEach
  void inAugust() {
    scene.on(8, 20);
    PostId archive = scene.post("JZK-3", "档案岗", scene.bureau.aid, Set.of());
    archivist = scene.hired("008", "卫辛", archive, AppointmentKind.REGULAR);
  }

  @Test
  void the_leader_in_charge_approves_that_an_ordinary_post_holds_no_risk() {
    NilDeclaration nil = declare(scene.bureau.deputy, ofArchive()).orThrow();

    assertThat(nil.subject()).isEqualTo(NilSubject.POST);
    assertThat(nil.place()).isEqualTo(archivist.post().value());
    assertThat(nil.declaredBy()).isEqualTo(archivist.official());
    assertThat(nil.approvedBy()).isEqualTo(scene.bureau.deputy.official());
    assertThat(nil.approvedFrom()).isEqualTo(scene.bureau.deputy.post());
    assertThat(nil.grounds()).isEqualTo("只保管已办结档案");
    assertThat(nil.period()).isEqualTo(Period.of(FROM, THROUGH));
  }

  @Test
  void backdating_a_declaration_forgets_no_risk_that_was_found_since() {
    Instant before = scene.clock.instant();
    scene.on(8, 25);
    scene.found(scene.riskOf("R-050", scene.bureau.aid, archivist.post()));
    scene.on(9, 1);

    assertThat(
            scene.refused(
                () ->
                    scene
                        .desk(scene.bureau.deputy)
                        .happenedAt(before)
                        .risks()
                        .declareNil(ofArchive(), Scene.REASON)))
        .containsExactly(RiskViolation.RISK_FOUND_THERE.with().at("post"));
  }

  @Test
  void a_leader_relieved_of_the_unit_approves_nothing_by_backdating() {
    Instant before = scene.clock.instant();
    scene.on(9, 1);
    scene.leadsNoLonger(scene.bureau.aid, LeadershipRole.IN_CHARGE, LocalDate.of(2011, 8, 25));

    assertThat(
            scene.refused(
                () ->
                    scene
                        .desk(scene.bureau.deputy)
                        .happenedAt(before)
                        .risks()
                        .declareNil(ofArchive(), Scene.REASON)))
        .containsExactly(
            RiskViolation.NOT_APPROVER.with("role", LeadershipRole.IN_CHARGE.chinese()));
  }

  @Test
  void a_key_post_is_never_declared_nil() {
    NilDraft draft =
        NilDraft.ofPost(
            scene.bureau.aidClerk.post(), scene.bureau.aidClerk.official(), "制度健全", FROM, THROUGH);

    assertThat(scene.refused(() -> declare(scene.bureau.deputy, draft)))
        .containsExactly(
            RiskViolation.KEY_POST_NIL.with("post", scene.bureau.aidClerk.post()).at("post"));
  }

  @Test
  void nobody_approves_a_declaration_of_his_own_and_the_attempt_is_on_record() {
    NilDraft own =
        NilDraft.ofPost(
            archivist.post(), scene.bureau.deputy.official(), "只保管已办结档案", FROM, THROUGH);

    assertThat(scene.attempted("risk.declare-nil", () -> declare(scene.bureau.deputy, own)))
        .containsExactly(RiskViolation.OWN_APPROVAL.with().at("declaredBy"));
    assertThat(Scene.rows(scene.bureau.bureau().all(NilDeclaration.KIND))).isEmpty();
  }

  @Test
  void nobody_approves_for_his_own_post_or_a_power_he_answers_for_through_another_declarant() {
    NilDraft ofDirector =
        NilDraft.ofPost(
            scene.bureau.director.post(), scene.bureau.deputy.official(), "不直接经办", FROM, THROUGH);

    assertThat(
            scene.attempted("risk.declare-nil", () -> declare(scene.bureau.director, ofDirector)))
        .containsExactly(RiskViolation.OWN_APPROVAL.with());
    Actor.Holder forDeputy =
        scene.appointed(
            scene.bureau.aidClerk.official(), scene.bureau.deputy.post(), AppointmentKind.STAND_IN);
    NilDraft ofOwnPower =
        NilDraft.ofPowerItem(allowance(), archivist.official(), "本年度未行使", FROM, THROUGH);
    assertThat(scene.attempted("risk.declare-nil", () -> declare(forDeputy, ofOwnPower)))
        .containsExactly(RiskViolation.OWN_APPROVAL.with());
  }

  @Test
  void an_attempt_that_is_repeated_under_its_key_is_recorded_once() {
    NilDraft own =
        NilDraft.ofPost(
            archivist.post(), scene.bureau.deputy.official(), "只保管已办结档案", FROM, THROUGH);
    ActKey key = ActKey.of("nil-2011-08-20");
    Outcome<NilDeclaration> first =
        scene.desk(scene.bureau.deputy).withKey(key).risks().declareNil(own, Scene.REASON);

    List<Violation> again =
        scene.refused(
            () ->
                scene.desk(scene.bureau.deputy).withKey(key).risks().declareNil(own, Scene.REASON));

    assertThat(again).isEqualTo(first.violations());
  }

  @Test
  void only_who_is_in_charge_approves() {
    Violation leaderInCharge = RiskViolation.NOT_APPROVER.with("role", "分管领导");

    assertThat(scene.refused(() -> declare(scene.bureau.otherDeputy, ofArchive())))
        .containsExactly(leaderInCharge);
    assertThat(scene.refused(() -> declare(scene.bureau.director, ofArchive())))
        .containsExactly(leaderInCharge);
    assertThat(
            scene.refused(
                () ->
                    declare(
                        new Actor.Automation("批量申报", scene.bureau.deputy.official()), ofArchive())))
        .containsExactly(leaderInCharge);
  }

  @Test
  void whoever_stands_in_for_the_leader_in_charge_approves() {
    Actor.Holder standIn =
        scene.appointed(
            scene.bureau.disciplineHead.official(),
            scene.bureau.deputy.post(),
            AppointmentKind.STAND_IN);

    assertThat(declare(standIn, ofArchive()).isAccepted()).isTrue();
  }

  @Test
  void the_declarant_is_of_the_unit() {
    OfficialId outside = scene.bureau.homeHead.official();

    assertThat(
            scene.refused(
                () ->
                    declare(
                        scene.bureau.deputy,
                        NilDraft.ofPost(archivist.post(), outside, "无", FROM, THROUGH))))
        .containsExactly(
            RiskViolation.DECLARANT_ELSEWHERE
                .with("official", outside, "unit", scene.bureau.aid)
                .at("declaredBy"));
  }

  @Test
  void a_declaration_names_exactly_one_place() {
    NilDraft none = new NilDraft(null, null, null, null, archivist.official(), "无", FROM, THROUGH);
    NilDraft two =
        new NilDraft(
            archivist.post(),
            scene.bureau.aid,
            null,
            null,
            archivist.official(),
            "无",
            FROM,
            THROUGH);

    assertThat(scene.refused(() -> declare(scene.bureau.deputy, none)))
        .containsExactly(RiskViolation.SUBJECT_UNCLEAR.with());
    assertThat(scene.refused(() -> declare(scene.bureau.deputy, two)))
        .containsExactly(RiskViolation.SUBJECT_UNCLEAR.with());
  }

  @Test
  void what_is_on_record_names_the_place_of_its_subject_and_no_other() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> onRecord(NilSubject.POST, null, null))
        .withMessageContaining("N-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> onRecord(NilSubject.UNIT, archivist.post(), null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> onRecord(NilSubject.POST, archivist.post(), scene.bureau.aid));
    assertThat(onRecord(NilSubject.UNIT, null, scene.bureau.aid).place())
        .isEqualTo(scene.bureau.aid.value());
  }

  private NilDeclaration onRecord(
      NilSubject subject, @Nullable PostId post, @Nullable UnitId unit) {
    return new NilDeclaration(
        NilDeclarationId.of("N-1"),
        1,
        subject,
        post,
        unit,
        null,
        null,
        archivist.official(),
        scene.bureau.deputy.official(),
        scene.bureau.deputy.post(),
        "无",
        Period.of(FROM, THROUGH),
        false);
  }

  @Test
  void a_place_where_a_risk_stands_is_not_declared_nil() {
    PowerItemId item = allowance();
    scene.found(withItem(scene.riskOf("R-001", scene.bureau.aid, archivist.post()), item));
    scene.riskOfSection();
    scene.found(special());

    OfficialId by = archivist.official();
    assertThat(declare(scene.bureau.deputy, ofArchive()))
        .isRefusedAt("post", RiskViolation.RISK_FOUND_THERE);
    assertThat(
            declare(scene.bureau.deputy, NilDraft.ofUnit(scene.bureau.aid, by, "无", FROM, THROUGH)))
        .isRefusedAt("unit", RiskViolation.RISK_FOUND_THERE);
    assertThat(declare(scene.bureau.deputy, NilDraft.ofPowerItem(item, by, "无", FROM, THROUGH)))
        .isRefusedAt("powerItem", RiskViolation.RISK_FOUND_THERE);
    assertThat(declare(scene.bureau.director, ofField(MajorMatterField.FUNDS)))
        .isRefusedAt("field", RiskViolation.RISK_FOUND_THERE);
  }

  @Test
  void a_declaration_does_not_end_before_it_begins() {
    NilDraft draft =
        NilDraft.ofPost(archivist.post(), archivist.official(), "无", FROM, FROM.minusDays(1));

    assertThat(declare(scene.bureau.deputy, draft))
        .isRefusedAt("through", RecordViolation.DATES_IN_DISORDER);
  }

  @Test
  void a_risk_of_a_post_does_not_speak_for_the_unit_itself() {
    scene.riskOfClerk();

    assertThat(
            declare(
                    scene.bureau.deputy,
                    NilDraft.ofUnit(
                        scene.bureau.aid, archivist.official(), "科室无独立事权", FROM, THROUGH))
                .isAccepted())
        .isTrue();
  }

  @Test
  void a_place_whose_only_risk_was_withdrawn_may_be_declared_nil() {
    RiskPoint point = scene.found(scene.riskOf("R-001", scene.bureau.aid, archivist.post()));
    scene.desk(scene.bureau.aidHead).risks().withdraw(point.id(), 1, Scene.REASON).orThrow();

    assertThat(declare(scene.bureau.deputy, ofArchive()).isAccepted()).isTrue();
  }

  @Test
  void for_the_leadership_the_director_approves() {
    NilDraft ofDeputy =
        NilDraft.ofPost(
            scene.bureau.otherDeputy.post(),
            scene.bureau.otherDeputy.official(),
            "刚到任,尚未分工",
            FROM,
            THROUGH);

    assertThat(scene.refused(() -> declare(scene.bureau.deputy, ofDeputy)))
        .containsExactly(RiskViolation.NOT_APPROVER.with("role", "局长"));
    assertThat(declare(scene.bureau.director, ofDeputy).isAccepted()).isTrue();
  }

  @Test
  void for_the_directors_own_post_the_discipline_head_approves_and_it_is_filed_upward() {
    NilDraft ofDirector =
        NilDraft.ofPost(
            scene.bureau.director.post(), scene.bureau.director.official(), "不直接经办", FROM, THROUGH);
    Violation byDiscipline = RiskViolation.NOT_APPROVER.with("role", "纪检组长");

    assertThat(scene.refused(() -> declare(scene.bureau.deputy, ofDirector)))
        .containsExactly(byDiscipline);
    assertThat(
            scene.attempted("risk.declare-nil", () -> declare(scene.bureau.director, ofDirector)))
        .containsExactly(RiskViolation.OWN_APPROVAL.with().at("declaredBy"));
    assertThat(filedUpward()).isEmpty();
    NilDeclaration nil = declare(scene.bureau.disciplineHead, ofDirector).orThrow();

    assertThat(nil.approvedBy()).isEqualTo(scene.bureau.disciplineHead.official());
    assertThat(filedUpward())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.topic()).isEqualTo("risk.nil-filed-upward");
              assertThat(message.payload())
                  .contains(nil.id().value(), scene.bureau.director.post().value());
            });
  }

  @Test
  void a_power_that_the_directors_post_answers_for_goes_the_same_way() {
    PowerItemDraft like = scene.bureau.allowance("P-001");
    PowerItemId item =
        scene
            .desk(scene.bureau.director)
            .powers()
            .draft(
                new PowerItemDraft(
                    like.code(),
                    "干部任免提名",
                    like.type(),
                    like.scope(),
                    like.bases(),
                    scene.bureau.leadership,
                    scene.bureau.director.post(),
                    scene.bureau.director.official(),
                    null,
                    "",
                    List.of(),
                    List.of()),
                Scene.REASON)
            .orThrow()
            .id();
    NilDraft nil =
        NilDraft.ofPowerItem(item, scene.bureau.deputy.official(), "本年度未行使", FROM, THROUGH);

    assertThat(scene.attempted("risk.declare-nil", () -> declare(scene.bureau.director, nil)))
        .containsExactly(RiskViolation.OWN_APPROVAL.with());
    assertThat(declare(scene.bureau.disciplineHead, nil).isAccepted()).isTrue();
    assertThat(filedUpward()).hasSize(1);
  }

  @Test
  void what_is_declared_nil_on_other_posts_is_not_filed_upward() {
    declare(scene.bureau.deputy, ofArchive()).orThrow();

    assertThat(filedUpward()).isEmpty();
  }

  private List<OutboxMessage> filedUpward() {
    List<OutboxMessage> sent = new ArrayList<>();
    scene.bureau.bureau().outbox().deliver(100, sent::add);
    return sent;
  }

  @ParameterizedTest
  @EnumSource
  void for_a_field_of_major_matters_the_director_approves(MajorMatterField field) {
    assertThat(scene.refused(() -> declare(scene.bureau.deputy, ofField(field))))
        .containsExactly(RiskViolation.NOT_APPROVER.with("role", "局长"));

    NilDeclaration nil = declare(scene.bureau.director, ofField(field)).orThrow();

    assertThat(nil.subject()).isEqualTo(NilSubject.MAJOR_FIELD);
    assertThat(nil.place()).isEqualTo(field.name());
  }

  @Test
  void a_risk_in_one_field_leaves_the_other_three_open() {
    scene.found(special());

    assertThat(declare(scene.bureau.director, ofField(MajorMatterField.PROJECT)).isAccepted())
        .isTrue();
  }

  @Test
  void a_declaration_is_withdrawn_once() {
    NilDeclaration nil = declare(scene.bureau.deputy, ofArchive()).orThrow();
    RiskRegister risks = scene.desk(scene.bureau.deputy).risks();

    assertThat(risks.withdrawNil(nil.id(), 1, Scene.REASON).orThrow().withdrawn()).isTrue();
    assertThat(scene.refused(() -> risks.withdrawNil(nil.id(), 2, Scene.REASON)))
        .extracting(Violation::code)
        .containsExactly("LPC-REC-012");
  }

  @Test
  void whoever_would_approve_a_declaration_withdraws_it_and_no_program() {
    NilDeclaration nil = declare(scene.bureau.deputy, ofArchive()).orThrow();

    for (Actor each :
        List.of(
            scene.bureau.aidClerk,
            scene.bureau.aidHead,
            scene.bureau.otherDeputy,
            scene.bureau.director,
            new Actor.Automation("清理", scene.bureau.deputy.official()))) {
      assertThat(
              scene.refused(() -> scene.desk(each).risks().withdrawNil(nil.id(), 1, Scene.REASON)))
          .containsExactly(
              RiskViolation.NOT_APPROVER.with("role", LeadershipRole.IN_CHARGE.chinese()));
    }
  }

  @Test
  void a_leader_relieved_of_the_unit_withdraws_nothing_by_backdating() {
    NilDeclaration nil = declare(scene.bureau.deputy, ofArchive()).orThrow();
    Instant before = scene.clock.instant();
    scene.on(9, 1);
    scene.leadsNoLonger(scene.bureau.aid, LeadershipRole.IN_CHARGE, LocalDate.of(2011, 8, 25));

    assertThat(
            scene.refused(
                () ->
                    scene
                        .desk(scene.bureau.deputy)
                        .happenedAt(before)
                        .risks()
                        .withdrawNil(nil.id(), 1, Scene.REASON)))
        .containsExactly(
            RiskViolation.NOT_APPROVER.with("role", LeadershipRole.IN_CHARGE.chinese()));
  }

  private Outcome<NilDeclaration> declare(Actor approver, NilDraft draft) {
    return scene.desk(approver).risks().declareNil(draft, Scene.REASON);
  }

  private NilDraft ofArchive() {
    return NilDraft.ofPost(archivist.post(), archivist.official(), "只保管已办结档案", FROM, THROUGH);
  }

  private NilDraft ofField(MajorMatterField field) {
    return NilDraft.ofField(field, archivist.official(), "本年度无此类事项", FROM, THROUGH);
  }

  private PowerItemId allowance() {
    return scene
        .desk(scene.bureau.aidHead)
        .powers()
        .draft(scene.bureau.allowance("P-001"), Scene.REASON)
        .orThrow()
        .id();
  }

  private static RiskPointDraft withItem(RiskPointDraft like, PowerItemId item) {
    return new RiskPointDraft(
        like.code(),
        like.level(),
        like.category(),
        like.keyArea(),
        null,
        like.presence(),
        like.content(),
        like.manifestations(),
        like.unit(),
        like.post(),
        item,
        null,
        null);
  }

  private RiskPointDraft special() {
    return new RiskPointDraft(
        "R-200",
        RiskLevel.SPECIAL,
        "INSTITUTION",
        KeyArea.MONEY,
        MajorMatterField.FUNDS,
        Presence.POSSIBLE,
        "冬春救助资金分配未经集体研究",
        List.of("先拨付后补会议记录"),
        scene.bureau.aid,
        null,
        null,
        null,
        null);
  }
}
