package io.lpc.risk.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lpc.common.ActKey;
import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.PostId;
import io.lpc.common.Violation;
import io.lpc.journal.Authority;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.Meeting;
import io.lpc.organization.MeetingDraft;
import io.lpc.organization.Post;
import io.lpc.organization.Resolution;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskSubject;
import io.lpc.risk.Scene;
import io.lpc.store.RecordViolation;
import io.lpc.store.StaleVersion;
import io.lpc.testkit.SmallBureau;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 评估、初审、审定: the three stations of R3, each step with its own grade, actor and time. */
class ProcedureTest {

  private final Scene scene = new Scene();
  private final SmallBureau bureau = scene.bureau;
  private RiskPoint point;

  @BeforeEach
  void aRiskWasFoundInAugust() {
    scene.on(8, 20);
    point = scene.riskOfClerk();
    scene.on(9, 1);
  }

  @Test
  void each_step_keeps_its_own_grade_actor_authority_time_and_opinion() {
    var proposedAt = scene.clock.instant();
    Assessment proposed = scene.proposed(point);
    scene.on(9, 2);
    var reviewedAt = scene.clock.instant();
    scene.review(bureau.deputy, proposed.id(), 2).orThrow();
    scene.on(9, 4);
    Meeting meeting = scene.met("党组会2011-12", Resolution.grading(point.id(), 3));
    Assessment decided = scene.decide(bureau.disciplineHead, proposed.id(), meeting).orThrow();

    assertThat(decided.state()).isEqualTo(AssessmentState.DECIDED);
    assertThat(decided.version()).isEqualTo(3);
    assertThat(decided.steps())
        .extracting(ProcedureStep::kind)
        .containsExactly(StepKind.PROPOSED, StepKind.REVIEWED, StepKind.DECIDED);
    assertThat(decided.steps())
        .extracting(ProcedureStep::grade)
        .containsExactly(new RiskGrade(1, "A级"), new RiskGrade(2, "B级"), new RiskGrade(3, "C级"));
    assertThat(decided.steps())
        .extracting(step -> new Actor.Holder(step.official(), step.post()))
        .containsExactly(bureau.aidHead, bureau.deputy, bureau.disciplineHead);
    assertThat(decided.steps())
        .extracting(ProcedureStep::at)
        .containsExactly(proposedAt, reviewedAt, scene.clock.instant());
    assertThat(decided.steps())
        .extracting(ProcedureStep::opinion)
        .containsExactly("经集体评估提出", "同意评估意见", "党组会研究确定");
    assertThat(decided.steps())
        .allSatisfy(
            step -> {
              assertThat(step.authority().basis()).isEqualTo(Authority.Basis.APPOINTMENT);
              assertThat(step.subject())
                  .isEqualTo(new RiskSubject(point, clerksPost(), null, null).digest());
            });
    assertThat(decided.steps().get(0).participants()).containsExactly(bureau.aidClerk.official());
    assertThat(decided.decision())
        .hasValueSatisfying(
            step -> {
              assertThat(step.meeting()).isEqualTo(meeting.id());
              assertThat(step.item()).isEqualTo(1);
            });
  }

  @Test
  void the_assessment_says_how_its_grade_was_computed() {
    assertThat(scene.proposed(point).computed()).isEqualTo("机率“大”,危害程度“中”");
  }

  @Test
  void a_grade_that_cannot_be_computed_is_proposed_with_the_reason_why_not() {
    assertThat(scene.refused(() -> scene.propose(bureau.aidHead, unjudged(null))))
        .containsExactly(GradingViolation.NO_GRADE.with("why", "未判断机率;未判断危害程度").at("inputs"));

    Assessment proposed = scene.propose(bureau.aidHead, unjudged(2)).orThrow();

    assertThat(proposed.computed()).isEqualTo("未判断机率;未判断危害程度");
    assertThat(proposed.steps().get(0).grade()).isEqualTo(new RiskGrade(2, "B级"));
  }

  @Test
  void the_head_may_propose_another_grade_than_the_computed_one() {
    ProposalDraft like = scene.proposal(point, "HIGH", "DEEP", bureau.aidClerk.official());

    Assessment proposed =
        scene
            .propose(
                bureau.aidHead,
                new ProposalDraft(
                    like.riskPoint(), like.inputs(), like.participants(), 2, "机率虽大,已有双人核查"))
            .orThrow();

    assertThat(proposed.steps().get(0).grade()).isEqualTo(new RiskGrade(2, "B级"));
    assertThat(proposed.computed()).isEqualTo("机率“大”,危害程度“深”");
  }

  @Test
  void a_rank_outside_the_profile_is_refused_at_every_station() {
    ProposalDraft like = scene.proposal(point, "HIGH", "DEEP", bureau.aidClerk.official());
    ProposalDraft fourth =
        new ProposalDraft(like.riskPoint(), like.inputs(), like.participants(), 4, "定为四级");
    Violation unknown = GradingViolation.UNKNOWN_GRADE.with("rank", 4).at("rank");

    assertThat(scene.refused(() -> scene.propose(bureau.aidHead, fourth))).containsExactly(unknown);
    Assessment proposed = scene.proposed(point);
    assertThat(scene.refused(() -> scene.review(bureau.deputy, proposed.id(), 4)))
        .containsExactly(unknown);
    scene.review(bureau.deputy, proposed.id(), 1).orThrow();
    MeetingDraft meeting =
        bureau.partyGroupMeeting("党组会2011-12", scene.today(), Resolution.grading(point.id(), 4));
    assertThat(
            scene.refused(
                () -> scene.desk(bureau.director).organization().register(meeting, Scene.REASON)))
        .containsExactly(unknown.at("items[0].resolutions[0].rank"));
  }

  @Test
  void the_unit_assesses_together_with_its_own_staff() {
    OfficialId outside = bureau.homeHead.official();

    assertThat(
            scene.refused(
                () -> scene.propose(bureau.aidHead, scene.proposal(point, "LOW", "SLIGHT"))))
        .containsExactly(GradingViolation.NO_PARTICIPANTS.with().at("participants"));
    assertThat(
            scene.refused(
                () ->
                    scene.propose(
                        bureau.aidHead,
                        scene.proposal(
                            point, "LOW", "SLIGHT", bureau.aidClerk.official(), outside))))
        .containsExactly(
            GradingViolation.NOT_STAFF
                .with("official", outside, "unit", bureau.aid)
                .at("participants[1]"));
  }

  @Test
  void who_heads_alone_assesses_alone() {
    RiskPoint ofHome = scene.found(scene.riskOf("R-300", bureau.welfareHome));

    assertThat(scene.proposed(bureau.homeHead, ofHome).state()).isEqualTo(AssessmentState.PROPOSED);
  }

  @Test
  void nobody_assesses_the_risk_of_his_own_post_and_the_attempt_is_on_record() {
    assertThat(
            scene.attempted(
                "grading.propose",
                () -> scene.propose(bureau.aidClerk, scene.proposal(point, "LOW", "SLIGHT"))))
        .containsExactly(GradingViolation.SELF_ASSESSMENT.with("role", "单位(科室)负责人"));
    assertThat(Scene.rows(bureau.bureau().all(Assessment.KIND))).isEmpty();
  }

  @Test
  void another_units_head_does_not_assess_nor_does_the_leader_in_charge() {
    ProposalDraft draft = scene.proposal(point, "LOW", "SLIGHT", bureau.aidClerk.official());

    for (Actor.Holder other : List.of(bureau.homeHead, bureau.deputy, bureau.director)) {
      assertThat(scene.refused(() -> scene.propose(other, draft)))
          .containsExactly(
              GradingViolation.WRONG_ROLE.with("role", "单位(科室)负责人", "officials", "冯戊 005"));
    }
  }

  @Test
  void a_section_without_head_is_assessed_by_the_leader_in_charge() {
    RiskPoint ofSocieties = scene.found(scene.riskOf("R-400", bureau.societies));

    Assessment proposed = scene.proposed(bureau.otherDeputy, ofSocieties);

    assertThat(
            scene.attempted(
                "grading.review", () -> scene.review(bureau.otherDeputy, proposed.id(), 1)))
        .containsExactly(GradingViolation.SELF_REVIEW.with("role", "局长", "officials", "周甲 001"));
    assertThat(scene.review(bureau.director, proposed.id(), 1).isAccepted()).isTrue();
  }

  @Test
  void a_section_with_neither_head_nor_leader_in_charge_is_assessed_by_the_director() {
    RiskPoint ofSocieties = scene.found(scene.riskOf("R-400", bureau.societies));
    scene.leaves(bureau.otherDeputy, LocalDate.of(2011, 8, 31));

    Assessment proposed = scene.proposed(bureau.director, ofSocieties);

    assertThat(scene.review(bureau.disciplineHead, proposed.id(), 1).isAccepted()).isTrue();
  }

  @Test
  void whoever_has_not_seen_the_latest_version_of_an_assessment_takes_no_step() {
    Assessment proposed = scene.proposed(point);
    Assessment commented = comment(bureau.aidClerk, proposed).orThrow();
    GradingDesk desk = scene.desk(bureau.deputy).grading();

    for (long other : List.of(proposed.version(), commented.version() + 1)) {
      assertThatExceptionOfType(StaleVersion.class)
          .isThrownBy(
              () -> desk.review(new StepDraft.Review(proposed.id(), other, 1, "同意"), Scene.REASON));
      assertThatExceptionOfType(StaleVersion.class)
          .isThrownBy(
              () -> desk.giveBack(new StepDraft.Return(proposed.id(), other, "重写"), Scene.REASON));
    }
    assertThat(bureau.bureau().find(Assessment.KIND, proposed.id())).contains(commented);
    assertThat(
            desk.review(
                    new StepDraft.Review(proposed.id(), commented.version(), 1, "同意"), Scene.REASON)
                .isAccepted())
        .isTrue();
  }

  @Test
  void who_took_part_in_the_proposal_does_not_review_it() {
    Actor.Holder both =
        scene.appointed(bureau.aidClerk.official(), bureau.deputy.post(), AppointmentKind.STAND_IN);
    RiskPoint ofHead = scene.found(scene.riskOf("R-400", bureau.aid));
    Assessment proposed = scene.proposed(ofHead);

    assertThat(scene.attempted("grading.review", () -> scene.review(both, proposed.id(), 1)))
        .containsExactly(GradingViolation.SELF_REVIEW.with("role", "分管领导", "officials", "吴乙 002"));
    assertThat(scene.review(bureau.deputy, proposed.id(), 1).isAccepted()).isTrue();
  }

  @Test
  void who_once_proposed_does_not_review_what_another_proposes_after_a_return() {
    Assessment proposed = scene.proposed(point);
    giveBack(bureau.deputy, proposed, "请重新评估").orThrow();
    scene.on(9, 5);
    scene.leaves(bureau.aidHead, LocalDate.of(2011, 9, 4));
    Actor.Holder successor =
        scene.appointed(
            bureau.homeHead.official(),
            bureau.aidHead.post(),
            AppointmentKind.ACTING,
            LocalDate.of(2011, 9, 5));
    Actor.Holder promoted =
        scene.appointed(bureau.aidHead.official(), bureau.deputy.post(), AppointmentKind.STAND_IN);
    scene.proposed(successor, point, bureau.aidClerk.official());

    assertThat(scene.attempted("grading.review", () -> scene.review(promoted, proposed.id(), 1)))
        .containsExactly(GradingViolation.SELF_REVIEW.with("role", "分管领导", "officials", "吴乙 002"));
    assertThat(scene.review(bureau.deputy, proposed.id(), 1).isAccepted()).isTrue();
  }

  @Test
  void who_held_the_post_when_it_was_assessed_does_not_review_after_leaving_it() {
    PostId archive = scene.post("JZK-3", "档案岗", bureau.aid, Set.of());
    Actor.Holder colleague = scene.hired("008", "卫辛", archive, AppointmentKind.REGULAR);
    Assessment proposed = scene.proposed(bureau.aidHead, point, colleague.official());
    scene.on(9, 5);
    scene.leaves(bureau.aidClerk, LocalDate.of(2011, 9, 4));
    Actor.Holder promoted =
        scene.appointed(
            bureau.aidClerk.official(),
            bureau.deputy.post(),
            AppointmentKind.STAND_IN,
            LocalDate.of(2011, 9, 5));

    assertThat(scene.attempted("grading.review", () -> scene.review(promoted, proposed.id(), 1)))
        .containsExactly(GradingViolation.SELF_REVIEW.with("role", "分管领导", "officials", "吴乙 002"));
  }

  @Test
  void reconsideration_is_asked_for_on_the_latest_assessment_only() {
    Assessment first = scene.decided(point, 1);
    scene.on(10, 20);
    Assessment second = scene.proposed(point);

    assertThat(scene.refused(() -> scene.askAgain(bureau.aidClerk, first.id())))
        .containsExactly(
            GradingViolation.SUPERSEDED
                .with("point", "R-001", "latest", second.id())
                .at("assessment"));
  }

  @Test
  void a_program_takes_no_step() {
    Actor program = new Actor.Automation("批量评估", bureau.aidHead.official());
    ProposalDraft draft = scene.proposal(point, "LOW", "SLIGHT", bureau.aidClerk.official());

    assertThat(scene.refused(() -> scene.propose(program, draft)))
        .containsExactly(GradingViolation.NOT_A_HOLDER.with());
    Assessment proposed = scene.proposed(point);
    assertThat(scene.refused(() -> scene.review(program, proposed.id(), 1)))
        .containsExactly(GradingViolation.NOT_A_HOLDER.with());
  }

  @Test
  void only_the_leader_in_charge_reviews() {
    Assessment proposed = scene.proposed(point);

    for (Actor.Holder other :
        List.of(bureau.otherDeputy, bureau.director, bureau.disciplineHead, bureau.homeHead)) {
      assertThat(scene.refused(() -> scene.review(other, proposed.id(), 1)))
          .containsExactly(GradingViolation.WRONG_ROLE.with("role", "分管领导", "officials", "吴乙 002"));
    }
  }

  @Test
  void neither_the_assessor_nor_the_holder_reviews_and_the_attempt_is_on_record() {
    Assessment proposed = scene.proposed(point);

    for (Actor.Holder partial : List.of(bureau.aidHead, bureau.aidClerk)) {
      assertThat(scene.attempted("grading.review", () -> scene.review(partial, proposed.id(), 1)))
          .containsExactly(
              GradingViolation.SELF_REVIEW.with("role", "分管领导", "officials", "吴乙 002"));
      assertThat(scene.attempted("grading.return", () -> giveBack(partial, proposed, "重写")))
          .containsExactly(
              GradingViolation.SELF_REVIEW.with("role", "分管领导", "officials", "吴乙 002"));
    }
    assertThat(bureau.bureau().find(Assessment.KIND, proposed.id())).contains(proposed);
  }

  @Test
  void a_person_is_partial_from_whatever_post_he_acts() {
    Actor.Holder asStandIn =
        scene.appointed(bureau.aidHead.official(), bureau.deputy.post(), AppointmentKind.STAND_IN);
    Assessment proposed = scene.proposed(point);

    assertThat(scene.attempted("grading.review", () -> scene.review(asStandIn, proposed.id(), 1)))
        .containsExactly(GradingViolation.SELF_REVIEW.with("role", "分管领导", "officials", "吴乙 002"));
  }

  @Test
  void nobody_backdates_a_step_to_a_day_on_which_he_had_no_seat() {
    scene.leaves(bureau.deputy, LocalDate.of(2011, 9, 5));
    Assessment proposed = scene.proposed(point);
    scene.on(9, 8);
    Actor.Holder successor =
        scene.appointed(
            bureau.disciplineHead.official(),
            bureau.deputy.post(),
            AppointmentKind.ACTING,
            LocalDate.of(2011, 9, 6));
    var daysBefore = scene.clock.instant().minus(Duration.ofDays(6));

    assertThat(
            scene.refused(
                () ->
                    scene
                        .desk(successor)
                        .happenedAt(daysBefore)
                        .grading()
                        .review(
                            new StepDraft.Review(proposed.id(), scene.seen(proposed.id()), 1, "同意"),
                            Scene.REASON)))
        .containsExactly(GradingViolation.WRONG_ROLE.with("role", "局长", "officials", "周甲 001"));
    assertThat(scene.review(successor, proposed.id(), 1).isAccepted()).isTrue();
  }

  @Test
  void a_key_takes_one_step_on_one_assessment() {
    Assessment one = scene.proposed(point);
    Assessment other = scene.proposed(scene.riskOfSection());
    GradingDesk kept = scene.desk(bureau.deputy).withKey(ActKey.of("host-1")).grading();
    kept.review(new StepDraft.Review(one.id(), 1, 1, "同意"), Scene.REASON).orThrow();

    assertThat(kept.review(new StepDraft.Review(one.id(), 1, 1, "同意"), Scene.REASON).isAccepted())
        .isTrue();
    assertThat(
            scene.refused(
                () -> kept.review(new StepDraft.Review(other.id(), 1, 1, "同意"), Scene.REASON)))
        .extracting(Violation::code)
        .containsExactly("LPC-REC-008");
  }

  @Test
  void the_steps_come_in_their_order() {
    Assessment proposed = scene.proposed(point);
    Meeting early = scene.met("党组会2011-11");

    assertThat(scene.refused(() -> scene.decide(bureau.director, proposed.id(), early)))
        .containsExactly(wrongState(proposed, "已评估", "党组审定"));
    assertThat(scene.refused(() -> scene.askAgain(bureau.aidClerk, proposed.id())))
        .containsExactly(wrongState(proposed, "已评估", "申请复核"));
    scene.review(bureau.deputy, proposed.id(), 1).orThrow();
    assertThat(scene.refused(() -> scene.review(bureau.deputy, proposed.id(), 1)))
        .containsExactly(wrongState(proposed, "已初审", "分管领导初审"));
    Meeting meeting = scene.met("党组会2011-12");
    scene.decide(bureau.director, proposed.id(), meeting).orThrow();
    assertThat(scene.refused(() -> giveBack(bureau.deputy, proposed, "重写")))
        .containsExactly(wrongState(proposed, "已审定", "退回"));
    assertThat(scene.refused(() -> comment(bureau.aidClerk, proposed)))
        .containsExactly(wrongState(proposed, "已审定", "本人意见"));
    assertThat(scene.refused(() -> scene.decide(bureau.director, proposed.id(), meeting)))
        .containsExactly(wrongState(proposed, "已审定", "党组审定"));
  }

  @Test
  void a_step_does_not_happen_before_a_comment_that_it_would_carry_into_the_past() {
    Assessment proposed = scene.proposed(point);
    var proposedAt = scene.clock.instant();
    scene.clock.move(Duration.ofDays(1));
    comment(bureau.aidClerk, proposed).orThrow();

    assertThat(
            scene.refused(
                () ->
                    scene
                        .desk(bureau.deputy)
                        .happenedAt(proposedAt)
                        .grading()
                        .review(
                            new StepDraft.Review(proposed.id(), scene.seen(proposed.id()), 1, "同意"),
                            Scene.REASON)))
        .containsExactly(GradingViolation.STEP_TOO_EARLY.with("at", scene.clock.instant()));
  }

  @Test
  void a_step_does_not_happen_before_the_one_it_follows() {
    Assessment proposed = scene.proposed(point);
    var before = scene.clock.instant().minus(Duration.ofDays(5));

    assertThat(
            scene.refused(
                () ->
                    scene
                        .desk(bureau.deputy)
                        .happenedAt(before)
                        .grading()
                        .review(
                            new StepDraft.Review(proposed.id(), scene.seen(proposed.id()), 1, "同意"),
                            Scene.REASON)))
        .containsExactly(GradingViolation.STEP_TOO_EARLY.with("at", scene.clock.instant()));
  }

  @Test
  void the_reviewer_returns_it_with_reasons_and_the_head_proposes_again() {
    Assessment proposed = scene.proposed(point);

    Assessment returned = giveBack(bureau.deputy, proposed, "危害程度判断偏低,请重新评估").orThrow();

    assertThat(returned.state()).isEqualTo(AssessmentState.RETURNED);
    assertThat(returned.last(StepKind.RETURNED))
        .hasValueSatisfying(
            step -> {
              assertThat(step.opinion()).isEqualTo("危害程度判断偏低,请重新评估");
              assertThat(step.grade()).isNull();
            });
    assertThat(scene.refused(() -> scene.review(bureau.deputy, proposed.id(), 1)))
        .containsExactly(wrongState(proposed, "已退回", "分管领导初审"));
    Assessment again = scene.proposed(point);
    assertThat(again.id()).isEqualTo(proposed.id());
    assertThat(again.state()).isEqualTo(AssessmentState.PROPOSED);
    assertThat(again.steps())
        .extracting(ProcedureStep::kind)
        .containsExactly(StepKind.PROPOSED, StepKind.RETURNED, StepKind.PROPOSED);
  }

  @Test
  void a_review_may_still_be_taken_back_before_the_meeting() {
    Assessment reviewed = scene.reviewed(point);

    assertThat(giveBack(bureau.deputy, reviewed, "补充核查情况").orThrow().state())
        .isEqualTo(AssessmentState.RETURNED);
  }

  @Test
  void a_return_without_reasons_is_refused() {
    Assessment proposed = scene.proposed(point);

    assertThat(scene.refused(() -> giveBack(bureau.deputy, proposed, " ")))
        .containsExactly(RecordViolation.REQUIRED.with().at("opinion"));
  }

  @Test
  void a_risk_has_one_open_assessment() {
    Assessment proposed = scene.proposed(point);
    Violation open =
        GradingViolation.IN_PROGRESS.with("point", "R-001", "assessment", proposed.id());
    ProposalDraft lower = scene.proposal(point, "LOW", "SLIGHT", bureau.aidClerk.official());

    assertThat(scene.refused(() -> scene.propose(bureau.aidHead, lower))).containsExactly(open);
    scene.review(bureau.deputy, proposed.id(), 1).orThrow();
    assertThat(scene.refused(() -> scene.propose(bureau.aidHead, lower))).containsExactly(open);
    scene.decide(bureau.director, proposed.id(), scene.met("党组会2011-12")).orThrow();
    scene.askAgain(bureau.aidClerk, proposed.id()).orThrow();
    assertThat(scene.refused(() -> scene.propose(bureau.aidHead, lower))).containsExactly(open);
  }

  @Test
  void the_holder_comments_before_the_decision_as_often_as_he_likes() {
    Assessment proposed = scene.proposed(point);

    Assessment commented = comment(bureau.aidClerk, proposed).orThrow();
    scene.review(bureau.deputy, proposed.id(), 1).orThrow();
    Assessment again = comment(bureau.aidClerk, proposed).orThrow();

    assertThat(commented.state()).isEqualTo(AssessmentState.PROPOSED);
    assertThat(again.state()).isEqualTo(AssessmentState.REVIEWED);
    assertThat(again.last(StepKind.COMMENTED))
        .hasValueSatisfying(
            step -> {
              assertThat(step.opinion()).isEqualTo("本人始终双人入户");
              assertThat(step.grade()).isNull();
              assertThat(step.official()).isEqualTo(bureau.aidClerk.official());
            });
  }

  @Test
  void only_the_holder_speaks_for_the_post() {
    Actor.Holder standIn =
        scene.hired("008", "卫辛", bureau.aidClerk.post(), AppointmentKind.STAND_IN);
    Assessment proposed = scene.proposed(point);
    Violation notTheHolder = GradingViolation.NOT_THE_HOLDER.with("post", bureau.aidClerk.post());

    for (Actor.Holder other : List.of(bureau.aidHead, bureau.deputy, standIn)) {
      assertThat(scene.refused(() -> comment(other, proposed))).containsExactly(notTheHolder);
    }
    scene.review(bureau.deputy, proposed.id(), 1).orThrow();
    scene.decide(bureau.director, proposed.id(), scene.met("党组会2011-12")).orThrow();
    assertThat(scene.refused(() -> scene.askAgain(bureau.aidHead, proposed.id())))
        .containsExactly(notTheHolder);
  }

  @Test
  void the_holder_asks_for_reconsideration_once_and_until_then_the_decision_stands() {
    Assessment decided = scene.decided(point, 1);
    scene.on(9, 6);

    Assessment asked = scene.askAgain(bureau.aidClerk, decided.id()).orThrow();

    assertThat(asked.state()).isEqualTo(AssessmentState.RECONSIDERING);
    assertThat(asked.decided()).contains(new RiskGrade(1, "A级"));
    assertThat(scene.onlyRow().grade()).isEqualTo(new RiskGrade(1, "A级"));
    assertThat(scene.refused(() -> scene.askAgain(bureau.aidClerk, decided.id())))
        .containsExactly(wrongState(decided, "复核中", "申请复核"));
  }

  @Test
  void another_meeting_decides_again_and_its_grade_replaces_the_first() {
    Assessment decided = scene.decided(point, 1);
    scene.on(9, 6);
    scene.askAgain(bureau.aidClerk, decided.id()).orThrow();
    comment(bureau.aidClerk, decided).orThrow();
    scene.on(9, 9);

    Meeting second = scene.met("党组会2011-13", Resolution.grading(point.id(), 2));
    Assessment again = scene.decide(bureau.director, decided.id(), second).orThrow();

    assertThat(again.decided()).contains(new RiskGrade(2, "B级"));
    assertThat(again.steps())
        .extracting(ProcedureStep::kind)
        .endsWith(
            StepKind.DECIDED, StepKind.RECONSIDERATION_ASKED, StepKind.COMMENTED, StepKind.DECIDED);
    assertThat(scene.onlyRow().grade()).isEqualTo(new RiskGrade(2, "B级"));
    assertThat(scene.refused(() -> scene.askAgain(bureau.aidClerk, decided.id())))
        .containsExactly(GradingViolation.ASKED_ALREADY.with());
  }

  @Test
  void the_meeting_that_decided_does_not_reconsider() {
    Assessment reviewed = scene.reviewed(point);
    Meeting meeting = scene.met("党组会2011-12");
    scene.decide(bureau.director, reviewed.id(), meeting).orThrow();
    scene.askAgain(bureau.aidClerk, reviewed.id()).orThrow();

    assertThat(scene.refused(() -> scene.decide(bureau.director, reviewed.id(), meeting)))
        .containsExactly(
            GradingViolation.MINUTES_TOO_EARLY
                .with("meeting", "党组会2011-12", "point", "R-001")
                .at("meeting"));
  }

  @Test
  void a_decided_risk_is_assessed_anew_and_its_old_grade_stands_until_the_new_decision() {
    Assessment first = scene.decided(point, 1);
    scene.on(10, 20);

    Assessment second =
        scene
            .propose(
                bureau.aidHead, scene.proposal(point, "LOW", "MEDIUM", bureau.aidClerk.official()))
            .orThrow();

    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(scene.onlyRow().grade()).isEqualTo(new RiskGrade(1, "A级"));
    assertThat(scene.onlyRow().state()).isEqualTo(AssessmentState.PROPOSED);
    scene.review(bureau.deputy, second.id(), 2).orThrow();
    assertThat(scene.onlyRow().grade()).isEqualTo(new RiskGrade(1, "A级"));
    Meeting later = scene.met("党组会2011-18", Resolution.grading(point.id(), 2));
    scene.decide(bureau.director, second.id(), later).orThrow();
    assertThat(scene.onlyRow().grade()).isEqualTo(new RiskGrade(2, "B级"));
    assertThat(bureau.bureau().find(Assessment.KIND, first.id())).contains(first);
  }

  @Test
  void a_withdrawn_risk_is_neither_assessed_nor_reviewed_nor_decided() {
    Assessment proposed = scene.proposed(point);
    Assessment ofSection = scene.reviewed(scene.riskOfSection());
    Meeting meeting = scene.met("党组会2011-12");
    scene.desk(bureau.aidHead).risks().withdraw(point.id(), 1, Scene.REASON).orThrow();
    scene.desk(bureau.aidHead).risks().withdraw(ofSection.riskPoint(), 1, Scene.REASON).orThrow();
    Violation withdrawn = GradingViolation.SUBJECT_WITHDRAWN.with("point", "R-001");

    assertThat(
            scene.refused(
                () ->
                    scene.propose(
                        bureau.aidHead,
                        scene.proposal(point, "LOW", "SLIGHT", bureau.aidClerk.official()))))
        .containsExactly(withdrawn);
    assertThat(scene.refused(() -> scene.review(bureau.deputy, proposed.id(), 1)))
        .containsExactly(withdrawn);
    assertThat(scene.refused(() -> scene.decide(bureau.director, ofSection.id(), meeting)))
        .containsExactly(GradingViolation.SUBJECT_WITHDRAWN.with("point", "R-100"));
  }

  @Test
  void what_a_step_names_exists() {
    AssessmentId nowhere = AssessmentId.of("nowhere");

    assertThat(scene.refused(() -> scene.review(bureau.deputy, nowhere, 1)))
        .containsExactly(
            RecordViolation.NOT_FOUND
                .with("kind", Assessment.KIND, "id", nowhere)
                .at("assessment"));
  }

  @Test
  void a_proposal_without_report_is_refused() {
    ProposalDraft like = scene.proposal(point, "LOW", "SLIGHT", bureau.aidClerk.official());

    assertThat(
            scene.refused(
                () ->
                    scene.propose(
                        bureau.aidHead,
                        new ProposalDraft(
                            like.riskPoint(), like.inputs(), like.participants(), null, " "))))
        .containsExactly(RecordViolation.REQUIRED.with().at("report"));
  }

  @Test
  void a_leader_relieved_of_the_unit_reviews_nothing_by_backdating() {
    Assessment proposed = scene.proposed(point);
    Instant then = scene.clock.instant();
    LocalDate lastDay = scene.today();
    scene.clock.set(lastDay.plusDays(10));
    scene.leadsNoLonger(bureau.aid, LeadershipRole.IN_CHARGE, lastDay);
    StepDraft.Review review = new StepDraft.Review(proposed.id(), 1, 3, "同意");

    assertThat(
            scene.refused(
                () ->
                    scene
                        .desk(bureau.deputy)
                        .happenedAt(then)
                        .grading()
                        .review(review, Scene.REASON)))
        .containsExactly(
            GradingViolation.WRONG_ROLE.with(
                "role", ProcedureRole.DIRECTOR.chinese(), "officials", "周甲 001"));
    assertThat(
            scene
                .desk(bureau.director)
                .happenedAt(then)
                .grading()
                .review(review, Scene.REASON)
                .isAccepted())
        .isTrue();
  }

  private Post clerksPost() {
    return bureau.bureau().find(Post.KIND, bureau.aidClerk.post()).orElseThrow();
  }

  private ProposalDraft unjudged(Integer rank) {
    return new ProposalDraft(
        point.id(), GradingInputs.NONE, List.of(bureau.aidClerk.official()), rank, "暂无数据");
  }

  private Outcome<Assessment> giveBack(Actor by, Assessment assessment, String why) {
    return scene
        .desk(by)
        .grading()
        .giveBack(
            new StepDraft.Return(assessment.id(), scene.seen(assessment.id()), why), Scene.REASON);
  }

  private Outcome<Assessment> comment(Actor by, Assessment assessment) {
    return scene
        .desk(by)
        .grading()
        .comment(
            new StepDraft.Comment(assessment.id(), scene.seen(assessment.id()), "本人始终双人入户"),
            Scene.REASON);
  }

  private static Violation wrongState(Assessment assessment, String state, String step) {
    return GradingViolation.WRONG_STATE.with(
        "assessment", assessment.id(), "state", state, "step", step);
  }
}
