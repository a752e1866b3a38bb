package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.POWER_ITEM;
import static io.lpc.persistence.jooq.schema.Tables.POWER_ITEM_VERSION;

import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.TimeLimit;
import io.lpc.organization.Official;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.power.ExternalCode;
import io.lpc.power.LegalBasis;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemId;
import io.lpc.power.PowerItemStatus;
import io.lpc.power.PowerScope;
import io.lpc.power.ServiceCommitment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of powers. */
final class PowerMappings {

  static final Mapping<PowerItem> POWER_ITEMS =
      new Mapping<>(
          PowerItem.KIND,
          POWER_ITEM,
          POWER_ITEM_VERSION,
          (item, out) -> {
            out.set(POWER_ITEM.CODE, item.code());
            out.set(POWER_ITEM.NAME, item.name());
            out.set(POWER_ITEM.TYPE, item.type());
            out.code(POWER_ITEM.SCOPE, item.scope());
            out.json(POWER_ITEM.BASES, item.bases());
            out.ref(POWER_ITEM.UNIT_ID, Unit.KIND, item.unit());
            out.ref(POWER_ITEM.POST_ID, Post.KIND, item.post());
            out.ref(POWER_ITEM.PERSON_ID, Official.KIND, item.person());
            writeCommitment(item.commitment(), out);
            out.set(POWER_ITEM.DISCIPLINE, item.discipline());
            out.json(POWER_ITEM.SERVED_PARTIES, item.servedParties());
            out.json(POWER_ITEM.EXTERNAL_CODES, item.externalCodes());
            out.code(POWER_ITEM.STATUS, item.status());
            out.set(POWER_ITEM.STATUS_REASON, item.statusReason());
            out.ref(POWER_ITEM.SUPERSEDED_BY_ID, PowerItem.KIND, item.supersededBy());
          },
          in ->
              new PowerItem(
                  in.id(PowerItemId::of),
                  in.version(),
                  in.get(POWER_ITEM.CODE),
                  in.get(POWER_ITEM.NAME),
                  in.get(POWER_ITEM.TYPE),
                  in.code(POWER_ITEM.SCOPE, PowerScope.class),
                  in.list(POWER_ITEM.BASES, LegalBasis.class),
                  in.ref(POWER_ITEM.UNIT_ID, UnitId::of),
                  in.orNull(POWER_ITEM.POST_ID, PostId::of),
                  in.orNull(POWER_ITEM.PERSON_ID, OfficialId::of),
                  commitment(in),
                  in.get(POWER_ITEM.DISCIPLINE),
                  in.list(POWER_ITEM.SERVED_PARTIES, String.class),
                  in.list(POWER_ITEM.EXTERNAL_CODES, ExternalCode.class),
                  in.code(POWER_ITEM.STATUS, PowerItemStatus.class),
                  in.get(POWER_ITEM.STATUS_REASON),
                  in.orNull(POWER_ITEM.SUPERSEDED_BY_ID, PowerItemId::of)));

  static final List<Mapping<?>> ALL = List.of(POWER_ITEMS);

  private PowerMappings() {}

  private static void writeCommitment(@Nullable ServiceCommitment commitment, RowWriter out) {
    TimeLimit limit = commitment == null ? null : commitment.limit();
    out.set(POWER_ITEM.COMMITMENT_TEXT, commitment == null ? null : commitment.text());
    out.set(POWER_ITEM.COMMITMENT_DAYS, limit == null ? null : limit.days());
    out.code(POWER_ITEM.COMMITMENT_UNIT, limit == null ? null : limit.unit());
  }

  private static @Nullable ServiceCommitment commitment(RowReader in) {
    return in.orNull(
        POWER_ITEM.COMMITMENT_TEXT,
        text ->
            new ServiceCommitment(
                text,
                in.orNull(
                    POWER_ITEM.COMMITMENT_DAYS,
                    days ->
                        new TimeLimit(
                            days, in.code(POWER_ITEM.COMMITMENT_UNIT, TimeLimit.Unit.class)))));
  }
}
