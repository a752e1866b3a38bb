package io.lpc.risk.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GradeMatrixTest {

  @Property
  void a_matrix_of_any_size_that_the_rules_accept_grades_every_pair(
      @ForAll("profiles") GradingProfile profile) {
    GradeMatrix matrix = (GradeMatrix) profile.method();
    assertThat(GradingRules.profile(profile)).isEmpty();

    for (int row = 0; row < matrix.rows().size(); row++) {
      for (int column = 0; column < matrix.columns().size(); column++) {
        Choice likelihood = matrix.rows().get(row);
        Choice harm = matrix.columns().get(column);
        assertThat(matrix.grade(GradingInputs.of(likelihood.code(), harm.code())))
            .isEqualTo(
                new GradingResult.Graded(
                    matrix.ranks().get(row).get(column),
                    "机率“" + likelihood.label() + "”,危害程度“" + harm.label() + "”"));
      }
    }
  }

  @Property
  void a_missing_or_unknown_input_gives_no_grade(
      @ForAll("profiles") GradingProfile profile, @ForAll("rowsOrNone") String likelihood) {
    GradeMatrix matrix = (GradeMatrix) profile.method();

    GradingResult result = matrix.grade(likelihood, null);

    assertThat(result).isInstanceOf(GradingResult.NotGraded.class);
    assertThat(result.inWords()).contains("未判断危害程度");
    assertThat(matrix.grade(null, "危害1").inWords()).contains("未判断机率");
  }

  @Property
  void a_matrix_with_a_hole_or_a_rank_outside_the_scale_is_refused(
      @ForAll("profiles") GradingProfile profile) {
    GradeMatrix matrix = (GradeMatrix) profile.method();
    int tooLow = profile.scale().steps().size() + 1;

    for (List<List<Integer>> ranks :
        List.of(
            matrix.ranks().subList(1, matrix.ranks().size()),
            inLastCell(matrix, null),
            inLastCell(matrix, 0),
            inLastCell(matrix, tooLow))) {
      GradeMatrix broken = new GradeMatrix(matrix.rows(), matrix.columns(), ranks);
      assertThat(GradingRules.profile(Profiles.of(profile.scale(), broken)))
          .containsExactly(
              GradingViolation.CELL_MISSING
                  .with("row", matrix.rows().size(), "column", matrix.columns().size())
                  .at("method.ranks"));
    }
  }

  @Test
  void rows_and_columns_may_be_named_as_a_locality_names_them() {
    GradeMatrix fiveByTwo =
        new GradeMatrix(
            List.of(
                new Choice("5", "几乎必然"),
                new Choice("4", "很可能"),
                new Choice("3", "可能"),
                new Choice("2", "不太可能"),
                new Choice("1", "罕见")),
            List.of(new Choice("S", "严重"), new Choice("N", "一般")),
            List.of(List.of(1, 1), List.of(1, 2), List.of(2, 3), List.of(3, 4), List.of(4, 4)));

    assertThat(GradingRules.profile(Profiles.of(Profiles.scale(4), fiveByTwo))).isEmpty();
    assertThat(fiveByTwo.grade("2", "S"))
        .isEqualTo(new GradingResult.Graded(3, "机率“不太可能”,危害程度“严重”"));
  }

  @Provide
  Arbitrary<GradingProfile> profiles() {
    Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 10);
    return Combinators.combine(sizes, sizes, sizes)
        .flatAs(
            (rows, columns, grades) ->
                Arbitraries.integers()
                    .between(1, grades)
                    .list()
                    .ofSize(columns)
                    .list()
                    .ofSize(rows)
                    .map(
                        ranks ->
                            Profiles.of(
                                Profiles.scale(grades),
                                new GradeMatrix(
                                    Profiles.choices("机率", rows),
                                    Profiles.choices("危害", columns),
                                    ranks))));
  }

  @Provide
  Arbitrary<String> rowsOrNone() {
    return Arbitraries.of("机率1", "机率11", "").injectNull(0.3);
  }

  private static List<List<Integer>> inLastCell(GradeMatrix matrix, Integer rank) {
    int last = matrix.ranks().size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(
            row -> row < last ? matrix.ranks().get(row) : ending(matrix.ranks().get(row), rank))
        .toList();
  }

  private static List<Integer> ending(List<Integer> row, Integer rank) {
    return IntStream.range(0, rank == null ? row.size() - 1 : row.size())
        .mapToObj(i -> i < row.size() - 1 ? row.get(i) : rank)
        .toList();
  }
}
