package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.NIL_DECLARATION_VERSION;

import io.lpc.common.AsOf;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.NilDeclarations;
import io.lpc.risk.NilSubject;
import java.util.Collection;
import java.util.List;
import org.jooq.Field;

/** Answers {@link NilDeclarations}. */
final class JooqNilDeclarations implements NilDeclarations {

  private final Rows rows;

  JooqNilDeclarations(Rows rows) {
    this.rows = rows;
  }

  @Override
  public List<NilDeclaration> inForce(NilSubject subject, Collection<String> places, AsOf asOf) {
    return rows.view(
        RiskMappings.NIL_DECLARATIONS,
        asOf,
        NIL_DECLARATION_VERSION
            .SUBJECT
            .eq(subject.name())
            .and(Rows.amongTexts(place(subject), places))
            .and(NIL_DECLARATION_VERSION.WITHDRAWN.isFalse())
            .and(
                Rows.during(
                    NIL_DECLARATION_VERSION.PERIOD_FROM,
                    NIL_DECLARATION_VERSION.PERIOD_THROUGH,
                    asOf.day())));
  }

  private static Field<String> place(NilSubject subject) {
    return switch (subject) {
      case POST -> NIL_DECLARATION_VERSION.POST_ID;
      case UNIT -> NIL_DECLARATION_VERSION.UNIT_ID;
      case POWER_ITEM -> NIL_DECLARATION_VERSION.POWER_ITEM_ID;
      case MAJOR_FIELD -> NIL_DECLARATION_VERSION.FIELD;
    };
  }
}
