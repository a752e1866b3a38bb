package io.lpc.risk.grading;

import static io.lpc.risk.grading.GradingViolation.ASKED_ALREADY;
import static io.lpc.risk.grading.GradingViolation.CHANGED_SINCE;
import static io.lpc.risk.grading.GradingViolation.DID_NOT_ATTEND;
import static io.lpc.risk.grading.GradingViolation.ITEM_NOT_ABOUT;
import static io.lpc.risk.grading.GradingViolation.MEETING_TOO_EARLY;
import static io.lpc.risk.grading.GradingViolation.MUST_WITHDRAW;
import static io.lpc.risk.grading.GradingViolation.NOBODY_THERE;
import static io.lpc.risk.grading.GradingViolation.NOT_PARTY_GROUP;
import static io.lpc.risk.grading.GradingViolation.NOT_STAFF;
import static io.lpc.risk.grading.GradingViolation.NOT_THE_HOLDER;
import static io.lpc.risk.grading.GradingViolation.NO_PARTICIPANTS;
import static io.lpc.risk.grading.GradingViolation.SELF_ASSESSMENT;
import static io.lpc.risk.grading.GradingViolation.SELF_REVIEW;
import static io.lpc.risk.grading.GradingViolation.STEP_TOO_EARLY;
import static io.lpc.risk.grading.GradingViolation.WRONG_ROLE;
import static io.lpc.risk.grading.GradingViolation.WRONG_STATE;

import io.lpc.common.Actor;
import io.lpc.common.Digest;
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
import io.lpc.organization.Unit;
import io.lpc.organization.UnitKind;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
   * 评估人: whether somebody may assess.
   *
   * @param actor who wants to
   * @param circle whose risk it is and who fills which role
   * @param roles who takes which step
   * @return allowed, or denied; an attempt on one's own post leaves an entry
   */
  public static Verdict<Actor.Holder> assessor(
      Actor.Holder actor, Circle circle, ProcedurePolicy.Roles roles) {
    ProcedureRole role = roles.assessor();
    if (role != ProcedureRole.SELF && circle.holders().contains(actor.official())) {
      return Verdict.deniedAttempt(SELF_ASSESSMENT.with("role", role.chinese()));
    }
    if (!circle.isFilled(role, Set.of())) {
      return Verdict.denied(nobody(role));
    }
    return circle.isSeated(actor, role)
        ? Verdict.allowed(actor)
        : Verdict.denied(WRONG_ROLE.with("role", role.chinese()));
  }

  /**
   * 参加人员: the head assesses together with the unit's staff.
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
    Set<OfficialId> others = new HashSet<>(circle.staff());
    others.remove(assessor);
    boolean together = roles.assessor() == ProcedureRole.UNIT_HEAD && !others.isEmpty();
    violations.require(
        !together || participants.stream().anyMatch(others::contains),
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
   * 初审人: whether somebody may review or return. The first role that is filled by somebody else than
   * the assessor and the holder reviews.
   *
   * @param actor who wants to
   * @param assessor who proposed
   * @param circle whose risk it is and who fills which role
   * @param roles who takes which step
   * @return allowed, or denied; an attempt on one's own proposal or post leaves an entry
   */
  public static Verdict<Actor.Holder> reviewer(
      Actor.Holder actor, OfficialId assessor, Circle circle, ProcedurePolicy.Roles roles) {
    Set<OfficialId> partial = new HashSet<>(circle.holders());
    partial.add(assessor);
    if (partial.contains(actor.official())) {
      return Verdict.deniedAttempt(SELF_REVIEW.with());
    }
    Optional<ProcedureRole> role =
        roles.reviewers().stream().filter(each -> circle.isFilled(each, partial)).findFirst();
    if (role.isEmpty()) {
      return Verdict.denied(nobody(roles.reviewers().get(0)));
    }
    return circle.isSeated(actor, role.get())
        ? Verdict.allowed(actor)
        : Verdict.denied(WRONG_ROLE.with("role", role.get().chinese()));
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
   * 对象未变: whether the risk point is still what the last proposal, review or decision was taken on.
   *
   * @param assessment the assessment
   * @param point the risk point as it stands
   * @return the violations
   */
  public static List<Violation> unchanged(Assessment assessment, RiskPoint point) {
    Digest material = point.materialDigest();
    boolean same =
        assessment
            .last(StepKind.PROPOSED)
            .filter(each -> each.subject().equals(material))
            .isPresent();
    return same ? List.of() : List.of(CHANGED_SINCE.with("point", point.code()));
  }

  /**
   * 议决事项: whether an agenda item decides on a risk point.
   *
   * @param meeting the meeting
   * @param item the agenda item
   * @param point the risk point
   * @return the violations
   */
  public static List<Violation> about(Meeting meeting, AgendaItem item, RiskPoint point) {
    return item.subjects().contains(point.code())
        ? List.of()
        : List.of(
            ITEM_NOT_ABOUT
                .with("meeting", meeting.code(), "item", item.number(), "point", point.code())
                .at("item"));
  }

  /**
   * 党组审定: whether a meeting could decide, and who should have withdrawn.
   *
   * @param assessment the assessment
   * @param meeting the meeting
   * @param item the agenda item, as carried
   * @param recorder who records the decision
   * @param concerned everybody who is concerned, relatives included
   * @param lastStep the day of the step that the decision follows
   * @return the violations
   */
  public static List<Violation> decision(
      Assessment assessment,
      Meeting meeting,
      AgendaItem item,
      OfficialId recorder,
      Set<OfficialId> concerned,
      LocalDate lastStep) {
    Violations violations = new Violations();
    violations.require(
        meeting.type() == MeetingKind.PARTY_GROUP,
        () -> NOT_PARTY_GROUP.with("meeting", meeting.code()).at("meeting"));
    violations.require(
        meeting.attended(recorder),
        () -> DID_NOT_ATTEND.with("official", recorder, "meeting", meeting.code()));
    violations.require(
        !meeting.heldOn().isBefore(lastStep) && !isSameMeeting(assessment, meeting),
        () ->
            MEETING_TOO_EARLY
                .with("meeting", meeting.code(), "day", meeting.heldOn())
                .at("meeting"));
    violations.require(
        !concerned.contains(recorder), () -> MUST_WITHDRAW.with("official", recorder));
    meeting.attendances().stream()
        .map(Attendance::official)
        .filter(each -> concerned.contains(each) && !item.withdrawn().contains(each))
        .forEach(each -> violations.add(MUST_WITHDRAW.with("official", each).at("item")));
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

  private static boolean isSameMeeting(Assessment assessment, Meeting meeting) {
    return assessment.decision().filter(step -> meeting.id().equals(step.meeting())).isPresent();
  }

  private static Violation nobody(ProcedureRole role) {
    return NOBODY_THERE.with("role", role.chinese());
  }
}
