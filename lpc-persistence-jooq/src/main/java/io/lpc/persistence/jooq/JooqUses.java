package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.CONTROL_MEASURE;
import static io.lpc.persistence.jooq.schema.Tables.MAJOR_MATTER;
import static io.lpc.persistence.jooq.schema.Tables.NIL_DECLARATION;
import static io.lpc.persistence.jooq.schema.Tables.POWER_ITEM;
import static io.lpc.persistence.jooq.schema.Tables.RISK_POINT;
import static io.lpc.persistence.jooq.schema.Tables.SEARCH_ROUND;

import io.lpc.common.Id;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.control.ControlMeasure;
import io.lpc.journal.RecordKind;
import io.lpc.organization.MajorMatter;
import io.lpc.organization.MajorMatterId;
import io.lpc.organization.UnitId;
import io.lpc.organization.Uses;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemId;
import io.lpc.power.PowerItemStatus;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.SearchRound;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Answers {@link Uses}: one statement for each kind of record that names such an id. */
final class JooqUses implements Uses {

  private static final Map<Class<?>, Field<String>> BY_MATTER =
      Map.of(UnitId.class, MAJOR_MATTER.UNIT_ID);
  private static final Map<Class<?>, Field<String>> BY_ROUND =
      Map.of(UnitId.class, SEARCH_ROUND.UNIT_ID);
  private static final Map<Class<?>, Field<String>> BY_POWER_ITEM =
      Map.of(
          UnitId.class, POWER_ITEM.UNIT_ID,
          PostId.class, POWER_ITEM.POST_ID,
          OfficialId.class, POWER_ITEM.PERSON_ID);
  private static final Map<Class<?>, Field<String>> BY_RISK_POINT =
      Map.of(
          UnitId.class, RISK_POINT.UNIT_ID,
          PostId.class, RISK_POINT.POST_ID,
          MajorMatterId.class, RISK_POINT.MATTER_ID,
          PowerItemId.class, RISK_POINT.POWER_ITEM_ID);
  private static final Map<Class<?>, Field<String>> BY_NIL =
      Map.of(
          UnitId.class, NIL_DECLARATION.UNIT_ID,
          PostId.class, NIL_DECLARATION.POST_ID,
          PowerItemId.class, NIL_DECLARATION.POWER_ITEM_ID);
  private static final Map<Class<?>, Field<String>> BY_MEASURE =
      Map.of(PostId.class, CONTROL_MEASURE.OWNER_ID);

  private final Rows rows;

  JooqUses(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Map<RecordKind<?>, Long> of(Id id, LocalDate day) {
    Map<RecordKind<?>, Long> uses = new LinkedHashMap<>();
    count(uses, MajorMatter.KIND, BY_MATTER, id, MAJOR_MATTER.WITHDRAWN.isFalse());
    count(uses, PowerItem.KIND, BY_POWER_ITEM, id, inUse());
    count(uses, SearchRound.KIND, BY_ROUND, id, SEARCH_ROUND.CLOSED.isFalse());
    count(uses, RiskPoint.KIND, BY_RISK_POINT, id, RISK_POINT.WITHDRAWN.isFalse());
    count(uses, NilDeclaration.KIND, BY_NIL, id, notOver(day));
    count(uses, ControlMeasure.KIND, BY_MEASURE, id, CONTROL_MEASURE.WITHDRAWN.isFalse());
    return uses;
  }

  private static Condition inUse() {
    return POWER_ITEM.STATUS.in(PowerItemStatus.DRAFT.name(), PowerItemStatus.CONFIRMED.name());
  }

  private static Condition notOver(LocalDate day) {
    return NIL_DECLARATION
        .WITHDRAWN
        .isFalse()
        .and(NIL_DECLARATION.PERIOD_THROUGH.isNull().or(NIL_DECLARATION.PERIOD_THROUGH.ge(day)));
  }

  private void count(
      Map<RecordKind<?>, Long> uses,
      RecordKind<?> kind,
      Map<Class<?>, Field<String>> columns,
      Id id,
      Condition standing) {
    @Nullable Field<String> column = columns.get(id.getClass());
    if (column != null) {
      Table<?> table = Mappings.of(kind).current();
      long count =
          rows.sql().fetchCount(table, rows.ours(table).and(column.eq(id.value())).and(standing));
      if (count > 0) {
        uses.put(kind, count);
      }
    }
  }
}
