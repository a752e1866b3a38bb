package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.RISK_POINT_VERSION;

import io.lpc.common.AsOf;
import io.lpc.common.Page;
import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItemId;
import io.lpc.risk.GradingProgress;
import io.lpc.risk.RiskFilter;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskPoints;
import io.lpc.risk.grading.Assessment;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Answers {@link RiskPoints}. */
final class JooqRiskPoints implements RiskPoints {

  /** Between the parts of a place in the list: in no id and in no order key. */
  private static final String SLASH = "/";

  private final Rows rows;

  JooqRiskPoints(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Page<RiskPoint> page(RiskFilter filter, AsOf asOf, @Nullable String after, int size) {
    Condition wanted =
        RISK_POINT_VERSION
            .WITHDRAWN
            .isFalse()
            .and(shownBy(filter))
            .and(behind(after, filter.unit()));
    return Paging.page(
        Page.size(size),
        most ->
            rows.view(
                RiskMappings.RISK_POINTS,
                asOf,
                wanted,
                List.of(
                    RISK_POINT_VERSION.UNIT_ID.asc(),
                    RISK_POINT_VERSION.CODE_ORDER.asc(),
                    RISK_POINT_VERSION.ID.asc()),
                most),
        JooqRiskPoints::place);
  }

  private static Condition shownBy(RiskFilter filter) {
    UnitId unit = filter.unit();
    RiskLevel level = filter.level();
    String category = filter.category();
    return DSL.and(
        unit == null ? DSL.noCondition() : RISK_POINT_VERSION.UNIT_ID.eq(unit.value()),
        level == null ? DSL.noCondition() : RISK_POINT_VERSION.LEVEL.eq(level.name()),
        category == null ? DSL.noCondition() : RISK_POINT_VERSION.CATEGORY.eq(category));
  }

  private static String place(RiskPoint point) {
    return String.join(
        SLASH, point.unit().value(), RiskMappings.codeOrder(point.code()), point.id().value());
  }

  /** That a row comes after a place; spelt out, since not every database reads an index by rows. */
  private static Condition behind(@Nullable String place, @Nullable UnitId within) {
    if (place == null) {
      return DSL.noCondition();
    }
    String[] parts = place.split(SLASH, -1);
    if (parts.length != 3) {
      throw Page.noPlace(place);
    }
    Field<String> unit = RISK_POINT_VERSION.UNIT_ID;
    Field<String> code = RISK_POINT_VERSION.CODE_ORDER;
    Condition behindCode =
        code.ge(parts[1]).and(code.gt(parts[1]).or(RISK_POINT_VERSION.ID.gt(parts[2])));
    return within != null && within.value().equals(parts[0])
        ? behindCode
        : unit.ge(parts[0]).and(unit.gt(parts[0]).or(behindCode));
  }

  @Override
  public Set<PostId> postsFound(Collection<PostId> posts, AsOf asOf) {
    return found(
        RISK_POINT_VERSION.POST_ID,
        Rows.among(RISK_POINT_VERSION.POST_ID, posts).and(on(RiskLevel.INDIVIDUAL)),
        asOf,
        PostId::of);
  }

  @Override
  public Set<UnitId> unitsFound(Collection<UnitId> units, AsOf asOf) {
    return found(
        RISK_POINT_VERSION.UNIT_ID,
        Rows.among(RISK_POINT_VERSION.UNIT_ID, units).and(on(RiskLevel.UNIT)),
        asOf,
        UnitId::of);
  }

  @Override
  public Set<PowerItemId> powerItemsFound(Collection<PowerItemId> items, AsOf asOf) {
    return found(
        RISK_POINT_VERSION.POWER_ITEM_ID,
        Rows.among(RISK_POINT_VERSION.POWER_ITEM_ID, items),
        asOf,
        PowerItemId::of);
  }

  @Override
  public Set<MajorMatterField> fieldsFound(AsOf asOf) {
    return found(
        RISK_POINT_VERSION.MAJOR_FIELD,
        RISK_POINT_VERSION.MAJOR_FIELD.isNotNull().and(on(RiskLevel.SPECIAL)),
        asOf,
        MajorMatterField::valueOf);
  }

  @Override
  public GradingProgress progressOf(RiskPointId point) {
    return Assessment.progress(new JooqAssessments(rows).of(point));
  }

  private static Condition on(RiskLevel level) {
    return RISK_POINT_VERSION.LEVEL.eq(level.name());
  }

  private <K> Set<K> found(
      Field<String> place, Condition where, AsOf asOf, Function<String, K> type) {
    Set<K> found = new HashSet<>();
    rows.sql()
        .selectDistinct(place)
        .from(RISK_POINT_VERSION)
        .where(rows.ours(RISK_POINT_VERSION))
        .and(where)
        .and(RISK_POINT_VERSION.WITHDRAWN.isFalse())
        .and(rows.shown(RISK_POINT_VERSION, asOf))
        .forEach(row -> found.add(type.apply(row.value1())));
    return found;
  }
}
