package io.lpc.risk.grading;

import static io.lpc.risk.grading.StepKind.COMMENTED;
import static io.lpc.risk.grading.StepKind.DECIDED;
import static io.lpc.risk.grading.StepKind.PROPOSED;
import static io.lpc.risk.grading.StepKind.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.journal.Authority;
import io.lpc.organization.MeetingId;
import io.lpc.risk.GradingProgress;
import io.lpc.risk.Points;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskSubject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssessmentTest {

  private static final RiskPoint POINT = Points.recorded(Points.individual());
  private static final RiskSubject SUBJECT = new RiskSubject(POINT, Points.CLERK, null, null);

  @Test
  void a_risk_point_is_unassessed_then_assessed_then_decided_for_good() {
    Assessment open = of("a-1", step(PROPOSED, "O-1"));
    Assessment decided = of("a-1", step(PROPOSED, "O-1"), step(DECIDED, "O-2"));
    Assessment anew = of("a-2", step(PROPOSED, "O-1"));

    assertThat(Assessment.progress(List.of())).isEqualTo(GradingProgress.UNASSESSED);
    assertThat(Assessment.progress(List.of(open))).isEqualTo(GradingProgress.ASSESSED);
    assertThat(Assessment.progress(List.of(decided))).isEqualTo(GradingProgress.DECIDED);
    assertThat(Assessment.progress(List.of(decided, anew))).isEqualTo(GradingProgress.DECIDED);
  }

  @Test
  void whoever_proposed_once_or_took_part_in_the_last_proposal_is_an_assessor() {
    Assessment assessment =
        of(
            "a-1",
            step(PROPOSED, "O-1", "O-2"),
            step(RETURNED, "O-3"),
            step(PROPOSED, "O-4", "O-5"),
            step(COMMENTED, "O-6"));

    assertThat(assessment.assessors())
        .isEqualTo(Set.of(OfficialId.of("O-1"), OfficialId.of("O-4"), OfficialId.of("O-5")));
  }

  @Test
  void a_step_is_taken_on_the_latest_assessment() {
    Assessment first = of("a-1", step(PROPOSED, "O-1"), step(DECIDED, "O-2"));
    Assessment second = of("a-2", step(PROPOSED, "O-1"));

    assertThat(ProcedureRules.latest(second, List.of(first, second), POINT)).isEmpty();
    assertThat(ProcedureRules.latest(first, List.of(first, second), POINT))
        .containsExactly(
            GradingViolation.SUPERSEDED
                .with("point", "R-001", "latest", second.id())
                .at("assessment"));
  }

  @Test
  void what_is_reviewed_and_decided_is_what_was_proposed() {
    Assessment assessment = of("a-1", step(PROPOSED, "O-1"));
    RiskSubject elsewhere = new RiskSubject(POINT, Points.post("P-X", Points.AID), null, null);

    assertThat(ProcedureRules.unchanged(assessment, SUBJECT)).isEmpty();
    assertThat(ProcedureRules.unchanged(assessment, elsewhere))
        .containsExactly(GradingViolation.CHANGED_SINCE.with("point", "R-001"));
  }

  @Test
  void an_assessment_begins_with_a_proposal_and_is_where_its_last_move_led() {
    assertThatIllegalArgumentException().isThrownBy(() -> in(AssessmentState.PROPOSED));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> in(AssessmentState.DECIDED, step(DECIDED, "O-1")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> in(AssessmentState.REVIEWED, step(PROPOSED, "O-1")))
        .withMessageContaining("REVIEWED");
    assertThat(
            in(
                    AssessmentState.RETURNED,
                    step(PROPOSED, "O-1"),
                    step(RETURNED, "O-2"),
                    step(COMMENTED, "O-3"))
                .lastMove()
                .kind())
        .isEqualTo(RETURNED);
  }

  @Test
  void a_grade_and_a_meeting_belong_to_the_steps_that_have_them() {
    RiskGrade grade = new RiskGrade(1, "A级");
    MeetingId meeting = MeetingId.of("M-1");

    for (StepKind kind : StepKind.values()) {
      boolean graded = Set.of(PROPOSED, StepKind.REVIEWED, DECIDED).contains(kind);
      boolean byMeeting = Set.of(DECIDED, StepKind.WITHDRAWN).contains(kind);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> step(kind, graded ? null : grade, byMeeting ? meeting : null));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> step(kind, graded ? grade : null, byMeeting ? null : meeting));
      assertThat(step(kind, graded ? grade : null, byMeeting ? meeting : null).kind())
          .isEqualTo(kind);
    }
  }

  private static Assessment of(String id, ProcedureStep... steps) {
    AssessmentState reached =
        Arrays.stream(steps)
            .map(each -> each.kind().leadsTo())
            .filter(Objects::nonNull)
            .reduce(AssessmentState.PROPOSED, (earlier, later) -> later);
    return of(id, reached, steps);
  }

  private static Assessment in(AssessmentState state, ProcedureStep... steps) {
    return of("a-1", state, steps);
  }

  private static Assessment of(String id, AssessmentState state, ProcedureStep... steps) {
    return new Assessment(
        AssessmentId.of(id),
        1,
        POINT.id(),
        GradingProfileId.of("plan"),
        1,
        state,
        GradingInputs.NONE,
        "",
        List.of(steps));
  }

  private static ProcedureStep step(StepKind kind, String official, String... participants) {
    boolean graded = kind == PROPOSED || kind == DECIDED;
    return step(
        kind,
        graded ? new RiskGrade(1, "A级") : null,
        kind == DECIDED ? MeetingId.of("M-1") : null,
        official,
        participants);
  }

  private static ProcedureStep step(
      StepKind kind, @Nullable RiskGrade grade, @Nullable MeetingId meeting) {
    return step(kind, grade, meeting, "O-1");
  }

  private static ProcedureStep step(
      StepKind kind,
      @Nullable RiskGrade grade,
      @Nullable MeetingId meeting,
      String official,
      String... participants) {
    return new ProcedureStep(
        kind,
        grade,
        OfficialId.of(official),
        PostId.of("P-" + official),
        new Authority(Authority.Basis.APPOINTMENT, "A-1"),
        Instant.EPOCH,
        "",
        Arrays.stream(participants).map(OfficialId::of).toList(),
        meeting,
        meeting == null ? null : 1,
        SUBJECT.digest());
  }
}
