package io.lpc.risk.grading;

import io.lpc.common.AsOf;
import io.lpc.common.Page;
import io.lpc.common.RiskPointId;
import java.util.Collection;
import java.util.List;

/** 评估查询: the port to a bureau's assessments. */
public interface Assessments {

  /**
   * The assessments of a risk point as they stand now, the oldest first.
   *
   * @param riskPoint the risk point
   * @return its assessments, in the order in which they were first recorded
   */
  List<Assessment> of(RiskPointId riskPoint);

  /**
   * The assessments of some risk points in a dated view, those of one point the oldest first.
   *
   * @param riskPoints the risk points, at most {@link Page#LARGEST}
   * @param asOf the view
   * @return their assessments
   */
  List<Assessment> of(Collection<RiskPointId> riskPoints, AsOf asOf);
}
