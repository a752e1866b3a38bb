package io.lpc.organization;

import io.lpc.common.PostId;
import io.lpc.common.StatedPeriod;
import io.lpc.journal.RecordKind;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 领导分工草稿: what a host hands in to record a {@link Leadership}.
 *
 * @param unit the unit led
 * @param post the post that leads it
 * @param role as its head or as leader in charge
 * @param from the first day
 * @param through the last day, included, or null while it lasts
 */
public record LeadershipDraft(
    @NotNull UnitId unit,
    @NotNull PostId post,
    @NotNull LeadershipRole role,
    @NotNull LocalDate from,
    @Nullable LocalDate through)
    implements OrganizationDraft<Leadership>, StatedPeriod {

  @Override
  public RecordKind<Leadership> kind() {
    return Leadership.KIND;
  }

  @Override
  public Leadership toRecord(String id, long version) {
    return new Leadership(LeadershipId.of(id), version, unit, post, role, period());
  }
}
