package io.lpc.risk.grading;

import io.lpc.common.Digest;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.journal.Authority;
import io.lpc.journal.CanonicalWriter;
import io.lpc.organization.Meeting;
import io.lpc.organization.MeetingId;
import io.lpc.organization.Official;
import io.lpc.organization.Post;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 程序环节记录: one step of the procedure as it was taken (PLAN R3).
 *
 * @param kind what kind of step
 * @param grade the grade it gave; null for a step that gives none
 * @param official who took it
 * @param post from which post
 * @param authority by what entitlement
 * @param at when it was taken
 * @param opinion 意见: in words
 * @param participants 参加人员: the staff who took part in the assessment
 * @param meeting the meeting that decided or withdrew; null for any other step
 * @param item the number of its agenda item; null for any other step
 * @param subject digest of what the step was taken on
 */
public record ProcedureStep(
    StepKind kind,
    @Nullable RiskGrade grade,
    OfficialId official,
    PostId post,
    Authority authority,
    Instant at,
    String opinion,
    List<OfficialId> participants,
    @Nullable MeetingId meeting,
    @Nullable Integer item,
    Digest subject) {

  private static final Set<StepKind> GRADING =
      Set.of(StepKind.PROPOSED, StepKind.REVIEWED, StepKind.DECIDED);

  private static final Set<StepKind> BY_MEETING = Set.of(StepKind.DECIDED, StepKind.WITHDRAWN);

  /** Refuses what no such step can be. */
  public ProcedureStep {
    participants = List.copyOf(participants);
    require(kind, "grade", GRADING, grade);
    require(kind, "meeting", BY_MEETING, meeting);
    require(kind, "agenda item", BY_MEETING, item);
  }

  private static void require(
      StepKind kind, String what, Set<StepKind> having, @Nullable Object value) {
    if (having.contains(kind) != (value != null)) {
      throw new IllegalArgumentException(
          "A step " + kind + (value == null ? " lacks its " : " can't have a ") + what);
    }
  }

  /** The last step of a kind among some. */
  static Optional<ProcedureStep> last(List<ProcedureStep> steps, StepKind kind) {
    return steps.stream().filter(step -> step.kind() == kind).reduce((earlier, later) -> later);
  }

  void writeTo(CanonicalWriter out) {
    out.code("kind", kind);
    out.group("grade", grade, (each, inner) -> each.writeTo(inner));
    out.ref("official", Official.KIND, official);
    out.ref("post", Post.KIND, post);
    out.code("authorityBasis", authority.basis());
    out.text("authority", authority.reference());
    out.instant("at", at);
    out.text("opinion", opinion);
    out.refs("participants", Official.KIND, participants);
    out.ref("meeting", Meeting.KIND, meeting);
    out.number("item", item == null ? null : item.longValue());
    out.text("subject", subject.hex());
  }
}
