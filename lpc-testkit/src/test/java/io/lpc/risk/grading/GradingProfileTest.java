package io.lpc.risk.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lpc.Bureau;
import io.lpc.Lpc;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.RowSource;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.journal.Head;
import io.lpc.organization.Meeting;
import io.lpc.organization.OrganizationViolation;
import io.lpc.organization.Resolution;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.Scene;
import io.lpc.store.RecordViolation;
import io.lpc.store.StaleVersion;
import io.lpc.testkit.SmallBureau;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 分级方案: versioned data, with an impact report before it changes (X9). */
class GradingProfileTest {

  private final Scene scene = new Scene();
  private final SmallBureau bureau = scene.bureau;

  @BeforeEach
  void inSeptember() {
    scene.on(9, 1);
  }

  @Test
  void a_bureau_begins_with_the_plans_own_profile() {
    GradingProfile plan =
        bureau.bureau().find(GradingProfile.KIND, bureau.planProfile()).orElseThrow();

    assertThat(plan).isEqualTo(PlanProfile.draft().toRecord(plan.id().value(), 1));
  }

  @Test
  void a_profile_of_five_grades_by_criteria_grades_in_its_own_notation() {
    GradingProfile five = inForce(byCriteria());
    RiskPoint point = scene.riskOfClerk();

    Assessment proposed = propose(point, GradingInputs.criteria(Set.of("QX", "ZJ")));

    assertThat(proposed.steps().get(0).grade()).isEqualTo(new RiskGrade(4, "D类"));
    assertThat(proposed.computed()).isEqualTo("符合2条标准");
    assertThat(proposed.profile()).isEqualTo(five.id());
  }

  @Test
  void a_locality_that_counts_upward_is_ordered_by_rank_and_not_by_label() {
    inForce(inverted());
    RiskPoint point = scene.riskOfSection();

    Assessment proposed = propose(point, GradingInputs.of("HIGH", "DEEP"));

    assertThat(proposed.steps().get(0).grade()).isEqualTo(new RiskGrade(1, "三级"));
  }

  @Test
  void a_questionnaire_grades_and_what_is_left_out_gives_no_grade() {
    inForce(byQuestionnaire());
    RiskPoint point = scene.riskOfClerk();

    assertThat(
            scene.refused(
                () ->
                    scene.propose(
                        bureau.aidHead, draft(point, GradingInputs.scores(Map.of("ZY", 9))))))
        .containsExactly(GradingViolation.NO_GRADE.with("why", "指标“涉及金额”未打分").at("inputs"));
    assertThat(propose(point, GradingInputs.scores(Map.of("ZY", 9, "JE", 1))).computed())
        .isEqualTo("机率“大”,危害程度“轻”");
  }

  @Test
  void a_profile_that_is_not_whole_is_not_adopted() {
    GradingProfileDraft plan = PlanProfile.draft();
    GradeMatrix matrix = (GradeMatrix) plan.method();
    GradingProfileDraft broken =
        new GradingProfileDraft(
            "BROKEN",
            "缺格方案",
            "",
            new GradeScale(List.of(step(1, "一级"), step(3, "三级"))),
            new GradeMatrix(
                List.of(matrix.rows().get(0), matrix.rows().get(0)),
                matrix.columns(),
                matrix.ranks()));

    assertThat(
            scene.refused(() -> scene.desk(bureau.director).grading().adopt(broken, Scene.REASON)))
        .containsExactly(
            GradingViolation.RANKS_IN_DISORDER.with().at("scale.steps[1].rank"),
            GradingViolation.CODES_TWICE.with("code", "HIGH").at("method.rows"),
            GradingViolation.CELL_MISSING.with("row", 2, "column", 3).at("method.ranks"));
  }

  @Test
  void thresholds_in_disorder_and_cutoffs_that_lead_nowhere_are_not_adopted() {
    GradingProfileDraft counting = byCriteria();
    GradingProfileDraft rising =
        new GradingProfileDraft(
            "RISING",
            "门槛颠倒",
            "",
            counting.scale(),
            new CriteriaCount(
                ((CriteriaCount) counting.method()).criteria(), List.of(1, 2, 3, 4, 5)));
    Questionnaire sheet = (Questionnaire) byQuestionnaire().method();
    List<Questionnaire.Cutoff> astray = new ArrayList<>(sheet.cutoffs());
    astray.add(new Questionnaire.Cutoff(Questionnaire.Axis.HARM, 900, "很深"));

    assertThat(
            scene.refused(() -> scene.desk(bureau.director).grading().adopt(rising, Scene.REASON)))
        .containsExactly(GradingViolation.THRESHOLDS_IN_DISORDER.with().at("method.atLeast"));
    assertThat(
            scene.refused(
                () ->
                    scene
                        .desk(bureau.director)
                        .grading()
                        .adopt(
                            new GradingProfileDraft(
                                "ASTRAY",
                                "档次不明",
                                "",
                                PlanProfile.scale(),
                                new Questionnaire(sheet.indicators(), astray, sheet.matrix())),
                            Scene.REASON)))
        .containsExactly(
            GradingViolation.UNKNOWN_AXIS
                .with("code", "很深")
                .at("method.cutoffs[" + (astray.size() - 1) + "]"));
  }

  @Test
  void every_blank_label_of_a_profile_is_named() {
    GradingProfileDraft blank =
        new GradingProfileDraft(
            "BLANK",
            " ",
            "",
            new GradeScale(List.of(new GradeScale.Step(1, "", "A级", ""))),
            new GradeMatrix(
                List.of(new Choice("H", "")), List.of(new Choice("D", "深")), List.of(List.of(1))));

    assertThat(
            scene.refused(() -> scene.desk(bureau.director).grading().adopt(blank, Scene.REASON)))
        .extracting(Violation::at)
        .containsExactly(
            "method.rows[0].label", "name", "scale.steps[0].meaning", "scale.steps[0].unitLabel");
  }

  @Test
  void an_assessment_keeps_the_version_of_the_profile_it_was_made_with() {
    RiskPoint point = scene.riskOfClerk();
    Assessment proposed =
        scene
            .propose(
                bureau.aidHead,
                scene.proposal(point, "MEDIUM", "SLIGHT", bureau.aidClerk.official()))
            .orThrow();

    scene
        .desk(bureau.director)
        .grading()
        .revise(bureau.planProfile(), 1, milder(), Scene.REASON)
        .orThrow();
    Assessment reviewed = scene.review(bureau.deputy, proposed.id(), 2).orThrow();
    Meeting meeting = scene.met("党组会2011-12", Resolution.grading(proposed.riskPoint(), 2));

    assertThat(reviewed.profileVersion()).isEqualTo(1);
    assertThat(scene.decide(bureau.director, proposed.id(), meeting).orThrow().decided())
        .contains(new RiskGrade(2, "B级"));
  }

  @Test
  void after_a_return_the_profile_as_it_now_stands_counts() {
    RiskPoint point = scene.riskOfClerk();
    Assessment proposed = scene.proposed(point);
    scene
        .desk(bureau.deputy)
        .grading()
        .giveBack(new StepDraft.Return(proposed.id(), proposed.version(), "按新方案重评"), Scene.REASON)
        .orThrow();
    scene
        .desk(bureau.director)
        .grading()
        .revise(bureau.planProfile(), 1, milder(), Scene.REASON)
        .orThrow();

    Assessment again = scene.proposed(point);

    assertThat(again.profileVersion()).isEqualTo(2);
  }

  @Test
  void whoever_has_not_seen_the_latest_version_of_a_profile_is_told() {
    GradingDesk desk = scene.desk(bureau.director).grading();
    desk.revise(bureau.planProfile(), 1, milder(), Scene.REASON).orThrow();

    assertThatExceptionOfType(StaleVersion.class)
        .isThrownBy(() -> desk.revise(bureau.planProfile(), 1, milder(), Scene.REASON));
  }

  @Test
  void a_profile_that_does_not_exist_is_not_put_in_force() {
    GradingProfileId nowhere = GradingProfileId.of("nowhere");

    assertThat(
            scene.refused(
                () ->
                    scene.desk(bureau.director).grading().revise(gradingBy(nowhere), Scene.REASON)))
        .containsExactly(
            RecordViolation.NOT_FOUND
                .with("kind", GradingProfile.KIND, "id", nowhere)
                .at("profile"));
  }

  @Test
  void a_profile_grades_nothing_until_the_policy_names_it() {
    GradingProfile five = adopt(byCriteria());
    RiskPoint point = scene.riskOfClerk();

    Assessment before = propose(point, GradingInputs.of("HIGH", "DEEP"));
    scene.desk(bureau.director).grading().revise(gradingBy(five.id()), Scene.REASON).orThrow();
    Assessment after =
        propose(scene.found(bureau.riskOfAidClerk("R-002")), GradingInputs.criteria(Set.of("QX")));

    assertThat(before.profile()).isEqualTo(bureau.planProfile());
    assertThat(after.profile()).isEqualTo(five.id());
    assertThat(bureau.bureau().find(Assessment.KIND, before.id())).contains(before);
  }

  @Test
  void profiles_and_the_policy_are_the_directors_act() {
    for (Actor other : List.of(bureau.aidHead, bureau.deputy, bureau.disciplineHead)) {
      GradingDesk desk = scene.desk(other).grading();
      assertThat(scene.refused(() -> desk.adopt(byCriteria(), Scene.REASON)))
          .containsExactly(OrganizationViolation.DIRECTOR_ONLY.with());
      assertThat(scene.refused(() -> desk.revise(bureau.planProfile(), 1, milder(), Scene.REASON)))
          .containsExactly(OrganizationViolation.DIRECTOR_ONLY.with());
      assertThat(scene.refused(() -> desk.revise(gradingBy(bureau.planProfile()), Scene.REASON)))
          .containsExactly(OrganizationViolation.DIRECTOR_ONLY.with());
    }
  }

  @Test
  void the_founder_counts_as_the_director_before_anybody_is_appointed() {
    Bureau other = Lpc.inMemory().bureau(BureauId.of("xinhe-mzj"));
    Actor.Founder founder = new Actor.Founder("建档员");
    other.found(SmallBureau.profile(), founder, Scene.REASON).orThrow();

    assertThat(other.actingAs(founder).grading().adopt(byCriteria(), Scene.REASON).isAccepted())
        .isTrue();
  }

  @Test
  void the_same_profile_has_no_impact_whatever_was_assessed() {
    assessEveryCell();

    assertThat(impacts(PlanProfile.draft())).isEmpty();
  }

  @Test
  void the_impact_report_lists_each_grade_that_would_change_and_changes_none() {
    List<Assessment> assessed = assessEveryCell();
    Head before = bureau.bureau().journal().head();

    List<Impact> impacts = impacts(milder());

    assertThat(impacts)
        .extracting(impact -> impact.from().result().inWords())
        .containsExactlyInAnyOrder("机率“中”,危害程度“轻”", "机率“小”,危害程度“中”");
    assertThat(impacts)
        .allSatisfy(
            impact -> {
              assertThat(impact.from().grade()).isEqualTo(new RiskGrade(2, "B级"));
              assertThat(impact.to().grade()).isEqualTo(new RiskGrade(3, "C级"));
              assertThat(impact.to().grades()).isEqualTo(3);
            });
    assertThat(bureau.bureau().journal().head()).isEqualTo(before);
    assertThat(assessed)
        .allSatisfy(
            each -> assertThat(bureau.bureau().find(Assessment.KIND, each.id())).contains(each));
  }

  @Test
  void of_each_risk_the_latest_assessment_counts() {
    RiskPoint point = scene.riskOfClerk();
    Assessment first =
        scene
            .propose(
                bureau.aidHead,
                scene.proposal(point, "MEDIUM", "SLIGHT", bureau.aidClerk.official()))
            .orThrow();
    assertThat(impacts(milder())).extracting(Impact::assessment).containsExactly(first.id());
    scene.review(bureau.deputy, first.id(), 2).orThrow();
    scene
        .decide(
            bureau.director, first.id(), scene.met("党组会2011-12", Resolution.grading(point.id(), 2)))
        .orThrow();

    scene.proposed(point);

    assertThat(impacts(milder())).isEmpty();
  }

  @Test
  void a_grade_that_the_new_profile_could_not_compute_is_an_impact_too() {
    RiskPoint point = scene.riskOfClerk();
    scene.proposed(point);

    assertThat(impacts(byCriteria()))
        .singleElement()
        .satisfies(
            impact -> {
              assertThat(impact.riskPoint()).isEqualTo(point.id());
              assertThat(impact.from().grade()).isEqualTo(new RiskGrade(1, "A级"));
              assertThat(impact.to().grade()).isNull();
              assertThat(impact.to().result().inWords()).isEqualTo("未对照标准逐条判断");
            });
  }

  @Test
  void the_same_rank_under_another_label_is_an_impact() {
    scene.proposed(scene.riskOfClerk());
    Assessment ofSection = scene.proposed(scene.riskOfSection());
    GradingProfileDraft plan = PlanProfile.draft();
    GradingProfileDraft relabelled =
        scaled(
            List.of(labelled(1, "红色"), plan.scale().steps().get(1), plan.scale().steps().get(2)));

    assertThat(impacts(relabelled))
        .as("only units read the new label")
        .singleElement()
        .satisfies(
            impact -> {
              assertThat(impact.assessment()).isEqualTo(ofSection.id());
              assertThat(impact.from().grade()).isEqualTo(new RiskGrade(1, "一级"));
              assertThat(impact.to().grade()).isEqualTo(new RiskGrade(1, "红色"));
            });
  }

  @Test
  void the_same_grade_among_more_grades_is_an_impact() {
    scene.proposed(scene.riskOfClerk());
    List<GradeScale.Step> four = new ArrayList<>(PlanProfile.scale().steps());
    four.add(step(4, "D级"));

    assertThat(impacts(scaled(four)))
        .singleElement()
        .satisfies(
            impact -> {
              assertThat(impact.from().grade()).isEqualTo(impact.to().grade());
              assertThat(impact.from().grades()).isEqualTo(3);
              assertThat(impact.to().grades()).isEqualTo(4);
            });
  }

  @Test
  void a_withdrawn_risk_has_no_impact() {
    RiskPoint point = scene.riskOfClerk();
    propose(point, GradingInputs.of("MEDIUM", "SLIGHT"));
    assertThat(impacts(milder())).hasSize(1);

    scene.desk(bureau.aidHead).risks().withdraw(point.id(), 1, Scene.REASON).orThrow();

    assertThat(impacts(milder())).isEmpty();
  }

  @Test
  void a_profile_that_is_not_whole_has_no_impact_report() {
    GradingProfileDraft plan = PlanProfile.draft();
    GradeMatrix matrix = (GradeMatrix) plan.method();
    GradingProfileDraft holed =
        new GradingProfileDraft(
            plan.code(),
            plan.name(),
            plan.source(),
            plan.scale(),
            new GradeMatrix(matrix.rows(), matrix.columns(), matrix.ranks().subList(0, 2)));

    assertThat(scene.desk(bureau.director).grading().impactOf(holed))
        .isEqualTo(
            Verdict.denied(
                GradingViolation.CELL_MISSING.with("row", 3, "column", 3).at("method.ranks")));
  }

  private List<Assessment> assessEveryCell() {
    GradeMatrix matrix = (GradeMatrix) PlanProfile.draft().method();
    List<Assessment> assessed = new ArrayList<>();
    for (Choice likelihood : matrix.rows()) {
      for (Choice harm : matrix.columns()) {
        String code = "R-" + likelihood.code() + "-" + harm.code();
        RiskPoint point = scene.found(bureau.riskOfAidClerk(code));
        assessed.add(
            scene
                .propose(
                    bureau.aidHead,
                    scene.proposal(
                        point, likelihood.code(), harm.code(), bureau.aidClerk.official()))
                .orThrow());
      }
    }
    return assessed;
  }

  private List<Impact> impacts(GradingProfileDraft draft) {
    Verdict<RowSource<Impact>> verdict = scene.desk(bureau.director).grading().impactOf(draft);
    return Scene.rows(((Verdict.Allowed<RowSource<Impact>>) verdict).value());
  }

  private GradingProfile adopt(GradingProfileDraft draft) {
    return scene.desk(bureau.director).grading().adopt(draft, Scene.REASON).orThrow();
  }

  private GradingProfile inForce(GradingProfileDraft draft) {
    GradingProfile profile = adopt(draft);
    scene.desk(bureau.director).grading().revise(gradingBy(profile.id()), Scene.REASON).orThrow();
    return profile;
  }

  /** The policy of practice with some profile in force, as its second version. */
  private static ProcedurePolicy gradingBy(GradingProfileId profile) {
    ProcedurePolicy practice = ProcedurePolicy.practice(profile);
    return new ProcedurePolicy(practice.id(), 2, profile, practice.roles(), practice.withdrawing());
  }

  private Assessment propose(RiskPoint point, GradingInputs inputs) {
    return scene.propose(bureau.aidHead, draft(point, inputs)).orThrow();
  }

  private ProposalDraft draft(RiskPoint point, GradingInputs inputs) {
    return new ProposalDraft(
        point.id(), inputs, List.of(bureau.aidClerk.official()), null, "经集体评估提出");
  }

  /** The plan's profile, but the second grade only for what is medium in both. */
  private static GradingProfileDraft milder() {
    GradingProfileDraft plan = PlanProfile.draft();
    GradeMatrix matrix = (GradeMatrix) plan.method();
    return new GradingProfileDraft(
        plan.code(),
        plan.name(),
        plan.source(),
        plan.scale(),
        new GradeMatrix(
            matrix.rows(),
            matrix.columns(),
            List.of(List.of(1, 1, 1), List.of(1, 2, 3), List.of(1, 3, 3))));
  }

  /** The plan's profile with other grades. */
  private static GradingProfileDraft scaled(List<GradeScale.Step> steps) {
    GradingProfileDraft plan = PlanProfile.draft();
    return new GradingProfileDraft(
        plan.code(), plan.name(), plan.source(), new GradeScale(steps), plan.method());
  }

  /** A grade with another label for units, and the plan's for posts. */
  private static GradeScale.Step labelled(int rank, String unitLabel) {
    GradeScale.Step like = PlanProfile.scale().steps().get(rank - 1);
    return new GradeScale.Step(rank, unitLabel, like.postLabel(), like.meaning());
  }

  private static GradingProfileDraft inverted() {
    return new GradingProfileDraft(
        "INVERTED",
        "倒序方案",
        "",
        new GradeScale(List.of(step(1, "三级"), step(2, "二级"), step(3, "一级"))),
        PlanProfile.draft().method());
  }

  private static GradingProfileDraft byCriteria() {
    return new GradingProfileDraft(
        "FIVE",
        "五级标准计数",
        "某市2010年办法",
        new GradeScale(
            List.of(step(1, "A类"), step(2, "B类"), step(3, "C类"), step(4, "D类"), step(5, "E类"))),
        new CriteriaCount(
            List.of(
                new Choice("QX", "自由裁量权大"),
                new Choice("ZJ", "直接管理资金"),
                new Choice("SP", "独立审批"),
                new Choice("TS", "近三年有投诉"),
                new Choice("WJ", "曾有违纪")),
            List.of(5, 4, 3, 2, 1)));
  }

  private static GradingProfileDraft byQuestionnaire() {
    return new GradingProfileDraft(
        "SHEET",
        "问卷方案",
        "",
        PlanProfile.scale(),
        new Questionnaire(
            List.of(
                new Questionnaire.Indicator(
                    new Choice("ZY", "自由裁量"), Questionnaire.Axis.LIKELIHOOD, 1, 10),
                new Questionnaire.Indicator(
                    new Choice("JE", "涉及金额"), Questionnaire.Axis.HARM, 1, 10)),
            List.of(
                new Questionnaire.Cutoff(Questionnaire.Axis.LIKELIHOOD, 0, "LOW"),
                new Questionnaire.Cutoff(Questionnaire.Axis.LIKELIHOOD, 700, "HIGH"),
                new Questionnaire.Cutoff(Questionnaire.Axis.HARM, 0, "SLIGHT"),
                new Questionnaire.Cutoff(Questionnaire.Axis.HARM, 700, "DEEP")),
            (GradeMatrix) PlanProfile.draft().method()));
  }

  private static GradeScale.Step step(int rank, String label) {
    return new GradeScale.Step(rank, label, label, "第" + rank + "等");
  }
}
