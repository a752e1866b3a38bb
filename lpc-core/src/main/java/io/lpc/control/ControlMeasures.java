package io.lpc.control;

import io.lpc.common.AsOf;
import io.lpc.common.RiskPointId;
import java.util.Collection;
import java.util.List;

/** 防控措施查询: the port to a bureau's control measures. */
public interface ControlMeasures {

  /**
   * The measures against some risk points in a dated view, withdrawn ones left out.
   *
   * @param riskPoints the risk points, at most {@link io.lpc.common.Page#LARGEST}
   * @param asOf the view
   * @return the measures, in the order of their codes
   */
  List<ControlMeasure> against(Collection<RiskPointId> riskPoints, AsOf asOf);
}
