package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.OrganizationMappings.LEADERSHIPS;
import static io.lpc.persistence.jooq.schema.Tables.LEADERSHIP;
import static io.lpc.persistence.jooq.schema.Tables.LEADERSHIP_VERSION;

import io.lpc.common.AsOf;
import io.lpc.common.PostId;
import io.lpc.organization.Leadership;
import io.lpc.organization.Leaderships;
import io.lpc.organization.UnitId;
import java.util.Collection;
import java.util.List;

/** Answers {@link Leaderships}. */
final class JooqLeaderships implements Leaderships {

  private final Rows rows;

  JooqLeaderships(Rows rows) {
    this.rows = rows;
  }

  @Override
  public List<Leadership> ofUnit(UnitId unit) {
    return rows.current(LEADERSHIPS, LEADERSHIP.UNIT_ID.eq(unit.value()));
  }

  @Override
  public List<Leadership> ofPost(PostId post) {
    return rows.current(LEADERSHIPS, LEADERSHIP.POST_ID.eq(post.value()));
  }

  @Override
  public List<Leadership> inForce(Collection<UnitId> units, AsOf asOf) {
    return rows.view(
        LEADERSHIPS,
        asOf,
        Rows.among(LEADERSHIP_VERSION.UNIT_ID, units)
            .and(
                Rows.during(
                    LEADERSHIP_VERSION.PERIOD_FROM,
                    LEADERSHIP_VERSION.PERIOD_THROUGH,
                    asOf.day())));
  }
}
