package io.lpc.risk.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.risk.RiskLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradingRulesTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 5, 10})
  void a_profile_has_its_own_number_of_grades(int grades) {
    GradeMatrix onlyCell =
        new GradeMatrix(
            Profiles.choices("机率", 1), Profiles.choices("危害", 1), List.of(List.of(grades)));

    assertThat(GradingRules.profile(Profiles.of(Profiles.scale(grades), onlyCell))).isEmpty();
  }

  @Test
  void ranks_run_from_one_without_gaps_in_their_explicit_order() {
    GradeScale disorder = new GradeScale(List.of(step(2, "二级"), step(1, "一级"), step(4, "四级")));
    GradeMatrix onlyCell =
        new GradeMatrix(Profiles.choices("机率", 1), Profiles.choices("危害", 1), List.of(List.of(1)));

    assertThat(GradingRules.profile(Profiles.of(disorder, onlyCell)))
        .containsExactly(
            GradingViolation.RANKS_IN_DISORDER.with().at("scale.steps[0].rank"),
            GradingViolation.RANKS_IN_DISORDER.with().at("scale.steps[1].rank"),
            GradingViolation.RANKS_IN_DISORDER.with().at("scale.steps[2].rank"));
  }

  @Test
  void a_locality_that_numbers_the_other_way_round_keeps_its_labels() {
    GradeScale inverted = new GradeScale(List.of(step(1, "三级"), step(2, "二级"), step(3, "一级")));
    GradeMatrix plan = (GradeMatrix) PlanProfile.draft().method();

    assertThat(GradingRules.profile(Profiles.of(inverted, plan))).isEmpty();
    assertThat(inverted.grade(1, RiskLevel.UNIT)).contains(new RiskGrade(1, "三级"));
  }

  @Test
  void a_row_and_a_column_stand_once() {
    GradeMatrix twice =
        new GradeMatrix(
            List.of(new Choice("H", "大"), new Choice("H", "较大")),
            List.of(new Choice("D", "深"), new Choice("D", "较深")),
            List.of(List.of(1, 1), List.of(1, 1)));

    assertThat(GradingRules.profile(Profiles.of(Profiles.scale(1), twice)))
        .containsExactly(
            GradingViolation.CODES_TWICE.with("code", "H").at("method.rows"),
            GradingViolation.CODES_TWICE.with("code", "D").at("method.columns"));
  }

  @Test
  void each_method_has_its_name() {
    assertThat(PlanProfile.draft().toRecord("p", 1).methodType()).isEqualTo("MATRIX");
    assertThat(Profiles.of(Profiles.scale(3), Profiles.criteria()).methodType())
        .isEqualTo("CRITERIA_COUNT");
    assertThat(Profiles.of(Profiles.scale(3), Profiles.questionnaire()).methodType())
        .isEqualTo("QUESTIONNAIRE");
  }

  private static GradeScale.Step step(int rank, String label) {
    return new GradeScale.Step(rank, label, label, "含义");
  }
}
