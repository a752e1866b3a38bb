package io.lpc.risk.grading;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.RiskPointId;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.organization.Meeting;
import io.lpc.organization.Resolution;
import io.lpc.organization.ResolutionCheck;
import io.lpc.risk.RiskPoint;
import io.lpc.store.RecordViolation;
import io.lpc.store.UnitOfWork;
import java.util.List;
import java.util.Set;

/**
 * 议决风险点: a meeting resolves on risk points that are in use, and its minutes are not recorded by who
 * proposed one of their grades. Safe for concurrent use.
 */
public final class ResolvedPoints implements ResolutionCheck {

  @Override
  public List<Violation> of(UnitOfWork work, Meeting meeting) {
    Violations violations = new Violations();
    for (int i = 0; i < meeting.items().size(); i++) {
      List<Resolution> resolutions = meeting.items().get(i).resolutions();
      for (int j = 0; j < resolutions.size(); j++) {
        String at = "items[" + i + "].resolutions[" + j + "].riskPoint";
        resolvable(work, resolutions.get(j).riskPoint())
            .forEach(each -> violations.add(each.at(at)));
      }
    }
    return violations.list();
  }

  private static List<Violation> resolvable(UnitOfWork work, RiskPointId id) {
    RiskPoint point = work.find(RiskPoint.KIND, id).orElse(null);
    if (point == null) {
      return List.of(RecordViolation.NOT_FOUND.with("kind", RiskPoint.KIND, "id", id));
    }
    if (point.withdrawn()) {
      return List.of(GradingViolation.SUBJECT_WITHDRAWN.with("point", point.code()));
    }
    return work.actor() instanceof Actor.Holder holder
        ? ProcedureRules.recorder(holder.official(), assessors(work, id), point)
        : List.of();
  }

  /** Whoever proposed the latest grade, or took part. */
  private static Set<OfficialId> assessors(UnitOfWork work, RiskPointId point) {
    return work.port(Assessments.class).of(point).stream()
        .reduce((earlier, later) -> later)
        .map(Assessment::assessors)
        .orElse(Set.of());
  }
}
