package io.lpc.risk;

import io.lpc.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * 风险点筛选: which risk points a list shows; null means any.
 *
 * @param unit only of this unit
 * @param level only on this level
 * @param category only of this category
 */
public record RiskFilter(
    @Nullable UnitId unit, @Nullable RiskLevel level, @Nullable String category) {

  /** Every risk point. */
  public static final RiskFilter ALL = new RiskFilter(null, null, null);

  /**
   * Whether a risk point is shown.
   *
   * @param point the risk point
   * @return true if it is of the unit, level and category asked for
   */
  public boolean shows(RiskPoint point) {
    return (unit == null || unit.equals(point.unit()))
        && (level == null || level == point.level())
        && (category == null || category.equals(point.category()));
  }
}
