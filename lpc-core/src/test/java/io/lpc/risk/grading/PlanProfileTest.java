package io.lpc.risk.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.risk.RiskLevel;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanProfileTest {

  private static final GradingProfile PLAN = PlanProfile.draft().toRecord("plan", 1);
  private static final List<String> LIKELIHOODS = List.of("HIGH", "MEDIUM", "LOW");
  private static final List<String> HARMS = List.of("DEEP", "MEDIUM", "SLIGHT");

  @Property
  void the_first_grade_means_that_likelihood_is_high_or_harm_is_deep(
      @ForAll("likelihoods") String likelihood, @ForAll("harms") String harm) {
    boolean grave = likelihood.equals("HIGH") || harm.equals("DEEP");

    assertThat(rank(likelihood, harm) == 1).isEqualTo(grave);
  }

  @Property
  void neither_a_lesser_likelihood_nor_a_lesser_harm_raises_the_grade(
      @ForAll @IntRange(max = 2) int likelihood,
      @ForAll @IntRange(max = 2) int harm,
      @ForAll @IntRange(max = 2) int lessLikely,
      @ForAll @IntRange(max = 2) int lessHarmful) {
    int lower =
        rank(
            LIKELIHOODS.get(Math.max(likelihood, lessLikely)),
            HARMS.get(Math.max(harm, lessHarmful)));

    assertThat(lower).isGreaterThanOrEqualTo(rank(LIKELIHOODS.get(likelihood), HARMS.get(harm)));
  }

  @ParameterizedTest
  @CsvSource({"MEDIUM, MEDIUM, 2", "MEDIUM, SLIGHT, 2", "LOW, MEDIUM, 2", "LOW, SLIGHT, 3"})
  void below_the_first_grade_the_third_is_for_what_is_small_in_both(
      String likelihood, String harm, int rank) {
    assertThat(rank(likelihood, harm)).isEqualTo(rank);
  }

  @ParameterizedTest
  @CsvSource({"1, 一级, A级", "2, 二级, B级", "3, 三级, C级"})
  void units_and_special_risks_read_numbers_and_posts_read_letters(
      int rank, String unitLabel, String postLabel) {
    assertThat(PLAN.scale().grade(rank, RiskLevel.INDIVIDUAL))
        .contains(new RiskGrade(rank, postLabel));
    assertThat(PLAN.scale().grade(rank, RiskLevel.UNIT)).contains(new RiskGrade(rank, unitLabel));
    assertThat(PLAN.scale().grade(rank, RiskLevel.SPECIAL))
        .contains(new RiskGrade(rank, unitLabel));
  }

  @ParameterizedTest
  @EnumSource
  void there_are_three_grades_and_no_fourth(RiskLevel level) {
    assertThat(PLAN.scale().steps()).hasSize(3);
    assertThat(PLAN.scale().grade(4, level)).isEmpty();
    assertThat(PLAN.scale().grade(0, level)).isEmpty();
  }

  @Test
  void each_grade_says_what_it_means() {
    assertThat(PLAN.scale().steps())
        .extracting(GradeScale.Step::meaning)
        .containsExactly("产生腐败问题的可能性较大或危害程度较深", "产生腐败问题的可能性和危害程度次之", "产生腐败问题的可能性和危害程度较小");
  }

  @Test
  void a_grade_carries_its_explanation() {
    assertThat(PLAN.method().grade(GradingInputs.of("HIGH", "SLIGHT")))
        .isEqualTo(new GradingResult.Graded(1, "机率“大”,危害程度“轻”"));
  }

  @Test
  void what_was_not_judged_gives_no_grade_and_says_so() {
    assertThat(PLAN.method().grade(GradingInputs.NONE))
        .isEqualTo(new GradingResult.NotGraded(List.of("未判断机率", "未判断危害程度")));
    assertThat(PLAN.method().grade(new GradingInputs("HIGH", null, null, java.util.Map.of())))
        .isEqualTo(new GradingResult.NotGraded(List.of("未判断危害程度")));
    assertThat(PLAN.method().grade(GradingInputs.of("很大", "SLIGHT")).inWords())
        .isEqualTo("机率没有“很大”一档");
  }

  @Test
  void the_plans_profile_keeps_the_rules_for_profiles() {
    assertThat(GradingRules.profile(PLAN)).isEmpty();
    assertThat(PLAN.source()).isEqualTo("方案六(三)");
  }

  @Provide
  Arbitrary<String> likelihoods() {
    return Arbitraries.of(LIKELIHOODS);
  }

  @Provide
  Arbitrary<String> harms() {
    return Arbitraries.of(HARMS);
  }

  private static int rank(String likelihood, String harm) {
    GradingResult result = PLAN.method().grade(GradingInputs.of(likelihood, harm));
    return ((GradingResult.Graded) result).rank();
  }
}
