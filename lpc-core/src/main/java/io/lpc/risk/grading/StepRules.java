package io.lpc.risk.grading;

import static io.lpc.risk.grading.GradingViolation.NOT_PARTY_GROUP;
import static io.lpc.risk.grading.GradingViolation.RESOLVED_OTHERWISE;
import static io.lpc.risk.grading.GradingViolation.UNKNOWN_GRADE;

import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.organization.AgendaItem;
import io.lpc.organization.Meeting;
import io.lpc.organization.MeetingId;
import io.lpc.organization.MeetingKind;
import io.lpc.organization.Resolution;
import io.lpc.risk.RiskPoint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 环节核对: what finished steps can't say, whoever took them; for an assessment that comes from an
 * archive. Pure: values in, every violation out.
 */
public final class StepRules {

  private StepRules() {}

  /**
   * 环节等级: a step gives a grade of the profile. Steps before the last proposal may have been taken
   * by another one.
   *
   * @param assessment the assessment
   * @param profile the version of the profile that it names
   * @return the violations
   */
  public static List<Violation> grades(Assessment assessment, GradingProfile profile) {
    Violations violations = new Violations();
    List<ProcedureStep> steps = assessment.steps();
    for (int i = steps.lastIndexOf(assessment.proposal()); i < steps.size(); i++) {
      RiskGrade grade = steps.get(i).grade();
      if (grade != null && !profile.scale().has(grade)) {
        violations.add(UNKNOWN_GRADE.with("rank", grade.rank()).at("steps[" + i + "].grade"));
      }
    }
    return violations.list();
  }

  /**
   * 会议依据: a decision or withdrawal is what the minutes say, at the item they say.
   *
   * @param assessment the assessment
   * @param point its risk point
   * @param meetings the meetings that its steps name, as far as they are on record
   * @return the violations
   */
  public static List<Violation> minuted(
      Assessment assessment, RiskPoint point, Map<MeetingId, Meeting> meetings) {
    Violations violations = new Violations();
    for (int i = 0; i < assessment.steps().size(); i++) {
      ProcedureStep step = assessment.steps().get(i);
      Meeting meeting = step.meeting() == null ? null : meetings.get(step.meeting());
      if (meeting != null) {
        String at = "steps[" + i + "].meeting";
        minuted(step, point, meeting).forEach(each -> violations.add(each.at(at)));
      }
    }
    return violations.list();
  }

  private static List<Violation> minuted(ProcedureStep step, RiskPoint point, Meeting meeting) {
    Violations violations = new Violations();
    violations.require(
        meeting.type() == MeetingKind.PARTY_GROUP,
        () -> NOT_PARTY_GROUP.with("meeting", meeting.code()));
    Verdict<AgendaItem> resolved =
        ProcedureRules.resolving(meeting, point, step.kind())
            .then(item -> saying(step, point, meeting, item));
    return resolved instanceof Verdict.Denied<?> denied
        ? violations.addAll(denied.violations()).list()
        : violations.list();
  }

  private static Verdict<AgendaItem> saying(
      ProcedureStep step, RiskPoint point, Meeting meeting, AgendaItem item) {
    RiskGrade grade = step.grade();
    String taken = words(step.kind(), step.item(), grade == null ? null : grade.rank());
    Integer rank = item.on(point.id()).map(Resolution::rank).orElse(null);
    String resolved = words(step.kind(), item.number(), rank);
    return taken.equals(resolved)
        ? Verdict.allowed(item)
        : Verdict.denied(
            RESOLVED_OTHERWISE.with(
                "meeting",
                meeting.code(),
                "point",
                point.code(),
                "resolved",
                resolved,
                "step",
                taken));
  }

  private static String words(StepKind kind, @Nullable Integer item, @Nullable Integer rank) {
    return "第" + item + "项" + kind.chinese() + (rank == null ? "" : " " + rank);
  }
}
