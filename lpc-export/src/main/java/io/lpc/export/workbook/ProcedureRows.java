package io.lpc.export.workbook;

import io.lpc.organization.MeetingKind;
import io.lpc.organization.WithdrawalGround;
import io.lpc.risk.grading.GradingInputs;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 程序记录: the course of the grading as the workbook tells it, by the bureau's own codes. Nothing of
 * it is recorded by reading it: each step is taken by whom the row names. Every code is one of the
 * workbook's own.
 *
 * @param assessments 评估, in the order of their rows
 * @param reviews 初审, in the order of their rows
 * @param meetings 会议 with their items, in the order of their rows
 * @param decisions 审定, in the order of their rows
 */
public record ProcedureRows(
    List<AssessmentRow> assessments,
    List<ReviewRow> reviews,
    List<MeetingRow> meetings,
    List<DecisionRow> decisions) {

  /** Copies the lists. */
  public ProcedureRows {
    assessments = List.copyOf(assessments);
    reviews = List.copyOf(reviews);
    meetings = List.copyOf(meetings);
    decisions = List.copyOf(decisions);
  }

  /**
   * 评估: a unit's assessment of a risk point.
   *
   * @param at where it stands, such as {@code 评估[12]}
   * @param riskPoint code of what is assessed
   * @param on when
   * @param official code of who assessed
   * @param post code of the post acted from
   * @param inputs what was found, by the codes of the plan's profile
   * @param rank the rank proposed, or null for the one that is computed
   * @param participants codes of the staff who took part
   * @param report in words
   */
  public record AssessmentRow(
      String at,
      String riskPoint,
      LocalDate on,
      String official,
      String post,
      GradingInputs inputs,
      @Nullable Integer rank,
      List<String> participants,
      String report) {

    /** Copies the list. */
    public AssessmentRow {
      participants = List.copyOf(participants);
    }
  }

  /**
   * 初审: a review of the latest assessment.
   *
   * @param at where it stands
   * @param riskPoint code of what is reviewed
   * @param on when
   * @param official code of who reviewed
   * @param post code of the post acted from
   * @param agreed false if it was returned 退回
   * @param rank the rank held right; null if it was returned
   * @param opinion in words
   */
  public record ReviewRow(
      String at,
      String riskPoint,
      LocalDate on,
      String official,
      String post,
      boolean agreed,
      @Nullable Integer rank,
      String opinion) {}

  /**
   * 会议: a meeting.
   *
   * @param at where it stands
   * @param code its code
   * @param kind what kind of meeting
   * @param title what it was called
   * @param heldOn when
   * @param chair code of who chaired it
   * @param members codes of who attended with a vote
   * @param others codes of who attended without one
   * @param minutes its minutes
   * @param recorder code of who records it
   * @param post code of the post that the recorder acts from
   * @param items its items, in the order of their rows
   */
  public record MeetingRow(
      String at,
      String code,
      MeetingKind kind,
      String title,
      LocalDate heldOn,
      String chair,
      List<String> members,
      List<String> others,
      String minutes,
      String recorder,
      String post,
      List<ItemRow> items) {

    /** Copies the lists. */
    public MeetingRow {
      members = List.copyOf(members);
      others = List.copyOf(others);
      items = List.copyOf(items);
    }

    MeetingRow with(List<ItemRow> all) {
      return new MeetingRow(
          at, code, kind, title, heldOn, chair, members, others, minutes, recorder, post, all);
    }
  }

  /**
   * 议题: an item of a meeting.
   *
   * @param at where it stands
   * @param number its number
   * @param title what it was called
   * @param riskPoints codes of the risk points that it decides on
   * @param withdrawals who withdrew, by code, and why
   * @param inFavour codes of who voted for it
   * @param against codes of who voted against it
   * @param abstained codes of who abstained
   */
  public record ItemRow(
      String at,
      int number,
      String title,
      List<String> riskPoints,
      Map<String, WithdrawalGround> withdrawals,
      List<String> inFavour,
      List<String> against,
      List<String> abstained) {

    /** Copies lists and map. */
    public ItemRow {
      riskPoints = List.copyOf(riskPoints);
      withdrawals = Collections.unmodifiableMap(new LinkedHashMap<>(withdrawals));
      inFavour = List.copyOf(inFavour);
      against = List.copyOf(against);
      abstained = List.copyOf(abstained);
    }
  }

  /**
   * 审定: a decision of a meeting on the latest assessment.
   *
   * @param at where it stands
   * @param riskPoint code of what is graded
   * @param meeting code of the meeting
   * @param item number of its item
   * @param rank the rank decided
   * @param opinion the decision in words
   * @param recorder code of who records it
   * @param post code of the post that the recorder acts from
   */
  public record DecisionRow(
      String at,
      String riskPoint,
      String meeting,
      int item,
      int rank,
      String opinion,
      String recorder,
      String post) {}
}
