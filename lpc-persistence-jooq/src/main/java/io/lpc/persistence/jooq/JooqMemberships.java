package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.MEMBERSHIP;

import io.lpc.common.OfficialId;
import io.lpc.organization.GoverningBody;
import io.lpc.organization.Membership;
import io.lpc.organization.Memberships;
import java.util.List;

/** Answers {@link Memberships}. */
final class JooqMemberships implements Memberships {

  private final Rows rows;

  JooqMemberships(Rows rows) {
    this.rows = rows;
  }

  @Override
  public List<Membership> of(GoverningBody body) {
    return rows.current(OrganizationMappings.MEMBERSHIPS, MEMBERSHIP.BODY.eq(body.name()));
  }

  @Override
  public List<Membership> ofOfficial(OfficialId official) {
    return rows.current(
        OrganizationMappings.MEMBERSHIPS, MEMBERSHIP.OFFICIAL_ID.eq(official.value()));
  }
}
