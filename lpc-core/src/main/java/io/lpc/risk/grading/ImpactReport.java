package io.lpc.risk.grading;

import io.lpc.common.AsOf;
import io.lpc.common.Page;
import io.lpc.common.PagedRows;
import io.lpc.common.RowSource;
import io.lpc.risk.RiskPointId;
import io.lpc.store.Acts;
import io.lpc.store.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Grades the latest assessments anew and keeps what differs. */
final class ImpactReport {

  private static final int PAGE = 200;

  private final Acts acts;
  private final GradingMethod method;
  private final AsOf now;

  ImpactReport(Acts acts, GradingMethod method) {
    this.acts = acts;
    this.method = method;
    this.now = new AsOf(acts.today(), acts.read(reading -> reading.head().size()));
  }

  RowSource<Impact> rows() {
    return new PagedRows<>(after -> acts.read(reading -> page(reading, after)));
  }

  private Page<Impact> page(Reading reading, @Nullable String after) {
    Page<Assessment> assessments = reading.page(Assessment.KIND, now, after, PAGE);
    Set<AssessmentId> latest = latest(reading, assessments.items());
    List<Impact> impacts =
        assessments.items().stream()
            .filter(each -> latest.contains(each.id()))
            .flatMap(each -> impact(reading, each).stream())
            .toList();
    return new Page<>(impacts, assessments.next());
  }

  private Set<AssessmentId> latest(Reading reading, List<Assessment> assessments) {
    Set<RiskPointId> points =
        assessments.stream().map(Assessment::riskPoint).collect(Collectors.toSet());
    Map<RiskPointId, Assessment> latest =
        reading.port(Assessments.class).of(points, now).stream()
            .collect(
                Collectors.toMap(Assessment::riskPoint, each -> each, (earlier, later) -> later));
    return latest.values().stream().map(Assessment::id).collect(Collectors.toSet());
  }

  private Optional<Impact> impact(Reading reading, Assessment assessment) {
    GradingProfile profile =
        reading
            .findVersion(GradingProfile.KIND, assessment.profile(), assessment.profileVersion())
            .orElseThrow();
    GradingResult from = profile.method().grade(assessment.inputs());
    GradingResult to = method.grade(assessment.inputs());
    return rank(from) == rank(to)
        ? Optional.empty()
        : Optional.of(new Impact(assessment.id(), assessment.riskPoint(), from, to));
  }

  private static int rank(GradingResult result) {
    return result instanceof GradingResult.Graded graded ? graded.rank() : 0;
  }
}
