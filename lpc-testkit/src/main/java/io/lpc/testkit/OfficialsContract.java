package io.lpc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.OfficialId;
import io.lpc.organization.Official;
import io.lpc.organization.Officials;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 人员查询契约: what the port {@link Officials} must answer. */
public abstract class OfficialsContract extends AdapterContract {

  private static Official official(String id, String name) {
    return new Official(OfficialId.of(id), 1, id, name, null, null, null, false);
  }

  private List<Official> named(String name) {
    return desk.read(reading -> reading.port(Officials.class).named(name));
  }

  @Test
  void officialsOfOneNameComeInTheOrderOfTheirIds() {
    desk.put(official("b", "冯戊"), official("B", "冯戊"), official("a", "冯戊"), official("c", "冯午"));

    assertThat(idsOf(named("冯戊"))).containsExactly("B", "a", "b");
    assertThat(named("冯")).isEmpty();
  }

  @Test
  void aNameIsTheSameToTheLetter() {
    desk.put(official("a", "Aynur"), official("b", "aynur"), official("c", "Aynur "));

    assertThat(idsOf(named("Aynur"))).containsExactly("a");
  }

  @Test
  void whoeverLeftIsLeftOut() {
    Official leaving = official("a", "冯戊");
    desk.put(leaving, official("b", "冯戊"));
    desk.put(leaving.withdraw());

    assertThat(idsOf(named("冯戊"))).containsExactly("b");
  }

  @Test
  void officialsOfAnotherBureauAreNotShown() {
    elsewhere.put(official("a", "冯戊"));

    assertThat(named("冯戊")).isEmpty();
  }
}
