package io.lpc.testkit;

import io.lpc.Lpc;
import io.lpc.store.Store;

/** The in-memory store keeps the contract. */
class InMemoryStoreTest extends StoreContract {

  private final Store store = Lpc.inMemoryStore();

  @Override
  protected Store emptyStore() {
    return store;
  }
}
