package io.lpc.organization;

import io.lpc.common.OfficialId;
import io.lpc.common.StatedPeriod;
import io.lpc.journal.RecordKind;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 成员草稿: what a host hands in to record a {@link Membership}.
 *
 * @param body of which body
 * @param official who
 * @param role as what
 * @param from the first day
 * @param through the last day, included, or null while it lasts
 */
public record MembershipDraft(
    @NotNull GoverningBody body,
    @NotNull OfficialId official,
    @NotNull BodyRole role,
    @NotNull LocalDate from,
    @Nullable LocalDate through)
    implements OrganizationDraft<Membership>, StatedPeriod {

  @Override
  public RecordKind<Membership> kind() {
    return Membership.KIND;
  }

  @Override
  public Membership toRecord(String id, long version) {
    return new Membership(MembershipId.of(id), version, body, official, role, period());
  }
}
