package io.lpc.risk.grading;

import java.util.List;

/** 分级结果: a computed grade with its explanation, or why none could be computed. */
public sealed interface GradingResult {

  /**
   * 得出等级.
   *
   * @param rank the rank, 1 for the highest risk
   * @param explanation how it came about, in Chinese
   */
  record Graded(int rank, String explanation) implements GradingResult {}

  /**
   * 不能得出等级.
   *
   * @param reasons what is missing or unknown, in Chinese, at least one
   */
  record NotGraded(List<String> reasons) implements GradingResult {
    /** Copies the reasons. */
    public NotGraded {
      reasons = List.copyOf(reasons);
    }
  }

  /** The explanation, or the reasons joined. */
  default String inWords() {
    return this instanceof Graded graded
        ? graded.explanation()
        : String.join(";", ((NotGraded) this).reasons());
  }
}
