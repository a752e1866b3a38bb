package io.lpc.risk.grading;

import io.lpc.common.Digest;
import io.lpc.common.OfficialId;
import io.lpc.common.RiskPointId;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.risk.GradingProgress;
import io.lpc.risk.RiskPoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 风险评估与审定: the way of one risk point from the unit's proposal to the Party group's decision; every
 * step stays (PLAN R3).
 *
 * @param id which one
 * @param version its version, from 1
 * @param riskPoint what is graded
 * @param profile by which profile
 * @param profileVersion by which version of it
 * @param state how far it has come, by the last step that moved it on
 * @param inputs what the assessor found
 * @param computed how the profile graded it, in words, or why it could not
 * @param steps every step, in order; the first is a proposal
 */
public record Assessment(
    AssessmentId id,
    long version,
    RiskPointId riskPoint,
    GradingProfileId profile,
    long profileVersion,
    AssessmentState state,
    GradingInputs inputs,
    String computed,
    List<ProcedureStep> steps)
    implements Recorded<AssessmentId> {

  /** The kind of record this is. */
  public static final RecordKind<Assessment> KIND =
      new RecordKind<>("assessment", "评估", 1, Assessment.class);

  /** Refuses what no such record can be. */
  public Assessment {
    steps = List.copyOf(steps);
    if (steps.isEmpty() || steps.get(0).kind() != StepKind.PROPOSED) {
      throw new IllegalArgumentException("Assessment " + id + " does not begin with a proposal");
    }
    AssessmentState reached = lastMove(steps).kind().leadsTo();
    if (state != reached) {
      throw new IllegalArgumentException(
          "Assessment " + id + " is " + state + " though its last move led to " + reached);
    }
  }

  @Override
  public RecordKind<Assessment> kind() {
    return KIND;
  }

  /** 审定等级: the grade that the Party group decided, if it did; a later decision replaces it. */
  public Optional<RiskGrade> decided() {
    return decision().map(ProcedureStep::grade);
  }

  /** 审定环节: the last decision, if there is one. */
  public Optional<ProcedureStep> decision() {
    return last(StepKind.DECIDED);
  }

  /**
   * 审定进度: how far the grading of a risk point has come.
   *
   * @param ofOnePoint all assessments of the risk point
   * @return its progress
   */
  public static GradingProgress progress(Collection<Assessment> ofOnePoint) {
    if (ofOnePoint.isEmpty()) {
      return GradingProgress.UNASSESSED;
    }
    return ofOnePoint.stream().anyMatch(each -> each.decision().isPresent())
        ? GradingProgress.DECIDED
        : GradingProgress.ASSESSED;
  }

  /** The last proposal; there is always one. */
  ProcedureStep proposal() {
    return last(StepKind.PROPOSED).orElseThrow();
  }

  /** Whether the Party group can give it a grade. */
  boolean awaitsDecision() {
    return state == AssessmentState.REVIEWED || state == AssessmentState.RECONSIDERING;
  }

  /** Who proposed any step of it, or took part in the last proposal. */
  Set<OfficialId> assessors() {
    Set<OfficialId> assessors = new HashSet<>(proposal().participants());
    steps.stream()
        .filter(step -> step.kind() == StepKind.PROPOSED)
        .map(ProcedureStep::official)
        .forEach(assessors::add);
    return assessors;
  }

  /** The last step of all, a comment included. */
  ProcedureStep lastStep() {
    return steps.get(steps.size() - 1);
  }

  /** The last step that moved it on; a comment does not. */
  ProcedureStep lastMove() {
    return lastMove(steps);
  }

  private static ProcedureStep lastMove(List<ProcedureStep> steps) {
    return steps.stream()
        .filter(step -> step.kind().leadsTo() != null)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /**
   * The last step of a kind.
   *
   * @param kind what kind of step
   * @return the step, if one was taken
   */
  public Optional<ProcedureStep> last(StepKind kind) {
    return ProcedureStep.last(steps, kind);
  }

  /**
   * 失效: whether the decision was taken on something else than what stands now (X4).
   *
   * @param subject {@link io.lpc.risk.RiskSubject#digest()} of what stands, or stood in a dated
   *     view
   * @return true if there is a decision and it is stale
   */
  public boolean isStale(Digest subject) {
    return decision().filter(step -> !step.subject().equals(subject)).isPresent();
  }

  Assessment then(AssessmentState next, ProcedureStep step) {
    List<ProcedureStep> all = new ArrayList<>(steps);
    all.add(step);
    return new Assessment(
        id, version + 1, riskPoint, profile, profileVersion, next, inputs, computed, all);
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.ref("riskPoint", RiskPoint.KIND, riskPoint);
    out.ref("profile", GradingProfile.KIND, profile);
    out.number("profileVersion", profileVersion);
    out.code("state", state);
    out.group("inputs", inputs, (each, inner) -> each.writeTo(inner));
    out.text("computed", computed);
    out.list("steps", steps, (step, inner) -> step.writeTo(inner));
  }
}
