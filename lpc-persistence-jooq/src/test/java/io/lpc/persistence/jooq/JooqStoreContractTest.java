package io.lpc.persistence.jooq;

import io.lpc.persistence.jooq.Engines.Engine;
import io.lpc.store.Store;
import io.lpc.testkit.StoreContract;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;

/** The contract of every store, on each engine. */
class JooqStoreContractTest {

  @Nested
  class OnH2 extends StoreContract {
    @Override
    protected Store emptyStore() {
      return migrated(Engine.H2);
    }
  }

  @Nested
  class OnPostgresql extends StoreContract {
    @Override
    protected Store emptyStore() {
      return migrated(Engine.POSTGRESQL);
    }
  }

  @Nested
  class OnMariadb extends StoreContract {
    @Override
    protected Store emptyStore() {
      return migrated(Engine.MARIADB);
    }
  }

  private static Store migrated(Engine engine) {
    DataSource database = engine.freshDatabase();
    Dialect dialect = JooqStoreTest.dialect(engine);
    Migrations.of(database, dialect).migrate();
    return JooqStore.owning(database, dialect);
  }
}
