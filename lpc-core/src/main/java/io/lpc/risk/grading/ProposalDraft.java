package io.lpc.risk.grading;

import io.lpc.common.OfficialId;
import io.lpc.common.RiskPointId;
import io.lpc.store.Request;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 评估草稿: the unit's assessment of a risk point and the grade it proposes, by the profile in force
 * (PLAN R3).
 *
 * @param riskPoint what is assessed
 * @param inputs what was found
 * @param participants 参加人员: the unit's staff who took part
 * @param rank the rank proposed, or null for the one that the profile computes
 * @param report 评估报告: in words
 */
public record ProposalDraft(
    @NotNull RiskPointId riskPoint,
    @NotNull @Valid GradingInputs inputs,
    @NotNull @Size(max = 100) List<@NotNull OfficialId> participants,
    @Nullable @Min(1) Integer rank,
    @NotBlank @Size(max = 10000) String report)
    implements Request<Assessment> {

  @Override
  public boolean isAnsweredBy(Assessment answer) {
    return answer.riskPoint().equals(riskPoint)
        && answer.inputs().equals(inputs)
        && answer.proposal().participants().equals(participants)
        && answer.proposal().opinion().equals(report);
  }
}
