package io.lpc.testkit;

import io.lpc.Lpc;
import io.lpc.store.Store;

/** The in-memory store keeps the contract. */
class InMemoryStoreTest extends StoreContract {

  @Override
  protected Store emptyStore() {
    return Lpc.inMemoryStore();
  }
}
