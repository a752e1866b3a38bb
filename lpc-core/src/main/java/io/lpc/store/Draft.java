package io.lpc.store;

import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Withdrawable;

/**
 * 草稿: what a host hands in to record something: a record type whose components carry constraints,
 * and which turns itself into the record once they hold.
 *
 * @param <T> the record it becomes
 */
public interface Draft<T extends Recorded<?>> extends Request<T> {

  @Override
  default boolean isAnsweredBy(T answer) {
    return says(answer);
  }

  /** What kind of record it becomes. */
  RecordKind<T> kind();

  /**
   * The record.
   *
   * @param id text of its id
   * @param version its version, from 1
   * @return the record
   */
  T toRecord(String id, long version);

  /**
   * Whether a record says what this draft says; a withdrawn one, as it stood before.
   *
   * @param record the record as it stands
   * @return true if recording the draft would change nothing
   */
  default boolean says(T record) {
    String id = record.id().value();
    boolean isWithdrawn = record instanceof Withdrawable<?> each && each.withdrawn();
    Recorded<?> said =
        isWithdrawn
            ? ((Withdrawable<?>) toRecord(id, record.version() - 1)).withdraw()
            : toRecord(id, record.version());
    return said.equals(record);
  }
}
