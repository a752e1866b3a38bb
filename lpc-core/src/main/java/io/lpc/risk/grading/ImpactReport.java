package io.lpc.risk.grading;

import io.lpc.common.AsOf;
import io.lpc.common.Page;
import io.lpc.common.PagedRows;
import io.lpc.common.RiskPointId;
import io.lpc.common.RowSource;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.store.Acts;
import io.lpc.store.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Grades the latest assessments anew and keeps what differs. */
final class ImpactReport {

  private static final int PAGE = 200;

  private final Acts acts;
  private final GradeScale scale;
  private final GradingMethod method;
  private final AsOf now;

  ImpactReport(Acts acts, GradingProfileDraft profile) {
    this.acts = acts;
    this.scale = profile.scale();
    this.method = profile.method();
    this.now = new AsOf(acts.today(), acts.read(reading -> reading.head().size()));
  }

  RowSource<Impact> rows() {
    return new PagedRows<>(after -> acts.read(reading -> page(reading, after)));
  }

  private Page<Impact> page(Reading reading, @Nullable String after) {
    Page<Assessment> assessments = reading.page(Assessment.KIND, now, after, PAGE);
    Map<RiskPointId, RiskPoint> points = standing(reading, assessments.items());
    Set<AssessmentId> latest = latest(reading, points.keySet());
    Map<GradedBy, GradingProfile> profiles = new HashMap<>();
    List<Impact> impacts =
        assessments.items().stream()
            .filter(each -> latest.contains(each.id()))
            .flatMap(
                each ->
                    impact(
                        each,
                        Objects.requireNonNull(points.get(each.riskPoint())).level(),
                        profiles.computeIfAbsent(by(each), by -> by.in(reading))))
            .toList();
    return new Page<>(impacts, assessments.next());
  }

  /** One version of a profile, read once a page. */
  private record GradedBy(GradingProfileId profile, long version) {
    GradingProfile in(Reading reading) {
      return reading.findVersion(GradingProfile.KIND, profile, version).orElseThrow();
    }
  }

  private static GradedBy by(Assessment assessment) {
    return new GradedBy(assessment.profile(), assessment.profileVersion());
  }

  /** The risk points assessed, but those withdrawn, which take part in nothing any more. */
  private Map<RiskPointId, RiskPoint> standing(Reading reading, List<Assessment> assessments) {
    Set<RiskPointId> ids =
        assessments.stream().map(Assessment::riskPoint).collect(Collectors.toSet());
    return reading.findAll(RiskPoint.KIND, ids, now).stream()
        .filter(point -> !point.withdrawn())
        .collect(Collectors.toMap(RiskPoint::id, point -> point));
  }

  private Set<AssessmentId> latest(Reading reading, Set<RiskPointId> points) {
    Map<RiskPointId, Assessment> latest =
        reading.port(Assessments.class).of(points, now).stream()
            .collect(
                Collectors.toMap(Assessment::riskPoint, each -> each, (earlier, later) -> later));
    return latest.values().stream().map(Assessment::id).collect(Collectors.toSet());
  }

  private Stream<Impact> impact(Assessment assessment, RiskLevel level, GradingProfile before) {
    Impact.Side from = side(before.scale(), before.method(), assessment.inputs(), level);
    Impact.Side to = side(scale, method, assessment.inputs(), level);
    return from.meansLike(to)
        ? Stream.empty()
        : Stream.of(new Impact(assessment.id(), assessment.riskPoint(), from, to));
  }

  private static Impact.Side side(
      GradeScale scale, GradingMethod method, GradingInputs inputs, RiskLevel level) {
    GradingResult result = method.grade(inputs);
    RiskGrade grade =
        result instanceof GradingResult.Graded graded
            ? scale.grade(graded.rank(), level).orElse(null)
            : null;
    return new Impact.Side(result, grade, scale.steps().size());
  }
}
