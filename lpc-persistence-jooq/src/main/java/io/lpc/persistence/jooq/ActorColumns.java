package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.JOURNAL;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.PartyId;
import io.lpc.common.PostId;
import io.lpc.store.StoreException;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;

/** The columns of a journal row that say who acted. */
final class ActorColumns {

  private enum Kind {
    HOLDER,
    AUTOMATION,
    OUTSIDER,
    FOUNDER
  }

  private ActorColumns() {}

  static Map<Field<String>, String> of(Actor actor) {
    if (actor instanceof Actor.Holder holder) {
      return Map.of(
          JOURNAL.ACTOR_KIND, Kind.HOLDER.name(),
          JOURNAL.ACTOR_OFFICIAL_ID, holder.official().value(),
          JOURNAL.ACTOR_POST_ID, holder.post().value());
    }
    if (actor instanceof Actor.Automation program) {
      return Map.of(
          JOURNAL.ACTOR_KIND, Kind.AUTOMATION.name(),
          JOURNAL.ACTOR_NAME, program.name(),
          JOURNAL.ACTOR_OFFICIAL_ID, program.answerable().value());
    }
    if (actor instanceof Actor.Outsider outsider) {
      return Map.of(
          JOURNAL.ACTOR_KIND, Kind.OUTSIDER.name(),
          JOURNAL.ACTOR_PARTY_ID, outsider.party().value());
    }
    if (actor instanceof Actor.Founder founder) {
      return Map.of(JOURNAL.ACTOR_KIND, Kind.FOUNDER.name(), JOURNAL.ACTOR_NAME, founder.name());
    }
    throw new StoreException("This store does not know such an actor", null);
  }

  static Actor read(Record row) {
    return switch (Kind.valueOf(row.get(JOURNAL.ACTOR_KIND))) {
      case HOLDER ->
          new Actor.Holder(
              OfficialId.of(row.get(JOURNAL.ACTOR_OFFICIAL_ID)),
              PostId.of(row.get(JOURNAL.ACTOR_POST_ID)));
      case AUTOMATION ->
          new Actor.Automation(
              row.get(JOURNAL.ACTOR_NAME), OfficialId.of(row.get(JOURNAL.ACTOR_OFFICIAL_ID)));
      case OUTSIDER -> new Actor.Outsider(PartyId.of(row.get(JOURNAL.ACTOR_PARTY_ID)));
      case FOUNDER -> new Actor.Founder(row.get(JOURNAL.ACTOR_NAME));
    };
  }
}
