package io.lpc.organization;

import io.lpc.common.Money;
import io.lpc.journal.RecordKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 三重一大事项草稿: what a host hands in to record a {@link MajorMatter}.
 *
 * @param code the outside's number, at most 64 characters
 * @param field in which field
 * @param title what it is, at most 500 characters
 * @param unit the unit that answers for it
 * @param amount its amount, or null
 * @param procedure how it is decided; may be empty
 * @param participants who takes part in deciding; may be empty
 */
public record MajorMatterDraft(
    @NotBlank @Size(max = 64) String code,
    @NotNull MajorMatterField field,
    @NotBlank @Size(max = 500) String title,
    @NotNull UnitId unit,
    @Nullable Money amount,
    @NotNull @Size(max = 2000) String procedure,
    @NotNull @Size(max = 2000) String participants)
    implements OrganizationDraft<MajorMatter> {

  @Override
  public RecordKind<MajorMatter> kind() {
    return MajorMatter.KIND;
  }

  @Override
  public MajorMatter toRecord(String id, long version) {
    return new MajorMatter(
        MajorMatterId.of(id),
        version,
        code,
        field,
        title,
        unit,
        amount,
        procedure,
        participants,
        false);
  }
}
