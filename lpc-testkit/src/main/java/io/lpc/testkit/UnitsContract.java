package io.lpc.testkit;

import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.organization.Units;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 机构查询契约: what the port {@link Units} must answer. */
public abstract class UnitsContract extends AdapterContract {

  private List<String> below(String parent) {
    List<Unit> units = desk.read(reading -> reading.port(Units.class).below(UnitId.of(parent)));
    return idsOf(units);
  }

  private static Unit unitOf(String id, String parent) {
    return unit(id, 1, id, "科室", parent, false);
  }

  @Test
  void theUnitsRightBelowOneComeInTheOrderOfTheirIds() {
    desk.put(unit("top", "局"));
    desk.put(unitOf("b", "top"), unitOf("a-1", "top"), unitOf("B", "top"), unitOf("a", "top"));

    assertThat(below("top")).containsExactly("B", "a", "a-1", "b");
  }

  @Test
  void neitherTheUnitItselfNorWhatIsFurtherBelowIsShown() {
    desk.put(unit("top", "局"), unit("beside", "另一"));
    desk.put(unitOf("middle", "top"), unitOf("bottom", "middle"));

    assertThat(below("top")).containsExactly("middle");
    assertThat(below("bottom")).isEmpty();
    assertThat(below("nobody")).isEmpty();
  }

  @Test
  void withdrawnUnitsAreLeftOut() {
    desk.put(unit("top", "局"), unitOf("a", "top"), unitOf("b", "top"));
    desk.put(unitOf("a", "top").withdraw());

    assertThat(below("top")).containsExactly("b");
  }

  @Test
  void aUnitThatMovedIsShownWhereItIsNow() {
    desk.put(unit("one", "甲"), unit("two", "乙"), unitOf("a", "one"));
    desk.put(unit("a", 2, "a", "科室", "two", false));

    assertThat(below("one")).isEmpty();
    assertThat(below("two")).containsExactly("a");
  }

  @Test
  void unitsOfAnotherBureauAreNotShown() {
    desk.put(unit("top", "局"));
    elsewhere.put(unit("top", "局"), unitOf("a", "top"));

    assertThat(below("top")).isEmpty();
  }
}
