package io.lpc.organization;

import io.lpc.journal.Recorded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 有期间的草稿: a draft whose dates are checked before it becomes a record.
 *
 * @param <T> the record it becomes
 */
public sealed interface DatedDraft<T extends Recorded<?>> extends OrganizationDraft<T>
    permits AppointmentDraft, LeadershipDraft, MatterThresholdDraft, MembershipDraft {

  /** The first day. */
  LocalDate from();

  /** The last day, included; null while it lasts. */
  @Nullable LocalDate through();
}
