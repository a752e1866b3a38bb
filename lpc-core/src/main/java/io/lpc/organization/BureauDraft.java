package io.lpc.organization;

import io.lpc.common.BureauId;
import io.lpc.journal.RecordKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 单位概况草稿: what a host hands in to found a bureau or to change its profile.
 *
 * @param name its full name, at most 200 characters
 * @param district where it is; may be empty
 * @param superior the body it answers upward to; may be empty
 * @param receivingUnit the section that receives papers, or null
 * @param voting quorum and majority; {@link VotingRule#DEFAULT} is the practice
 */
public record BureauDraft(
    @NotBlank @Size(max = 200) String name,
    @NotNull @Size(max = 200) String district,
    @NotNull @Size(max = 200) String superior,
    @Nullable UnitId receivingUnit,
    @NotNull VotingRule voting)
    implements OrganizationDraft<BureauProfile> {

  /** The same without the section that receives papers, which is not there yet. */
  public BureauDraft withoutReceivingUnit() {
    return new BureauDraft(name, district, superior, null, voting);
  }

  @Override
  public RecordKind<BureauProfile> kind() {
    return BureauProfile.KIND;
  }

  @Override
  public BureauProfile toRecord(String id, long version) {
    return new BureauProfile(
        BureauId.of(id), version, name, district, superior, receivingUnit, voting);
  }
}
