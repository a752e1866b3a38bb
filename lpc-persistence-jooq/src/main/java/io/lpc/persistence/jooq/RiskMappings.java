package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.NIL_DECLARATION;
import static io.lpc.persistence.jooq.schema.Tables.NIL_DECLARATION_VERSION;
import static io.lpc.persistence.jooq.schema.Tables.RISK_POINT;
import static io.lpc.persistence.jooq.schema.Tables.RISK_POINT_VERSION;
import static io.lpc.persistence.jooq.schema.Tables.SEARCH_ROUND;
import static io.lpc.persistence.jooq.schema.Tables.SEARCH_ROUND_VERSION;

import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.organization.MajorMatter;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.MajorMatterId;
import io.lpc.organization.Official;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemId;
import io.lpc.risk.Attachment;
import io.lpc.risk.KeyArea;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.NilDeclarationId;
import io.lpc.risk.NilSubject;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.SearchRound;
import io.lpc.risk.SearchRoundId;
import java.util.HexFormat;
import java.util.List;

/** The rows of risks. */
final class RiskMappings {

  static final Mapping<SearchRound> SEARCH_ROUNDS =
      new Mapping<>(
          SearchRound.KIND,
          SEARCH_ROUND,
          SEARCH_ROUND_VERSION,
          (round, out) -> {
            out.set(SEARCH_ROUND.CODE, round.code());
            out.ref(SEARCH_ROUND.UNIT_ID, Unit.KIND, round.unit());
            out.set(SEARCH_ROUND.TITLE, round.title());
            out.period(SEARCH_ROUND.PERIOD_FROM, SEARCH_ROUND.PERIOD_THROUGH, round.period());
            out.json(SEARCH_ROUND.ATTACHMENTS, round.attachments());
            out.set(SEARCH_ROUND.CLOSED, round.closed());
          },
          in ->
              new SearchRound(
                  in.id(SearchRoundId::of),
                  in.version(),
                  in.get(SEARCH_ROUND.CODE),
                  in.ref(SEARCH_ROUND.UNIT_ID, UnitId::of),
                  in.get(SEARCH_ROUND.TITLE),
                  in.period(SEARCH_ROUND.PERIOD_FROM, SEARCH_ROUND.PERIOD_THROUGH),
                  in.list(SEARCH_ROUND.ATTACHMENTS, Attachment.class),
                  in.get(SEARCH_ROUND.CLOSED)));

  static final Mapping<RiskPoint> RISK_POINTS =
      new Mapping<>(
          RiskPoint.KIND,
          RISK_POINT,
          RISK_POINT_VERSION,
          (point, out) -> {
            out.set(RISK_POINT.CODE, point.code());
            out.set(RISK_POINT.CODE_ORDER, codeOrder(point.code()));
            out.code(RISK_POINT.LEVEL, point.level());
            out.set(RISK_POINT.CATEGORY, point.category());
            out.code(RISK_POINT.KEY_AREA, point.keyArea());
            out.code(RISK_POINT.MAJOR_FIELD, point.majorField());
            out.code(RISK_POINT.PRESENCE, point.presence());
            out.set(RISK_POINT.CONTENT, point.content());
            out.json(RISK_POINT.MANIFESTATIONS, point.manifestations());
            out.ref(RISK_POINT.UNIT_ID, Unit.KIND, point.unit());
            out.ref(RISK_POINT.POST_ID, Post.KIND, point.post());
            out.ref(RISK_POINT.POWER_ITEM_ID, PowerItem.KIND, point.powerItem());
            out.ref(RISK_POINT.MATTER_ID, MajorMatter.KIND, point.matter());
            out.ref(RISK_POINT.ROUND_ID, SearchRound.KIND, point.round());
            out.set(RISK_POINT.WITHDRAWN, point.withdrawn());
          },
          in ->
              new RiskPoint(
                  in.id(RiskPointId::of),
                  in.version(),
                  in.get(RISK_POINT.CODE),
                  in.code(RISK_POINT.LEVEL, RiskLevel.class),
                  in.get(RISK_POINT.CATEGORY),
                  in.codeOrNull(RISK_POINT.KEY_AREA, KeyArea.class),
                  in.codeOrNull(RISK_POINT.MAJOR_FIELD, MajorMatterField.class),
                  in.code(RISK_POINT.PRESENCE, Presence.class),
                  in.get(RISK_POINT.CONTENT),
                  in.list(RISK_POINT.MANIFESTATIONS, String.class),
                  in.ref(RISK_POINT.UNIT_ID, UnitId::of),
                  in.orNull(RISK_POINT.POST_ID, PostId::of),
                  in.orNull(RISK_POINT.POWER_ITEM_ID, PowerItemId::of),
                  in.orNull(RISK_POINT.MATTER_ID, MajorMatterId::of),
                  in.orNull(RISK_POINT.ROUND_ID, SearchRoundId::of),
                  in.get(RISK_POINT.WITHDRAWN)));

  static final Mapping<NilDeclaration> NIL_DECLARATIONS =
      new Mapping<>(
          NilDeclaration.KIND,
          NIL_DECLARATION,
          NIL_DECLARATION_VERSION,
          (nil, out) -> {
            out.code(NIL_DECLARATION.SUBJECT, nil.subject());
            out.ref(NIL_DECLARATION.POST_ID, Post.KIND, nil.post());
            out.ref(NIL_DECLARATION.UNIT_ID, Unit.KIND, nil.unit());
            out.ref(NIL_DECLARATION.POWER_ITEM_ID, PowerItem.KIND, nil.powerItem());
            out.code(NIL_DECLARATION.FIELD, nil.field());
            out.ref(NIL_DECLARATION.DECLARED_BY_ID, Official.KIND, nil.declaredBy());
            out.ref(NIL_DECLARATION.APPROVED_BY_ID, Official.KIND, nil.approvedBy());
            out.ref(NIL_DECLARATION.APPROVED_FROM_ID, Post.KIND, nil.approvedFrom());
            out.set(NIL_DECLARATION.GROUNDS, nil.grounds());
            out.period(NIL_DECLARATION.PERIOD_FROM, NIL_DECLARATION.PERIOD_THROUGH, nil.period());
            out.set(NIL_DECLARATION.WITHDRAWN, nil.withdrawn());
          },
          in ->
              new NilDeclaration(
                  in.id(NilDeclarationId::of),
                  in.version(),
                  in.code(NIL_DECLARATION.SUBJECT, NilSubject.class),
                  in.orNull(NIL_DECLARATION.POST_ID, PostId::of),
                  in.orNull(NIL_DECLARATION.UNIT_ID, UnitId::of),
                  in.orNull(NIL_DECLARATION.POWER_ITEM_ID, PowerItemId::of),
                  in.codeOrNull(NIL_DECLARATION.FIELD, MajorMatterField.class),
                  in.ref(NIL_DECLARATION.DECLARED_BY_ID, OfficialId::of),
                  in.ref(NIL_DECLARATION.APPROVED_BY_ID, OfficialId::of),
                  in.ref(NIL_DECLARATION.APPROVED_FROM_ID, PostId::of),
                  in.get(NIL_DECLARATION.GROUNDS),
                  in.period(NIL_DECLARATION.PERIOD_FROM, NIL_DECLARATION.PERIOD_THROUGH),
                  in.get(NIL_DECLARATION.WITHDRAWN)));

  static final List<Mapping<?>> ALL = List.of(SEARCH_ROUNDS, RISK_POINTS, NIL_DECLARATIONS);

  private RiskMappings() {}

  /**
   * A text that every database puts in the order in which Java puts codes: their UTF-16 code units,
   * four hexadecimal digits each.
   */
  static String codeOrder(String code) {
    StringBuilder order = new StringBuilder(4 * code.length());
    for (int i = 0; i < code.length(); i++) {
      order.append(HexFormat.of().toHexDigits(code.charAt(i)));
    }
    return order.toString();
  }
}
