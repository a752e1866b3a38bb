package io.lpc.organization;

import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.StatedPeriod;
import io.lpc.journal.RecordKind;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 任职草稿: what a host hands in to record an {@link Appointment}.
 *
 * @param official who
 * @param post which post
 * @param type how it is held
 * @param from the first day
 * @param through the last day, included, or null while it lasts
 */
public record AppointmentDraft(
    @NotNull OfficialId official,
    @NotNull PostId post,
    @NotNull AppointmentKind type,
    @NotNull LocalDate from,
    @Nullable LocalDate through)
    implements OrganizationDraft<Appointment>, StatedPeriod {

  @Override
  public RecordKind<Appointment> kind() {
    return Appointment.KIND;
  }

  @Override
  public Appointment toRecord(String id, long version) {
    return new Appointment(AppointmentId.of(id), version, official, post, type, period());
  }
}
