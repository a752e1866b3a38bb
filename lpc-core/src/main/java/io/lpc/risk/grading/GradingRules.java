package io.lpc.risk.grading;

import static io.lpc.risk.grading.GradingViolation.CELL_MISSING;
import static io.lpc.risk.grading.GradingViolation.CODES_TWICE;
import static io.lpc.risk.grading.GradingViolation.HOLDER_WITHDRAWS;
import static io.lpc.risk.grading.GradingViolation.LEADERS_FILED;
import static io.lpc.risk.grading.GradingViolation.LEADERS_REVIEWED;
import static io.lpc.risk.grading.GradingViolation.RANKS_IN_DISORDER;
import static io.lpc.risk.grading.GradingViolation.THRESHOLDS_IN_DISORDER;
import static io.lpc.risk.grading.GradingViolation.UNKNOWN_AXIS;

import io.lpc.common.Violation;
import io.lpc.common.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 分级方案和程序规则: what a grading profile or a policy can't be. Pure: values in, every violation out. */
public final class GradingRules {

  private GradingRules() {}

  /**
   * 方案完整: ranks in order, every cell of a matrix filled, thresholds falling, codes unique.
   *
   * @param profile the profile
   * @return the violations
   */
  public static List<Violation> profile(GradingProfile profile) {
    Violations violations = new Violations();
    checkRanks(profile.scale(), violations);
    int grades = profile.scale().steps().size();
    if (profile.method() instanceof GradeMatrix matrix) {
      checkMatrix(matrix, grades, "method", violations);
    } else if (profile.method() instanceof CriteriaCount count) {
      checkCount(count, grades, violations);
    } else if (profile.method() instanceof Questionnaire questionnaire) {
      checkQuestionnaire(questionnaire, grades, violations);
    }
    return violations.list();
  }

  /**
   * 程序底线: what no director's policy changes: the holder withdraws, and the leadership is reviewed
   * first by the head of the discipline group and filed upward.
   *
   * @param policy the policy
   * @return the violations
   */
  public static List<Violation> policy(ProcedurePolicy policy) {
    Violations violations = new Violations();
    violations.require(
        policy.withdrawing().contains(Concerned.HOLDER),
        () -> HOLDER_WITHDRAWS.with().at("withdrawing"));
    for (SubjectClass leaders : List.of(SubjectClass.DIRECTOR, SubjectClass.LEADERSHIP_MATTER)) {
      ProcedurePolicy.Roles roles = policy.of(leaders);
      violations.require(
          roles.reviewers().get(0) == ProcedureRole.DISCIPLINE_HEAD
              && !roles.reviewers().contains(ProcedureRole.SELF),
          () -> LEADERS_REVIEWED.with("subject", leaders.chinese()).at("roles"));
      violations.require(
          roles.filedUpward(), () -> LEADERS_FILED.with("subject", leaders.chinese()).at("roles"));
    }
    return violations.list();
  }

  private static void checkRanks(GradeScale scale, Violations violations) {
    for (int i = 0; i < scale.steps().size(); i++) {
      int expected = i + 1;
      String at = "scale.steps[" + i + "].rank";
      violations.require(
          scale.steps().get(i).rank() == expected, () -> RANKS_IN_DISORDER.with().at(at));
    }
  }

  private static void checkMatrix(
      GradeMatrix matrix, int grades, String at, Violations violations) {
    checkCodes(matrix.rows().stream(), at + ".rows", violations);
    checkCodes(matrix.columns().stream(), at + ".columns", violations);
    boolean whole =
        matrix.ranks().size() == matrix.rows().size()
            && matrix.ranks().stream().allMatch(row -> isWhole(row, matrix, grades));
    violations.require(
        whole,
        () ->
            CELL_MISSING
                .with("row", matrix.rows().size(), "column", matrix.columns().size())
                .at(at + ".ranks"));
  }

  private static boolean isWhole(List<Integer> row, GradeMatrix matrix, int grades) {
    return row.size() == matrix.columns().size()
        && row.stream().allMatch(rank -> rank >= 1 && rank <= grades);
  }

  private static void checkCount(CriteriaCount count, int grades, Violations violations) {
    checkCodes(count.criteria().stream(), "method.criteria", violations);
    List<Integer> atLeast = count.atLeast();
    boolean falling = atLeast.size() == grades && atLeast.get(atLeast.size() - 1) >= 1;
    for (int i = 1; i < atLeast.size(); i++) {
      falling = falling && atLeast.get(i) < atLeast.get(i - 1);
    }
    violations.require(falling, () -> THRESHOLDS_IN_DISORDER.with().at("method.atLeast"));
  }

  private static void checkQuestionnaire(
      Questionnaire questionnaire, int grades, Violations violations) {
    GradeMatrix matrix = questionnaire.matrix();
    checkMatrix(matrix, grades, "method.matrix", violations);
    checkCodes(
        questionnaire.indicators().stream().map(Questionnaire.Indicator::choice),
        "method.indicators",
        violations);
    for (int i = 0; i < questionnaire.cutoffs().size(); i++) {
      Questionnaire.Cutoff cutoff = questionnaire.cutoffs().get(i);
      List<Choice> choices =
          cutoff.axis() == Questionnaire.Axis.LIKELIHOOD ? matrix.rows() : matrix.columns();
      String at = "method.cutoffs[" + i + "]";
      violations.require(
          choices.stream().anyMatch(each -> each.code().equals(cutoff.code())),
          () -> UNKNOWN_AXIS.with("code", cutoff.code()).at(at));
    }
    for (Questionnaire.Axis axis : Questionnaire.Axis.values()) {
      violations.require(
          questionnaire.indicators().stream().anyMatch(each -> each.axis() == axis),
          () -> UNKNOWN_AXIS.with("code", axis).at("method.indicators"));
    }
  }

  private static void checkCodes(Stream<Choice> choices, String at, Violations violations) {
    Set<String> seen = new HashSet<>();
    choices.forEach(
        choice ->
            violations.require(
                seen.add(choice.code()), () -> CODES_TWICE.with("code", choice.code()).at(at)));
  }
}
