package io.lpc.risk.grading;

import static io.lpc.risk.grading.Questionnaire.Axis.HARM;
import static io.lpc.risk.grading.Questionnaire.Axis.LIKELIHOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireTest {

  private static final Questionnaire SHEET = Profiles.questionnaire();

  @ParameterizedTest
  @CsvSource({
    "10, 1, 0, 1", // (2·10 + 1) / 3 = 7.00: high
    "10, 0, 0, 2", // 6.66, not rounded up to 7
    "4, 4, 0, 2", // 4.00: medium
    "4, 3, 0, 3", // 3.66: low
    "0, 0, 7, 1", // harm alone is deep
    "0, 0, 0, 3"
  })
  void the_weighted_mean_of_the_scores_gives_likelihood_and_harm(
      int discretion, int complaints, int amount, int rank) {
    assertThat(SHEET.grade(scores(discretion, complaints, amount)))
        .extracting(result -> ((GradingResult.Graded) result).rank())
        .isEqualTo(rank);
  }

  @Test
  void the_explanation_names_the_row_and_the_column() {
    assertThat(SHEET.grade(scores(10, 10, 5)).inWords()).isEqualTo("机率“大”,危害程度“中”");
  }

  @Test
  void every_indicator_without_score_is_named() {
    assertThat(SHEET.grade(GradingInputs.scores(Map.of("投诉举报", 0))))
        .isEqualTo(new GradingResult.NotGraded(List.of("指标“自由裁量”未打分", "指标“涉及金额”未打分")));
  }

  @ParameterizedTest
  @CsvSource({"-1", "11"})
  void a_score_outside_its_range_gives_no_grade(int score) {
    assertThat(SHEET.grade(scores(score, 5, 5)))
        .isEqualTo(new GradingResult.NotGraded(List.of("指标“自由裁量”应为0至10分")));
  }

  @Property
  void a_score_left_out_gives_no_grade(
      @ForAll("scores") Map<String, Integer> scores, @ForAll @IntRange(max = 2) int left) {
    Map<String, Integer> incomplete = new HashMap<>(scores);
    String out = SHEET.indicators().get(left).choice().code();
    incomplete.remove(out);

    assertThat(SHEET.grade(GradingInputs.scores(incomplete)).inWords())
        .isEqualTo("指标“" + out + "”未打分");
  }

  @Property
  void raising_a_score_never_lowers_likelihood_or_harm_where_the_cutoffs_rise(
      @ForAll("rising") Questionnaire sheet,
      @ForAll("scores") Map<String, Integer> scores,
      @ForAll @IntRange(max = 2) int raised) {
    Map<String, Integer> higher = new HashMap<>(scores);
    String code = SHEET.indicators().get(raised).choice().code();
    Assume.that(scores.get(code) < 10);
    higher.merge(code, 1, Integer::sum);

    GradingResult before = sheet.grade(GradingInputs.scores(scores));
    GradingResult after = sheet.grade(GradingInputs.scores(higher));

    assertThat(position(sheet.matrix().rows(), after.inWords(), "机率“"))
        .isLessThanOrEqualTo(position(sheet.matrix().rows(), before.inWords(), "机率“"));
    assertThat(position(sheet.matrix().columns(), after.inWords(), "危害程度“"))
        .isLessThanOrEqualTo(position(sheet.matrix().columns(), before.inWords(), "危害程度“"));
    assertThat(((GradingResult.Graded) after).rank())
        .isLessThanOrEqualTo(((GradingResult.Graded) before).rank());
  }

  @Test
  void the_order_in_which_cutoffs_are_written_does_not_matter() {
    List<Questionnaire.Cutoff> reversed = new java.util.ArrayList<>(SHEET.cutoffs());
    java.util.Collections.reverse(reversed);
    Questionnaire other = new Questionnaire(SHEET.indicators(), reversed, SHEET.matrix());

    assertThat(other.grade(scores(7, 7, 3))).isEqualTo(SHEET.grade(scores(7, 7, 3)));
  }

  @Test
  void a_mean_below_every_cutoff_is_no_grade_rather_than_the_lowest() {
    Questionnaire gap =
        new Questionnaire(
            SHEET.indicators(),
            List.of(Profiles.cutoff(LIKELIHOOD, 400, "HIGH"), Profiles.cutoff(HARM, 0, "SLIGHT")),
            SHEET.matrix());

    assertThat(gap.grade(scores(1, 1, 1))).isInstanceOf(GradingResult.NotGraded.class);
  }

  @Test
  void a_cutoff_leads_to_a_row_or_column_of_the_matrix() {
    Questionnaire astray =
        new Questionnaire(
            SHEET.indicators(),
            List.of(Profiles.cutoff(LIKELIHOOD, 0, "HIGH"), Profiles.cutoff(HARM, 0, "HIGH")),
            SHEET.matrix());

    assertThat(GradingRules.profile(Profiles.of(Profiles.scale(3), astray)))
        .containsExactly(
            GradingViolation.UNKNOWN_AXIS.with("code", "HIGH").at("method.cutoffs[1]"));
  }

  @Test
  void some_indicator_speaks_for_harm_and_some_for_likelihood() {
    Questionnaire oneSided =
        new Questionnaire(SHEET.indicators().subList(0, 2), SHEET.cutoffs(), SHEET.matrix());

    assertThat(GradingRules.profile(Profiles.of(Profiles.scale(3), oneSided)))
        .containsExactly(GradingViolation.UNKNOWN_AXIS.with("code", HARM).at("method.indicators"));
  }

  @Test
  void an_indicator_stands_once_and_the_matrix_is_whole() {
    Questionnaire.Indicator first = SHEET.indicators().get(0);
    GradeMatrix plan = SHEET.matrix();
    Questionnaire broken =
        new Questionnaire(
            List.of(first, first, SHEET.indicators().get(2)),
            SHEET.cutoffs(),
            new GradeMatrix(plan.rows(), plan.columns(), plan.ranks().subList(0, 2)));

    assertThat(GradingRules.profile(Profiles.of(Profiles.scale(3), broken)))
        .containsExactly(
            GradingViolation.CELL_MISSING.with("row", 3, "column", 3).at("method.matrix.ranks"),
            GradingViolation.CODES_TWICE.with("code", "自由裁量").at("method.indicators"));
  }

  @Provide
  Arbitrary<Map<String, Integer>> scores() {
    Arbitrary<Integer> score = Arbitraries.integers().between(0, 10);
    return Combinators.combine(score, score, score)
        .as((first, second, third) -> scores(first, second, third).scores());
  }

  @Provide
  Arbitrary<Questionnaire> rising() {
    Arbitrary<Integer> step = Arbitraries.integers().between(1, 500);
    Arbitrary<Integer> weight = Arbitraries.integers().between(1, 100);
    return Combinators.combine(step, step, step, step, weight, weight)
        .as(
            (a, b, c, d, first, second) ->
                new Questionnaire(
                    List.of(
                        Profiles.indicator("自由裁量", LIKELIHOOD, first, 10),
                        Profiles.indicator("投诉举报", LIKELIHOOD, second, 10),
                        SHEET.indicators().get(2)),
                    List.of(
                        Profiles.cutoff(LIKELIHOOD, 0, "LOW"),
                        Profiles.cutoff(LIKELIHOOD, a, "MEDIUM"),
                        Profiles.cutoff(LIKELIHOOD, a + b, "HIGH"),
                        Profiles.cutoff(HARM, 0, "SLIGHT"),
                        Profiles.cutoff(HARM, c, "MEDIUM"),
                        Profiles.cutoff(HARM, c + d, "DEEP")),
                    SHEET.matrix()));
  }

  private static GradingInputs scores(int discretion, int complaints, int amount) {
    return GradingInputs.scores(Map.of("自由裁量", discretion, "投诉举报", complaints, "涉及金额", amount));
  }

  private static int position(List<Choice> choices, String words, String axis) {
    for (int i = 0; i < choices.size(); i++) {
      if (words.contains(axis + choices.get(i).label() + "”")) {
        return i;
      }
    }
    throw new AssertionError("Neither row nor column in " + words);
  }
}
