package io.lpc.organization;

import io.lpc.journal.RecordKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 领导小组草稿: what a host hands in to record a {@link LeadingGroup}.
 *
 * @param name its full name, at most 200 characters
 * @param foundedBy the document that set it up; may be empty
 * @param officeUnit the section where its office sits, or null
 */
public record LeadingGroupDraft(
    @NotBlank @Size(max = 200) String name,
    @NotNull @Size(max = 200) String foundedBy,
    @Nullable UnitId officeUnit)
    implements OrganizationDraft<LeadingGroup> {

  @Override
  public RecordKind<LeadingGroup> kind() {
    return LeadingGroup.KIND;
  }

  @Override
  public LeadingGroup toRecord(String id, long version) {
    return new LeadingGroup(LeadingGroupId.of(id), version, name, foundedBy, officeUnit);
  }
}
