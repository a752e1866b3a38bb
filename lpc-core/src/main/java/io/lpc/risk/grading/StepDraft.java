package io.lpc.risk.grading;

import io.lpc.organization.MeetingId;
import io.lpc.store.Request;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** 程序环节草稿: what is handed in to take one step on an assessment. */
public sealed interface StepDraft extends Request<Assessment> {

  /** Which assessment. */
  AssessmentId assessment();

  /** The version of it that the author has seen. */
  long seen();

  /** The opinion in words. */
  String opinion();

  @Override
  default boolean isAnsweredBy(Assessment answer) {
    return answer.id().equals(assessment()) && answer.lastStep().opinion().equals(opinion());
  }

  /**
   * 初审.
   *
   * @param assessment which assessment
   * @param seen the version of it that the author has seen
   * @param rank the rank that the reviewer holds right
   * @param opinion why
   */
  record Review(
      @NotNull AssessmentId assessment,
      @Min(1) long seen,
      @Min(1) int rank,
      @NotBlank @Size(max = 2000) String opinion)
      implements StepDraft {}

  /**
   * 退回.
   *
   * @param assessment which assessment
   * @param seen the version of it that the author has seen
   * @param opinion 退回理由
   */
  record Return(
      @NotNull AssessmentId assessment,
      @Min(1) long seen,
      @NotBlank @Size(max = 2000) String opinion)
      implements StepDraft {}

  /**
   * 本人意见.
   *
   * @param assessment which assessment
   * @param seen the version of it that the author has seen
   * @param opinion what the holder says
   */
  record Comment(
      @NotNull AssessmentId assessment,
      @Min(1) long seen,
      @NotBlank @Size(max = 2000) String opinion)
      implements StepDraft {}

  /**
   * 申请复核.
   *
   * @param assessment which assessment
   * @param seen the version of it that the author has seen
   * @param opinion the holder's reasons
   */
  record Reconsideration(
      @NotNull AssessmentId assessment,
      @Min(1) long seen,
      @NotBlank @Size(max = 2000) String opinion)
      implements StepDraft {}

  /**
   * 审定.
   *
   * @param assessment which assessment
   * @param seen the version of it that the author has seen
   * @param meeting the Party group meeting; its resolution on the risk point says the rank
   * @param opinion the decision in words
   */
  record Decision(
      @NotNull AssessmentId assessment,
      @Min(1) long seen,
      @NotNull MeetingId meeting,
      @NotBlank @Size(max = 2000) String opinion)
      implements StepDraft {}

  /**
   * 党组撤销.
   *
   * @param assessment which assessment, the latest of the risk point
   * @param seen the version of it that the author has seen
   * @param meeting the Party group meeting that resolved on it
   * @param opinion why the risk point is taken out of use
   */
  record Withdrawal(
      @NotNull AssessmentId assessment,
      @Min(1) long seen,
      @NotNull MeetingId meeting,
      @NotBlank @Size(max = 2000) String opinion)
      implements StepDraft {}
}
