package io.lpc.risk.grading;

/** 分级方法: how a profile computes a grade from an assessor's inputs. */
public sealed interface GradingMethod permits GradeMatrix, CriteriaCount, Questionnaire {

  /**
   * Computes a grade. Pure; a missing input never becomes a default.
   *
   * @param inputs what the assessor found
   * @return the rank with its explanation, or why there is none
   */
  GradingResult grade(GradingInputs inputs);
}
