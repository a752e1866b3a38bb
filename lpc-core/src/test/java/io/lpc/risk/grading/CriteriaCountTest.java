package io.lpc.risk.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Violation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaCountTest {

  private static final CriteriaCount COUNT = Profiles.criteria();

  @ParameterizedTest
  @CsvSource({"5, 1", "4, 1", "3, 1", "2, 2", "1, 3"})
  void three_or_more_criteria_give_the_first_grade_two_the_second_one_the_third(int met, int rank) {
    assertThat(COUNT.grade(GradingInputs.criteria(met(met))))
        .isEqualTo(new GradingResult.Graded(rank, "符合" + met + "条标准"));
  }

  @Test
  void no_criterion_met_gives_no_grade_and_not_the_lowest() {
    assertThat(COUNT.grade(GradingInputs.criteria(Set.of())))
        .isEqualTo(new GradingResult.NotGraded(List.of("符合0条标准,少于最低一级要求")));
  }

  @Test
  void not_examined_is_not_the_same_as_none_met() {
    assertThat(COUNT.grade(GradingInputs.NONE))
        .isEqualTo(new GradingResult.NotGraded(List.of("未对照标准逐条判断")));
  }

  @Test
  void a_criterion_that_the_profile_does_not_have_is_not_counted_but_named() {
    assertThat(COUNT.grade(GradingInputs.criteria(Set.of("标准1", "标准2", "标准9"))))
        .isEqualTo(new GradingResult.NotGraded(List.of("方案没有标准“标准9”")));
  }

  @Property
  void one_criterion_more_never_lowers_the_grade(@ForAll @IntRange(min = 1, max = 4) int met) {
    assertThat(rank(met + 1)).isLessThanOrEqualTo(rank(met));
  }

  @ParameterizedTest
  @CsvSource({"'3,2,2'", "'1,2,3'", "'3,2'", "'4,3,2,1'", "'2,1,0'"})
  void thresholds_fall_as_the_rank_goes_down(String atLeast) {
    List<Integer> thresholds = List.of(atLeast.split(",")).stream().map(Integer::valueOf).toList();
    GradingProfile profile =
        Profiles.of(Profiles.scale(3), new CriteriaCount(COUNT.criteria(), thresholds));

    assertThat(GradingRules.profile(profile))
        .containsExactly(GradingViolation.THRESHOLDS_IN_DISORDER.with().at("method.atLeast"));
  }

  @Test
  void a_scale_of_five_grades_counts_by_five_thresholds() {
    CriteriaCount five = new CriteriaCount(Profiles.choices("标准", 9), List.of(9, 7, 5, 3, 1));

    assertThat(GradingRules.profile(Profiles.of(Profiles.scale(5), five))).isEmpty();
    assertThat(five.grade(GradingInputs.criteria(met(4))))
        .isEqualTo(new GradingResult.Graded(4, "符合4条标准"));
  }

  @Test
  void a_criterion_stands_once() {
    CriteriaCount twice =
        new CriteriaCount(
            List.of(new Choice("ZJ", "涉及资金"), new Choice("ZJ", "涉及审批")), List.of(2, 1));

    List<Violation> violations = GradingRules.profile(Profiles.of(Profiles.scale(2), twice));

    assertThat(violations)
        .containsExactly(GradingViolation.CODES_TWICE.with("code", "ZJ").at("method.criteria"));
  }

  private static Set<String> met(int count) {
    return new TreeSet<>(IntStream.rangeClosed(1, count).mapToObj(i -> "标准" + i).toList());
  }

  private static int rank(int met) {
    return ((GradingResult.Graded) COUNT.grade(GradingInputs.criteria(met(met)))).rank();
  }
}
