package io.lpc.persistence.jooq;

import io.lpc.persistence.jooq.Engines.Engine;
import io.lpc.store.Store;
import io.lpc.testkit.HostTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A fresh database with the store's tables, for one class of contract tests. */
final class ContractDatabase {

  private final DataSource database;
  private final Dialect dialect;

  private ContractDatabase(DataSource database, Dialect dialect) {
    this.database = database;
    this.dialect = dialect;
  }

  static ContractDatabase on(Engine engine) {
    DataSource database = engine.freshDatabase();
    Dialect dialect = Dialect.valueOf(engine.name());
    Migrations.of(database, dialect).migrate();
    return new ContractDatabase(database, dialect);
  }

  Store store() {
    return JooqStore.owning(database, dialect);
  }

  HostTransaction begin() {
    try {
      Connection connection = database.getConnection();
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      connection.setAutoCommit(false);
      return new Joined(connection, JooqStore.joining(() -> connection, dialect));
    } catch (SQLException e) {
      throw new IllegalStateException("The host could not begin", e);
    }
  }

  private record Joined(Connection connection, Store store) implements HostTransaction {
    private interface Ending {
      void end() throws SQLException;
    }

    @Override
    public void commit() {
      run(connection::commit);
    }

    @Override
    public void rollback() {
      run(connection::rollback);
    }

    @Override
    public void close() {
      run(connection::rollback);
      run(connection::close);
    }

    private static void run(Ending ending) {
      try {
        ending.end();
      } catch (SQLException e) {
        throw new IllegalStateException("The host could not end its transaction", e);
      }
    }
  }
}
