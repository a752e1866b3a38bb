package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.OFFICIAL;
import static io.lpc.persistence.jooq.schema.Tables.PERSONAL;

import io.lpc.organization.Official;
import io.lpc.organization.Officials;
import java.util.Collection;
import java.util.List;
import org.jooq.Record1;
import org.jooq.Select;

/** Answers {@link Officials}. */
final class JooqOfficials implements Officials {

  private final Rows rows;

  JooqOfficials(Rows rows) {
    this.rows = rows;
  }

  @Override
  public List<Official> named(String name) {
    List<Official> alike =
        rows.current(
            OrganizationMappings.OFFICIALS,
            OFFICIAL
                .NAME_KEY
                .eq(OrganizationMappings.nameKey(name))
                .and(OFFICIAL.WITHDRAWN.isFalse()));
    return alike.stream().filter(each -> each.isNamed(name)).toList();
  }

  @Override
  public List<Official> withIdentityNumber(Collection<String> numbers) {
    Select<Record1<String>> commitments =
        rows.sql()
            .select(PERSONAL.COMMITMENT)
            .from(PERSONAL)
            .where(rows.ours(PERSONAL))
            .and(Rows.amongTexts(PERSONAL.CLEAR_TEXT, numbers));
    return rows.current(
        OrganizationMappings.OFFICIALS,
        OFFICIAL.IDENTITY_NUMBER_COMMITMENT.in(commitments).and(OFFICIAL.WITHDRAWN.isFalse()));
  }
}
