package io.lpc.power;

import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.journal.RecordKind;
import io.lpc.organization.UnitId;
import io.lpc.store.Draft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 权力事项草稿: what a host hands in to record a {@link PowerItem}.
 *
 * @param code the bureau's own number, at most 64 characters
 * @param name its name, at most 300 characters
 * @param type its type, by the code table
 * @param scope whether it is used on those outside
 * @param bases what gives it; may be empty in a draft
 * @param unit the unit that answers for it
 * @param post the post that answers for it, or null
 * @param person the person who answers for it, or null
 * @param commitment the service commitment, or null
 * @param discipline work discipline; may be empty
 * @param servedParties what kinds of parties it serves
 * @param externalCodes its numbers in other lists
 */
public record PowerItemDraft(
    @NotBlank @Size(max = 64) String code,
    @NotBlank @Size(max = 300) String name,
    @NotBlank @Size(max = 32) String type,
    @NotNull PowerScope scope,
    @NotNull @Size(max = 50) List<@Valid LegalBasis> bases,
    @NotNull UnitId unit,
    @Nullable PostId post,
    @Nullable OfficialId person,
    @Nullable @Valid ServiceCommitment commitment,
    @NotNull @Size(max = 2000) String discipline,
    @NotNull @Size(max = 50) List<@NotBlank @Size(max = 200) String> servedParties,
    @NotNull @Size(max = 20) List<@Valid ExternalCode> externalCodes)
    implements Draft<PowerItem> {

  @Override
  public RecordKind<PowerItem> kind() {
    return PowerItem.KIND;
  }

  @Override
  public PowerItem toRecord(String id, long version) {
    return new PowerItem(
        PowerItemId.of(id),
        version,
        code,
        name,
        type,
        scope,
        bases,
        unit,
        post,
        person,
        commitment,
        discipline,
        servedParties,
        externalCodes,
        PowerItemStatus.DRAFT,
        "",
        null);
  }
}
