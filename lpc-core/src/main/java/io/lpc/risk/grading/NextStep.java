package io.lpc.risk.grading;

import io.lpc.common.Actor;
import io.lpc.common.AsOf;
import io.lpc.common.BureauId;
import io.lpc.common.Id;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.organization.AgendaItem;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.Directory;
import io.lpc.organization.GoverningBody;
import io.lpc.organization.Meeting;
import io.lpc.organization.MeetingId;
import io.lpc.organization.MeetingRules;
import io.lpc.organization.Resolution;
import io.lpc.organization.Seats;
import io.lpc.organization.VotingRule;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskSubject;
import io.lpc.store.UnitOfWork;
import io.lpc.store.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One step on one assessment, from its checks to the record. */
final class NextStep {

  private final UnitOfWork work;
  private final Actor.Holder actor;
  private final Assessment assessment;
  private final String opinion;
  private final RiskPoint point;
  private final RiskSubject subject;
  private final ProcedureFacts facts;
  private final Circle circle;
  private final ProcedurePolicy policy;
  private @Nullable RiskGrade grade;
  private @Nullable MeetingId meeting;
  private @Nullable Integer item;

  NextStep(UnitOfWork work, Actor.Holder actor, Assessment assessment, String opinion) {
    this.work = work;
    this.actor = actor;
    this.assessment = assessment;
    this.opinion = opinion;
    this.point = work.find(RiskPoint.KIND, assessment.riskPoint()).orElseThrow();
    this.subject = RiskSubject.of(work, point);
    this.facts = new ProcedureFacts(work);
    this.circle = facts.around(point);
    this.policy = facts.policy();
  }

  AssessmentState state() {
    return assessment.state();
  }

  Verdict<NextStep> follows(StepKind step, AssessmentState... allowed) {
    return new Violations()
        .addAll(ProcedureRules.order(assessment, step, allowed))
        .addAll(ProcedureRules.time(assessment, work.happenedAt()))
        .allowing(() -> this);
  }

  Verdict<NextStep> reviewing(StepKind step, AssessmentState... allowed) {
    return follows(step, allowed)
        .then(ready -> facts.known(actor, circle, partial()))
        .then(
            known ->
                ProcedureRules.reviewer(known, partial(), circle, policy.of(circle.type()))
                    .then(reviewer -> Verdict.allowed(this)));
  }

  private Set<OfficialId> partial() {
    Set<OfficialId> partial = new HashSet<>(circle.holders());
    partial.addAll(facts.actors(point, work.dayOf(assessment.proposal().at())));
    partial.addAll(assessment.assessors());
    return partial;
  }

  Verdict<NextStep> byHolder(StepKind step, AssessmentState... allowed) {
    return follows(step, allowed)
        .then(ready -> judged(ProcedureRules.holder(assessment, step, actor, holders(), point)));
  }

  private Set<OfficialId> holders() {
    PostId post = point.post();
    return post == null ? Set.of() : new Seats(work, work.day()).holdersOf(post);
  }

  Verdict<NextStep> standing() {
    return point.withdrawn()
        ? Verdict.denied(GradingViolation.SUBJECT_WITHDRAWN.with("point", point.code()))
        : Verdict.allowed(this);
  }

  Verdict<NextStep> unchanged() {
    return standing().then(ready -> judged(ProcedureRules.unchanged(assessment, subject)));
  }

  Verdict<NextStep> latest() {
    return judged(ProcedureRules.latest(assessment, history(), point));
  }

  private List<Assessment> history() {
    return work.port(Assessments.class).of(point.id());
  }

  Verdict<NextStep> graded(int rank) {
    return graded(rank, "rank");
  }

  private Verdict<NextStep> graded(int rank, String field) {
    grade =
        ProcedureFacts.profileOf(assessment, work.reading())
            .scale()
            .grade(rank, point.level())
            .orElse(null);
    return grade == null
        ? Verdict.denied(GradingViolation.UNKNOWN_GRADE.with("rank", rank).at(field))
        : Verdict.allowed(this);
  }

  /** The meeting carried a decision on the risk point, which says the grade. */
  Verdict<NextStep> decidedBy(MeetingId id) {
    return work.require(Meeting.KIND, id, "meeting")
        .then(found -> carriedBy(found, StepKind.DECIDED))
        .then(item -> graded(item.on(point.id()).map(Resolution::rank).orElseThrow(), "meeting"));
  }

  /** The meeting carried that the risk point is taken out of use. */
  Verdict<NextStep> withdrawnBy(MeetingId id) {
    return work.require(Meeting.KIND, id, "meeting")
        .then(found -> carriedBy(found, StepKind.WITHDRAWN))
        .then(item -> Verdict.allowed(this));
  }

  Verdict<Assessment> taken(StepKind kind, AssessmentState next) {
    return Verdict.allowed(work.put(assessment.then(next, step(kind))));
  }

  Verdict<Assessment> decided() {
    return filed(StepKind.DECIDED, AssessmentState.DECIDED);
  }

  Verdict<Assessment> withdrawn() {
    work.put(point.withdraw());
    return filed(StepKind.WITHDRAWN, AssessmentState.WITHDRAWN);
  }

  private Verdict<Assessment> filed(StepKind kind, AssessmentState next) {
    return taken(kind, next)
        .then(
            taken -> {
              if (policy.of(circle.type()).filedUpward()) {
                file(taken);
              }
              return Verdict.allowed(taken);
            });
  }

  private Verdict<AgendaItem> carriedBy(Meeting found, StepKind step) {
    long recorded = recordedAt(found);
    Set<OfficialId> members =
        new Directory(work.reading(), found.heldOn())
            .membersOf(GoverningBody.PARTY_GROUP, recorded);
    return ProcedureRules.resolving(found, point, step)
        .then(item -> MeetingRules.carried(found, item, members, votingAt(found, recorded)))
        .then(item -> citing(found, item, recorded));
  }

  private Verdict<AgendaItem> citing(Meeting found, AgendaItem carried, long recorded) {
    meeting = found.id();
    item = carried.number();
    return new Violations().addAll(decision(found, carried, recorded)).allowing(() -> carried);
  }

  /** Sequence of the entry by which a meeting was recorded. */
  private long recordedAt(Meeting found) {
    return work.reading().versions(Meeting.KIND, List.of(found.id())).get(0).sequence();
  }

  /** The rule in force on that day, as it was on record when the meeting was recorded. */
  private VotingRule votingAt(Meeting found, long known) {
    BureauId bureau = work.reading().bureau();
    return work.reading()
        .find(BureauProfile.KIND, bureau, new AsOf(found.heldOn(), known))
        .or(() -> work.reading().findVersion(BureauProfile.KIND, bureau, 1))
        .orElseThrow()
        .voting();
  }

  private List<Violation> decision(Meeting found, AgendaItem carried, long recorded) {
    ProcedureFacts then = new ProcedureFacts(work, found.heldOn());
    Circle around = then.around(point);
    Set<OfficialId> concerned = then.concerned(around, policy.withdrawing(), found);
    Set<OfficialId> judged = around.concerned(policy.withdrawing());
    judged.addAll(partial());
    return new Violations()
        .addAll(ProcedureRules.minutesAfter(found, recorded, settledAt(), point))
        .addAll(ProcedureRules.meeting(found, work.dayOf(assessment.lastMove().at())))
        .addAll(ProcedureRules.notBefore(found, work.day()))
        .addAll(ProcedureRules.withdrawals(found, carried, actor.official(), concerned))
        .addAll(then.known(found, carried, concerned, judged))
        .list();
  }

  /**
   * Sequence of the entry since which there is nothing new to resolve on: the last move of the
   * assessment, or a later change of what the last move was taken on.
   */
  private long settledAt() {
    return Math.max(
        since(
            Assessment.KIND,
            assessment.id(),
            each -> each.lastMove().equals(assessment.lastMove())),
        since(RiskPoint.KIND, point.id(), point::isMateriallyLike));
  }

  /** Sequence of the entry since which every version of a record is the same in a way. */
  private <T extends Recorded<?>> long since(RecordKind<T> kind, Id id, Predicate<T> same) {
    List<Version<T>> versions = work.reading().versions(kind, List.of(id));
    long since = 0;
    for (int i = versions.size() - 1; i >= 0 && same.test(versions.get(i).record()); i--) {
      since = versions.get(i).sequence();
    }
    return since;
  }

  private ProcedureStep step(StepKind kind) {
    return new ProcedureStep(
        kind,
        grade,
        actor.official(),
        actor.post(),
        work.authority(),
        work.happenedAt(),
        opinion,
        List.of(),
        meeting,
        item,
        subject.digest());
  }

  private void file(Assessment taken) {
    work.tell(
        taken,
        "grading.filed-upward",
        out -> {
          out.text("assessment", taken.id().value());
          out.code("state", taken.state());
          out.text("riskPoint", point.code());
          out.text("grade", taken.decided().map(RiskGrade::label).orElse(null));
        });
  }

  private Verdict<NextStep> judged(List<Violation> violations) {
    return new Violations().addAll(violations).allowing(() -> this);
  }
}
