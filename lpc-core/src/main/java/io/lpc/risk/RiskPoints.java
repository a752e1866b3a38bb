package io.lpc.risk;

import io.lpc.common.AsOf;
import io.lpc.common.Page;
import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItemId;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 风险点查询: the port to a bureau's risk points. Withdrawn ones are left out everywhere. */
public interface RiskPoints {

  /**
   * Risk points in a dated view, in the order of their units' ids, then of their codes.
   *
   * @param filter which ones
   * @param asOf the view
   * @param after {@link Page#next()} of the page before; null for the first
   * @param size at most so many, 1 to {@link Page#LARGEST}
   * @return the page
   * @throws IllegalArgumentException if no page of such a list gave that place
   */
  Page<RiskPoint> page(RiskFilter filter, AsOf asOf, @Nullable String after, int size);

  /**
   * Which of some posts have an individual risk point.
   *
   * @param posts the posts, at most {@link Page#LARGEST}
   * @param asOf the view
   * @return those that have
   */
  Set<PostId> postsFound(Collection<PostId> posts, AsOf asOf);

  /**
   * Which of some units have a unit risk point.
   *
   * @param units the units, at most {@link Page#LARGEST}
   * @param asOf the view
   * @return those that have
   */
  Set<UnitId> unitsFound(Collection<UnitId> units, AsOf asOf);

  /**
   * Which of some power items have a risk point, on any level.
   *
   * @param items the power items, at most {@link Page#LARGEST}
   * @param asOf the view
   * @return those that have
   */
  Set<PowerItemId> powerItemsFound(Collection<PowerItemId> items, AsOf asOf);

  /**
   * Which fields of major matters have a special risk point.
   *
   * @param asOf the view
   * @return those that have
   */
  Set<MajorMatterField> fieldsFound(AsOf asOf);

  /**
   * How far the grading of a risk point has come, as it stands now.
   *
   * @param point the risk point
   * @return its progress; {@link GradingProgress#UNASSESSED} also for one that does not exist
   */
  GradingProgress progressOf(RiskPointId point);
}
