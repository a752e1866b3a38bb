package io.lpc.risk.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Grading profiles as localities have them, for the tests. */
final class Profiles {

  private Profiles() {}

  /** A scale of so many grades, 一级 the highest. */
  static GradeScale scale(int grades) {
    List<GradeScale.Step> steps = new ArrayList<>();
    for (int rank = 1; rank <= grades; rank++) {
      steps.add(new GradeScale.Step(rank, rank + "级", (char) ('A' + rank - 1) + "级", "第" + rank));
    }
    return new GradeScale(steps);
  }

  /** A profile of that scale and method. */
  static GradingProfile of(GradeScale scale, GradingMethod method) {
    return new GradingProfileDraft("LOCAL", "本地方案", "", scale, method).toRecord("local", 1);
  }

  /** Three or more of five criteria: first grade; two: second; one: third. */
  static CriteriaCount criteria() {
    return new CriteriaCount(choices("标准", 5), List.of(3, 2, 1));
  }

  /** Two indicators for likelihood, the first counting double, and one for harm. */
  static Questionnaire questionnaire() {
    return new Questionnaire(
        List.of(
            indicator("自由裁量", Questionnaire.Axis.LIKELIHOOD, 2, 10),
            indicator("投诉举报", Questionnaire.Axis.LIKELIHOOD, 1, 10),
            indicator("涉及金额", Questionnaire.Axis.HARM, 1, 10)),
        List.of(
            cutoff(Questionnaire.Axis.LIKELIHOOD, 700, "HIGH"),
            cutoff(Questionnaire.Axis.LIKELIHOOD, 400, "MEDIUM"),
            cutoff(Questionnaire.Axis.LIKELIHOOD, 0, "LOW"),
            cutoff(Questionnaire.Axis.HARM, 700, "DEEP"),
            cutoff(Questionnaire.Axis.HARM, 400, "MEDIUM"),
            cutoff(Questionnaire.Axis.HARM, 0, "SLIGHT")),
        (GradeMatrix) PlanProfile.draft().method());
  }

  static Questionnaire.Indicator indicator(
      String code, Questionnaire.Axis axis, int weight, int highest) {
    return new Questionnaire.Indicator(new Choice(code, code), axis, weight, highest);
  }

  static Questionnaire.Cutoff cutoff(Questionnaire.Axis axis, int atLeast, String code) {
    return new Questionnaire.Cutoff(axis, atLeast, code);
  }

  static List<Choice> choices(String name, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> new Choice(name + i, name + i)).toList();
  }
}
