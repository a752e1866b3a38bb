package io.lpc.examples.campaign;

import io.lpc.Bureau;
import io.lpc.common.RowSource;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Withdrawable;
import io.lpc.ledger.CoverageSummary;
import io.lpc.ledger.LedgerQuery;
import io.lpc.ledger.LedgerRow;
import io.lpc.organization.CodeTable;
import io.lpc.organization.Official;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.power.PowerItem;
import io.lpc.risk.RiskCategories;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.grading.RiskGrade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 主要数据: what {@code summary.json} says, field by field. Whatever was withdrawn is not counted.
 *
 * @param units 机构, the leadership among them
 * @param posts 岗位
 * @param officials 人员
 * @param powerItems 权力事项 in use: drafted or confirmed, and not struck out or superseded
 * @param riskPoints 风险点
 * @param byCategory risk points by the code of their category
 * @param byLevel risk points by the level on which they were found
 * @param decided risk points whose grade was decided, by that grade
 * @param coverage places that must be searched
 * @param journalEntries 日志条数
 */
record Figures(
    long units,
    long posts,
    long officials,
    long powerItems,
    long riskPoints,
    Map<String, Long> byCategory,
    Map<String, Long> byLevel,
    Decided decided,
    Covered coverage,
    long journalEntries) {

  /**
   * 已审定.
   *
   * @param unit by 一、二、三级, special risks among them
   * @param post by A、B、C级
   */
  record Decided(Map<String, Long> unit, Map<String, Long> post) {}

  /**
   * 覆盖.
   *
   * @param covered places where a risk was found
   * @param nil places validly declared to hold none
   * @param missing places with neither
   */
  record Covered(long covered, long nil, long missing) {}

  /** How grades are written, by rank: 一级 is 1, A级 is A. */
  private static final List<String> OF_UNITS = List.of("1", "2", "3");

  private static final List<String> OF_POSTS = List.of("A", "B", "C");

  /** Counts a bureau as of a day; its clock must not be before. */
  static Figures of(Bureau bureau, LocalDate day) {
    List<RiskPoint> points = standing(bureau, RiskPoint.KIND);
    return new Figures(
        standing(bureau, Unit.KIND).size(),
        standing(bureau, Post.KIND).size(),
        standing(bureau, Official.KIND).size(),
        standing(bureau, PowerItem.KIND).stream().filter(PowerItem::isInUse).count(),
        points.size(),
        counted(
            categories(bureau).codes().stream().map(CodeTable.Code::code),
            points.stream().map(RiskPoint::category)),
        counted(
            Stream.of(RiskLevel.values()).map(Enum::name),
            points.stream().map(point -> point.level().name())),
        decided(bureau, day),
        covered(bureau, day),
        bureau.journal().head().size());
  }

  /** The bureau's risk categories. */
  static CodeTable categories(Bureau bureau) {
    return bureau.findByCode(CodeTable.KIND, RiskCategories.SCHEME).orElseThrow();
  }

  private static <T extends Recorded<?>> List<T> standing(Bureau bureau, RecordKind<T> kind) {
    List<T> standing = new ArrayList<>();
    try (RowSource<T> all = bureau.all(kind)) {
      all.forEachRemaining(
          each -> {
            if (!(each instanceof Withdrawable<?> some && some.withdrawn())) {
              standing.add(each);
            }
          });
    }
    return standing;
  }

  private static Decided decided(Bureau bureau, LocalDate day) {
    List<String> units = new ArrayList<>();
    List<String> posts = new ArrayList<>();
    try (RowSource<LedgerRow> rows = bureau.ledger().open(LedgerQuery.asOf(day))) {
      rows.forEachRemaining(
          row -> {
            RiskGrade grade = row.grade();
            if (grade != null) {
              boolean ofPost = row.level() == RiskLevel.INDIVIDUAL;
              (ofPost ? posts : units).add((ofPost ? OF_POSTS : OF_UNITS).get(grade.rank() - 1));
            }
          });
    }
    return new Decided(
        counted(OF_UNITS.stream(), units.stream()), counted(OF_POSTS.stream(), posts.stream()));
  }

  private static Covered covered(Bureau bureau, LocalDate day) {
    Collection<CoverageSummary> kinds = bureau.coverage().summary(day, null).values();
    return new Covered(
        kinds.stream().mapToLong(CoverageSummary::found).sum(),
        kinds.stream().mapToLong(CoverageSummary::nil).sum(),
        kinds.stream().mapToLong(CoverageSummary::missing).sum());
  }

  /** How often each was met; those that are known are there even if they never were. */
  private static Map<String, Long> counted(Stream<String> known, Stream<String> met) {
    Map<String, Long> counted = new LinkedHashMap<>();
    known.forEach(each -> counted.put(each, 0L));
    met.forEach(each -> counted.merge(each, 1L, Long::sum));
    return counted;
  }
}
