package io.lpc.store;

import io.lpc.journal.CanonicalForm;
import io.lpc.journal.Recorded;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 变更: one record's new version, with what its version row needs. Only core makes one; an adapter
 * reads it. Immutable.
 */
public final class Change {

  /** The first day of a validity that reaches back without limit. */
  public static final LocalDate ALWAYS = LocalDate.of(1000, 1, 1);

  private final Recorded<?> record;
  private final CanonicalForm form;
  private final LocalDate validFrom;
  private final long sequence;
  private final Instant recordedAt;

  Change(
      Recorded<?> record,
      CanonicalForm form,
      LocalDate validFrom,
      long sequence,
      Instant recordedAt) {
    this.record = record;
    this.form = form;
    this.validFrom = validFrom;
    this.sequence = sequence;
    this.recordedAt = recordedAt;
  }

  /** The record's new version. */
  public Recorded<?> record() {
    return record;
  }

  /** Its canonical form, with its references and personal fields. */
  public CanonicalForm form() {
    return form;
  }

  /** Whether the record is new: it must not be there yet. */
  public boolean isNew() {
    return record.version() == 1;
  }

  /** The version that must be the current one; 0 for a new record. */
  public long expected() {
    return record.version() - 1;
  }

  /** The first day on which this version holds; {@link #ALWAYS} if it reaches back. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** Sequence of the version's journal entry. */
  public long sequence() {
    return sequence;
  }

  /** When it was recorded. */
  public Instant recordedAt() {
    return recordedAt;
  }
}
