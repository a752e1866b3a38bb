package io.lpc.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 版本行: one version row as a store keeps it, to be held against its entry.
 *
 * @param sequence the entry that it names
 * @param record which record's version it states to be
 * @param recordedAt when it states to have been recorded
 * @param content what an entry of it would hold; null if no record can be made of the row, because
 *     a column holds what no such record does, or a personal value does not fit its commitment
 */
public record StoredRow(
    long sequence, Entry.Subject record, Instant recordedAt, @Nullable String content) {

  /**
   * Whether it is the row that an entry was written with.
   *
   * @param entry the entry
   * @return whether both say the same
   */
  public boolean isOf(Entry entry) {
    return entry.content().equals(content) && entry.recordedAt().equals(recordedAt);
  }
}
