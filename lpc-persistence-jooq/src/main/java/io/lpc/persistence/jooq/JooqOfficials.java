package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.OFFICIAL;
import static io.lpc.persistence.jooq.schema.Tables.PERSONAL;

import io.lpc.common.Text;
import io.lpc.organization.Official;
import io.lpc.organization.Officials;
import java.util.Collection;
import java.util.List;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;

/** Answers {@link Officials}. */
final class JooqOfficials implements Officials {

  private final Rows rows;

  JooqOfficials(Rows rows) {
    this.rows = rows;
  }

  /** No server compares names as {@link Text#comparable} does, so that they are compared here. */
  @Override
  public List<Official> named(String name) {
    String wanted = Text.comparable(name);
    List<String> ids =
        rows
            .sql()
            .select(OFFICIAL.ID, OFFICIAL.NAME)
            .from(OFFICIAL)
            .where(rows.ours(OFFICIAL))
            .and(OFFICIAL.WITHDRAWN.isFalse())
            .fetch()
            .stream()
            .filter(row -> Text.comparable(row.value2()).equals(wanted))
            .map(Record2::value1)
            .toList();
    return ids.isEmpty()
        ? List.of()
        : rows.current(OrganizationMappings.OFFICIALS, Rows.amongTexts(OFFICIAL.ID, ids));
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
