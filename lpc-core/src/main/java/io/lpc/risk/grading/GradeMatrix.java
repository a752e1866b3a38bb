package io.lpc.risk.grading;

import io.lpc.journal.CanonicalWriter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 风险矩阵: likelihood by harm, of any size, each row and column named (PLAN R1).
 *
 * @param rows 机率, the greatest first
 * @param columns 危害程度, the deepest first
 * @param ranks the rank of each cell: one list for each row, one number for each column
 */
public record GradeMatrix(
    @NotEmpty @Size(max = 10) List<@Valid Choice> rows,
    @NotEmpty @Size(max = 10) List<@Valid Choice> columns,
    @NotNull List<@NotNull List<@NotNull Integer>> ranks)
    implements GradingMethod {

  /** Copies the lists. */
  public GradeMatrix {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    ranks = ranks.stream().map(List::copyOf).toList();
  }

  @Override
  public GradingResult grade(GradingInputs inputs) {
    return grade(inputs.likelihood(), inputs.harm());
  }

  /**
   * The grade of a row and a column.
   *
   * @param likelihood code of the row, or null if not judged
   * @param harm code of the column, or null if not judged
   * @return the rank with its explanation, or why there is none
   */
  public GradingResult grade(@Nullable String likelihood, @Nullable String harm) {
    List<String> reasons = new ArrayList<>();
    int row = indexOf("机率", likelihood, rows, reasons);
    int column = indexOf("危害程度", harm, columns, reasons);
    if (!reasons.isEmpty()) {
      return new GradingResult.NotGraded(reasons);
    }
    return new GradingResult.Graded(
        ranks.get(row).get(column),
        "机率“" + rows.get(row).label() + "”,危害程度“" + columns.get(column).label() + "”");
  }

  private static int indexOf(
      String axis, @Nullable String code, List<Choice> choices, List<String> reasons) {
    if (code == null) {
      reasons.add("未判断" + axis);
      return -1;
    }
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).code().equals(code)) {
        return i;
      }
    }
    reasons.add(axis + "没有“" + code + "”一档");
    return -1;
  }

  void writeTo(CanonicalWriter out) {
    out.list("rows", rows, (row, inner) -> row.writeTo(inner));
    out.list("columns", columns, (column, inner) -> column.writeTo(inner));
    out.list("ranks", ranks, (row, inner) -> writeRow(row, inner));
  }

  private static void writeRow(List<Integer> row, CanonicalWriter out) {
    out.texts("cells", row.stream().map(String::valueOf).toList());
  }
}
