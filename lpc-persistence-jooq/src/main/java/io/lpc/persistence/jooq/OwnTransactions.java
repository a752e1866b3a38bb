package io.lpc.persistence.jooq;

import io.lpc.store.CommitUnknown;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/** Transactions of our own, each on a connection that is given back as it was. */
final class OwnTransactions implements Transactions {

  private final DataSource dataSource;

  OwnTransactions(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public boolean provisional() {
    return false;
  }

  @Override
  public <R> R reading(Function<? super Transaction, ? extends R> work) {
    return within(
        connection -> {
          R result = work.apply(new Transaction(connection, connection::rollback));
          end(connection);
          return result;
        });
  }

  @Override
  public <R> R writing(Function<? super Transaction, ? extends R> work) {
    return within(
        connection -> {
          Transaction transaction = new Transaction(connection, connection::rollback);
          R result = work.apply(transaction);
          transaction.requireSound();
          commit(transaction);
          return result;
        });
  }

  private <R> R within(Function<Connection, R> work) {
    try (Borrowed borrowed = Borrowed.from(dataSource)) {
      try {
        return work.apply(borrowed.connection());
      } catch (Throwable e) {
        borrowed.rollback(e);
        throw e;
      }
    }
  }

  /** Ends a transaction that read: a rollback has nothing to take back and can't fail halfway. */
  private static void end(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw Failures.translated("The end of a reading failed", e);
    }
  }

  private static void commit(Transaction transaction) {
    try {
      transaction.connection().commit();
    } catch (SQLException e) {
      throw Failures.isRolledBack(e)
          ? Failures.translated("The commit was refused", e)
          : new CommitUnknown(transaction.applied(), Failures.withoutValues(e));
    }
  }

  /** A connection taken from the host, in a transaction at READ COMMITTED. */
  private static final class Borrowed implements AutoCloseable {

    private final Connection connection;
    private final int isolation;
    private final boolean autoCommit;
    private boolean spoilt;

    private Borrowed(Connection connection) throws SQLException {
      this.connection = connection;
      this.isolation = connection.getTransactionIsolation();
      this.autoCommit = connection.getAutoCommit();
    }

    static Borrowed from(DataSource dataSource) {
      try {
        return begun(dataSource.getConnection());
      } catch (SQLException e) {
        throw Failures.translated("No connection could be had", e);
      }
    }

    private static Borrowed begun(Connection connection) throws SQLException {
      try {
        Borrowed borrowed = new Borrowed(connection);
        borrowed.begin();
        return borrowed;
      } catch (Throwable e) {
        giveBack(connection, e);
        throw e;
      }
    }

    private static void giveBack(Connection connection, Throwable why) {
      try {
        connection.close();
      } catch (SQLException e) {
        why.addSuppressed(Failures.withoutValues(e));
      }
    }

    private void begin() throws SQLException {
      if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      }
      if (autoCommit) {
        connection.setAutoCommit(false);
      }
    }

    Connection connection() {
      return connection;
    }

    void rollback(Throwable why) {
      try {
        connection.rollback();
      } catch (SQLException e) {
        spoilt = true;
        why.addSuppressed(Failures.withoutValues(e));
      }
    }

    /** Gives it back as it was; a connection that did not roll back is left to be thrown away. */
    @Override
    public void close() {
      try (connection) {
        if (!spoilt) {
          restore();
        }
      } catch (SQLException e) {
        // The transaction has ended; the pool finds out by itself that the connection is bad.
      }
    }

    private void restore() throws SQLException {
      if (autoCommit) {
        connection.setAutoCommit(true);
      }
      if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
        connection.setTransactionIsolation(isolation);
      }
    }
  }
}
