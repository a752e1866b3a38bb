package io.lpc.testkit;

import static io.lpc.testkit.Specimens.list;
import static io.lpc.testkit.Specimens.riskPoint;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.AsOf;
import io.lpc.common.Page;
import io.lpc.common.RiskPointId;
import io.lpc.control.ControlMeasure;
import io.lpc.control.ControlMeasureId;
import io.lpc.control.ControlMeasures;
import io.lpc.control.Mechanism;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 防控措施查询契约: what the port {@link ControlMeasures} must answer. */
public abstract class ControlMeasuresContract extends AdapterContract {

  private static final RiskPointId ONE = RiskPointId.of("R-1");
  private static final RiskPointId TWO = RiskPointId.of("R-2");

  private static ControlMeasure measure(String id, long version, String code, RiskPointId point) {
    return new ControlMeasure(
        ControlMeasureId.of(id),
        version,
        code,
        point,
        Mechanism.SUPERVISION,
        "双人签字",
        null,
        null,
        false);
  }

  private List<String> against(Collection<RiskPointId> points, AsOf asOf) {
    List<ControlMeasure> found =
        desk.read(reading -> reading.port(ControlMeasures.class).against(points, asOf));
    return found.stream().map(ControlMeasure::code).toList();
  }

  @BeforeEach
  void putRiskPoints() {
    prepare();
    desk.put(riskPoint("R-2", "R-2"));
  }

  @Test
  void measuresComeInTheOrderOfTheirCodesWhateverTheirIds() {
    desk.put(
        measure("1", 1, "b", ONE),
        measure("2", 1, "B", TWO),
        measure("3", 1, "区-1", ONE),
        measure("4", 1, "乙", TWO),
        measure("5", 1, "10", ONE),
        measure("6", 1, "2", ONE));

    assertThat(against(List.of(TWO, ONE), now())).containsExactly("10", "2", "B", "b", "乙", "区-1");
    assertThat(against(List.of(TWO), now())).containsExactly("B", "乙");
    assertThat(against(List.of(RiskPointId.of("R-3")), now())).isEmpty();
    assertThat(against(List.of(), now())).isEmpty();
  }

  @Test
  void aWithdrawnMeasureIsLeftOutFromItsWithdrawalOn() {
    ControlMeasure measure = measure("1", 1, "a", ONE);
    desk.put(measure, measure("2", 1, "b", ONE));
    AsOf then = now();
    desk.put(measure.withdraw());

    assertThat(against(List.of(ONE), then)).containsExactly("a", "b");
    assertThat(against(List.of(ONE), now())).containsExactly("b");
  }

  @Test
  void aMeasureThatMovedIsShownWhereTheViewHasIt() {
    desk.put(measure("1", 1, "a", ONE));
    AsOf then = now();
    desk.put(measure("1", 2, "a-新", TWO));

    assertThat(against(List.of(ONE), then)).containsExactly("a");
    assertThat(against(List.of(ONE), now()))
        .as("a version overtaken must not show through")
        .isEmpty();
    assertThat(against(List.of(TWO), now())).containsExactly("a-新");
    assertThat(against(List.of(ONE), new AsOf(TODAY.minusDays(1), then.known()))).isEmpty();
  }

  @Test
  void aThousandRiskPointsAreAskedAboutAtOnce() {
    desk.put(measure("1", 1, "a", TWO));

    assertThat(against(list(Page.LARGEST, i -> RiskPointId.of("R-" + i)), now()))
        .containsExactly("a");
  }

  @Test
  void measuresInAnotherBureauAreNotShown() {
    elsewhere.put(Specimens.prerequisites());
    elsewhere.put(measure("1", 1, "a", ONE));

    assertThat(against(List.of(ONE), new AsOf(TODAY, 1_000))).isEmpty();
  }
}
