package io.lpc.testkit;

import static io.lpc.testkit.Specimens.assessment;
import static io.lpc.testkit.Specimens.decided;
import static io.lpc.testkit.Specimens.list;
import static io.lpc.testkit.Specimens.riskPoint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lpc.common.AsOf;
import io.lpc.common.Page;
import io.lpc.common.RiskPointId;
import io.lpc.risk.GradingProgress;
import io.lpc.risk.RiskPoints;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.Assessments;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * 评估查询契约: what the port {@link Assessments} must answer, and {@link RiskPoints} from the same
 * records.
 */
public abstract class AssessmentsContract extends AdapterContract {

  private static final RiskPointId ONE = RiskPointId.of("R-1");
  private static final RiskPointId TWO = RiskPointId.of("R-2");

  private List<String> of(RiskPointId point) {
    List<Assessment> found = desk.read(reading -> reading.port(Assessments.class).of(point));
    return idsOf(found);
  }

  private List<Assessment> of(Collection<RiskPointId> points, AsOf asOf) {
    return desk.read(reading -> reading.port(Assessments.class).of(points, asOf));
  }

  private List<String> ofPoint(RiskPointId point, List<Assessment> found) {
    return idsOf(found.stream().filter(each -> each.riskPoint().equals(point)).toList());
  }

  @BeforeEach
  void putRiskPoints() {
    prepare();
    desk.put(riskPoint("R-2", "R-2"));
  }

  @Test
  void theAssessmentsOfARiskPointComeOldestFirstWhateverTheirIds() {
    desk.put(assessment("m", 1, "R-1"));
    desk.put(assessment("z", 1, "R-1"));
    desk.put(assessment("other", 1, "R-2"));
    desk.put(assessment("a", 1, "R-1"));
    desk.put(assessment("m", 2, "R-1"));

    assertThat(of(ONE)).containsExactly("m", "z", "a");
    assertThat(ofPoint(ONE, of(List.of(TWO, ONE), now()))).containsExactly("m", "z", "a");
    assertThat(of(RiskPointId.of("R-3"))).isEmpty();
  }

  @Test
  void twoOfTheSameActComeInTheOrderInWhichTheyWereRecorded() {
    desk.put(assessment("z", 1, "R-1"), assessment("a", 1, "R-1"));

    assertThat(of(ONE)).containsExactly("z", "a");
    assertThat(idsOf(of(List.of(ONE), now()))).containsExactly("z", "a");
  }

  @Test
  void aViewShowsTheVersionsThatItKnows() {
    desk.put(assessment("a", 1, "R-1"));
    AsOf then = now();
    desk.put(assessment("a", 2, "R-1"));
    desk.put(assessment("b", 1, "R-1"));

    assertThat(of(List.of(ONE), then)).containsExactly(assessment("a", 1, "R-1"));
    assertThat(of(List.of(ONE), now()))
        .containsExactly(assessment("a", 2, "R-1"), assessment("b", 1, "R-1"));
    assertThat(of(List.of(ONE), new AsOf(TODAY.minusDays(1), now().known()))).isEmpty();
  }

  @Test
  void ofNoRiskPointsThereAreNone() {
    desk.put(assessment("a", 1, "R-1"));

    assertThat(of(List.of(), now())).isEmpty();
    assertThat(of(List.of(TWO), now())).isEmpty();
  }

  @Test
  void aRiskPointIsUnassessedThenAssessedThenDecided() {
    assertThat(progress(TWO)).isEqualTo(GradingProgress.UNASSESSED);
    desk.put(assessment("a", 1, "R-2"), decided("b", 1, ONE));
    assertThat(progress(TWO)).isEqualTo(GradingProgress.ASSESSED);
    desk.put(decided("a", 2, TWO));
    assertThat(progress(TWO)).isEqualTo(GradingProgress.DECIDED);
    desk.put(assessment("c", 1, "R-2"));
    assertThat(progress(TWO)).as("while it is assessed anew").isEqualTo(GradingProgress.DECIDED);
    assertThat(progress(RiskPointId.of("R-9"))).isEqualTo(GradingProgress.UNASSESSED);
  }

  private GradingProgress progress(RiskPointId point) {
    return desk.read(reading -> reading.port(RiskPoints.class).progressOf(point));
  }

  @Test
  void anAssessmentThatWasTakenBackIsNotThere() {
    desk.put(assessment("a", 1, "R-1"));
    assertThatThrownBy(
            () ->
                store.write(
                    bureau,
                    session -> {
                      desk.putWithin(session, List.of(assessment("b", 1, "R-1")));
                      throw new IllegalStateException("taken back");
                    }))
        .hasMessage("taken back");

    assertThat(of(ONE)).containsExactly("a");
    assertThat(idsOf(of(List.of(ONE), now()))).containsExactly("a");
  }

  @Test
  void aThousandRiskPointsAreAskedAboutAtOnce() {
    desk.put(assessment("a", 1, "R-2"));

    assertThat(idsOf(of(list(Page.LARGEST, i -> RiskPointId.of("R-" + i)), now())))
        .containsExactly("a");
  }

  @Test
  void assessmentsInAnotherBureauAreNotShown() {
    elsewhere.put(Specimens.prerequisites());
    elsewhere.put(assessment("a", 1, "R-1"));

    assertThat(of(ONE)).isEmpty();
    assertThat(of(List.of(ONE), new AsOf(TODAY, 1_000))).isEmpty();
  }
}
