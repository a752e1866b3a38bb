package io.lpc.risk;

import static io.lpc.risk.RiskViolation.FIELD_NOT_WANTED;
import static io.lpc.risk.RiskViolation.FIELD_REQUIRED;
import static io.lpc.risk.RiskViolation.GRADE_DECIDED;
import static io.lpc.risk.RiskViolation.KEY_POST_NIL;
import static io.lpc.risk.RiskViolation.MATTER_ELSEWHERE;
import static io.lpc.risk.RiskViolation.MATTER_FIELD_DIFFERS;
import static io.lpc.risk.RiskViolation.NOT_IN_CHARGE;
import static io.lpc.risk.RiskViolation.NOT_OF_UNIT;
import static io.lpc.risk.RiskViolation.OWN_RISK;
import static io.lpc.risk.RiskViolation.PLACE_WITHDRAWN;
import static io.lpc.risk.RiskViolation.POST_ELSEWHERE;
import static io.lpc.risk.RiskViolation.POST_NOT_WANTED;
import static io.lpc.risk.RiskViolation.POST_REQUIRED;
import static io.lpc.risk.RiskViolation.POWER_ELSEWHERE;
import static io.lpc.risk.RiskViolation.ROUND_CLOSED;
import static io.lpc.risk.RiskViolation.ROUND_ELSEWHERE;
import static io.lpc.risk.RiskViolation.ROUND_OF_ANOTHER;
import static io.lpc.risk.RiskViolation.THROUGH_PROCEDURE;
import static io.lpc.risk.RiskViolation.UNKNOWN_CATEGORY;

import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.organization.CodeTable;
import io.lpc.organization.MajorMatter;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitHandler;
import io.lpc.power.PowerItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 风险点规则: where a risk sits and what it needs. Pure: values in, every violation out. */
public final class RiskRules {

  private RiskRules() {}

  /**
   * 排查权限: the staff of the unit that looks, or whoever is in charge of it, opens and closes its
   * round and attaches to it.
   *
   * @param round the round
   * @param by how whoever acts stands to the unit
   * @return the round, or denied
   */
  public static Verdict<SearchRound> round(SearchRound round, UnitHandler by) {
    return by.ofUnit() || by.inCharge()
        ? Verdict.allowed(round)
        : Verdict.denied(ROUND_OF_ANOTHER.with("unit", round.unit()));
  }

  /**
   * 登记对象: what a risk point names, as far as it exists.
   *
   * @param categories the categories in force
   * @param unit its unit
   * @param post its post
   * @param matter its major matter
   * @param powerItem its power item
   * @param round its search round
   * @param roundBefore the round that the version before named, if there was one
   */
  public record Named(
      CodeTable categories,
      @Nullable Unit unit,
      @Nullable Post post,
      @Nullable MajorMatter matter,
      @Nullable PowerItem powerItem,
      @Nullable SearchRound round,
      @Nullable SearchRoundId roundBefore) {}

  /**
   * 登记: what no risk point can be.
   *
   * @param point the risk point
   * @param named what it names
   * @return the violations
   */
  public static List<Violation> point(RiskPoint point, Named named) {
    Violations violations = new Violations();
    violations.require(
        named.categories().lookUp(point.category()).isPresent(),
        () -> UNKNOWN_CATEGORY.with("category", point.category()).at("category"));
    violations.addAll(level(point));
    checkPlace(point, named, violations);
    checkRound(point, named, violations);
    return violations.list();
  }

  /**
   * 无风险申报: never for a key post.
   *
   * @param post the post that is declared nil
   * @return the violations
   */
  public static List<Violation> nil(Post post) {
    return post.isKey() ? List.of(KEY_POST_NIL.with("post", post.id()).at("post")) : List.of();
  }

  /**
   * 修订: who may make a risk point say something else. Until it is assessed, the unit and a program;
   * then whoever is in charge, and nobody on his own post, for a grade may turn on it. What is not
   * material may be changed at any time as if it were not assessed.
   *
   * @param before the risk point as it stands
   * @param after what it shall say
   * @param by who would revise it
   * @param progress how far its grading has come
   * @return the handler, or denied; an attempt on one's own risk leaves an entry
   */
  public static Verdict<RiskHandler> revision(
      RiskPoint before, RiskPoint after, RiskHandler by, GradingProgress progress) {
    if (progress != GradingProgress.UNASSESSED && !before.isMateriallyLike(after)) {
      return changing(before, by);
    }
    return by.ofUnit() || by.inCharge() || by.isProgram()
        ? Verdict.allowed(by)
        : Verdict.denied(NOT_OF_UNIT.with("unit", before.unit()));
  }

  /**
   * 撤销: who may take a risk point out of use: whoever is in charge, and until it is assessed a
   * program; never somebody on his own post. What the Party group decided on, only the Party group
   * takes back.
   *
   * @param point the risk point
   * @param by who would withdraw it
   * @param progress how far its grading has come
   * @return the handler, or denied; an attempt on one's own risk leaves an entry
   */
  public static Verdict<RiskHandler> withdrawal(
      RiskPoint point, RiskHandler by, GradingProgress progress) {
    if (by.concerned()) {
      return Verdict.deniedAttempt(OWN_RISK.with("point", point.code()));
    }
    if (progress == GradingProgress.DECIDED) {
      return Verdict.denied(GRADE_DECIDED.with("point", point.code()));
    }
    return progress == GradingProgress.UNASSESSED && by.isProgram()
        ? Verdict.allowed(by)
        : changing(point, by);
  }

  /** A change of what was assessed. */
  private static Verdict<RiskHandler> changing(RiskPoint point, RiskHandler by) {
    if (by.isProgram()) {
      return Verdict.denied(THROUGH_PROCEDURE.with("point", point.code()));
    }
    if (by.concerned()) {
      return Verdict.deniedAttempt(OWN_RISK.with("point", point.code()));
    }
    return by.inCharge()
        ? Verdict.allowed(by)
        : Verdict.denied(NOT_IN_CHARGE.with("unit", point.unit()));
  }

  /**
   * 风险层面: what a risk point must name, and may not, on its level.
   *
   * @param point the risk point
   * @return the violations
   */
  public static List<Violation> level(RiskPoint point) {
    Violations violations = new Violations();
    boolean individual = point.level() == RiskLevel.INDIVIDUAL;
    boolean special = point.level() == RiskLevel.SPECIAL;
    violations.require(!individual || point.post() != null, () -> POST_REQUIRED.with().at("post"));
    violations.require(individual || point.post() == null, () -> POST_NOT_WANTED.with().at("post"));
    violations.require(
        !special || point.majorField() != null, () -> FIELD_REQUIRED.with().at("majorField"));
    violations.require(
        special || point.majorField() == null, () -> FIELD_NOT_WANTED.with().at("majorField"));
    violations.require(
        special || point.matter() == null, () -> FIELD_NOT_WANTED.with().at("matter"));
    return violations.list();
  }

  private static void checkPlace(RiskPoint point, Named named, Violations violations) {
    Unit unit = named.unit();
    Post post = named.post();
    MajorMatter matter = named.matter();
    if (unit != null && unit.withdrawn()) {
      violations.add(PLACE_WITHDRAWN.with("kind", Unit.KIND, "record", unit.code()).at("unit"));
    }
    if (post != null && post.withdrawn()) {
      violations.add(PLACE_WITHDRAWN.with("kind", Post.KIND, "record", post.code()).at("post"));
    }
    if (post != null && !post.unit().equals(point.unit())) {
      violations.add(POST_ELSEWHERE.with("post", post.id(), "unit", point.unit()).at("post"));
    }
    PowerItem item = named.powerItem();
    if (item != null && !item.isInUse()) {
      violations.add(
          PLACE_WITHDRAWN.with("kind", PowerItem.KIND, "record", item.code()).at("powerItem"));
    }
    if (item != null && !item.unit().equals(point.unit())) {
      violations.add(POWER_ELSEWHERE.with("item", item.id(), "unit", point.unit()).at("powerItem"));
    }
    if (matter != null && matter.withdrawn()) {
      violations.add(
          PLACE_WITHDRAWN.with("kind", MajorMatter.KIND, "record", matter.code()).at("matter"));
    }
    if (matter != null && !matter.unit().equals(point.unit())) {
      violations.add(
          MATTER_ELSEWHERE.with("matter", matter.id(), "unit", point.unit()).at("matter"));
    }
    if (matter != null && matter.field() != point.majorField()) {
      violations.add(
          MATTER_FIELD_DIFFERS
              .with("matter", matter.id(), "field", matter.field().chinese())
              .at("matter"));
    }
  }

  private static void checkRound(RiskPoint point, Named named, Violations violations) {
    SearchRound round = named.round();
    if (round == null || round.id().equals(named.roundBefore())) {
      return;
    }
    violations.require(
        round.unit().equals(point.unit()),
        () -> ROUND_ELSEWHERE.with("round", round.id(), "unit", round.unit()).at("round"));
    violations.require(!round.closed(), () -> ROUND_CLOSED.with("round", round.id()).at("round"));
  }
}
