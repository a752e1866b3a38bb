package io.lpc.persistence.jooq;

import io.lpc.persistence.jooq.Engines.Engine;
import io.lpc.store.Store;
import io.lpc.testkit.HostTransaction;
import io.lpc.testkit.HostTransactionContract;
import org.junit.jupiter.api.BeforeAll;

/** A store that joins the host's transactions keeps the contract on MariaDB. */
class MariadbHostTransactionTest extends HostTransactionContract {

  private static ContractDatabase database;

  @BeforeAll
  static void open() {
    database = ContractDatabase.on(Engine.MARIADB);
  }

  @Override
  protected Store emptyStore() {
    return database.store();
  }

  @Override
  protected HostTransaction begin() {
    return database.begin();
  }
}
