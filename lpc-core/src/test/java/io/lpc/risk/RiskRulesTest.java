package io.lpc.risk;

import static io.lpc.risk.Points.AID;
import static io.lpc.risk.Points.CLERK;
import static io.lpc.risk.Points.SOCIETIES;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.Period;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.organization.CodeTable;
import io.lpc.organization.KeyField;
import io.lpc.organization.MajorMatter;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.MajorMatterId;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemId;
import io.lpc.power.PowerItemStatus;
import io.lpc.power.PowerScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RiskRulesTest {

  private static final RiskPoint POINT = Points.recorded(Points.individual());
  private static final RiskPoint SAYING_ELSE = Points.recorded(with("R-001", "另一种风险"));
  private static final RiskPoint RENUMBERED = Points.recorded(with("R-900", POINT.content()));
  private static final CodeTable PLAN = RiskCategories.plan().toRecord("categories", 1);

  @Test
  void an_individual_risk_sits_on_a_post_of_its_unit() {
    assertThat(judged(Points.individual(), CLERK)).isEmpty();
    assertThat(judged(Points.placed(RiskLevel.INDIVIDUAL, null, null), null))
        .containsExactly(RiskViolation.POST_REQUIRED.with().at("post"));
  }

  @Test
  void a_risk_of_a_unit_sits_on_no_single_post() {
    assertThat(judged(Points.ofSection(), null)).isEmpty();
    assertThat(judged(Points.placed(RiskLevel.UNIT, null, CLERK.id()), CLERK))
        .containsExactly(RiskViolation.POST_NOT_WANTED.with().at("post"));
  }

  @ParameterizedTest
  @EnumSource
  void a_special_risk_names_one_of_the_four_fields(MajorMatterField field) {
    assertThat(judged(Points.special(field), null)).isEmpty();
  }

  @Test
  void a_special_risk_without_field_is_refused() {
    assertThat(judged(Points.special(null), null))
        .containsExactly(RiskViolation.FIELD_REQUIRED.with().at("majorField"));
  }

  @Test
  void a_special_risk_sits_on_no_single_post() {
    RiskPointDraft draft = Points.placed(RiskLevel.SPECIAL, MajorMatterField.FUNDS, CLERK.id());

    assertThat(judged(draft, CLERK))
        .containsExactly(RiskViolation.POST_NOT_WANTED.with().at("post"));
  }

  @Test
  void only_a_special_risk_names_a_field_or_a_matter() {
    assertThat(judged(Points.placed(RiskLevel.UNIT, MajorMatterField.FUNDS, null), null))
        .containsExactly(RiskViolation.FIELD_NOT_WANTED.with().at("majorField"));
    MajorMatter relief = matter(MajorMatterField.FUNDS);
    assertThat(judged(withMatter(Points.ofSection(), relief), null, relief, null))
        .contains(RiskViolation.FIELD_NOT_WANTED.with().at("matter"));
  }

  @Test
  void a_special_risk_is_in_the_field_of_its_matter() {
    MajorMatter relief = matter(MajorMatterField.FUNDS);

    assertThat(
            judged(withMatter(Points.special(MajorMatterField.FUNDS), relief), null, relief, null))
        .isEmpty();
    assertThat(
            judged(
                withMatter(Points.special(MajorMatterField.PROJECT), relief), null, relief, null))
        .containsExactly(
            RiskViolation.MATTER_FIELD_DIFFERS
                .with("matter", relief.id(), "field", "大额度民政资金使用")
                .at("matter"));
  }

  @Test
  void power_item_and_matter_are_the_units_own() {
    MajorMatter relief = matter(MajorMatterField.FUNDS);
    RiskPoint point = Points.recorded(withMatter(Points.special(MajorMatterField.FUNDS), relief));
    PowerItem own = powerItem(AID);
    PowerItem other = powerItem(SOCIETIES);
    MajorMatter elsewhere = matter(MajorMatterField.FUNDS, SOCIETIES);

    assertThat(RiskRules.point(point, naming(relief, own))).isEmpty();
    assertThat(RiskRules.point(point, naming(elsewhere, other)))
        .containsExactly(
            RiskViolation.POWER_ELSEWHERE.with("item", "item-1", "unit", AID.id()).at("powerItem"),
            RiskViolation.MATTER_ELSEWHERE
                .with("matter", "matter-1", "unit", AID.id())
                .at("matter"));
  }

  @Test
  void the_post_is_one_of_the_unit() {
    Post elsewhere = Points.post("P-REGISTRAR", SOCIETIES);
    RiskPointDraft draft = Points.placed(RiskLevel.INDIVIDUAL, null, elsewhere.id());

    assertThat(judged(draft, elsewhere))
        .containsExactly(
            RiskViolation.POST_ELSEWHERE.with("post", "P-REGISTRAR", "unit", "U-AID").at("post"));
  }

  @Test
  void a_withdrawn_unit_or_post_takes_no_risk() {
    List<Violation> violations =
        RiskRules.point(
            Points.recorded(Points.individual()),
            named(PLAN, AID.withdraw(), CLERK.withdraw(), null, null));

    assertThat(violations)
        .containsExactly(
            RiskViolation.PLACE_WITHDRAWN.with("kind", Unit.KIND, "record", AID.code()).at("unit"),
            RiskViolation.PLACE_WITHDRAWN
                .with("kind", Post.KIND, "record", CLERK.code())
                .at("post"));
  }

  @ParameterizedTest
  @EnumSource(CategoryOfThePlan.class)
  void the_plan_has_five_categories(CategoryOfThePlan category) {
    assertThat(judged(inCategory(category.name()), CLERK)).isEmpty();
  }

  @Test
  void a_category_outside_the_table_is_refused_until_the_table_has_it() {
    RiskPoint moral = Points.recorded(inCategory("MORAL"));
    List<CodeTable.Code> extended = new ArrayList<>(PLAN.codes());
    extended.add(new CodeTable.Code("MORAL", "思想道德", "morals"));
    CodeTable local = new CodeTable(PLAN.id(), 2, PLAN.code(), PLAN.name(), extended);

    assertThat(RiskRules.point(moral, named(PLAN, AID, CLERK, null, null)))
        .containsExactly(RiskViolation.UNKNOWN_CATEGORY.with("category", "MORAL").at("category"));
    assertThat(RiskRules.point(moral, named(local, AID, CLERK, null, null))).isEmpty();
  }

  @Test
  void a_round_takes_the_risks_of_its_own_unit_while_it_is_open() {
    RiskPointDraft draft = inRound("round-1");

    assertThat(judged(draft, CLERK, null, round(AID, false))).isEmpty();
    assertThat(judged(draft, CLERK, null, round(SOCIETIES, false)))
        .containsExactly(
            RiskViolation.ROUND_ELSEWHERE
                .with("round", "round-1", "unit", SOCIETIES.id())
                .at("round"));
    assertThat(judged(draft, CLERK, null, round(AID, true)))
        .containsExactly(RiskViolation.ROUND_CLOSED.with("round", "round-1").at("round"));
  }

  @Test
  void a_risk_is_revised_after_its_round_was_closed_but_moves_into_no_other() {
    RiskPoint second = inRound("round-1").toRecord("risk-1", 2);
    SearchRound closed = round(AID, true);

    assertThat(
            RiskRules.point(
                second, new RiskRules.Named(PLAN, AID, CLERK, null, null, closed, closed.id())))
        .isEmpty();
    assertThat(
            RiskRules.point(
                second,
                new RiskRules.Named(
                    PLAN, AID, CLERK, null, null, closed, SearchRoundId.of("round-0"))))
        .containsExactly(RiskViolation.ROUND_CLOSED.with("round", "round-1").at("round"));
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    RiskPointDraft draft = Points.placed(RiskLevel.UNIT, MajorMatterField.FUNDS, CLERK.id());
    Post elsewhere = Points.post("P-CLERK", SOCIETIES).withdraw();

    assertThat(judged(draft, elsewhere))
        .extracting(Violation::code)
        .containsExactlyInAnyOrder("LPC-RISK-002", "LPC-RISK-004", "LPC-RISK-005", "LPC-RISK-015");
  }

  @ParameterizedTest
  @EnumSource
  void no_key_post_is_declared_nil(KeyField field) {
    Post key =
        new Post(
            CLERK.id(), 1, "P", "低保审核岗", AID.id(), List.of(), Set.of(field), true, null, 0, false);

    assertThat(RiskRules.nil(key))
        .containsExactly(RiskViolation.KEY_POST_NIL.with("post", "P-CLERK").at("post"));
    assertThat(RiskRules.nil(CLERK)).isEmpty();
  }

  /** G1. */
  private enum CategoryOfThePlan {
    POST_DUTY,
    PROCESS,
    INSTITUTION,
    EFFICIENCY,
    ENVIRONMENT
  }

  private static RiskRules.Named named(
      CodeTable categories,
      Unit unit,
      @Nullable Post post,
      @Nullable MajorMatter matter,
      @Nullable SearchRound round) {
    return new RiskRules.Named(categories, unit, post, matter, null, round, null);
  }

  @ParameterizedTest
  @CsvSource({
    // who, before it is assessed, once it is assessed, once its grade is decided
    "FOUNDER, -, -, -",
    "PROGRAM, -, THROUGH_PROCEDURE, THROUGH_PROCEDURE",
    "OWN_PROGRAM, -, THROUGH_PROCEDURE, THROUGH_PROCEDURE",
    "IN_CHARGE, -, -, -",
    "STAFF, -, NOT_IN_CHARGE, NOT_IN_CHARGE",
    "HOLDER, -, OWN_RISK, OWN_RISK",
    "HEAD_ON_OWN_POST, -, OWN_RISK, OWN_RISK",
    "STRANGER, NOT_OF_UNIT, NOT_IN_CHARGE, NOT_IN_CHARGE"
  })
  void who_revises_depends_on_how_far_the_grading_has_come(
      Who who, String unassessed, String assessed, String decided) {
    List<String> expected = List.of(unassessed, assessed, decided);
    for (GradingProgress progress : GradingProgress.values()) {
      assertThat(named(RiskRules.revision(POINT, SAYING_ELSE, who.handler(), progress)))
          .as("%s", progress)
          .isEqualTo(expected.get(progress.ordinal()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_not_material_is_revised_as_if_it_were_not_assessed(Who who) {
    String expected = who == Who.STRANGER ? "NOT_OF_UNIT" : "-";
    for (GradingProgress progress : GradingProgress.values()) {
      assertThat(named(RiskRules.revision(POINT, RENUMBERED, who.handler(), progress)))
          .as("%s", progress)
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "FOUNDER, -, -, GRADE_DECIDED",
    "PROGRAM, -, THROUGH_PROCEDURE, GRADE_DECIDED",
    "OWN_PROGRAM, OWN_RISK, OWN_RISK, OWN_RISK",
    "IN_CHARGE, -, -, GRADE_DECIDED",
    "STAFF, NOT_IN_CHARGE, NOT_IN_CHARGE, GRADE_DECIDED",
    "HOLDER, OWN_RISK, OWN_RISK, OWN_RISK",
    "HEAD_ON_OWN_POST, OWN_RISK, OWN_RISK, OWN_RISK",
    "STRANGER, NOT_IN_CHARGE, NOT_IN_CHARGE, GRADE_DECIDED"
  })
  void who_withdraws_depends_on_how_far_the_grading_has_come(
      Who who, String unassessed, String assessed, String decided) {
    List<String> expected = List.of(unassessed, assessed, decided);
    for (GradingProgress progress : GradingProgress.values()) {
      assertThat(named(RiskRules.withdrawal(POINT, who.handler(), progress)))
          .as("%s", progress)
          .isEqualTo(expected.get(progress.ordinal()));
    }
  }

  @Test
  void an_attempt_on_ones_own_risk_is_told_from_a_mere_mistake() {
    assertThat(RiskRules.withdrawal(POINT, Who.HOLDER.handler(), GradingProgress.UNASSESSED))
        .isEqualTo(Verdict.deniedAttempt(RiskViolation.OWN_RISK.with("point", "R-001")));
    assertThat(RiskRules.withdrawal(POINT, Who.STAFF.handler(), GradingProgress.UNASSESSED))
        .isEqualTo(Verdict.denied(RiskViolation.NOT_IN_CHARGE.with("unit", AID.id())));
  }

  /** Who might revise or withdraw a risk point. */
  private enum Who {
    FOUNDER(new Actor.Founder("建档员"), false, true, false),
    PROGRAM(new Actor.Automation("批量修订", OfficialId.of("O-1")), false, false, false),
    OWN_PROGRAM(new Actor.Automation("批量修订", OfficialId.of("O-2")), false, false, true),
    IN_CHARGE(someone(), false, true, false),
    STAFF(someone(), true, false, false),
    HOLDER(someone(), true, false, true),
    HEAD_ON_OWN_POST(someone(), true, true, true),
    STRANGER(someone(), false, false, false);

    private final RiskHandler handler;

    Who(Actor actor, boolean ofUnit, boolean inCharge, boolean concerned) {
      this.handler = new RiskHandler(actor, ofUnit, inCharge, concerned);
    }

    RiskHandler handler() {
      return handler;
    }

    private static Actor someone() {
      return new Actor.Holder(OfficialId.of("O-3"), CLERK.id());
    }
  }

  /** The violation by its name, or a dash. */
  private static String named(Verdict<RiskHandler> verdict) {
    return verdict instanceof Verdict.Denied<RiskHandler> denied
        ? Arrays.stream(RiskViolation.values())
            .filter(each -> each.code().equals(denied.violations().get(0).code()))
            .findFirst()
            .orElseThrow()
            .name()
        : "-";
  }

  private static RiskPointDraft with(String code, String content) {
    RiskPointDraft like = Points.individual();
    return new RiskPointDraft(
        code,
        like.level(),
        like.category(),
        like.keyArea(),
        null,
        like.presence(),
        content,
        like.manifestations(),
        like.unit(),
        like.post(),
        null,
        null,
        null);
  }

  private static List<Violation> judged(RiskPointDraft draft, @Nullable Post post) {
    return judged(draft, post, null, null);
  }

  private static List<Violation> judged(
      RiskPointDraft draft,
      @Nullable Post post,
      @Nullable MajorMatter matter,
      @Nullable SearchRound round) {
    return RiskRules.point(Points.recorded(draft), named(PLAN, AID, post, matter, round));
  }

  private static RiskPointDraft inCategory(String category) {
    RiskPointDraft like = Points.individual();
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

  private static RiskPointDraft inRound(String round) {
    RiskPointDraft like = Points.individual();
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
        null,
        null,
        SearchRoundId.of(round));
  }

  private static RiskPointDraft withMatter(RiskPointDraft like, MajorMatter matter) {
    return new RiskPointDraft(
        like.code(),
        like.level(),
        like.category(),
        like.keyArea(),
        like.majorField(),
        like.presence(),
        like.content(),
        like.manifestations(),
        like.unit(),
        like.post(),
        null,
        matter.id(),
        null);
  }

  private static RiskRules.Named naming(MajorMatter matter, PowerItem item) {
    return new RiskRules.Named(PLAN, AID, null, matter, item, null, null);
  }

  private static PowerItem powerItem(Unit unit) {
    return new PowerItem(
        PowerItemId.of("item-1"),
        1,
        "QL-001",
        "城市居民最低生活保障待遇审批",
        "05",
        PowerScope.EXTERNAL,
        List.of(),
        unit.id(),
        null,
        null,
        null,
        "",
        List.of(),
        List.of(),
        PowerItemStatus.DRAFT,
        "",
        null);
  }

  private static MajorMatter matter(MajorMatterField field) {
    return matter(field, AID);
  }

  private static MajorMatter matter(MajorMatterField field, Unit unit) {
    return new MajorMatter(
        MajorMatterId.of("matter-1"),
        1,
        "ZD-2011-03",
        field,
        "冬春救助资金分配",
        unit.id(),
        null,
        "局党组集体研究",
        "党组成员",
        false);
  }

  private static SearchRound round(Unit unit, boolean closed) {
    return new SearchRound(
        SearchRoundId.of("round-1"),
        1,
        "PC-2011-08",
        unit.id(),
        "八月排查",
        Period.of(LocalDate.of(2011, 8, 11), LocalDate.of(2011, 8, 25)),
        List.of(),
        closed);
  }
}
