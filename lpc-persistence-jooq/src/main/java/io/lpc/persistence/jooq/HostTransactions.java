package io.lpc.persistence.jooq;

import io.lpc.store.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Function;

/** The host's transactions: joined, never begun, committed or closed. */
final class HostTransactions implements Transactions {

  private final ConnectionSource source;

  HostTransactions(ConnectionSource source) {
    this.source = source;
  }

  @Override
  public boolean provisional() {
    return true;
  }

  @Override
  public <R> R reading(Function<? super Transaction, ? extends R> work) {
    Connection connection = joined();
    return work.apply(new Transaction(connection, () -> {}));
  }

  @Override
  public <R> R writing(Function<? super Transaction, ? extends R> work) {
    Connection connection = joined();
    Savepoint before = savepoint(connection);
    Transaction transaction = new Transaction(connection, () -> connection.rollback(before));
    try {
      R result = work.apply(transaction);
      transaction.requireSound();
      connection.releaseSavepoint(before);
      return result;
    } catch (SQLException e) {
      StoreException failure = Failures.translated("The savepoint could not be released", e);
      rollback(transaction, failure);
      throw failure;
    } catch (Throwable e) {
      rollback(transaction, e);
      throw e;
    }
  }

  private Connection joined() {
    try {
      Connection connection = source.get();
      if (connection.getAutoCommit()) {
        throw new StoreException(
            "The connection commits by itself: no transaction of the host is open. Maybe it was not"
                + " begun?",
            null);
      }
      if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
        throw new StoreException(
            "The host's transaction is at isolation level "
                + connection.getTransactionIsolation()
                + " and not at READ COMMITTED, at which alone a lock shows what was committed"
                + " before.",
            null);
      }
      return connection;
    } catch (SQLException e) {
      throw Failures.translated("The host's connection could not be had", e);
    }
  }

  private static Savepoint savepoint(Connection connection) {
    try {
      return connection.setSavepoint();
    } catch (SQLException e) {
      throw Failures.translated("No savepoint could be set", e);
    }
  }

  private static void rollback(Transaction transaction, Throwable why) {
    try {
      transaction.undo();
    } catch (StoreException e) {
      why.addSuppressed(e);
    }
  }
}
