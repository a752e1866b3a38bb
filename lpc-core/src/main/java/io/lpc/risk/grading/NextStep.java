package io.lpc.risk.grading;

import io.lpc.common.Actor;
import io.lpc.common.Digest;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.organization.AgendaItem;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.Directory;
import io.lpc.organization.GoverningBody;
import io.lpc.organization.Meeting;
import io.lpc.organization.MeetingId;
import io.lpc.organization.MeetingRules;
import io.lpc.risk.RiskPoint;
import io.lpc.store.UnitOfWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One step on one assessment, from its checks to the record. */
final class NextStep {

  private final UnitOfWork work;
  private final Actor.Holder actor;
  private final Assessment assessment;
  private final String opinion;
  private final RiskPoint point;
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
    ProcedureFacts facts = new ProcedureFacts(work);
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
    OfficialId assessor =
        assessment.last(StepKind.PROPOSED).map(ProcedureStep::official).orElseThrow();
    return follows(step, allowed)
        .then(
            ready ->
                ProcedureRules.reviewer(actor, assessor, circle, policy.of(circle.type()))
                    .then(reviewer -> Verdict.allowed(this)));
  }

  Verdict<NextStep> byHolder(StepKind step, AssessmentState... allowed) {
    return follows(step, allowed)
        .then(ready -> judged(ProcedureRules.holder(assessment, step, actor, holders(), point)));
  }

  private Set<OfficialId> holders() {
    PostId post = point.post();
    return post == null ? Set.of() : new Directory(work.reading(), work.day()).holdersOf(post);
  }

  Verdict<NextStep> unchanged() {
    return point.withdrawn()
        ? Verdict.denied(GradingViolation.SUBJECT_WITHDRAWN.with("point", point.code()))
        : judged(ProcedureRules.unchanged(assessment, point));
  }

  Verdict<NextStep> graded(int rank) {
    grade = profile().scale().grade(rank, point.level()).orElse(null);
    return grade == null
        ? Verdict.denied(GradingViolation.UNKNOWN_GRADE.with("rank", rank).at("rank"))
        : Verdict.allowed(this);
  }

  Verdict<NextStep> carriedBy(MeetingId id, int number) {
    return work.require(Meeting.KIND, id, "meeting").then(found -> carriedBy(found, number));
  }

  Verdict<Assessment> taken(StepKind kind, AssessmentState next) {
    return Verdict.allowed(work.put(assessment.then(next, step(kind))));
  }

  Verdict<Assessment> decided() {
    return taken(StepKind.DECIDED, AssessmentState.DECIDED)
        .then(
            decided -> {
              if (policy.of(circle.type()).filedUpward()) {
                file(decided);
              }
              return Verdict.allowed(decided);
            });
  }

  private Verdict<NextStep> carriedBy(Meeting found, int number) {
    meeting = found.id();
    item = number;
    Set<OfficialId> members =
        new Directory(work.reading(), found.heldOn()).membersOf(GoverningBody.PARTY_GROUP);
    BureauProfile bureau = work.find(BureauProfile.KIND, work.reading().bureau()).orElseThrow();
    return MeetingRules.carried(found, number, members, bureau.voting())
        .then(carried -> judged(decision(found, carried)));
  }

  private List<Violation> decision(Meeting found, AgendaItem carried) {
    ProcedureFacts then = new ProcedureFacts(work, found.heldOn());
    Set<OfficialId> concerned = then.concerned(then.around(point), policy.withdrawing(), found);
    return new Violations()
        .addAll(ProcedureRules.about(found, carried, point))
        .addAll(
            ProcedureRules.decision(
                assessment, found, carried, actor.official(), concerned, dayOfLastMove()))
        .list();
  }

  private LocalDate dayOfLastMove() {
    return work.dayOf(assessment.lastMove().at());
  }

  private GradingProfile profile() {
    return work.reading()
        .findVersion(GradingProfile.KIND, assessment.profile(), assessment.profileVersion())
        .orElseThrow();
  }

  private ProcedureStep step(StepKind kind) {
    Digest subject = point.materialDigest();
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
        subject);
  }

  private void file(Assessment decided) {
    work.tell(
        decided,
        "grading.filed-upward",
        out -> {
          out.text("assessment", decided.id().value());
          out.text("riskPoint", point.code());
          out.text("grade", decided.decided().map(RiskGrade::label).orElse(null));
        });
  }

  private Verdict<NextStep> judged(List<Violation> violations) {
    return new Violations().addAll(violations).allowing(() -> this);
  }
}
