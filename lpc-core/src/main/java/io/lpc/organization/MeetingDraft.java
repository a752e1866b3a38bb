package io.lpc.organization;

import io.lpc.common.Digest;
import io.lpc.common.OfficialId;
import io.lpc.journal.RecordKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 会议草稿: what a host hands in to record a {@link Meeting}.
 *
 * @param code the outside's number, at most 64 characters
 * @param type what kind of meeting
 * @param title what it was called
 * @param heldOn the day it was held
 * @param chair who chaired it
 * @param attendances who attended
 * @param items its items, numbered from 1
 * @param minutes its minutes
 * @param minutesScan digest of the signed original, or null
 */
public record MeetingDraft(
    @NotBlank @Size(max = 64) String code,
    @NotNull MeetingKind type,
    @NotBlank @Size(max = 200) String title,
    @NotNull LocalDate heldOn,
    @NotNull OfficialId chair,
    @NotNull @Size(min = 1, max = 500) List<@Valid Attendance> attendances,
    @NotNull @Size(max = 1000) List<@Valid AgendaItem> items,
    @NotBlank @Size(max = 20000) String minutes,
    @Nullable Digest minutesScan)
    implements OrganizationDraft<Meeting> {

  @Override
  public RecordKind<Meeting> kind() {
    return Meeting.KIND;
  }

  @Override
  public Meeting toRecord(String id, long version) {
    return new Meeting(
        MeetingId.of(id),
        version,
        code,
        type,
        title,
        heldOn,
        chair,
        attendances,
        items,
        minutes,
        minutesScan);
  }
}
