package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.OFFICIAL;

import io.lpc.organization.Official;
import io.lpc.organization.Officials;
import java.util.List;

/** Answers {@link Officials}. */
final class JooqOfficials implements Officials {

  private final Rows rows;

  JooqOfficials(Rows rows) {
    this.rows = rows;
  }

  @Override
  public List<Official> named(String name) {
    return rows.current(
        OrganizationMappings.OFFICIALS, OFFICIAL.NAME.eq(name).and(OFFICIAL.WITHDRAWN.isFalse()));
  }
}
