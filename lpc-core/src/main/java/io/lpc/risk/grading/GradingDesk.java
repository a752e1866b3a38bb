package io.lpc.risk.grading;

import io.lpc.common.Actor;
import io.lpc.common.Outcome;
import io.lpc.common.Reason;
import io.lpc.common.RowSource;
import io.lpc.common.Verdict;
import io.lpc.common.Violations;
import io.lpc.organization.OrganizationViolation;
import io.lpc.organization.Seats;
import io.lpc.store.Acts;
import io.lpc.store.UnitOfWork;
import java.util.function.Function;

/**
 * 分级审定: takes a risk point from the unit's proposal over the review to the Party group's decision.
 * Every step is taken from a post that somebody holds; a refused attempt to judge oneself leaves an
 * entry. Immutable and safe for concurrent use. Clauses R1–R3 of the plan, X4, X9.
 */
public final class GradingDesk {

  private final Acts acts;

  /**
   * A desk.
   *
   * @param acts by whom and on which bureau
   */
  public GradingDesk(Acts acts) {
    this.acts = acts;
  }

  /**
   * 采用分级方案: records a grading profile; the director's act. Grades already given don't change, and
   * grades are proposed by it once the {@link ProcedurePolicy} names it.
   *
   * @param draft the profile
   * @param reason why
   * @return the profile, or every reason against it
   */
  public Outcome<GradingProfile> adopt(GradingProfileDraft draft, Reason reason) {
    return acts.perform(
        "grading.adopt",
        GradingProfile.KIND,
        draft,
        reason,
        work -> byDirector(work).then(director -> written(work, draft.toRecord(work.newId(), 1))));
  }

  /**
   * 修订分级方案: replaces what a profile says; the director's act. Assessments keep the version they
   * were made with.
   *
   * @param id which profile
   * @param seen the version that the caller has seen
   * @param draft what it shall say
   * @param reason why
   * @return the new version, or every reason against it
   * @throws io.lpc.store.StaleVersion if it was changed since
   */
  public Outcome<GradingProfile> revise(
      GradingProfileId id, long seen, GradingProfileDraft draft, Reason reason) {
    return acts.perform(
        "grading.revise-profile",
        GradingProfile.KIND,
        draft,
        reason,
        work ->
            work.require(GradingProfile.KIND, id, seen)
                .then(current -> byDirector(work))
                .then(director -> written(work, draft.toRecord(id.value(), seen + 1)))
                .then(revised -> Verdict.allowed(toldIfInForce(work, revised))));
  }

  /**
   * 影响分析: lists each grade that a profile would change, and changes none (X9). Of each risk point
   * the latest assessment counts: its inputs are graded by the profile it was made with and by the
   * new one.
   *
   * @param draft the new profile
   * @return the grades that would differ, page by page; the caller closes it; denied if the profile
   *     is not complete
   */
  public Verdict<RowSource<Impact>> impactOf(GradingProfileDraft draft) {
    Violations violations = new Violations().addAll(acts.check(draft));
    if (violations.isEmpty()) {
      violations.addAll(GradingRules.profile(draft.toRecord("draft", 1)));
    }
    return violations.allowing(() -> new ImpactReport(acts, draft).rows());
  }

  /**
   * 修订审定程序: replaces which profile is in force and who assesses, reviews and withdraws; the
   * director's act, within {@link GradingRules#policy}, and told through the outbox.
   *
   * @param next the policy, one version after the current
   * @param reason why
   * @return the new version
   * @throws io.lpc.store.StaleVersion if it was changed since
   */
  public Outcome<ProcedurePolicy> revise(ProcedurePolicy next, Reason reason) {
    return acts.perform(
        "grading.revise-policy",
        ProcedurePolicy.KIND,
        next::equals,
        reason,
        work ->
            work.require(ProcedurePolicy.KIND, next.id(), next.version() - 1)
                .then(current -> byDirector(work))
                .then(
                    director ->
                        new Violations()
                            .addAll(GradingRules.policy(next))
                            .allowing(() -> told(work, next))));
  }

  /**
   * 评估: the unit's assessment and the grade it proposes; goes on with an assessment that was
   * returned, else begins one.
   *
   * @param draft the assessment
   * @param reason why
   * @return the assessment, or every reason against it
   */
  public Outcome<Assessment> propose(ProposalDraft draft, Reason reason) {
    return acts.perform(
        "grading.propose",
        Assessment.KIND,
        draft,
        reason,
        work -> acting(work).then(actor -> Proposal.made(work, actor, draft)));
  }

  /**
   * 初审: the review by the leader in charge, or whoever the policy puts there.
   *
   * @param draft the review
   * @param reason why
   * @return the assessment, or every reason against it
   * @throws io.lpc.store.StaleVersion if the assessment was changed since its author saw it
   */
  public Outcome<Assessment> review(StepDraft.Review draft, Reason reason) {
    return step(
        "grading.review",
        draft,
        reason,
        step ->
            step.reviewing(StepKind.REVIEWED, AssessmentState.PROPOSED)
                .then(ready -> ready.unchanged())
                .then(ready -> ready.graded(draft.rank()))
                .then(ready -> ready.taken(StepKind.REVIEWED, AssessmentState.REVIEWED)));
  }

  /**
   * 退回: the reviewer gives it back with reasons.
   *
   * @param draft the reasons
   * @param reason why
   * @return the assessment, or every reason against it
   * @throws io.lpc.store.StaleVersion if the assessment was changed since its author saw it
   */
  public Outcome<Assessment> giveBack(StepDraft.Return draft, Reason reason) {
    return step(
        "grading.return",
        draft,
        reason,
        step ->
            step.reviewing(StepKind.RETURNED, AssessmentState.PROPOSED, AssessmentState.REVIEWED)
                .then(ready -> ready.taken(StepKind.RETURNED, AssessmentState.RETURNED)));
  }

  /**
   * 本人意见: the holder comments before the decision.
   *
   * @param draft the comment
   * @param reason why
   * @return the assessment, or every reason against it
   * @throws io.lpc.store.StaleVersion if the assessment was changed since its author saw it
   */
  public Outcome<Assessment> comment(StepDraft.Comment draft, Reason reason) {
    return step(
        "grading.comment",
        draft,
        reason,
        step ->
            step.byHolder(
                    StepKind.COMMENTED,
                    AssessmentState.PROPOSED,
                    AssessmentState.RETURNED,
                    AssessmentState.REVIEWED,
                    AssessmentState.RECONSIDERING)
                .then(ready -> ready.taken(StepKind.COMMENTED, ready.state())));
  }

  /**
   * 申请复核: the holder asks once for reconsideration of the latest assessment; another meeting
   * decides again, and until then the decision stands.
   *
   * @param draft the holder's reasons
   * @param reason why
   * @return the assessment, or every reason against it
   * @throws io.lpc.store.StaleVersion if the assessment was changed since its author saw it
   */
  public Outcome<Assessment> askReconsideration(StepDraft.Reconsideration draft, Reason reason) {
    return step(
        "grading.ask-reconsideration",
        draft,
        reason,
        step ->
            step.byHolder(StepKind.RECONSIDERATION_ASKED, AssessmentState.DECIDED)
                .then(ready -> ready.latest())
                .then(
                    ready ->
                        ready.taken(
                            StepKind.RECONSIDERATION_ASKED, AssessmentState.RECONSIDERING)));
  }

  /**
   * 党组审定: records what a Party group meeting decided; bound to the digest of what it was decided on
   * (X4).
   *
   * @param draft the decision
   * @param reason why
   * @return the assessment, or every reason against it
   * @throws io.lpc.store.StaleVersion if the assessment was changed since its author saw it
   */
  public Outcome<Assessment> decide(StepDraft.Decision draft, Reason reason) {
    return step(
        "grading.decide",
        draft,
        reason,
        step ->
            step.follows(StepKind.DECIDED, AssessmentState.REVIEWED, AssessmentState.RECONSIDERING)
                .then(ready -> ready.unchanged())
                .then(ready -> ready.decidedBy(draft.meeting()))
                .then(ready -> ready.decided()));
  }

  /**
   * 党组撤销: records that a Party group meeting took the risk point out of use; the only way for one
   * whose grade was decided. Writes the step and the withdrawn risk point in one act.
   *
   * @param draft what the meeting decided, on the latest assessment
   * @param reason why
   * @return the assessment, or every reason against it
   * @throws io.lpc.store.StaleVersion if the assessment was changed since its author saw it
   */
  public Outcome<Assessment> withdraw(StepDraft.Withdrawal draft, Reason reason) {
    return step(
        "grading.withdraw",
        draft,
        reason,
        step ->
            step.follows(
                    StepKind.WITHDRAWN,
                    AssessmentState.PROPOSED,
                    AssessmentState.RETURNED,
                    AssessmentState.REVIEWED,
                    AssessmentState.DECIDED,
                    AssessmentState.RECONSIDERING)
                .then(ready -> ready.standing())
                .then(ready -> ready.latest())
                .then(ready -> ready.withdrawnBy(draft.meeting()))
                .then(ready -> ready.withdrawn()));
  }

  private Outcome<Assessment> step(
      String action,
      StepDraft draft,
      Reason reason,
      Function<NextStep, Verdict<Assessment>> taking) {
    return acts.perform(
        action,
        Assessment.KIND,
        draft,
        reason,
        work ->
            acting(work)
                .then(
                    actor ->
                        work.require(Assessment.KIND, draft.assessment(), "assessment")
                            .then(found -> work.require(Assessment.KIND, found.id(), draft.seen()))
                            .then(
                                current ->
                                    taking.apply(
                                        new NextStep(work, actor, current, draft.opinion())))));
  }

  private static Verdict<Actor.Holder> acting(UnitOfWork work) {
    return work.actor() instanceof Actor.Holder holder
        ? Verdict.allowed(holder)
        : Verdict.denied(GradingViolation.NOT_A_HOLDER.with());
  }

  private static Verdict<Actor> byDirector(UnitOfWork work) {
    return Seats.isDirector(work)
        ? Verdict.allowed(work.actor())
        : Verdict.denied(OrganizationViolation.DIRECTOR_ONLY.with());
  }

  /** Who judges whom, and by which profile, is changed under the eyes of the superior. */
  private static ProcedurePolicy told(UnitOfWork work, ProcedurePolicy next) {
    work.put(next);
    work.tell(next, "grading.policy-changed", next::writeTo);
    return next;
  }

  private static GradingProfile toldIfInForce(UnitOfWork work, GradingProfile profile) {
    boolean inForce =
        work.find(ProcedurePolicy.KIND, ProcedurePolicy.ID)
            .filter(policy -> policy.profile().equals(profile.id()))
            .isPresent();
    if (inForce) {
      work.tell(profile, "grading.profile-changed", profile::writeTo);
    }
    return profile;
  }

  private static Verdict<GradingProfile> written(UnitOfWork work, GradingProfile profile) {
    return new Violations().addAll(GradingRules.profile(profile)).allowing(() -> work.put(profile));
  }
}
