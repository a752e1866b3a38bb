package io.lpc.organization;

import io.lpc.common.PostId;
import io.lpc.journal.RecordKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 岗位草稿: what a host hands in to record a {@link Post}.
 *
 * @param code the outside's number, at most 64 characters
 * @param name its name, at most 200 characters
 * @param unit the unit it belongs to
 * @param duties its duties
 * @param keyFields the key fields it works in
 * @param singleHolder whether it has one holder at a time
 * @param office its office within the leadership, or null
 * @param order its place in lists, from 0
 */
public record PostDraft(
    @NotBlank @Size(max = 64) String code,
    @NotBlank @Size(max = 200) String name,
    @NotNull UnitId unit,
    @NotNull @Size(max = 100) List<@Valid PostDuty> duties,
    @NotNull Set<KeyField> keyFields,
    boolean singleHolder,
    @Nullable LeadershipOffice office,
    @Min(0) int order)
    implements OrganizationDraft<Post> {

  @Override
  public RecordKind<Post> kind() {
    return Post.KIND;
  }

  @Override
  public Post toRecord(String id, long version) {
    return new Post(
        PostId.of(id),
        version,
        code,
        name,
        unit,
        duties,
        keyFields,
        singleHolder,
        office,
        order,
        false);
  }
}
