package io.lpc.risk.grading;

import io.lpc.common.Labelled;
import io.lpc.journal.CanonicalWriter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 问卷指标: indicators scored by the assessor are combined into likelihood and harm, which a matrix
 * grades. A combination is the weighted mean of the scores in hundredths, rounded down, in whole
 * numbers.
 *
 * @param indicators what is scored
 * @param cutoffs from which mean on a row or column applies; of those reached, the highest counts
 * @param matrix grades likelihood and harm
 */
public record Questionnaire(
    @NotEmpty @Size(max = 200) List<@Valid Indicator> indicators,
    @NotEmpty @Size(max = 20) List<@Valid Cutoff> cutoffs,
    @NotNull @Valid GradeMatrix matrix)
    implements GradingMethod {

  /** Copies the lists. */
  public Questionnaire {
    indicators = List.copyOf(indicators);
    cutoffs = List.copyOf(cutoffs);
  }

  /** 归属: what an indicator speaks for. */
  public enum Axis implements Labelled {
    /** 机率. */
    LIKELIHOOD("机率"),
    /** 危害程度. */
    HARM("危害程度");

    private final String chinese;

    Axis(String chinese) {
      this.chinese = chinese;
    }

    @Override
    public String chinese() {
      return chinese;
    }
  }

  /**
   * 指标.
   *
   * @param choice its code and what is asked
   * @param axis what it speaks for
   * @param weight how much it counts, 1 to 100
   * @param highest its highest score, 1 to 100; the lowest is 0
   */
  public record Indicator(
      @NotNull @Valid Choice choice,
      @NotNull Axis axis,
      @Min(1) @Max(100) int weight,
      @Min(1) @Max(100) int highest) {}

  /**
   * 分档.
   *
   * @param axis of which combination
   * @param atLeast the mean in hundredths from which it applies, from 0
   * @param code code of the matrix row or column
   */
  public record Cutoff(@NotNull Axis axis, @Min(0) int atLeast, @NotNull String code) {}

  @Override
  public GradingResult grade(GradingInputs inputs) {
    List<String> reasons = new ArrayList<>();
    for (Indicator indicator : indicators) {
      check(indicator, inputs.scores().get(indicator.choice().code()), reasons);
    }
    if (!reasons.isEmpty()) {
      return new GradingResult.NotGraded(reasons);
    }
    return matrix.grade(band(Axis.LIKELIHOOD, inputs), band(Axis.HARM, inputs));
  }

  private static void check(Indicator indicator, @Nullable Integer score, List<String> reasons) {
    String label = indicator.choice().label();
    if (score == null) {
      reasons.add("指标“" + label + "”未打分");
    } else if (score < 0 || score > indicator.highest()) {
      reasons.add("指标“" + label + "”应为0至" + indicator.highest() + "分");
    }
  }

  private @Nullable String band(Axis axis, GradingInputs inputs) {
    long mean = mean(axis, inputs);
    return cutoffs.stream()
        .filter(each -> each.axis() == axis && mean >= each.atLeast())
        .max(Comparator.comparingInt(Cutoff::atLeast))
        .map(Cutoff::code)
        .orElse(null);
  }

  private long mean(Axis axis, GradingInputs inputs) {
    long sum = 0;
    long weights = 0;
    for (Indicator indicator : indicators) {
      if (indicator.axis() == axis) {
        Integer score = inputs.scores().get(indicator.choice().code());
        sum += (long) indicator.weight() * (score == null ? 0 : score);
        weights += indicator.weight();
      }
    }
    return weights == 0 ? 0 : sum * 100 / weights;
  }

  void writeTo(CanonicalWriter out) {
    out.list(
        "indicators",
        indicators,
        (each, inner) -> {
          each.choice().writeTo(inner);
          inner.code("axis", each.axis());
          inner.number("weight", (long) each.weight());
          inner.number("highest", (long) each.highest());
        });
    out.list(
        "cutoffs",
        cutoffs,
        (each, inner) -> {
          inner.code("axis", each.axis());
          inner.number("atLeast", (long) each.atLeast());
          inner.text("code", each.code());
        });
    out.group("matrix", matrix, (each, inner) -> each.writeTo(inner));
  }
}
