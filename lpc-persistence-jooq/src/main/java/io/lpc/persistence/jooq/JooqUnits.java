package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.UNIT;

import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.organization.Units;
import java.util.List;

/** Answers {@link Units}. */
final class JooqUnits implements Units {

  private final Rows rows;

  JooqUnits(Rows rows) {
    this.rows = rows;
  }

  @Override
  public List<Unit> below(UnitId parent) {
    return rows.current(
        OrganizationMappings.UNITS,
        UNIT.PARENT_ID.eq(parent.value()).and(UNIT.WITHDRAWN.isFalse()));
  }
}
