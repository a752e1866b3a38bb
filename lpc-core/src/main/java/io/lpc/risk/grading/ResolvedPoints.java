package io.lpc.risk.grading;

import io.lpc.common.Actor;
import io.lpc.common.AsOf;
import io.lpc.common.Page;
import io.lpc.common.RiskPointId;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.journal.Reference;
import io.lpc.organization.AgendaItem;
import io.lpc.organization.Meeting;
import io.lpc.organization.Resolution;
import io.lpc.organization.ResolutionCheck;
import io.lpc.risk.RiskPoint;
import io.lpc.store.RecordViolation;
import io.lpc.store.UnitOfWork;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 议决风险点: a meeting resolves on risk points that are in use, gives a grade of the profile to what
 * was reviewed, and its minutes are not recorded by who proposed one of the grades or withdrew from
 * the item. Safe for concurrent use.
 */
public final class ResolvedPoints implements ResolutionCheck {

  /** The check; it keeps nothing. */
  public ResolvedPoints() {}

  @Override
  public List<Violation> of(UnitOfWork work, Meeting meeting) {
    List<RiskPointId> named =
        meeting.items().stream()
            .flatMap(item -> item.resolutions().stream())
            .map(Resolution::riskPoint)
            .toList();
    work.fetch(named.stream().map(id -> new Reference("riskPoint", RiskPoint.KIND, id)).toList());
    Map<RiskPointId, Assessment> latest = latest(work, named);
    Violations violations = new Violations();
    for (int i = 0; i < meeting.items().size(); i++) {
      AgendaItem item = meeting.items().get(i);
      for (int j = 0; j < item.resolutions().size(); j++) {
        Resolution resolution = item.resolutions().get(j);
        String at = "items[" + i + "].resolutions[" + j + "]";
        resolvable(work, item, resolution, Optional.ofNullable(latest.get(resolution.riskPoint())))
            .forEach(each -> violations.add(each.at(at + "." + each.at())));
      }
    }
    return violations.list();
  }

  private static Map<RiskPointId, Assessment> latest(UnitOfWork work, List<RiskPointId> points) {
    AsOf now = AsOf.latest(work.reading().head().size());
    Map<RiskPointId, Assessment> latest = new HashMap<>();
    for (int i = 0; i < points.size(); i += Page.LARGEST) {
      List<RiskPointId> some = points.subList(i, Math.min(points.size(), i + Page.LARGEST));
      // Those of one point come the oldest first.
      work.port(Assessments.class)
          .of(some, now)
          .forEach(each -> latest.put(each.riskPoint(), each));
    }
    return latest;
  }

  private static List<Violation> resolvable(
      UnitOfWork work, AgendaItem item, Resolution resolution, Optional<Assessment> latest) {
    RiskPointId id = resolution.riskPoint();
    RiskPoint point = work.find(RiskPoint.KIND, id).orElse(null);
    if (point == null) {
      return List.of(
          RecordViolation.NOT_FOUND.with("kind", RiskPoint.KIND, "id", id).at("riskPoint"));
    }
    if (point.withdrawn()) {
      return List.of(
          GradingViolation.SUBJECT_WITHDRAWN.with("point", point.code()).at("riskPoint"));
    }
    return new Violations()
        .addAll(gradable(work, point, resolution, latest))
        .addAll(recorder(work, item, point, latest))
        .list();
  }

  private static List<Violation> gradable(
      UnitOfWork work, RiskPoint point, Resolution resolution, Optional<Assessment> latest) {
    Integer rank = resolution.rank();
    if (rank == null) {
      return List.of();
    }
    return latest
        .filter(Assessment::awaitsDecision)
        .map(assessment -> ranked(work, assessment, point, rank))
        .orElseGet(
            () ->
                List.of(GradingViolation.NOT_REVIEWED.with("point", point.code()).at("riskPoint")));
  }

  private static List<Violation> ranked(
      UnitOfWork work, Assessment assessment, RiskPoint point, int rank) {
    return ProcedureFacts.profileOf(assessment, work.reading())
            .scale()
            .grade(rank, point.level())
            .isPresent()
        ? List.of()
        : List.of(GradingViolation.UNKNOWN_GRADE.with("rank", rank).at("rank"));
  }

  private static List<Violation> recorder(
      UnitOfWork work, AgendaItem item, RiskPoint point, Optional<Assessment> latest) {
    if (!(work.actor() instanceof Actor.Holder holder)) {
      return List.of();
    }
    return ProcedureRules.recorder(
            holder.official(), item, latest.map(Assessment::assessors).orElse(Set.of()), point)
        .stream()
        .map(each -> each.at("riskPoint"))
        .toList();
  }
}
