package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.CONTROL_MEASURE_VERSION;

import io.lpc.common.AsOf;
import io.lpc.common.RiskPointId;
import io.lpc.control.ControlMeasure;
import io.lpc.control.ControlMeasures;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Answers {@link ControlMeasures}. */
final class JooqControlMeasures implements ControlMeasures {

  private final Rows rows;

  JooqControlMeasures(Rows rows) {
    this.rows = rows;
  }

  @Override
  public List<ControlMeasure> against(Collection<RiskPointId> riskPoints, AsOf asOf) {
    List<ControlMeasure> measures =
        rows.view(
            ControlMappings.CONTROL_MEASURES,
            asOf,
            Rows.among(CONTROL_MEASURE_VERSION.RISK_POINT_ID, riskPoints)
                .and(CONTROL_MEASURE_VERSION.WITHDRAWN.isFalse()));
    // Databases put what is outside the basic plane elsewhere.
    return measures.stream().sorted(Comparator.comparing(ControlMeasure::code)).toList();
  }
}
