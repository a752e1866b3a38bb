package io.lpc.store;

import io.lpc.journal.Head;

/** 写: a {@link Reading} that may also write, within one transaction and one thread. */
public interface Session extends Reading {

  /**
   * Takes the bureau's one writer lock, before anything is read to decide. Whoever holds it sees
   * everything that earlier writers committed, and nobody else writes to this bureau until the
   * transaction ends. Other bureaus don't wait.
   *
   * @return the head; {@link Head#EMPTY} for a bureau that was never founded
   * @throws Busy if the lock could not be had in time
   */
  Head lockHead();

  /**
   * Applies rows, version rows, entries, outbox messages and the new head, together.
   *
   * @param changes what a unit of work gathered
   * @throws StaleVersion if a record does not have the version before the new one
   * @throws DuplicateRecord if a new record's id or code is taken
   * @throws DanglingReference if a record names another that this bureau does not have
   */
  void apply(ChangeSet changes);
}
