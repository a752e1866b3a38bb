package io.lpc.organization;

import io.lpc.common.RiskPointId;
import io.lpc.journal.CanonicalWriter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * 议决: what an item, if it is carried, resolves on one risk point. The minutes say it, so that
 * whoever records the decision has nothing to choose (PLAN R3).
 *
 * @param riskPoint on which risk point
 * @param rank 等级: the rank that it is given, 1 for the highest risk; null if it is taken out of use
 */
public record Resolution(@NotNull RiskPointId riskPoint, @Nullable @Min(1) @Max(10) Integer rank) {

  /**
   * 定级: gives a grade.
   *
   * @param riskPoint to which risk point
   * @param rank the rank, 1 for the highest risk
   * @return the resolution
   */
  public static Resolution grading(RiskPointId riskPoint, int rank) {
    return new Resolution(riskPoint, rank);
  }

  /**
   * 撤销: takes out of use.
   *
   * @param riskPoint which risk point
   * @return the resolution
   */
  public static Resolution withdrawing(RiskPointId riskPoint) {
    return new Resolution(riskPoint, null);
  }

  void writeTo(CanonicalWriter out) {
    out.text("riskPoint", riskPoint.value());
    out.number("rank", rank == null ? null : rank.longValue());
  }
}
