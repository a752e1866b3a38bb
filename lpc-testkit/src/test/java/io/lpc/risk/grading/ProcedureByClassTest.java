package io.lpc.risk.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Actor;
import io.lpc.common.PostId;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.Meeting;
import io.lpc.organization.OrganizationViolation;
import io.lpc.organization.Resolution;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.Scene;
import io.lpc.store.OutboxMessage;
import io.lpc.store.RecordViolation;
import io.lpc.testkit.SmallBureau;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 谁评估、谁初审、谁回避: by whose risk it is, as practice has it and as data may change it. */
class ProcedureByClassTest {

  private final Scene scene = new Scene();
  private final SmallBureau bureau = scene.bureau;

  @BeforeEach
  void inSeptember() {
    scene.on(9, 1);
  }

  @Test
  void an_ordinary_post_is_assessed_by_the_head_and_reviewed_by_the_leader_in_charge() {
    Assessment decided = scene.decided(scene.riskOfClerk(), 1);

    assertThat(whoTookSteps(decided))
        .containsExactly(bureau.aidHead, bureau.deputy, bureau.director);
    assertThat(filedUpward()).isEmpty();
  }

  @Test
  void a_unit_heads_own_post_is_proposed_by_the_leader_in_charge_and_reviewed_by_the_director() {
    RiskPoint own = scene.found(scene.riskOf("R-010", bureau.aid, bureau.aidHead.post()));

    assertThat(
            scene.attempted(
                "grading.propose",
                () -> scene.propose(bureau.aidHead, scene.proposal(own, "LOW", "SLIGHT"))))
        .containsExactly(GradingViolation.SELF_ASSESSMENT.with("role", "分管领导"));
    assertThat(
            scene.refused(() -> scene.propose(bureau.deputy, scene.proposal(own, "LOW", "SLIGHT"))))
        .as("in the head's place he assesses with the unit's staff")
        .containsExactly(GradingViolation.NO_PARTICIPANTS.with().at("participants"));
    Assessment proposed = scene.proposed(bureau.deputy, own, bureau.aidClerk.official());
    assertThat(
            scene.attempted("grading.review", () -> scene.review(bureau.deputy, proposed.id(), 1)))
        .containsExactly(GradingViolation.SELF_REVIEW.with("role", "局长", "officials", "周甲 001"));
    scene.review(bureau.director, proposed.id(), 1).orThrow();
    Assessment decided =
        scene.decide(bureau.director, proposed.id(), scene.met("党组会2011-12")).orThrow();

    assertThat(decided.decided()).contains(new RiskGrade(1, "A级"));
    assertThat(filedUpward()).isEmpty();
  }

  @Test
  void where_the_director_is_in_charge_the_discipline_head_reviews_the_unit_heads_post() {
    PostId officeHead = scene.post("BGS-1", "办公室主任", bureau.office, Set.of());
    Actor.Holder head = scene.hired("008", "卫辛", officeHead, AppointmentKind.REGULAR);
    scene.leads(bureau.office, officeHead, LeadershipRole.HEAD, LocalDate.of(2010, 1, 1));
    RiskPoint own = scene.found(scene.riskOf("R-011", bureau.office, head.post()));

    Assessment proposed = scene.proposed(bureau.director, own, head.official());

    assertThat(scene.review(bureau.disciplineHead, proposed.id(), 2).isAccepted()).isTrue();
  }

  @Test
  void a_post_that_the_head_holds_beside_his_own_is_the_heads_own() {
    scene.leaves(bureau.aidClerk, LocalDate.of(2011, 8, 31));
    Actor.Holder concurrently =
        scene.appointed(
            bureau.aidHead.official(),
            bureau.aidClerk.post(),
            AppointmentKind.CONCURRENT,
            LocalDate.of(2011, 9, 1));
    RiskPoint point =
        scene
            .desk(concurrently)
            .risks()
            .identify(bureau.riskOfAidClerk("R-001"), Scene.REASON)
            .orThrow();

    for (Actor.Holder own : List.of(concurrently, bureau.aidHead)) {
      assertThat(
              scene.attempted(
                  "grading.propose",
                  () -> scene.propose(own, scene.proposal(point, "LOW", "SLIGHT"))))
          .containsExactly(GradingViolation.SELF_ASSESSMENT.with("role", "分管领导"));
    }
    Assessment proposed = scene.proposed(bureau.deputy, point, bureau.aidHead.official());
    assertThat(scene.review(bureau.director, proposed.id(), 2).isAccepted()).isTrue();
  }

  @Test
  void a_unit_matter_is_assessed_by_the_head_who_withdraws_from_the_meeting_if_there() {
    Assessment reviewed = scene.reviewed(scene.riskOfSection());
    Meeting meeting = scene.met("党组会2011-12", Resolution.grading(reviewed.riskPoint(), 2));

    assertThat(scene.decide(bureau.director, reviewed.id(), meeting).orThrow().decided())
        .contains(new RiskGrade(2, "二级"));
    assertThat(filedUpward()).isEmpty();
  }

  @Test
  void where_the_leader_in_charge_heads_the_section_himself_the_director_reviews() {
    scene.leads(
        bureau.societies, bureau.otherDeputy.post(), LeadershipRole.HEAD, LocalDate.of(2011, 8, 1));
    RiskPoint matter = scene.found(scene.riskOf("R-400", bureau.societies));

    Assessment proposed = scene.proposed(bureau.otherDeputy, matter);

    assertThat(
            scene.attempted(
                "grading.review", () -> scene.review(bureau.otherDeputy, proposed.id(), 1)))
        .containsExactly(GradingViolation.SELF_REVIEW.with("role", "局长", "officials", "周甲 001"));
    assertThat(scene.review(bureau.director, proposed.id(), 1).isAccepted()).isTrue();
  }

  @Test
  void where_nobody_is_in_charge_the_director_reviews() {
    scene.leadsNoLonger(bureau.aid, LeadershipRole.IN_CHARGE, LocalDate.of(2011, 8, 31));
    Assessment proposed = scene.proposed(scene.riskOfClerk());

    assertThat(scene.refused(() -> scene.review(bureau.deputy, proposed.id(), 1)))
        .containsExactly(GradingViolation.WRONG_ROLE.with("role", "局长", "officials", "周甲 001"));
    assertThat(scene.review(bureau.director, proposed.id(), 1).isAccepted()).isTrue();
  }

  @Test
  void where_the_post_of_the_leader_in_charge_is_vacant_the_director_reviews() {
    scene.leaves(bureau.deputy, LocalDate.of(2011, 8, 31));
    Assessment proposed = scene.proposed(scene.riskOfClerk());

    assertThat(scene.review(bureau.director, proposed.id(), 1).isAccepted()).isTrue();
  }

  @Test
  void a_stand_in_takes_the_step_of_the_post() {
    Actor.Holder forHead =
        scene.hired("008", "卫辛", bureau.aidHead.post(), AppointmentKind.STAND_IN);
    Actor.Holder forDeputy =
        scene.appointed(
            bureau.disciplineHead.official(), bureau.deputy.post(), AppointmentKind.STAND_IN);
    RiskPoint point = scene.riskOfClerk();

    Assessment proposed = scene.proposed(forHead, point, bureau.aidClerk.official());
    Assessment reviewed = scene.review(forDeputy, proposed.id(), 1).orThrow();

    assertThat(whoTookSteps(reviewed)).containsExactly(forHead, forDeputy);
  }

  @Test
  void where_the_holder_stands_in_for_the_head_his_post_counts_as_the_heads_own() {
    scene.appointed(bureau.aidClerk.official(), bureau.aidHead.post(), AppointmentKind.STAND_IN);
    RiskPoint point = scene.riskOfClerk();

    assertThat(
            scene.refused(
                () ->
                    scene.propose(
                        bureau.aidHead,
                        scene.proposal(point, "LOW", "SLIGHT", bureau.aidClerk.official()))))
        .containsExactly(GradingViolation.WRONG_ROLE.with("role", "分管领导", "officials", "吴乙 002"));
    assertThat(scene.proposed(bureau.deputy, point, bureau.aidHead.official()).state())
        .isEqualTo(AssessmentState.PROPOSED);
  }

  @Test
  void a_deputys_post_is_proposed_by_himself_and_reviewed_by_the_director() {
    RiskPoint own = scene.found(scene.riskOf("R-020", bureau.leadership, bureau.deputy.post()));

    assertThat(
            scene.refused(
                () -> scene.propose(bureau.director, scene.proposal(own, "LOW", "SLIGHT"))))
        .containsExactly(GradingViolation.WRONG_ROLE.with("role", "本人", "officials", "吴乙 002"));
    Assessment proposed = scene.proposed(bureau.deputy, own);
    assertThat(
            scene.attempted("grading.review", () -> scene.review(bureau.deputy, proposed.id(), 3)))
        .containsExactly(GradingViolation.SELF_REVIEW.with("role", "局长", "officials", "周甲 001"));
    assertThat(scene.refused(() -> scene.review(bureau.disciplineHead, proposed.id(), 1)))
        .containsExactly(GradingViolation.WRONG_ROLE.with("role", "局长", "officials", "周甲 001"));
    scene.review(bureau.director, proposed.id(), 1).orThrow();
    Meeting meeting = scene.met("党组会2011-12", bureau.deputy);

    assertThat(scene.decide(bureau.director, proposed.id(), meeting).isAccepted()).isTrue();
    assertThat(filedUpward()).isEmpty();
  }

  @Test
  void who_stands_in_for_a_deputy_does_not_speak_for_him() {
    Actor.Holder standIn = scene.hired("008", "卫辛", bureau.deputy.post(), AppointmentKind.STAND_IN);
    RiskPoint own = scene.found(scene.riskOf("R-020", bureau.leadership, bureau.deputy.post()));

    assertThat(scene.refused(() -> scene.propose(standIn, scene.proposal(own, "LOW", "SLIGHT"))))
        .containsExactly(GradingViolation.WRONG_ROLE.with("role", "本人", "officials", "吴乙 002"));
    assertThat(scene.proposed(bureau.deputy, own).state()).isEqualTo(AssessmentState.PROPOSED);
  }

  @Test
  void a_deputys_vacant_post_is_assessed_by_the_director_and_reviewed_by_the_discipline_head() {
    RiskPoint vacant =
        scene.found(scene.riskOf("R-020", bureau.leadership, bureau.otherDeputy.post()));
    scene.leaves(bureau.otherDeputy, LocalDate.of(2011, 8, 31));

    Assessment proposed = scene.proposed(bureau.director, vacant, bureau.deputy.official());

    assertThat(scene.review(bureau.disciplineHead, proposed.id(), 2).isAccepted()).isTrue();
  }

  @Test
  void where_there_is_no_director_the_discipline_head_reviews_a_deputys_post() {
    RiskPoint own = scene.found(scene.riskOf("R-020", bureau.leadership, bureau.deputy.post()));
    Assessment proposed = scene.proposed(bureau.deputy, own);
    scene.leaves(bureau.director, LocalDate.of(2011, 8, 31));

    assertThat(scene.review(bureau.disciplineHead, proposed.id(), 2).isAccepted()).isTrue();
  }

  @Test
  void the_directors_post_is_reviewed_by_the_discipline_head_and_filed_upward() {
    RiskPoint own = scene.found(scene.riskOf("R-021", bureau.leadership, bureau.director.post()));
    Assessment proposed = scene.proposed(bureau.director, own);
    assertThat(
            scene.attempted(
                "grading.review", () -> scene.review(bureau.director, proposed.id(), 1)))
        .containsExactly(GradingViolation.SELF_REVIEW.with("role", "纪检组长", "officials", "王丁 004"));
    scene.review(bureau.disciplineHead, proposed.id(), 1).orThrow();
    Meeting meeting = scene.met("党组会2011-12", bureau.director);
    assertThat(scene.refused(() -> scene.decide(bureau.director, proposed.id(), meeting)))
        .as("whoever is concerned does not record the decision either")
        .containsExactly(
            GradingViolation.MUST_WITHDRAW.with("official", bureau.director.official()));

    scene.decide(bureau.disciplineHead, proposed.id(), meeting).orThrow();

    assertThat(filedUpward())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.topic()).isEqualTo("grading.filed-upward");
              assertThat(message.payload())
                  .contains(proposed.id().value(), "R-021", "A级")
                  .doesNotContain("周甲");
            });
    assertThat(filedUpward()).as("once delivered").isEmpty();
  }

  @Test
  void what_the_party_group_takes_back_on_the_directors_post_is_filed_upward_too() {
    RiskPoint own = scene.found(scene.riskOf("R-021", bureau.leadership, bureau.director.post()));
    Assessment proposed = scene.proposed(bureau.director, own);
    scene.on(9, 4);
    Meeting meeting =
        scene.recorded(
            Scene.withdrawing(
                scene.meeting("党组会2011-12", Resolution::withdrawing), List.of(bureau.director)));

    scene
        .desk(bureau.disciplineHead)
        .grading()
        .withdraw(
            new StepDraft.Withdrawal(proposed.id(), proposed.version(), meeting.id(), "分工已调整"),
            Scene.REASON)
        .orThrow();

    assertThat(filedUpward())
        .singleElement()
        .satisfies(message -> assertThat(message.payload()).contains("R-021", "WITHDRAWN"));
  }

  @Test
  void where_nobody_is_head_of_the_discipline_group_the_directors_post_waits() {
    RiskPoint own = scene.found(scene.riskOf("R-021", bureau.leadership, bureau.director.post()));
    Assessment proposed = scene.proposed(bureau.director, own);
    scene.leaves(bureau.disciplineHead, LocalDate.of(2011, 8, 31));

    assertThat(scene.refused(() -> scene.review(bureau.deputy, proposed.id(), 1)))
        .containsExactly(GradingViolation.NOBODY_THERE.with("role", "纪检组长"));
  }

  @Test
  void a_leadership_matter_is_assessed_by_the_director_and_filed_upward_in_unit_notation() {
    RiskPoint matter = scene.found(scene.riskOf("R-022", bureau.leadership));
    Assessment proposed = scene.proposed(bureau.director, matter, bureau.otherDeputy.official());
    scene.review(bureau.disciplineHead, proposed.id(), 1).orThrow();

    scene.decide(bureau.director, proposed.id(), scene.met("党组会2011-12")).orThrow();

    assertThat(filedUpward())
        .singleElement()
        .satisfies(message -> assertThat(message.payload()).contains("R-022", "一级"));
  }

  @Test
  void nothing_is_filed_upward_before_the_decision_or_when_it_is_refused() {
    RiskPoint own = scene.found(scene.riskOf("R-021", bureau.leadership, bureau.director.post()));
    Assessment proposed = scene.proposed(bureau.director, own);
    scene.review(bureau.disciplineHead, proposed.id(), 1).orThrow();
    Meeting withDirector = scene.met("党组会2011-12");

    scene.refused(() -> scene.decide(bureau.director, proposed.id(), withDirector));

    assertThat(filedUpward()).isEmpty();
  }

  @Test
  void a_bureau_may_settle_otherwise_who_assesses_and_reviews() {
    ProcedurePolicy current =
        bureau.bureau().find(ProcedurePolicy.KIND, ProcedurePolicy.ID).orElseThrow();
    Map<SubjectClass, ProcedurePolicy.Roles> roles = new EnumMap<>(current.roles());
    roles.put(
        SubjectClass.ORDINARY_POST,
        new ProcedurePolicy.Roles(
            List.of(ProcedureRole.LEADER_IN_CHARGE), List.of(ProcedureRole.DISCIPLINE_HEAD), true));
    ProcedurePolicy own =
        new ProcedurePolicy(
            ProcedurePolicy.ID, 2, current.profile(), roles, Set.of(Concerned.HOLDER));
    scene.desk(bureau.director).grading().revise(own, Scene.REASON).orThrow();
    RiskPoint point = scene.riskOfClerk();

    assertThat(
            scene.refused(
                () ->
                    scene.propose(
                        bureau.aidHead,
                        scene.proposal(point, "LOW", "SLIGHT", bureau.aidClerk.official()))))
        .containsExactly(GradingViolation.WRONG_ROLE.with("role", "分管领导", "officials", "吴乙 002"));
    assertThat(
            scene.refused(
                () -> scene.desk(bureau.aidClerk).grading().revise(next(own), Scene.REASON)))
        .containsExactly(OrganizationViolation.DIRECTOR_ONLY.with());
    Assessment proposed = scene.proposed(bureau.deputy, point, bureau.aidClerk.official());
    scene.review(bureau.disciplineHead, proposed.id(), 1).orThrow();
    scene.decide(bureau.director, proposed.id(), scene.met("党组会2011-12")).orThrow();
    assertThat(filedUpward()).hasSize(1);
  }

  @Test
  void no_director_takes_the_procedure_for_the_leadership_to_pieces() {
    ProcedurePolicy practice = ProcedurePolicy.practice(bureau.planProfile());
    Map<SubjectClass, ProcedurePolicy.Roles> roles = new EnumMap<>(practice.roles());
    roles.put(
        SubjectClass.DIRECTOR,
        new ProcedurePolicy.Roles(
            List.of(ProcedureRole.SELF),
            List.of(ProcedureRole.UNIT_HEAD, ProcedureRole.DISCIPLINE_HEAD),
            false));
    roles.put(
        SubjectClass.LEADERSHIP_MATTER,
        new ProcedurePolicy.Roles(
            List.of(ProcedureRole.DIRECTOR),
            List.of(ProcedureRole.DISCIPLINE_HEAD, ProcedureRole.SELF),
            true));
    ProcedurePolicy lax =
        new ProcedurePolicy(practice.id(), 2, practice.profile(), roles, Set.of());

    assertThat(scene.refused(() -> scene.desk(bureau.director).grading().revise(lax, Scene.REASON)))
        .containsExactly(
            GradingViolation.HOLDER_WITHDRAWS.with().at("withdrawing"),
            GradingViolation.LEADERS_REVIEWED
                .with("subject", SubjectClass.DIRECTOR.chinese())
                .at("roles"),
            GradingViolation.LEADERS_FILED
                .with("subject", SubjectClass.DIRECTOR.chinese())
                .at("roles"),
            GradingViolation.LEADERS_REVIEWED
                .with("subject", SubjectClass.LEADERSHIP_MATTER.chinese())
                .at("roles"));
  }

  @Test
  void a_change_of_the_policy_or_of_the_profile_in_force_is_told() {
    ProcedurePolicy practice = ProcedurePolicy.practice(bureau.planProfile());
    GradingDesk director = scene.desk(bureau.director).grading();

    director.revise(next(practice), Scene.REASON).orThrow();
    director.revise(bureau.planProfile(), 1, PlanProfile.draft(), Scene.REASON).orThrow();

    List<OutboxMessage> sent = new ArrayList<>();
    bureau.bureau().outbox().deliver(100, sent::add);
    assertThat(sent)
        .extracting(OutboxMessage::topic)
        .containsExactly("grading.policy-changed", "grading.profile-changed");
  }

  @Test
  void there_is_one_policy_and_no_second() {
    ProcedurePolicy practice = ProcedurePolicy.practice(bureau.planProfile());
    ProcedurePolicyId second = ProcedurePolicyId.of("another");

    assertThat(
            scene.refused(
                () ->
                    scene
                        .desk(bureau.director)
                        .grading()
                        .revise(
                            new ProcedurePolicy(
                                second,
                                2,
                                practice.profile(),
                                practice.roles(),
                                practice.withdrawing()),
                            Scene.REASON)))
        .containsExactly(
            RecordViolation.NOT_FOUND.with("kind", ProcedurePolicy.KIND, "id", second).at("id"));
  }

  private static ProcedurePolicy next(ProcedurePolicy current) {
    return new ProcedurePolicy(
        current.id(),
        current.version() + 1,
        current.profile(),
        current.roles(),
        current.withdrawing());
  }

  private static List<Actor.Holder> whoTookSteps(Assessment assessment) {
    return assessment.steps().stream()
        .map(step -> new Actor.Holder(step.official(), step.post()))
        .toList();
  }

  private List<OutboxMessage> filedUpward() {
    List<OutboxMessage> sent = new ArrayList<>();
    bureau.bureau().outbox().deliver(100, sent::add);
    return sent.stream().filter(each -> each.topic().equals("grading.filed-upward")).toList();
  }
}
