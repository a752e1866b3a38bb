package io.lpc.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.RiskPointId;
import io.lpc.organization.MajorMatterField;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.Scene;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.AssessmentState;
import io.lpc.risk.grading.RiskGrade;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 公开版: decided unit risks and decided individual risks; special and undecided ones never. */
class LedgerEditionTest {

  @ParameterizedTest
  @EnumSource
  void the_internal_edition_shows_every_row(RiskLevel level) {
    assertThat(LedgerEdition.INTERNAL.shows(row(level, AssessmentState.PROPOSED, null, false)))
        .isTrue();
    assertThat(
            LedgerEdition.INTERNAL.shows(
                row(level, AssessmentState.DECIDED, new RiskGrade(1, "一级"), true)))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"INDIVIDUAL", "UNIT"})
  void the_public_edition_shows_what_was_decided(RiskLevel level) {
    assertThat(
            LedgerEdition.PUBLIC.shows(
                row(level, AssessmentState.DECIDED, new RiskGrade(3, "三级"), false)))
        .isTrue();
  }

  @Test
  void a_special_risk_is_never_public() {
    assertThat(
            LedgerEdition.PUBLIC.shows(
                row(RiskLevel.SPECIAL, AssessmentState.DECIDED, new RiskGrade(1, "一级"), false)))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"INDIVIDUAL", "UNIT"})
  void what_is_not_decided_or_no_longer_what_was_decided_is_never_public(RiskLevel level) {
    assertThat(LedgerEdition.PUBLIC.shows(row(level, AssessmentState.REVIEWED, null, false)))
        .isFalse();
    assertThat(
            LedgerEdition.PUBLIC.shows(
                row(level, AssessmentState.DECIDED, new RiskGrade(1, "一级"), true)))
        .isFalse();
  }

  @Test
  void a_risk_becomes_public_with_its_decision_and_stays_so_while_it_is_reconsidered() {
    Scene scene = new Scene();
    scene.on(9, 1);
    RiskPoint point = scene.riskOfClerk();
    assertThat(LedgerEdition.PUBLIC.shows(scene.onlyRow())).isFalse();

    Assessment decided = scene.decided(point, 1);
    assertThat(LedgerEdition.PUBLIC.shows(scene.onlyRow())).isTrue();
    scene.askAgain(scene.bureau.aidClerk, decided.id()).orThrow();

    assertThat(LedgerEdition.PUBLIC.shows(scene.onlyRow())).isTrue();
  }

  private static LedgerRow row(
      RiskLevel level, AssessmentState state, RiskGrade grade, boolean stale) {
    return new LedgerRow(
        RiskPointId.of("risk-1"),
        "R-001",
        "社会救助科",
        level == RiskLevel.INDIVIDUAL ? "低保审核岗" : null,
        level,
        "业务流程",
        null,
        level == RiskLevel.SPECIAL ? MajorMatterField.FUNDS : null,
        Presence.POSSIBLE,
        "救助资金发放环节缺少复核",
        List.of("发放名册由一人编制并报送"),
        state,
        grade,
        stale,
        List.of(),
        null,
        null);
  }
}
