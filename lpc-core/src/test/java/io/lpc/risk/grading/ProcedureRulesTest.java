package io.lpc.risk.grading;

import static io.lpc.risk.Points.AID;
import static io.lpc.risk.Points.CLERK;
import static io.lpc.risk.Points.LEADERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.risk.Points;
import io.lpc.risk.RiskPoint;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProcedureRulesTest {

  private static final OfficialId HEAD = OfficialId.of("O-HEAD");
  private static final OfficialId HOLDER = OfficialId.of("O-CLERK");
  private static final OfficialId LEADER = OfficialId.of("O-LEADER");
  private static final OfficialId DIRECTOR = OfficialId.of("O-DIRECTOR");
  private static final OfficialId STAND_IN = OfficialId.of("O-STANDIN");
  private static final PostId HEAD_POST = PostId.of("P-HEAD");
  private static final PostId LEADER_POST = PostId.of("P-LEADER");
  private static final PostId DIRECTOR_POST = PostId.of("P-DIRECTOR");
  private static final RiskPoint INDIVIDUAL = Points.recorded(Points.individual());
  private static final ProcedurePolicy PRACTICE =
      ProcedurePolicy.practice(GradingProfileId.of("plan"));

  @ParameterizedTest
  @CsvSource({
    "ORDINARY_POST, UNIT_HEAD LEADER_IN_CHARGE DIRECTOR, LEADER_IN_CHARGE DIRECTOR DISCIPLINE_HEAD, false",
    "UNIT_HEAD, LEADER_IN_CHARGE DIRECTOR, DIRECTOR DISCIPLINE_HEAD, false",
    "UNIT_MATTER, UNIT_HEAD LEADER_IN_CHARGE DIRECTOR, LEADER_IN_CHARGE DIRECTOR DISCIPLINE_HEAD, false",
    "DEPUTY, SELF DIRECTOR, DIRECTOR DISCIPLINE_HEAD, false",
    "DIRECTOR, SELF DISCIPLINE_HEAD, DISCIPLINE_HEAD, true",
    "LEADERSHIP_MATTER, DIRECTOR, DISCIPLINE_HEAD, true"
  })
  void practice_says_who_assesses_who_reviews_and_what_is_filed_upward(
      SubjectClass subject, String assessors, String reviewers, boolean filedUpward) {
    assertThat(PRACTICE.of(subject))
        .isEqualTo(new ProcedurePolicy.Roles(named(assessors), named(reviewers), filedUpward));
  }

  private static List<ProcedureRole> named(String roles) {
    return List.of(roles.split(" ")).stream().map(ProcedureRole::valueOf).toList();
  }

  @Test
  void in_practice_the_holder_the_unit_head_and_relatives_withdraw() {
    assertThat(PRACTICE.withdrawing())
        .containsExactlyInAnyOrder(Concerned.HOLDER, Concerned.UNIT_HEAD, Concerned.RELATIVE);
  }

  @Test
  void a_policy_names_roles_for_every_class_with_assessors_and_reviewers_for_each() {
    Map<SubjectClass, ProcedurePolicy.Roles> incomplete = new EnumMap<>(PRACTICE.roles());
    incomplete.remove(SubjectClass.DIRECTOR);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ProcedurePolicy(
                    ProcedurePolicy.ID, 2, PRACTICE.profile(), incomplete, Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProcedurePolicy.Roles(List.of(ProcedureRole.SELF), List.of(), false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProcedurePolicy.Roles(List.of(), List.of(ProcedureRole.SELF), false));
  }

  @Test
  void a_post_of_a_unit_is_ordinary_unless_its_holder_heads_the_unit() {
    assertThat(classified(INDIVIDUAL, AID, CLERK, Set.of(HEAD), Set.of(HOLDER)))
        .isEqualTo(SubjectClass.ORDINARY_POST);
    assertThat(classified(INDIVIDUAL, AID, CLERK, Set.of(HEAD), Set.of(HEAD)))
        .isEqualTo(SubjectClass.UNIT_HEAD);
    assertThat(classified(INDIVIDUAL, AID, CLERK, Set.of(HEAD), Set.of(HOLDER, HEAD)))
        .isEqualTo(SubjectClass.UNIT_HEAD);
    assertThat(classified(INDIVIDUAL, AID, CLERK, Set.of(), Set.of()))
        .isEqualTo(SubjectClass.ORDINARY_POST);
  }

  @ParameterizedTest
  @CsvSource({"DIRECTOR, DIRECTOR", "DEPUTY, DEPUTY", "DISCIPLINE_HEAD, DEPUTY", "OTHER, DEPUTY"})
  void a_post_of_the_leadership_is_known_by_its_office(
      LeadershipOffice office, SubjectClass expected) {
    Post post =
        new Post(
            CLERK.id(), 1, "P", "P", LEADERSHIP.id(), List.of(), Set.of(), true, office, 0, false);

    assertThat(classified(INDIVIDUAL, LEADERSHIP, post, Set.of(HEAD), Set.of(HEAD)))
        .isEqualTo(expected);
  }

  @Test
  void what_sits_on_no_post_is_a_matter_of_the_unit_or_of_the_leadership() {
    RiskPoint ofUnit = Points.recorded(Points.ofSection());
    RiskPoint special = Points.recorded(Points.special(MajorMatterField.FUNDS));

    assertThat(classified(ofUnit, AID, null, Set.of(HEAD), Set.of()))
        .isEqualTo(SubjectClass.UNIT_MATTER);
    assertThat(classified(special, AID, null, Set.of(HEAD), Set.of()))
        .isEqualTo(SubjectClass.UNIT_MATTER);
    assertThat(classified(ofUnit, LEADERSHIP, null, Set.of(DIRECTOR), Set.of()))
        .isEqualTo(SubjectClass.LEADERSHIP_MATTER);
  }

  @Test
  void the_head_assesses_from_the_heads_post_and_from_no_other() {
    Circle circle = circle(SubjectClass.ORDINARY_POST, Set.of(HOLDER), Set.of(LEADER));

    assertThat(assessing(HEAD, HEAD_POST, circle)).isInstanceOf(Verdict.Allowed.class);
    assertThat(assessing(HEAD, CLERK.id(), circle))
        .isEqualTo(
            Verdict.denied(
                GradingViolation.WRONG_ROLE.with("role", "单位(科室)负责人", "officials", HEAD)));
    assertThat(assessing(HOLDER, CLERK.id(), circle))
        .isEqualTo(
            Verdict.deniedAttempt(GradingViolation.SELF_ASSESSMENT.with("role", "单位(科室)负责人")));
  }

  @Test
  void a_unit_without_head_is_assessed_by_the_leader_in_charge_and_else_by_the_director() {
    Map<ProcedureRole, Map<PostId, Set<OfficialId>>> seats =
        new EnumMap<>(circle(SubjectClass.ORDINARY_POST, Set.of(), Set.of(LEADER)).seats());
    seats.put(ProcedureRole.UNIT_HEAD, Map.of(HEAD_POST, Set.of()));

    assertThat(assessing(LEADER, LEADER_POST, seated(Set.of(HOLDER), seats)))
        .isInstanceOf(Verdict.Allowed.class);
    assertThat(assessing(DIRECTOR, DIRECTOR_POST, seated(Set.of(HOLDER), seats)))
        .isEqualTo(
            Verdict.denied(GradingViolation.WRONG_ROLE.with("role", "分管领导", "officials", LEADER)));
    assertThat(assessing(DIRECTOR, DIRECTOR_POST, seated(Set.of(LEADER), seats)))
        .as("the leader in charge is on the post himself")
        .isInstanceOf(Verdict.Allowed.class);
    seats.clear();
    assertThat(assessing(LEADER, LEADER_POST, seated(Set.of(HOLDER), seats)))
        .isEqualTo(Verdict.denied(GradingViolation.NOBODY_THERE.with("role", "单位(科室)负责人")));
  }

  @Test
  void self_is_who_holds_the_post_and_a_stand_in_is_not() {
    ProcedurePolicy.Roles roles = PRACTICE.of(SubjectClass.DEPUTY);
    Map<ProcedureRole, Map<PostId, Set<OfficialId>>> seats =
        Map.of(
            ProcedureRole.SELF, Map.of(LEADER_POST, Set.of(LEADER)),
            ProcedureRole.DIRECTOR, Map.of(DIRECTOR_POST, Set.of(DIRECTOR)));
    Circle held = seated(Set.of(LEADER, STAND_IN), seats);
    Map<ProcedureRole, Map<PostId, Set<OfficialId>>> vacant = new EnumMap<>(seats);
    vacant.put(ProcedureRole.SELF, Map.of(LEADER_POST, Set.of()));

    assertThat(ProcedureRules.assessor(new Actor.Holder(LEADER, LEADER_POST), held, roles))
        .isInstanceOf(Verdict.Allowed.class);
    assertThat(ProcedureRules.assessor(new Actor.Holder(STAND_IN, LEADER_POST), held, roles))
        .isEqualTo(
            Verdict.denied(GradingViolation.WRONG_ROLE.with("role", "本人", "officials", LEADER)));
    Circle stoodInFor = seated(Set.of(STAND_IN), vacant);
    assertThat(ProcedureRules.assessor(new Actor.Holder(STAND_IN, LEADER_POST), stoodInFor, roles))
        .isEqualTo(Verdict.deniedAttempt(GradingViolation.SELF_ASSESSMENT.with("role", "局长")));
    assertThat(
            ProcedureRules.assessor(new Actor.Holder(DIRECTOR, DIRECTOR_POST), stoodInFor, roles))
        .isInstanceOf(Verdict.Allowed.class);
  }

  @Test
  void the_leader_in_charge_reviews() {
    Circle circle = circle(SubjectClass.ORDINARY_POST, Set.of(HOLDER), Set.of(LEADER));

    assertThat(reviewing(LEADER, LEADER_POST, HEAD, circle)).isInstanceOf(Verdict.Allowed.class);
    assertThat(reviewing(DIRECTOR, DIRECTOR_POST, HEAD, circle))
        .isEqualTo(
            Verdict.denied(GradingViolation.WRONG_ROLE.with("role", "分管领导", "officials", LEADER)));
  }

  @Test
  void where_nobody_is_in_charge_the_director_reviews() {
    Circle circle = circle(SubjectClass.ORDINARY_POST, Set.of(HOLDER), Set.of());

    assertThat(reviewing(DIRECTOR, DIRECTOR_POST, HEAD, circle))
        .isInstanceOf(Verdict.Allowed.class);
  }

  @Test
  void where_the_leader_in_charge_assessed_or_holds_the_post_the_director_reviews() {
    Circle circle = circle(SubjectClass.ORDINARY_POST, Set.of(HOLDER), Set.of(LEADER));
    Circle own = circle(SubjectClass.ORDINARY_POST, Set.of(LEADER), Set.of(LEADER));

    assertThat(reviewing(DIRECTOR, DIRECTOR_POST, LEADER, circle))
        .isInstanceOf(Verdict.Allowed.class);
    assertThat(reviewing(DIRECTOR, DIRECTOR_POST, HEAD, own)).isInstanceOf(Verdict.Allowed.class);
    assertThat(reviewing(LEADER, LEADER_POST, HEAD, own))
        .isEqualTo(
            Verdict.deniedAttempt(
                GradingViolation.SELF_REVIEW.with("role", "局长", "officials", DIRECTOR)));
  }

  @Test
  void whoever_stands_in_for_the_leader_in_charge_reviews_what_the_leader_assessed() {
    Circle circle = circle(SubjectClass.ORDINARY_POST, Set.of(HOLDER), Set.of(LEADER, STAND_IN));

    assertThat(reviewing(STAND_IN, LEADER_POST, LEADER, circle))
        .isInstanceOf(Verdict.Allowed.class);
    assertThat(reviewing(DIRECTOR, DIRECTOR_POST, LEADER, circle))
        .isEqualTo(
            Verdict.denied(
                GradingViolation.WRONG_ROLE.with("role", "分管领导", "officials", STAND_IN)));
  }

  @Test
  void persons_are_compared_and_not_posts() {
    // The director is in charge of the unit and assessed it from his second post as its head.
    Circle circle = circle(SubjectClass.UNIT_MATTER, Set.of(), Set.of(DIRECTOR));

    assertThat(reviewing(DIRECTOR, DIRECTOR_POST, DIRECTOR, circle))
        .isEqualTo(
            Verdict.deniedAttempt(
                GradingViolation.SELF_REVIEW.with("role", "分管领导", "officials", "—")));
    assertThat(reviewing(LEADER, LEADER_POST, DIRECTOR, circle))
        .isEqualTo(Verdict.denied(GradingViolation.NOBODY_THERE.with("role", "分管领导")));
  }

  @Test
  void the_head_assesses_together_with_staff_of_the_unit() {
    Circle circle = circle(SubjectClass.ORDINARY_POST, Set.of(HOLDER), Set.of(LEADER));

    assertThat(taking(List.of(HOLDER), circle)).isEmpty();
    assertThat(taking(List.of(), circle))
        .containsExactly(GradingViolation.NO_PARTICIPANTS.with().at("participants"));
    assertThat(taking(List.of(HEAD), circle))
        .containsExactly(GradingViolation.NO_PARTICIPANTS.with().at("participants"));
    assertThat(taking(List.of(HOLDER, LEADER), circle))
        .containsExactly(
            GradingViolation.NOT_STAFF
                .with("official", LEADER, "unit", AID.id())
                .at("participants[1]"));
  }

  @Test
  void whoever_assesses_in_the_heads_place_assesses_together_with_staff_too() {
    Circle circle = circle(SubjectClass.UNIT_HEAD, Set.of(HEAD), Set.of(LEADER));
    ProcedurePolicy.Roles roles = PRACTICE.of(SubjectClass.UNIT_HEAD);

    assertThat(ProcedureRules.participants(List.of(), LEADER, circle, AID, roles))
        .containsExactly(GradingViolation.NO_PARTICIPANTS.with().at("participants"));
    assertThat(ProcedureRules.participants(List.of(HOLDER), LEADER, circle, AID, roles)).isEmpty();
  }

  @Test
  void who_assesses_himself_needs_nobody() {
    Circle deputy =
        seated(Set.of(HEAD), Map.of(ProcedureRole.SELF, Map.of(HEAD_POST, Set.of(HEAD))));

    assertThat(
            ProcedureRules.participants(
                List.of(), HEAD, deputy, AID, PRACTICE.of(SubjectClass.DEPUTY)))
        .isEmpty();
  }

  @Test
  void nobody_is_asked_to_take_part_who_is_left_to_review() {
    Circle leadership =
        new Circle(
            SubjectClass.LEADERSHIP_MATTER,
            Set.of(),
            Set.of(),
            Set.of(DIRECTOR),
            Set.of(DIRECTOR, LEADER),
            Map.of(
                ProcedureRole.DIRECTOR, Map.of(DIRECTOR_POST, Set.of(DIRECTOR)),
                ProcedureRole.DISCIPLINE_HEAD, Map.of(LEADER_POST, Set.of(LEADER))),
            Map.of());

    assertThat(
            ProcedureRules.participants(
                List.of(),
                DIRECTOR,
                leadership,
                LEADERSHIP,
                PRACTICE.of(SubjectClass.LEADERSHIP_MATTER)))
        .isEmpty();
  }

  @Test
  void a_head_without_staff_assesses_alone() {
    Circle alone =
        new Circle(
            SubjectClass.UNIT_MATTER,
            Set.of(),
            Set.of(),
            Set.of(HEAD),
            Set.of(HEAD),
            Map.of(),
            Map.of());

    assertThat(taking(List.of(), alone)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = SubjectClass.class, names = "UNIT_MATTER", mode = EnumSource.Mode.EXCLUDE)
  void the_head_withdraws_only_where_the_unit_itself_is_concerned(SubjectClass other) {
    Set<Concerned> all = Set.of(Concerned.values());

    assertThat(circle(SubjectClass.UNIT_MATTER, Set.of(), Set.of()).concerned(all))
        .containsExactly(HEAD);
    assertThat(circle(other, Set.of(HOLDER), Set.of()).concerned(all)).containsExactly(HOLDER);
  }

  @Test
  void a_relative_of_the_holder_judges_nothing_and_the_next_role_does() {
    Circle close =
        circle(SubjectClass.ORDINARY_POST, Set.of(HOLDER), Set.of(HEAD, LEADER), Set.of(LEADER));

    assertThat(assessing(HEAD, HEAD_POST, close))
        .isEqualTo(Verdict.denied(GradingViolation.CONCERNED.with("role", "局长")));
    assertThat(assessing(DIRECTOR, DIRECTOR_POST, close)).isInstanceOf(Verdict.Allowed.class);
    assertThat(reviewing(LEADER, LEADER_POST, HEAD, close))
        .isEqualTo(Verdict.denied(GradingViolation.CONCERNED.with("role", "局长")));
    assertThat(reviewing(DIRECTOR, DIRECTOR_POST, HEAD, close)).isInstanceOf(Verdict.Allowed.class);
  }

  @Test
  void nobody_is_needed_to_take_part_in_judging_himself() {
    Circle alone =
        new Circle(
            SubjectClass.UNIT_HEAD,
            Set.of(HEAD),
            Set.of(),
            Set.of(HEAD),
            Set.of(HEAD),
            Map.of(ProcedureRole.LEADER_IN_CHARGE, Map.of(LEADER_POST, Set.of(LEADER))),
            Map.of());

    assertThat(
            ProcedureRules.participants(
                List.of(), LEADER, alone, AID, PRACTICE.of(SubjectClass.UNIT_HEAD)))
        .isEmpty();
  }

  @Test
  void nothing_is_proposed_that_nobody_could_review() {
    Circle circle = circle(SubjectClass.ORDINARY_POST, Set.of(HOLDER), Set.of(LEADER));
    ProcedurePolicy.Roles roles = PRACTICE.of(SubjectClass.ORDINARY_POST);

    assertThat(ProcedureRules.reviewable(Set.of(HEAD, LEADER), circle, roles)).isEmpty();
    assertThat(ProcedureRules.reviewable(Set.of(DIRECTOR, LEADER), circle, roles))
        .extracting(Violation::code)
        .containsExactly(GradingViolation.NO_REVIEWER.code());
  }

  @Test
  void who_withdraws_is_data() {
    assertThat(circle(SubjectClass.UNIT_MATTER, Set.of(), Set.of()).concerned(Set.of())).isEmpty();
    assertThat(
            circle(SubjectClass.ORDINARY_POST, Set.of(HOLDER), Set.of())
                .concerned(Set.of(Concerned.UNIT_HEAD)))
        .isEmpty();
  }

  @Test
  void a_refused_assessor_is_sent_to_somebody_who_may() {
    Circle circle =
        new Circle(
            SubjectClass.ORDINARY_POST,
            Set.of(HOLDER),
            Set.of(STAND_IN),
            Set.of(HEAD),
            Set.of(HEAD, HOLDER),
            Map.of(ProcedureRole.UNIT_HEAD, Map.of(HEAD_POST, Set.of(HEAD, HOLDER, STAND_IN))),
            Map.of());

    assertThat(assessing(LEADER, HEAD_POST, circle))
        .isEqualTo(
            Verdict.denied(
                GradingViolation.WRONG_ROLE.with("role", "单位(科室)负责人", "officials", HEAD)));
  }

  private static Circle seated(
      Set<OfficialId> holders, Map<ProcedureRole, Map<PostId, Set<OfficialId>>> seats) {
    return new Circle(
        SubjectClass.ORDINARY_POST,
        holders,
        Set.of(),
        Set.of(),
        Set.of(HEAD, HOLDER),
        seats,
        Map.of());
  }

  private static Circle circle(
      SubjectClass type, Set<OfficialId> holders, Set<OfficialId> inCharge) {
    return circle(type, holders, Set.of(), inCharge);
  }

  private static Circle circle(
      SubjectClass type,
      Set<OfficialId> holders,
      Set<OfficialId> relatives,
      Set<OfficialId> inCharge) {
    return new Circle(
        type,
        holders,
        relatives,
        Set.of(HEAD),
        Set.of(HEAD, HOLDER),
        Map.of(
            ProcedureRole.UNIT_HEAD, Map.of(HEAD_POST, Set.of(HEAD)),
            ProcedureRole.LEADER_IN_CHARGE, Map.of(LEADER_POST, inCharge),
            ProcedureRole.DIRECTOR, Map.of(DIRECTOR_POST, Set.of(DIRECTOR))),
        Map.of());
  }

  private static SubjectClass classified(
      RiskPoint point, Unit unit, Post post, Set<OfficialId> heads, Set<OfficialId> holders) {
    return ProcedureRules.classify(point, unit, post, HEAD_POST, heads, holders);
  }

  private static Verdict<Actor.Holder> assessing(OfficialId who, PostId from, Circle circle) {
    return ProcedureRules.assessor(
        new Actor.Holder(who, from), circle, PRACTICE.of(SubjectClass.ORDINARY_POST));
  }

  private static Verdict<Actor.Holder> reviewing(
      OfficialId who, PostId from, OfficialId assessor, Circle circle) {
    Set<OfficialId> partial = new HashSet<>(circle.holders());
    partial.add(assessor);
    return ProcedureRules.reviewer(
        new Actor.Holder(who, from), partial, circle, PRACTICE.of(SubjectClass.ORDINARY_POST));
  }

  private static List<Violation> taking(List<OfficialId> participants, Circle circle) {
    return ProcedureRules.participants(
        participants, HEAD, circle, AID, PRACTICE.of(SubjectClass.ORDINARY_POST));
  }
}
