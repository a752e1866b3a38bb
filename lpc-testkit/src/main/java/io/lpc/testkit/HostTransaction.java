package io.lpc.testkit;

import io.lpc.store.Store;

/** 宿主事务: a transaction that a host opened, with a store that joins it. */
public interface HostTransaction extends AutoCloseable {

  /** The store that works within this transaction. */
  Store store();

  /** Commits, as the host would. */
  void commit();

  /** Rolls back, as the host would. */
  void rollback();

  /** Gives the connection back; what was not committed is lost. */
  @Override
  void close();
}
