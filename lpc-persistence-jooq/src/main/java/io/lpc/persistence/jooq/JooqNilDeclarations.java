package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.NIL_DECLARATION;
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
  public List<NilDeclaration> of(NilSubject subject, String place) {
    return rows.current(
        RiskMappings.NIL_DECLARATIONS,
        NIL_DECLARATION.SUBJECT.eq(subject.name()).and(currentPlace(subject).eq(place)));
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
    return RiskMappings.NIL_DECLARATIONS.version(currentPlace(subject));
  }

  private static Field<String> currentPlace(NilSubject subject) {
    return switch (subject) {
      case POST -> NIL_DECLARATION.POST_ID;
      case UNIT -> NIL_DECLARATION.UNIT_ID;
      case POWER_ITEM -> NIL_DECLARATION.POWER_ITEM_ID;
      case MAJOR_FIELD -> NIL_DECLARATION.FIELD;
    };
  }
}
