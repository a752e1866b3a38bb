package io.lpc.risk.grading;

import static io.lpc.risk.grading.GradingViolation.ASKED_ALREADY;
import static io.lpc.risk.grading.GradingViolation.BEFORE_MEETING;
import static io.lpc.risk.grading.GradingViolation.CHANGED_SINCE;
import static io.lpc.risk.grading.GradingViolation.CONCERNED;
import static io.lpc.risk.grading.GradingViolation.DID_NOT_ATTEND;
import static io.lpc.risk.grading.GradingViolation.MEETING_TOO_EARLY;
import static io.lpc.risk.grading.GradingViolation.MINUTES_TOO_EARLY;
import static io.lpc.risk.grading.GradingViolation.MUST_WITHDRAW;
import static io.lpc.risk.grading.GradingViolation.NOBODY_THERE;
import static io.lpc.risk.grading.GradingViolation.NOT_PARTY_GROUP;
import static io.lpc.risk.grading.GradingViolation.NOT_RESOLVED;
import static io.lpc.risk.grading.GradingViolation.NOT_STAFF;
import static io.lpc.risk.grading.GradingViolation.NOT_THE_HOLDER;
import static io.lpc.risk.grading.GradingViolation.NO_PARTICIPANTS;
import static io.lpc.risk.grading.GradingViolation.NO_REVIEWER;
import static io.lpc.risk.grading.GradingViolation.RECORDED_BY_PROPOSER;
import static io.lpc.risk.grading.GradingViolation.RECORDED_BY_WITHDRAWN;
import static io.lpc.risk.grading.GradingViolation.RESOLVED_OTHERWISE;
import static io.lpc.risk.grading.GradingViolation.SELF_ASSESSMENT;
import static io.lpc.risk.grading.GradingViolation.SELF_REVIEW;
import static io.lpc.risk.grading.GradingViolation.STEP_TOO_EARLY;
import static io.lpc.risk.grading.GradingViolation.SUPERSEDED;
import static io.lpc.risk.grading.GradingViolation.WRONG_ROLE;
import static io.lpc.risk.grading.GradingViolation.WRONG_STATE;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.organization.AgendaItem;
import io.lpc.organization.Attendance;
import io.lpc.organization.Meeting;
import io.lpc.organization.MeetingKind;
import io.lpc.organization.Post;
import io.lpc.organization.Resolution;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitKind;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 审定程序规则: who takes which step, and when. Nobody judges himself: an assessor is not the holder, a
 * reviewer neither holder nor assessor, and whoever is concerned withdraws. Pure: values in, every
 * violation out.
 */
public final class ProcedureRules {

  private ProcedureRules() {}

  /**
   * 对象归类: whose risk it is.
   *
   * @param point the risk point
   * @param unit its unit
   * @param post its post, if it is an individual risk
   * @param head the post that heads the unit, if there is one
   * @param heads who acts as head of the unit
   * @param holders who holds the post or stands in for it
   * @return the class of subject
   */
  public static SubjectClass classify(
      RiskPoint point,
      Unit unit,
      @Nullable Post post,
      @Nullable PostId head,
      Set<OfficialId> heads,
      Set<OfficialId> holders) {
    if (point.level() != RiskLevel.INDIVIDUAL || post == null) {
      return unit.type() == UnitKind.LEADERSHIP
          ? SubjectClass.LEADERSHIP_MATTER
          : SubjectClass.UNIT_MATTER;
    }
    if (post.office() != null) {
      return switch (post.office()) {
        case DIRECTOR -> SubjectClass.DIRECTOR;
        case DEPUTY, DISCIPLINE_HEAD, OTHER -> SubjectClass.DEPUTY;
      };
    }
    return post.id().equals(head) || !Collections.disjoint(heads, holders)
        ? SubjectClass.UNIT_HEAD
        : SubjectClass.ORDINARY_POST;
  }

  /**
   * 评估人: whether somebody may assess. The first role that is filled by somebody else than those on
   * the post assesses; the holder himself where the policy says so and somebody holds the post.
   *
   * @param actor who wants to
   * @param circle whose risk it is and who fills which role
   * @param roles who takes which step
   * @return allowed, or denied; an attempt on one's own post leaves an entry
   */
  public static Verdict<Actor.Holder> assessor(
      Actor.Holder actor, Circle circle, ProcedurePolicy.Roles roles) {
    Optional<ProcedureRole> role = assessing(circle, roles);
    ProcedureRole due = role.orElse(roles.assessors().get(0));
    if (due != ProcedureRole.SELF && circle.holders().contains(actor.official())) {
      return Verdict.deniedAttempt(SELF_ASSESSMENT.with("role", due.chinese()));
    }
    if (due != ProcedureRole.SELF && circle.relatives().contains(actor.official())) {
      return Verdict.denied(CONCERNED.with("role", due.chinese()));
    }
    return seated(actor, circle, roles.assessors(), role, barred(due, circle));
  }

  private static Optional<ProcedureRole> assessing(Circle circle, ProcedurePolicy.Roles roles) {
    return roles.assessors().stream()
        .filter(role -> circle.isFilled(role, barred(role, circle)))
        .findFirst();
  }

  /** Who doesn't assess although he fills the role. */
  private static Set<OfficialId> barred(ProcedureRole role, Circle circle) {
    return role == ProcedureRole.SELF ? Set.of() : circle.close();
  }

  private static Optional<ProcedureRole> reviewing(
      Circle circle, ProcedurePolicy.Roles roles, Set<OfficialId> partial) {
    return roles.reviewers().stream().filter(role -> circle.isFilled(role, partial)).findFirst();
  }

  private static Verdict<Actor.Holder> seated(
      Actor.Holder actor,
      Circle circle,
      List<ProcedureRole> listed,
      Optional<ProcedureRole> filled,
      Set<OfficialId> barred) {
    if (filled.isEmpty()) {
      return Verdict.denied(NOBODY_THERE.with("role", listed.get(0).chinese()));
    }
    return circle.isSeated(actor, filled.get())
        ? Verdict.allowed(actor)
        : Verdict.denied(
            WRONG_ROLE.with(
                "role", filled.get().chinese(), "officials", circle.named(filled.get(), barred)));
  }

  /**
   * 参加人员: the head, or whoever assesses in the head's place, assesses together with the unit's
   * staff, as far as there is anybody but the head on his own post and those who shall review. Who
   * assesses himself assesses alone.
   *
   * @param participants who took part
   * @param assessor who assessed
   * @param circle the unit's staff
   * @param unit the unit
   * @param roles who takes which step
   * @return the violations
   */
  public static List<Violation> participants(
      List<OfficialId> participants,
      OfficialId assessor,
      Circle circle,
      Unit unit,
      ProcedurePolicy.Roles roles) {
    Violations violations = new Violations();
    Set<OfficialId> others = others(assessor, circle, roles);
    violations.require(
        others.isEmpty()
            || assessing(circle, roles).filter(ProcedureRole.SELF::equals).isPresent()
            || participants.stream().anyMatch(each -> isOther(each, assessor, circle)),
        () -> NO_PARTICIPANTS.with().at("participants"));
    for (int i = 0; i < participants.size(); i++) {
      OfficialId official = participants.get(i);
      String at = "participants[" + i + "]";
      violations.require(
          circle.staff().contains(official),
          () -> NOT_STAFF.with("official", official, "unit", unit.id()).at(at));
    }
    return violations.list();
  }

  /**
   * 可初审: somebody is left who may review what is proposed, or it would wait for ever.
   *
   * @param assessors who proposes and who takes part
   * @param circle who fills which role
   * @param roles who takes which step
   * @return the violations
   */
  public static List<Violation> reviewable(
      Set<OfficialId> assessors, Circle circle, ProcedurePolicy.Roles roles) {
    Set<OfficialId> partial = circle.close();
    partial.addAll(assessors);
    if (reviewing(circle, roles, partial).isPresent()) {
      return List.of();
    }
    String named =
        roles.reviewers().stream().map(ProcedureRole::chinese).collect(Collectors.joining("、"));
    return List.of(NO_REVIEWER.with("roles", named));
  }

  /** The staff whom the assessor can draw on without taking the reviewer from the review. */
  private static Set<OfficialId> others(
      OfficialId assessor, Circle circle, ProcedurePolicy.Roles roles) {
    Set<OfficialId> partial = circle.close();
    partial.add(assessor);
    Set<OfficialId> others = new HashSet<>(circle.staff());
    others.removeIf(each -> circle.holders().contains(each) && circle.heads().contains(each));
    reviewing(circle, roles, partial).ifPresent(role -> others.removeAll(circle.seated(role)));
    others.remove(assessor);
    return others;
  }

  private static boolean isOther(OfficialId participant, OfficialId assessor, Circle circle) {
    return !participant.equals(assessor) && circle.staff().contains(participant);
  }

  /**
   * 初审人: whether somebody may review or return. The first role that is filled by somebody impartial
   * reviews.
   *
   * @param actor who wants to
   * @param partial whoever acts or acted from the post, proposed, or took part in the proposal
   * @param circle who fills which role
   * @param roles who takes which step
   * @return allowed, or denied; an attempt on one's own proposal or post leaves an entry
   */
  public static Verdict<Actor.Holder> reviewer(
      Actor.Holder actor, Set<OfficialId> partial, Circle circle, ProcedurePolicy.Roles roles) {
    Set<OfficialId> barred = new HashSet<>(partial);
    barred.addAll(circle.relatives());
    Optional<ProcedureRole> role = reviewing(circle, roles, barred);
    ProcedureRole due = role.orElse(roles.reviewers().get(0));
    if (partial.contains(actor.official())) {
      return Verdict.deniedAttempt(
          SELF_REVIEW.with("role", due.chinese(), "officials", circle.named(due, barred)));
    }
    if (circle.relatives().contains(actor.official())) {
      return Verdict.denied(CONCERNED.with("role", due.chinese()));
    }
    return seated(actor, circle, roles.reviewers(), role, barred);
  }

  /**
   * 环节顺序: whether a step follows from where an assessment stands.
   *
   * @param assessment the assessment
   * @param step the step
   * @param allowed the states it follows from
   * @return the violations
   */
  public static List<Violation> order(
      Assessment assessment, StepKind step, AssessmentState... allowed) {
    return List.of(allowed).contains(assessment.state())
        ? List.of()
        : List.of(
            WRONG_STATE.with(
                "assessment", assessment.id(),
                "state", assessment.state().chinese(),
                "step", step.chinese()));
  }

  /**
   * 环节时间: a step does not happen before the one it follows, however late it is recorded.
   *
   * @param assessment the assessment
   * @param happenedAt when the step happened
   * @return the violations
   */
  public static List<Violation> time(Assessment assessment, Instant happenedAt) {
    Instant before = assessment.lastStep().at();
    return happenedAt.isBefore(before) ? List.of(STEP_TOO_EARLY.with("at", before)) : List.of();
  }

  /**
   * 对象未变: whether the risk point, and what it sits on, is still what the last proposal was taken
   * on.
   *
   * @param assessment the assessment
   * @param subject the risk point and what it sits on, as they stand
   * @return the violations
   */
  public static List<Violation> unchanged(Assessment assessment, RiskSubject subject) {
    return assessment.proposal().subject().equals(subject.digest())
        ? List.of()
        : List.of(CHANGED_SINCE.with("point", subject.point().code()));
  }

  /**
   * 最新评估: whether an assessment is the latest of its risk point; an earlier one is history.
   *
   * @param assessment the assessment
   * @param history all assessments of the risk point, the oldest first
   * @param point the risk point
   * @return the violations
   */
  public static List<Violation> latest(
      Assessment assessment, List<Assessment> history, RiskPoint point) {
    AssessmentId latest = history.get(history.size() - 1).id();
    return latest.equals(assessment.id())
        ? List.of()
        : List.of(SUPERSEDED.with("point", point.code(), "latest", latest).at("assessment"));
  }

  /**
   * 议决事项: what a meeting resolved on a risk point, if that carries a step.
   *
   * @param meeting the meeting
   * @param point the risk point
   * @param step a decision or a withdrawal
   * @return the item that resolves on it, or why the step can't cite the meeting
   */
  public static Verdict<AgendaItem> resolving(Meeting meeting, RiskPoint point, StepKind step) {
    return meeting
        .itemOn(point.id())
        .map(item -> resolving(meeting, item, point, step))
        .orElseGet(
            () ->
                Verdict.denied(
                    NOT_RESOLVED
                        .with("meeting", meeting.code(), "point", point.code())
                        .at("meeting")));
  }

  private static Verdict<AgendaItem> resolving(
      Meeting meeting, AgendaItem item, RiskPoint point, StepKind step) {
    StepKind carried =
        item.on(point.id()).map(Resolution::rank).isPresent()
            ? StepKind.DECIDED
            : StepKind.WITHDRAWN;
    return carried == step
        ? Verdict.allowed(item)
        : Verdict.denied(
            RESOLVED_OTHERWISE
                .with(
                    "meeting", meeting.code(),
                    "point", point.code(),
                    "resolved", carried.chinese(),
                    "step", step.chinese())
                .at("meeting"));
  }

  /**
   * 会议登记人: whoever proposed a grade, or took part, or withdrew from the item, records no meeting
   * that resolves on it.
   *
   * @param recorder who records or recorded the meeting
   * @param item the item that resolves on the risk point
   * @param assessors who proposed the latest grade of the risk point, or took part
   * @param point the risk point
   * @return the violations
   */
  public static List<Violation> recorder(
      OfficialId recorder, AgendaItem item, Set<OfficialId> assessors, RiskPoint point) {
    return new Violations()
        .require(
            !assessors.contains(recorder),
            () -> RECORDED_BY_PROPOSER.with("official", recorder, "point", point.code()))
        .require(
            !item.withdrawn().contains(recorder),
            () -> RECORDED_BY_WITHDRAWN.with("official", recorder, "item", item.number()))
        .list();
  }

  /**
   * 会前事项: a meeting resolves on what was on record when its minutes were; what was proposed,
   * reviewed, asked for or changed since is for another meeting.
   *
   * @param meeting the meeting
   * @param recorded sequence of the entry by which it was recorded
   * @param settled sequence of the entry since which nothing of that happened
   * @param point the risk point
   * @return the violations
   */
  public static List<Violation> minutesAfter(
      Meeting meeting, long recorded, long settled, RiskPoint point) {
    return recorded > settled
        ? List.of()
        : List.of(
            MINUTES_TOO_EARLY.with("meeting", meeting.code(), "point", point.code()).at("meeting"));
  }

  /**
   * 审定会议: whether a meeting is one that can decide: of the Party group, and held after the step it
   * follows.
   *
   * @param meeting the meeting
   * @param lastStep the day of the step that the decision follows
   * @return the violations
   */
  public static List<Violation> meeting(Meeting meeting, LocalDate lastStep) {
    Violations violations = new Violations();
    violations.require(
        meeting.type() == MeetingKind.PARTY_GROUP,
        () -> NOT_PARTY_GROUP.with("meeting", meeting.code()).at("meeting"));
    violations.require(
        !meeting.heldOn().isBefore(lastStep),
        () ->
            MEETING_TOO_EARLY
                .with("meeting", meeting.code(), "day", meeting.heldOn())
                .at("meeting"));
    return violations.list();
  }

  /**
   * 会后办理: a decision is not dated before the meeting that took it.
   *
   * @param meeting the meeting
   * @param day the day of the decision
   * @return the violations
   */
  public static List<Violation> notBefore(Meeting meeting, LocalDate day) {
    return day.isBefore(meeting.heldOn())
        ? List.of(BEFORE_MEETING.with("meeting", meeting.code(), "day", meeting.heldOn()))
        : List.of();
  }

  /**
   * 回避和登记: whether whoever records what a meeting decided was there, and whether everybody
   * concerned withdrew.
   *
   * @param meeting the meeting
   * @param item the agenda item, as carried
   * @param recorder who records the decision
   * @param concerned everybody who is concerned, relatives included
   * @return the violations
   */
  public static List<Violation> withdrawals(
      Meeting meeting, AgendaItem item, OfficialId recorder, Set<OfficialId> concerned) {
    Violations violations = new Violations();
    violations.require(
        meeting.attended(recorder),
        () -> DID_NOT_ATTEND.with("official", recorder, "meeting", meeting.code()));
    violations.require(
        !concerned.contains(recorder), () -> MUST_WITHDRAW.with("official", recorder));
    meeting.attendances().stream()
        .map(Attendance::official)
        .filter(each -> concerned.contains(each) && !item.withdrawn().contains(each))
        .forEach(each -> violations.add(MUST_WITHDRAW.with("official", each).at("meeting")));
    return violations.list();
  }

  /**
   * 本人意见和复核: only the holder speaks for the post, and asks for reconsideration once.
   *
   * @param assessment the assessment
   * @param step the comment or the request
   * @param actor who speaks
   * @param holders who holds the post; a stand-in does not
   * @param point the risk point
   * @return the violations
   */
  public static List<Violation> holder(
      Assessment assessment,
      StepKind step,
      Actor.Holder actor,
      Set<OfficialId> holders,
      RiskPoint point) {
    Violations violations = new Violations();
    violations.require(
        holders.contains(actor.official()),
        () -> NOT_THE_HOLDER.with("post", String.valueOf(point.post())));
    violations.require(
        step != StepKind.RECONSIDERATION_ASKED || assessment.last(step).isEmpty(),
        () -> ASKED_ALREADY.with());
    return violations.list();
  }
}
