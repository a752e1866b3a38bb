package io.lpc.risk.grading;

import io.lpc.common.AsOf;
import io.lpc.common.Page;
import io.lpc.common.PagedRows;
import io.lpc.common.RowSource;
import io.lpc.risk.RiskPointId;
import io.lpc.store.Acts;
import io.lpc.store.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    Map<GradedBy, GradingMethod> methods = new HashMap<>();
    List<Impact> impacts =
        assessments.items().stream()
            .filter(each -> latest.contains(each.id()))
            .flatMap(each -> impact(each, methods.computeIfAbsent(by(each), by -> by.in(reading))))
            .toList();
    return new Page<>(impacts, assessments.next());
  }

  /** One version of a profile, read once a page. */
  private record GradedBy(GradingProfileId profile, long version) {
    GradingMethod in(Reading reading) {
      return reading.findVersion(GradingProfile.KIND, profile, version).orElseThrow().method();
    }
  }

  private static GradedBy by(Assessment assessment) {
    return new GradedBy(assessment.profile(), assessment.profileVersion());
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

  private Stream<Impact> impact(Assessment assessment, GradingMethod before) {
    GradingResult from = before.grade(assessment.inputs());
    GradingResult to = method.grade(assessment.inputs());
    return rank(from) == rank(to)
        ? Stream.empty()
        : Stream.of(new Impact(assessment.id(), assessment.riskPoint(), from, to));
  }

  private static int rank(GradingResult result) {
    return result instanceof GradingResult.Graded graded ? graded.rank() : 0;
  }
}
