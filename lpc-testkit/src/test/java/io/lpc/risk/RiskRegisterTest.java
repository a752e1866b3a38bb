package io.lpc.risk;

import static io.lpc.testkit.LpcAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.lpc.common.Actor;
import io.lpc.common.Digest;
import io.lpc.common.Money;
import io.lpc.common.Outcome;
import io.lpc.common.PostId;
import io.lpc.common.Violation;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.CodeTable;
import io.lpc.organization.CodeTableDraft;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.MajorMatter;
import io.lpc.organization.MajorMatterDraft;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.MajorMatterId;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemId;
import io.lpc.store.RecordViolation;
import io.lpc.store.StaleVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RiskRegisterTest {

  private final Scene scene = new Scene();

  @BeforeEach
  void inAugust() {
    scene.on(8, 20);
  }

  @Test
  void what_was_found_is_kept_as_it_was_found() {
    PowerItemId item =
        scene
            .desk(scene.bureau.aidHead)
            .powers()
            .draft(scene.bureau.allowance("P-001"), Scene.REASON)
            .orThrow()
            .id();
    RiskPointDraft draft =
        new RiskPointDraft(
            "R-001",
            RiskLevel.INDIVIDUAL,
            "EFFICIENCY",
            KeyArea.ENFORCEMENT,
            null,
            Presence.EXISTING,
            "受理后超过承诺时限",
            List.of("材料一次告知不全", "集中办理时积压"),
            scene.bureau.aid,
            scene.bureau.aidClerk.post(),
            item,
            null,
            null);

    RiskPoint point = scene.found(draft);

    assertThat(scene.bureau.bureau().find(RiskPoint.KIND, point.id())).contains(point);
    assertThat(point).isEqualTo(draft.toRecord(point.id().value(), 1));
    assertThat(point.powerItem()).isEqualTo(item);
  }

  @Test
  void a_special_risk_sits_on_a_major_matter_of_its_field() {
    MajorMatter relief = majorMatter();

    RiskPoint point = scene.found(special("R-200", MajorMatterField.FUNDS, relief.id(), null));

    assertThat(point.matter()).isEqualTo(relief.id());
    assertThat(
            scene.refused(
                () -> identify(special("R-201", MajorMatterField.PROJECT, relief.id(), null))))
        .containsExactly(
            RiskViolation.MATTER_FIELD_DIFFERS
                .with("matter", relief.id(), "field", "大额度民政资金使用")
                .at("matter"));
  }

  @Test
  void every_missing_field_is_named_at_once() {
    RiskPointDraft empty =
        new RiskPointDraft(
            " ", null, "", null, null, null, "", List.of(), null, null, null, null, null);

    assertThat(scene.refused(() -> identify(empty)))
        .extracting(Violation::at)
        .containsExactly(
            "category", "code", "content", "level", "manifestations", "presence", "unit");
  }

  @Test
  void a_blank_manifestation_is_located() {
    RiskPointDraft like = scene.bureau.riskOfAidClerk("R-001");
    RiskPointDraft draft =
        new RiskPointDraft(
            like.code(),
            like.level(),
            like.category(),
            null,
            null,
            like.presence(),
            like.content(),
            List.of("入户核查走过场", " "),
            like.unit(),
            like.post(),
            null,
            null,
            null);

    assertThat(scene.refused(() -> identify(draft)))
        .containsExactly(RecordViolation.REQUIRED.with().at("manifestations[1]"));
  }

  @Test
  void an_individual_risk_names_its_post_and_no_field() {
    RiskPointDraft like = scene.bureau.riskOfAidClerk("R-001");
    RiskPointDraft draft =
        new RiskPointDraft(
            like.code(),
            like.level(),
            "思想道德",
            null,
            MajorMatterField.PERSONNEL,
            like.presence(),
            like.content(),
            like.manifestations(),
            like.unit(),
            null,
            null,
            null,
            null);

    assertThat(scene.refused(() -> identify(draft)))
        .containsExactly(
            RiskViolation.UNKNOWN_CATEGORY.with("category", "思想道德").at("category"),
            RiskViolation.POST_REQUIRED.with().at("post"),
            RiskViolation.FIELD_NOT_WANTED.with().at("majorField"));
  }

  @Test
  void a_special_risk_names_its_field_and_no_post() {
    RiskPointDraft draft = special("R-200", null, null, null);
    RiskPointDraft onPost =
        new RiskPointDraft(
            draft.code(),
            draft.level(),
            draft.category(),
            null,
            null,
            draft.presence(),
            draft.content(),
            draft.manifestations(),
            draft.unit(),
            scene.bureau.homeHead.post(),
            null,
            null,
            null);

    assertThat(scene.refused(() -> identify(onPost)))
        .containsExactly(
            RiskViolation.POST_NOT_WANTED.with().at("post"),
            RiskViolation.FIELD_REQUIRED.with().at("majorField"),
            RiskViolation.POST_ELSEWHERE
                .with("post", scene.bureau.homeHead.post(), "unit", scene.bureau.aid)
                .at("post"));
  }

  @Test
  void a_locality_adds_a_category_of_its_own() {
    CodeTable plan =
        scene.bureau.bureau().findByCode(CodeTable.KIND, RiskCategories.SCHEME).orElseThrow();
    List<CodeTable.Code> codes = new ArrayList<>(plan.codes());
    codes.add(new CodeTable.Code("MORAL", "思想道德", "morals"));
    RiskPointDraft moral = inCategory("MORAL");
    assertThat(scene.refused(() -> identify(moral))).hasSize(1);

    scene
        .desk(scene.bureau.director)
        .organization()
        .revise(
            plan.id(),
            plan.version(),
            new CodeTableDraft(plan.code(), plan.name(), codes),
            Scene.REASON)
        .orThrow();

    assertThat(identify(moral).isAccepted()).isTrue();
    assertThat(scene.onlyRow().category()).isEqualTo("思想道德");
  }

  @Test
  void a_withdrawn_post_or_unit_takes_no_risk() {
    PostId vacant = scene.post("MGK-1", "社团登记岗", scene.bureau.societies, Set.of());
    withdraw(vacant);
    scene.leadsNoLonger(
        scene.bureau.societies, LeadershipRole.IN_CHARGE, scene.today().minusDays(1));
    Unit societies = scene.bureau.bureau().find(Unit.KIND, scene.bureau.societies).orElseThrow();
    scene.desk(scene.bureau.director).organization().withdraw(societies, Scene.REASON).orThrow();

    assertThat(scene.refused(() -> identify(scene.riskOf("R-300", scene.bureau.societies, vacant))))
        .containsExactly(
            RiskViolation.PLACE_WITHDRAWN
                .with("kind", Unit.KIND, "record", societies.code())
                .at("unit"),
            RiskViolation.PLACE_WITHDRAWN.with("kind", Post.KIND, "record", "MGK-1").at("post"));
  }

  @Test
  void a_struck_out_power_item_and_a_withdrawn_matter_take_no_risk() {
    PowerItem item =
        scene
            .desk(scene.bureau.aidHead)
            .powers()
            .draft(scene.bureau.allowance("P-001"), Scene.REASON)
            .orThrow();
    scene.desk(scene.bureau.deputy).powers().strikeOut(item.id(), 1, Scene.REASON).orThrow();
    MajorMatter relief = majorMatter();
    scene.desk(scene.bureau.director).organization().withdraw(relief, Scene.REASON).orThrow();
    RiskPointDraft draft = placed(scene.bureau.aid, item, relief);

    assertThat(scene.refused(() -> identify(draft)))
        .containsExactlyInAnyOrder(
            RiskViolation.PLACE_WITHDRAWN
                .with("kind", PowerItem.KIND, "record", item.code())
                .at("powerItem"),
            RiskViolation.PLACE_WITHDRAWN
                .with("kind", MajorMatter.KIND, "record", relief.code())
                .at("matter"));
  }

  @Test
  void a_risk_names_power_item_and_matter_of_its_own_unit() {
    PowerItem item =
        scene
            .desk(scene.bureau.aidHead)
            .powers()
            .draft(scene.bureau.allowance("P-001"), Scene.REASON)
            .orThrow();
    MajorMatter relief = majorMatter();

    assertThat(identify(placed(scene.bureau.societies, item, relief)))
        .isRefusedWith(RiskViolation.POWER_ELSEWHERE, RiskViolation.MATTER_ELSEWHERE);
    assertThat(identify(placed(scene.bureau.aid, item, relief))).isAccepted();
  }

  @Test
  void what_a_risk_names_exists_in_this_bureau() {
    RiskPointDraft like = scene.bureau.riskOfAidSection("R-100");
    RiskPointDraft astray =
        new RiskPointDraft(
            like.code(),
            like.level(),
            like.category(),
            null,
            null,
            like.presence(),
            like.content(),
            like.manifestations(),
            UnitId.of("elsewhere"),
            null,
            PowerItemId.of("nowhere"),
            null,
            SearchRoundId.of("never"));

    assertThat(scene.refused(() -> identify(astray)))
        .extracting(Violation::code, Violation::at)
        .containsExactlyInAnyOrder(
            tuple("LPC-REC-006", "unit"),
            tuple("LPC-REC-006", "powerItem"),
            tuple("LPC-REC-006", "round"));
  }

  @Test
  void a_number_is_given_once() {
    scene.riskOfClerk();

    assertThat(scene.refused(() -> identify(scene.bureau.riskOfAidSection("R-001"))))
        .containsExactly(
            RecordViolation.CODE_TAKEN.with("kind", RiskPoint.KIND, "code", "R-001").at("code"));
  }

  @Test
  void a_round_gathers_pictures_texts_and_self_check_sheets_by_digest() {
    Attachment picture = attachment(AttachmentKind.PICTURE, "科务会.jpg", "image/jpeg");
    SearchRound opened = round(scene.bureau.aid, List.of(picture));
    Attachment text = attachment(AttachmentKind.DOCUMENT, "排查小结.doc", "application/msword");
    Attachment sheet =
        attachment(AttachmentKind.SELF_CHECK, "自查表(陈己).xls", "application/vnd.ms-excel");

    SearchRound filled =
        scene
            .desk(scene.bureau.aidClerk)
            .risks()
            .attach(opened.id(), opened.version(), List.of(text, sheet), Scene.REASON)
            .orThrow();

    assertThat(filled.attachments()).containsExactly(picture, text, sheet);
    assertThat(filled.version()).isEqualTo(2);
    assertThat(scene.bureau.bureau().find(SearchRound.KIND, opened.id())).contains(filled);
  }

  @Test
  void only_the_unit_that_looks_and_whoever_is_in_charge_of_it_act_on_its_round() {
    SearchRound round = round(scene.bureau.aid, List.of());
    List<Attachment> sheet =
        List.of(attachment(AttachmentKind.SELF_CHECK, "自查表.xls", "application/vnd.ms-excel"));
    SearchRoundDraft another =
        new SearchRoundDraft(
            "PC-9", scene.bureau.aid, "九月排查", LocalDate.of(2011, 8, 20), null, List.of());

    for (Actor each :
        List.of(
            scene.bureau.homeHead,
            scene.bureau.otherDeputy,
            new Actor.Automation("批量排查", scene.bureau.aidHead.official()))) {
      RiskRegister risks = scene.desk(each).risks();
      for (Supplier<Outcome<?>> act :
          List.<Supplier<Outcome<?>>>of(
              () -> risks.openRound(another, Scene.REASON),
              () -> risks.attach(round.id(), 1, sheet, Scene.REASON),
              () -> risks.closeRound(round.id(), 1, Scene.REASON))) {
        assertThat(scene.refused(act))
            .containsExactly(RiskViolation.ROUND_OF_ANOTHER.with("unit", scene.bureau.aid));
      }
    }
    assertThat(
            scene
                .desk(scene.bureau.deputy)
                .risks()
                .closeRound(round.id(), 1, Scene.REASON)
                .isAccepted())
        .isTrue();
  }

  @Test
  void a_round_does_not_end_before_it_begins() {
    LocalDate begin = LocalDate.of(2011, 8, 11);
    SearchRoundDraft draft =
        new SearchRoundDraft(
            "PC-1", scene.bureau.aid, "八月排查", begin, begin.minusDays(1), List.of());

    assertThat(scene.desk(scene.bureau.aidHead).risks().openRound(draft, Scene.REASON))
        .isRefusedAt("through", RecordViolation.DATES_IN_DISORDER);
  }

  @Test
  void a_risk_is_found_in_the_round_of_its_unit() {
    SearchRound round = round(scene.bureau.aid, List.of());

    RiskPoint point = scene.found(inRound("R-001", round));

    assertThat(point.round()).isEqualTo(round.id());
    SearchRound elsewhere = round(scene.bureau.welfareHome, List.of());
    assertThat(scene.refused(() -> identify(inRound("R-002", elsewhere))))
        .containsExactly(
            RiskViolation.ROUND_ELSEWHERE
                .with("round", elsewhere.id(), "unit", scene.bureau.welfareHome)
                .at("round"));
  }

  @Test
  void a_closed_round_takes_neither_risks_nor_attachments_and_is_closed_once() {
    SearchRound round = round(scene.bureau.aid, List.of());
    SearchRound closed = close(round);
    RiskRegister risks = scene.desk(scene.bureau.aidHead).risks();
    List<Attachment> late = List.of(attachment(AttachmentKind.DOCUMENT, "补充.txt", "text/plain"));

    assertThat(closed.closed()).isTrue();
    assertThat(scene.refused(() -> identify(inRound("R-001", round))))
        .containsExactly(RiskViolation.ROUND_CLOSED.with("round", round.id()).at("round"));
    assertThat(scene.refused(() -> risks.attach(round.id(), closed.version(), late, Scene.REASON)))
        .containsExactly(RiskViolation.ROUND_CLOSED.with("round", round.id()));
    assertThat(scene.refused(() -> risks.closeRound(round.id(), closed.version(), Scene.REASON)))
        .containsExactly(RiskViolation.ROUND_CLOSED.with("round", round.id()));
  }

  @Test
  void a_risk_is_still_revised_after_its_round_was_closed() {
    SearchRound round = round(scene.bureau.aid, List.of());
    RiskPoint point = scene.found(inRound("R-001", round));
    close(round);

    RiskPoint revised = revise(point, Scene.saying(inRound("R-001", round), "低保资格审核把关不严"));

    assertThat(revised.version()).isEqualTo(2);
    assertThat(revised.round()).isEqualTo(round.id());
  }

  @Test
  void an_attachment_has_a_name_and_its_digest() {
    Attachment nameless = attachment(AttachmentKind.PICTURE, "", "image/jpeg");
    SearchRound round = round(scene.bureau.aid, List.of());

    assertThat(
            scene.refused(
                () ->
                    scene
                        .desk(scene.bureau.aidClerk)
                        .risks()
                        .attach(round.id(), 1, List.of(nameless), Scene.REASON)))
        .containsExactly(RecordViolation.REQUIRED.with().at("attachments[0].name"));
  }

  @Test
  void whoever_has_not_seen_the_latest_version_is_told() {
    RiskPoint point = scene.riskOfClerk();
    revise(point, Scene.saying(scene.bureau.riskOfAidClerk("R-001"), "低保资格审核把关不严"));

    assertThatExceptionOfType(StaleVersion.class)
        .isThrownBy(() -> revise(point, scene.bureau.riskOfAidClerk("R-001")));
  }

  @Test
  void a_withdrawn_risk_stays_readable_and_changes_no_more() {
    RiskPoint point = scene.riskOfClerk();
    RiskRegister risks = scene.desk(scene.bureau.aidHead).risks();

    RiskPoint withdrawn = risks.withdraw(point.id(), 1, Scene.REASON).orThrow();

    assertThat(scene.bureau.bureau().find(RiskPoint.KIND, point.id())).contains(withdrawn);
    assertThat(
            scene.refused(
                () ->
                    risks.revise(
                        point.id(), 2, scene.bureau.riskOfAidClerk("R-001"), Scene.REASON)))
        .containsExactly(
            RecordViolation.WITHDRAWN.with("kind", RiskPoint.KIND, "record", point.code()));
    assertThat(scene.refused(() -> risks.withdraw(point.id(), 2, Scene.REASON)))
        .containsExactly(
            RecordViolation.WITHDRAWN.with("kind", RiskPoint.KIND, "record", point.code()));
  }

  @Test
  void until_it_is_assessed_a_risk_is_revised_by_its_unit_and_by_whoever_is_in_charge() {
    RiskPoint point = scene.riskOfClerk();
    Actor program = new Actor.Automation("批量修订", scene.bureau.homeHead.official());
    for (Actor other :
        List.of(
            scene.bureau.aidClerk,
            scene.bureau.aidHead,
            scene.bureau.deputy,
            scene.bureau.director,
            program)) {
      point = reviseBy(other, point, "由" + other.label() + "修订").orThrow();
    }
    RiskPoint last = point;

    assertThat(scene.refused(() -> reviseBy(scene.bureau.homeHead, last, "另一种风险")))
        .containsExactly(RiskViolation.NOT_OF_UNIT.with("unit", scene.bureau.aid));
  }

  @Test
  void once_it_is_assessed_only_whoever_is_in_charge_changes_what_a_risk_says() {
    RiskPoint point = scene.riskOfClerk();
    scene.proposed(point);
    PostId archive = scene.post("JZK-3", "档案岗", scene.bureau.aid, Set.of());
    Actor.Holder colleague = scene.hired("008", "卫辛", archive, AppointmentKind.REGULAR);
    Actor program = new Actor.Automation("批量修订", scene.bureau.director.official());

    assertThat(scene.refused(() -> reviseBy(colleague, point, "另一种风险")))
        .containsExactly(RiskViolation.NOT_IN_CHARGE.with("unit", scene.bureau.aid));
    assertThat(scene.refused(() -> reviseBy(program, point, "另一种风险")))
        .containsExactly(RiskViolation.THROUGH_PROCEDURE.with("point", "R-001"));
    assertThat(
            scene.attempted("risk.revise", () -> reviseBy(scene.bureau.aidClerk, point, "另一种风险")))
        .containsExactly(RiskViolation.OWN_RISK.with("point", "R-001"));
    RiskPoint revised = reviseBy(scene.bureau.aidHead, point, "低保审核把关不严").orThrow();
    assertThat(
            scene
                .desk(scene.bureau.aidClerk)
                .risks()
                .revise(
                    point.id(),
                    revised.version(),
                    Scene.saying(scene.bureau.riskOfAidClerk("JZK-GR-001"), revised.content()),
                    Scene.REASON)
                .isAccepted())
        .as("a new number is not material")
        .isTrue();
  }

  @Test
  void who_is_in_charge_changes_an_assessed_risk_from_that_post_and_from_no_other() {
    PostId archive = scene.post("JZK-3", "档案岗", scene.bureau.aid, Set.of());
    Actor.Holder besides =
        scene.appointed(scene.bureau.aidHead.official(), archive, AppointmentKind.CONCURRENT);
    RiskPoint point = scene.riskOfClerk();
    scene.proposed(point);

    assertThat(scene.refused(() -> reviseBy(besides, point, "另一种风险")))
        .containsExactly(RiskViolation.NOT_IN_CHARGE.with("unit", scene.bureau.aid));
    assertThat(reviseBy(scene.bureau.aidHead, point, "另一种风险").isAccepted()).isTrue();
  }

  @Test
  void nobody_withdraws_the_risk_of_his_own_post_from_whatever_post_or_day() {
    RiskPoint point = scene.riskOfClerk();
    Actor.Holder forHead =
        scene.appointed(
            scene.bureau.aidClerk.official(),
            scene.bureau.aidHead.post(),
            AppointmentKind.STAND_IN);
    Actor program = new Actor.Automation("清理", scene.bureau.aidClerk.official());
    Violation own = RiskViolation.OWN_RISK.with("point", "R-001");

    for (Actor partial : List.of(scene.bureau.aidClerk, forHead, program)) {
      assertThat(scene.attempted("risk.withdraw", () -> withdraw(partial, point)))
          .containsExactly(own);
    }
    scene.on(9, 5);
    scene.leaves(scene.bureau.aidClerk, LocalDate.of(2011, 9, 4));
    Instant before = scene.clock.instant().minus(Duration.ofDays(5));
    assertThat(
            scene.attempted(
                "risk.withdraw",
                () ->
                    scene
                        .desk(forHead)
                        .happenedAt(before)
                        .risks()
                        .withdraw(point.id(), point.version(), Scene.REASON)))
        .containsExactly(own);
    assertThat(withdraw(scene.bureau.aidHead, point).isAccepted()).isTrue();
  }

  @Test
  void a_risk_is_withdrawn_by_whoever_is_in_charge_and_a_program_withdraws_none_that_is_assessed() {
    Actor program = new Actor.Automation("清理", scene.bureau.director.official());
    RiskPoint assessed = scene.riskOfClerk();
    RiskPoint unassessed = scene.found(scene.bureau.riskOfAidClerk("R-002"));
    scene.proposed(assessed);

    assertThat(scene.refused(() -> withdraw(scene.bureau.homeHead, unassessed)))
        .containsExactly(RiskViolation.NOT_IN_CHARGE.with("unit", scene.bureau.aid));
    assertThat(withdraw(program, unassessed).isAccepted()).isTrue();
    assertThat(scene.refused(() -> withdraw(program, assessed)))
        .containsExactly(RiskViolation.THROUGH_PROCEDURE.with("point", "R-001"));
    assertThat(withdraw(scene.bureau.deputy, assessed).isAccepted()).isTrue();
  }

  @Test
  void a_risk_whose_grade_was_decided_is_not_withdrawn_here() {
    RiskPoint point = scene.riskOfClerk();
    scene.on(9, 1);
    scene.decided(point, 1);
    scene.on(10, 20);
    scene.proposed(point);

    for (Actor.Holder each : List.of(scene.bureau.aidHead, scene.bureau.director)) {
      assertThat(scene.refused(() -> withdraw(each, point)))
          .containsExactly(RiskViolation.GRADE_DECIDED.with("point", "R-001"));
    }
    assertThat(scene.attempted("risk.withdraw", () -> withdraw(scene.bureau.aidClerk, point)))
        .containsExactly(RiskViolation.OWN_RISK.with("point", "R-001"));
  }

  private Outcome<RiskPoint> withdraw(Actor by, RiskPoint point) {
    return scene.desk(by).risks().withdraw(point.id(), point.version(), Scene.REASON);
  }

  private Outcome<RiskPoint> reviseBy(Actor by, RiskPoint point, String content) {
    RiskPointDraft draft = Scene.saying(scene.bureau.riskOfAidClerk(point.code()), content);
    return scene.desk(by).risks().revise(point.id(), point.version(), draft, Scene.REASON);
  }

  @Test
  void somebody_who_holds_no_post_records_nothing() {
    Actor stranger =
        new Actor.Holder(scene.bureau.aidClerk.official(), scene.bureau.aidHead.post());

    assertThat(
            scene.refused(
                () ->
                    scene
                        .desk(stranger)
                        .risks()
                        .identify(scene.bureau.riskOfAidClerk("R-001"), Scene.REASON)))
        .extracting(Violation::code)
        .containsExactly("LPC-ORG-009");
  }

  @Test
  void a_stand_in_finds_risks_for_the_post() {
    Actor.Holder standIn =
        scene.hired("008", "卫辛", scene.bureau.aidClerk.post(), AppointmentKind.STAND_IN);

    assertThat(
            scene
                .desk(standIn)
                .risks()
                .identify(scene.bureau.riskOfAidClerk("R-001"), Scene.REASON)
                .isAccepted())
        .isTrue();
  }

  private Outcome<RiskPoint> identify(RiskPointDraft draft) {
    return scene.desk(scene.bureau.aidClerk).risks().identify(draft, Scene.REASON);
  }

  private RiskPoint revise(RiskPoint point, RiskPointDraft draft) {
    return scene
        .desk(scene.bureau.aidClerk)
        .risks()
        .revise(point.id(), point.version(), draft, Scene.REASON)
        .orThrow();
  }

  private RiskPointDraft special(
      String code,
      @Nullable MajorMatterField field,
      @Nullable MajorMatterId matter,
      @Nullable PostId post) {
    return new RiskPointDraft(
        code,
        RiskLevel.SPECIAL,
        "INSTITUTION",
        KeyArea.MONEY,
        field,
        Presence.POSSIBLE,
        "冬春救助资金分配未经集体研究",
        List.of("先拨付后补会议记录"),
        scene.bureau.aid,
        post,
        null,
        matter,
        null);
  }

  private RiskPointDraft placed(UnitId unit, PowerItem item, MajorMatter matter) {
    RiskPointDraft like = special("R-200", MajorMatterField.FUNDS, matter.id(), null);
    return new RiskPointDraft(
        like.code(),
        like.level(),
        like.category(),
        null,
        like.majorField(),
        like.presence(),
        like.content(),
        like.manifestations(),
        unit,
        null,
        item.id(),
        matter.id(),
        null);
  }

  private RiskPointDraft inCategory(String category) {
    RiskPointDraft like = scene.bureau.riskOfAidClerk("R-001");
    return new RiskPointDraft(
        like.code(),
        like.level(),
        category,
        like.keyArea(),
        null,
        like.presence(),
        like.content(),
        like.manifestations(),
        like.unit(),
        like.post(),
        null,
        null,
        null);
  }

  private RiskPointDraft inRound(String code, SearchRound round) {
    RiskPointDraft like = scene.bureau.riskOfAidClerk(code);
    return new RiskPointDraft(
        code,
        like.level(),
        like.category(),
        like.keyArea(),
        null,
        like.presence(),
        like.content(),
        like.manifestations(),
        like.unit(),
        like.post(),
        null,
        null,
        round.id());
  }

  private SearchRound round(UnitId unit, List<Attachment> attachments) {
    return scene
        .desk(scene.bureau.director)
        .risks()
        .openRound(
            new SearchRoundDraft(
                "PC-" + unit,
                unit,
                "八月排查",
                LocalDate.of(2011, 8, 11),
                LocalDate.of(2011, 8, 25),
                attachments),
            Scene.REASON)
        .orThrow();
  }

  private SearchRound close(SearchRound round) {
    return scene
        .desk(scene.bureau.aidHead)
        .risks()
        .closeRound(round.id(), round.version(), Scene.REASON)
        .orThrow();
  }

  private static Attachment attachment(AttachmentKind kind, String name, String mediaType) {
    byte[] content = name.getBytes(StandardCharsets.UTF_8);
    return new Attachment(kind, name, mediaType, content.length, Digest.sha256(content));
  }

  private MajorMatter majorMatter() {
    return scene
        .desk(scene.bureau.director)
        .organization()
        .register(
            new MajorMatterDraft(
                "ZD-2011-03",
                MajorMatterField.FUNDS,
                "冬春救助资金分配",
                scene.bureau.aid,
                Money.yuan(1_200_000),
                "局党组集体研究",
                "党组成员"),
            Scene.REASON)
        .orThrow();
  }

  private void withdraw(PostId id) {
    Post post = scene.bureau.bureau().find(Post.KIND, id).orElseThrow();
    scene.desk(scene.bureau.director).organization().withdraw(post, Scene.REASON).orThrow();
  }
}
