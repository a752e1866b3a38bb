package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.CONTROL_MEASURE;
import static io.lpc.persistence.jooq.schema.Tables.CONTROL_MEASURE_VERSION;

import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.control.ControlMeasure;
import io.lpc.control.ControlMeasureId;
import io.lpc.control.Mechanism;
import io.lpc.organization.Post;
import io.lpc.risk.RiskPoint;
import java.util.List;

/** The rows of what is done about risks. */
final class ControlMappings {

  static final Mapping<ControlMeasure> CONTROL_MEASURES =
      new Mapping<>(
          ControlMeasure.KIND,
          CONTROL_MEASURE,
          CONTROL_MEASURE_VERSION,
          (measure, out) -> {
            out.set(CONTROL_MEASURE.CODE, measure.code());
            out.ref(CONTROL_MEASURE.RISK_POINT_ID, RiskPoint.KIND, measure.riskPoint());
            out.code(CONTROL_MEASURE.MECHANISM, measure.mechanism());
            out.set(CONTROL_MEASURE.MEASURE_TEXT, measure.text());
            out.ref(CONTROL_MEASURE.OWNER_ID, Post.KIND, measure.owner());
            out.set(CONTROL_MEASURE.DUE_ON, measure.dueOn());
            out.set(CONTROL_MEASURE.WITHDRAWN, measure.withdrawn());
          },
          in ->
              new ControlMeasure(
                  in.id(ControlMeasureId::of),
                  in.version(),
                  in.get(CONTROL_MEASURE.CODE),
                  in.ref(CONTROL_MEASURE.RISK_POINT_ID, RiskPointId::of),
                  in.code(CONTROL_MEASURE.MECHANISM, Mechanism.class),
                  in.get(CONTROL_MEASURE.MEASURE_TEXT),
                  in.orNull(CONTROL_MEASURE.OWNER_ID, PostId::of),
                  in.orNull(CONTROL_MEASURE.DUE_ON),
                  in.get(CONTROL_MEASURE.WITHDRAWN)));

  static final List<Mapping<?>> ALL = List.of(CONTROL_MEASURES);

  private ControlMappings() {}
}
