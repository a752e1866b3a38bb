package io.lpc.persistence.jooq;

import io.lpc.persistence.jooq.Engines.Engine;
import io.lpc.store.Store;
import io.lpc.testkit.StoreContract;
import org.junit.jupiter.api.BeforeAll;

/** The store keeps the contract on PostgreSQL. */
class PostgresqlStoreContractTest extends StoreContract {

  private static Store store;

  @BeforeAll
  static void open() {
    store = ContractDatabase.on(Engine.POSTGRESQL).store();
  }

  @Override
  protected Store emptyStore() {
    return store;
  }
}
