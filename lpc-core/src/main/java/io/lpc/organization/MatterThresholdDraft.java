package io.lpc.organization;

import io.lpc.common.Money;
import io.lpc.common.StatedPeriod;
import io.lpc.journal.RecordKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 三重一大标准草稿: what a host hands in to record a {@link MatterThreshold}.
 *
 * @param field in which field
 * @param rule the threshold in words
 * @param amount the amount from which it applies, or null
 * @param source the document that sets it
 * @param from the first day
 * @param through the last day, included, or null while it holds
 */
public record MatterThresholdDraft(
    @NotNull MajorMatterField field,
    @NotBlank @Size(max = 500) String rule,
    @Nullable Money amount,
    @NotBlank @Size(max = 500) String source,
    @NotNull LocalDate from,
    @Nullable LocalDate through)
    implements OrganizationDraft<MatterThreshold>, StatedPeriod {

  @Override
  public RecordKind<MatterThreshold> kind() {
    return MatterThreshold.KIND;
  }

  @Override
  public MatterThreshold toRecord(String id, long version) {
    return new MatterThreshold(
        MatterThresholdId.of(id), version, field, rule, amount, source, period());
  }
}
