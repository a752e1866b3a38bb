package io.lpc.risk.grading;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.Verdict;
import io.lpc.common.Violations;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskSubject;
import io.lpc.store.UnitOfWork;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The unit's proposal on one risk point, from its checks to the record. */
final class Proposal {

  private final UnitOfWork work;
  private final Actor.Holder actor;
  private final ProposalDraft draft;
  private final RiskPoint point;
  private final RiskSubject subject;
  private final ProcedureFacts facts;
  private final GradingProfile profile;

  private Proposal(UnitOfWork work, Actor.Holder actor, ProposalDraft draft, RiskPoint point) {
    this.work = work;
    this.actor = actor;
    this.draft = draft;
    this.point = point;
    this.subject = RiskSubject.of(work, point);
    this.facts = new ProcedureFacts(work);
    this.profile = work.find(GradingProfile.KIND, facts.policy().profile()).orElseThrow();
  }

  static Verdict<Assessment> made(UnitOfWork work, Actor.Holder actor, ProposalDraft draft) {
    return work.require(RiskPoint.KIND, draft.riskPoint(), "riskPoint")
        .then(point -> new Proposal(work, actor, draft, point).judged());
  }

  private Verdict<Assessment> judged() {
    if (point.withdrawn()) {
      return Verdict.denied(GradingViolation.SUBJECT_WITHDRAWN.with("point", point.code()));
    }
    Circle circle = facts.around(point);
    ProcedurePolicy.Roles roles = facts.policy().of(circle.type());
    return facts
        .known(actor, circle, circle.holders())
        .then(known -> ProcedureRules.assessor(known, circle, roles))
        .then(
            assessor ->
                new Violations()
                    .addAll(
                        ProcedureRules.participants(
                            draft.participants(),
                            assessor.official(),
                            circle,
                            facts.unitOf(point),
                            roles))
                    .addAll(ProcedureRules.reviewable(assessors(), circle, roles))
                    .allowing(() -> assessor))
        .then(assessor -> graded())
        .then(this::recorded);
  }

  private Set<OfficialId> assessors() {
    Set<OfficialId> assessors = new HashSet<>(draft.participants());
    assessors.add(actor.official());
    return assessors;
  }

  private Verdict<RiskGrade> graded() {
    GradingResult result = profile.method().grade(draft.inputs());
    Integer proposed = draft.rank();
    if (proposed == null && result instanceof GradingResult.NotGraded) {
      return Verdict.denied(GradingViolation.NO_GRADE.with("why", result.inWords()).at("inputs"));
    }
    int rank = proposed != null ? proposed : ((GradingResult.Graded) result).rank();
    return profile
        .scale()
        .grade(rank, point.level())
        .map(Verdict::allowed)
        .orElseGet(
            () -> Verdict.denied(GradingViolation.UNKNOWN_GRADE.with("rank", rank).at("rank")));
  }

  private Verdict<Assessment> recorded(RiskGrade grade) {
    Optional<Assessment> latest =
        work.port(Assessments.class).of(point.id()).stream().reduce((earlier, later) -> later);
    ProcedureStep step = step(grade);
    if (latest.isEmpty()) {
      return Verdict.allowed(begun(step));
    }
    Assessment before = latest.get();
    boolean decided = before.state() == AssessmentState.DECIDED;
    boolean mayGoOn =
        decided
            || before.state() == AssessmentState.RETURNED
            || !ProcedureRules.unchanged(before, subject).isEmpty();
    if (!mayGoOn) {
      return Verdict.denied(
          GradingViolation.IN_PROGRESS.with("point", point.code(), "assessment", before.id()));
    }
    return new Violations()
        .addAll(ProcedureRules.time(before, work.happenedAt()))
        .allowing(() -> decided ? begun(step) : goneOn(before, step));
  }

  private Assessment begun(ProcedureStep step) {
    return work.put(version(AssessmentId.of(work.newId()), 1, List.of(step)));
  }

  private Assessment goneOn(Assessment open, ProcedureStep step) {
    List<ProcedureStep> steps = new ArrayList<>(open.steps());
    steps.add(step);
    return work.put(version(open.id(), open.version() + 1, steps));
  }

  private Assessment version(AssessmentId id, long version, List<ProcedureStep> steps) {
    return new Assessment(
        id,
        version,
        point.id(),
        profile.id(),
        profile.version(),
        AssessmentState.PROPOSED,
        draft.inputs(),
        profile.method().grade(draft.inputs()).inWords(),
        steps);
  }

  private ProcedureStep step(RiskGrade grade) {
    return new ProcedureStep(
        StepKind.PROPOSED,
        grade,
        actor.official(),
        actor.post(),
        work.authority(),
        work.happenedAt(),
        draft.report(),
        draft.participants(),
        null,
        null,
        subject.digest());
  }
}
