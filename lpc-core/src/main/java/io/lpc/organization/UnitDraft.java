package io.lpc.organization;

import io.lpc.journal.RecordKind;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 机构草稿: what a host hands in to record a {@link Unit}.
 *
 * @param code the outside's number, at most 64 characters
 * @param name its name, at most 200 characters
 * @param type what it is to its bureau
 * @param parent the unit it belongs to, or null
 * @param functions its functions
 * @param order its place in lists, from 0
 */
public record UnitDraft(
    @NotBlank @Size(max = 64) String code,
    @NotBlank @Size(max = 200) String name,
    @NotNull UnitKind type,
    @Nullable UnitId parent,
    @NotNull @Size(max = 100) List<@NotBlank @Size(max = 2000) String> functions,
    @Min(0) int order)
    implements OrganizationDraft<Unit> {

  @Override
  public RecordKind<Unit> kind() {
    return Unit.KIND;
  }

  @Override
  public Unit toRecord(String id, long version) {
    return new Unit(UnitId.of(id), version, code, name, type, parent, functions, order, false);
  }
}
