package io.lpc.risk.grading;

import io.lpc.journal.RecordKind;
import io.lpc.store.Draft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 分级方案草稿: what a host hands in to adopt a {@link GradingProfile}.
 *
 * @param code the bureau's own number
 * @param name its name
 * @param source the document that sets it; may be empty
 * @param scale its grades in their order
 * @param method how it computes one
 */
public record GradingProfileDraft(
    @NotBlank @Size(max = 64) String code,
    @NotBlank @Size(max = 200) String name,
    @NotNull @Size(max = 500) String source,
    @NotNull @Valid GradeScale scale,
    @NotNull @Valid GradingMethod method)
    implements Draft<GradingProfile> {

  @Override
  public RecordKind<GradingProfile> kind() {
    return GradingProfile.KIND;
  }

  @Override
  public GradingProfile toRecord(String id, long version) {
    return new GradingProfile(GradingProfileId.of(id), version, code, name, source, scale, method);
  }
}
