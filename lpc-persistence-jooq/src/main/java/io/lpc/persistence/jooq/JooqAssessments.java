package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.ASSESSMENT;
import static io.lpc.persistence.jooq.schema.Tables.ASSESSMENT_VERSION;

import io.lpc.common.AsOf;
import io.lpc.common.RiskPointId;
import io.lpc.persistence.jooq.schema.tables.AssessmentVersionTable;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.Assessments;
import java.util.Collection;
import java.util.List;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Answers {@link Assessments}. */
final class JooqAssessments implements Assessments {

  private final Rows rows;

  JooqAssessments(Rows rows) {
    this.rows = rows;
  }

  @Override
  public List<Assessment> of(RiskPointId riskPoint) {
    return rows.current(
        GradingMappings.ASSESSMENTS,
        ASSESSMENT.RISK_POINT_ID.eq(riskPoint.value()),
        oldestFirst(ASSESSMENT));
  }

  @Override
  public List<Assessment> of(Collection<RiskPointId> riskPoints, AsOf asOf) {
    return rows.view(
        GradingMappings.ASSESSMENTS,
        asOf,
        Rows.among(ASSESSMENT_VERSION.RISK_POINT_ID, riskPoints),
        oldestFirst(ASSESSMENT_VERSION),
        null);
  }

  /** In the order of the entries by which they were first recorded. */
  private static List<SortField<Long>> oldestFirst(Table<?> table) {
    AssessmentVersionTable first = ASSESSMENT_VERSION.as("begun");
    Field<Long> begun =
        DSL.field(
            DSL.select(first.SEQ)
                .from(first)
                .where(first.BUREAU_ID.eq(Mapping.bureau(table)))
                .and(first.ID.eq(Mapping.id(table)))
                .and(first.VERSION.eq(1L)));
    return List.of(begun.asc());
  }
}
