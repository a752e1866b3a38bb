package io.lpc.risk.grading;

import io.lpc.journal.CanonicalWriter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * 标准计数: the more criteria are met, the higher the grade (three or more for the first, two for the
 * second, one for the third, in the localities that use it).
 *
 * @param criteria the criteria
 * @param atLeast how many must be met for rank 1, 2, …; falling
 */
public record CriteriaCount(
    @NotEmpty @Size(max = 100) List<@Valid Choice> criteria,
    @NotEmpty @Size(max = 10) List<@NotNull Integer> atLeast)
    implements GradingMethod {

  /** Copies the lists. */
  public CriteriaCount {
    criteria = List.copyOf(criteria);
    atLeast = List.copyOf(atLeast);
  }

  @Override
  public GradingResult grade(GradingInputs inputs) {
    Set<String> met = inputs.criteria();
    if (met == null) {
      return notGraded("未对照标准逐条判断");
    }
    Set<String> unknown = new TreeSet<>(met);
    criteria.forEach(each -> unknown.remove(each.code()));
    if (!unknown.isEmpty()) {
      return notGraded("方案没有标准“" + String.join("、", unknown) + "”");
    }
    for (int i = 0; i < atLeast.size(); i++) {
      if (met.size() >= atLeast.get(i)) {
        return new GradingResult.Graded(i + 1, "符合" + met.size() + "条标准");
      }
    }
    return notGraded("符合" + met.size() + "条标准,少于最低一级要求");
  }

  private static GradingResult notGraded(String reason) {
    return new GradingResult.NotGraded(List.of(reason));
  }

  void writeTo(CanonicalWriter out) {
    out.list("criteria", criteria, (each, inner) -> each.writeTo(inner));
    out.texts("atLeast", atLeast.stream().map(String::valueOf).toList());
  }
}
