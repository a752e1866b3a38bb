package io.lpc.control;

import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.journal.RecordKind;
import io.lpc.store.Draft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 防控措施草稿: what a host hands in to record a {@link ControlMeasure}.
 *
 * @param code the bureau's own number, at most 64 characters
 * @param riskPoint the risk it answers
 * @param mechanism by which mechanism
 * @param text the measure, at most 4,000 characters
 * @param owner who carries it out, or null
 * @param dueOn the last day, included, or null
 */
public record ControlMeasureDraft(
    @NotBlank @Size(max = 64) String code,
    @NotNull RiskPointId riskPoint,
    @NotNull Mechanism mechanism,
    @NotBlank @Size(max = 4000) String text,
    @Nullable PostId owner,
    @Nullable LocalDate dueOn)
    implements Draft<ControlMeasure> {

  @Override
  public RecordKind<ControlMeasure> kind() {
    return ControlMeasure.KIND;
  }

  @Override
  public ControlMeasure toRecord(String id, long version) {
    return new ControlMeasure(
        ControlMeasureId.of(id), version, code, riskPoint, mechanism, text, owner, dueOn, false);
  }
}
