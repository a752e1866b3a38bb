package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.KINSHIP;

import io.lpc.common.OfficialId;
import io.lpc.organization.Kinship;
import io.lpc.organization.Kinships;
import java.util.Collection;
import java.util.List;

/** Answers {@link Kinships}. */
final class JooqKinships implements Kinships {

  private final Rows rows;

  JooqKinships(Rows rows) {
    this.rows = rows;
  }

  @Override
  public List<Kinship> declaredBy(Collection<OfficialId> declarants) {
    return rows.current(
        OrganizationMappings.KINSHIPS, Rows.among(KINSHIP.DECLARANT_ID, declarants));
  }
}
