package io.lpc.store;

import io.lpc.common.BureauId;
import java.util.function.Function;

/**
 * 存储: where records are kept. Safe for concurrent use; each call is one transaction of its own, or
 * part of the host's, at READ COMMITTED.
 */
public interface Store {

  /**
   * Reads.
   *
   * @param bureau whose records
   * @param work reads through the given {@link Reading}, which ends with the call
   * @param <R> what it gives
   * @return what the work gave
   * @throws StoreException if the store is broken
   */
  <R> R read(BureauId bureau, Function<? super Reading, ? extends R> work);

  /**
   * Writes: all of it or nothing. If the work throws, nothing is written and the same exception is
   * passed on.
   *
   * @param bureau whose records
   * @param work reads and applies through the given {@link Session}, which ends with the call
   * @param <R> what it gives
   * @return what the work gave
   * @throws StaleVersion if a record was changed by another meanwhile
   * @throws DuplicateRecord if a new record's id or code is taken
   * @throws DanglingReference if a record names another that this bureau does not have
   * @throws Busy if a lock could not be had in time; nothing was written
   * @throws CommitUnknown if it can't be told whether the commit took effect
   * @throws StoreException if the store is broken; nothing was written
   */
  <R> R write(BureauId bureau, Function<? super Session, ? extends R> work);

  /** Whether what is written still waits for the host's own commit. */
  boolean provisional();
}
