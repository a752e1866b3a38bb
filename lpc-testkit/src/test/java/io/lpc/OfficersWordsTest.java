package io.lpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Violation;
import io.lpc.organization.AppointmentDraft;
import io.lpc.organization.AppointmentKind;
import io.lpc.risk.Scene;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.StepDraft;
import io.lpc.testkit.SmallBureau;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 通俗说明: what a refusal speaks of by id is told by name and code. */
class OfficersWordsTest {

  private final Scene scene = new Scene();
  private final SmallBureau bureau = scene.bureau;

  @Test
  void a_post_and_whoever_holds_it_are_called_by_name_and_code() {
    List<Violation> refused =
        scene.refused(
            () ->
                scene
                    .desk(bureau.director)
                    .organization()
                    .register(
                        new AppointmentDraft(
                            bureau.homeHead.official(),
                            bureau.aidClerk.post(),
                            AppointmentKind.REGULAR,
                            LocalDate.of(2011, 8, 1),
                            null),
                        Scene.REASON));

    Violation said = bureau.bureau().inWords(refused).get(0);

    assertThat(said.chinese())
        .contains("低保审核岗(", "已由")
        .doesNotContain(bureau.aidClerk.post().value());
    assertThat(said.code()).isEqualTo(refused.get(0).code());
    assertThat(said.at()).isEqualTo(refused.get(0).at());
  }

  @Test
  void an_assessment_is_called_by_its_risk_point() {
    Assessment proposed = scene.proposed(scene.riskOfClerk());
    List<Violation> refused =
        scene.refused(
            () ->
                scene
                    .desk(bureau.aidClerk)
                    .grading()
                    .askReconsideration(
                        new StepDraft.Reconsideration(proposed.id(), 1, "申请复核"), Scene.REASON));

    assertThat(bureau.bureau().inWords(refused).get(0).chinese()).contains("评估R-001当前为");
  }

  @Test
  void what_is_not_on_record_stays_as_it_is() {
    List<Violation> refused =
        List.of(
            new Violation(
                "LPC-REC-006", java.util.Map.of("id", "nobody"), "id", "没有nobody", "no nobody"));

    assertThat(bureau.bureau().inWords(refused)).isEqualTo(refused);
  }
}
