package io.lpc.persistence.jooq;

import io.lpc.common.ActKey;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One open transaction, and what befell it. Used by one thread. */
final class Transaction {

  private final Connection connection;
  private final Undoing undoing;
  private @Nullable RuntimeException failure;
  private @Nullable ActKey applied;

  /** Takes back everything written so far. */
  @FunctionalInterface
  interface Undoing {
    void undo() throws SQLException;
  }

  Transaction(Connection connection, Undoing undoing) {
    this.connection = connection;
    this.undoing = undoing;
  }

  Connection connection() {
    return connection;
  }

  /** The act whose changes were applied, if any. */
  @Nullable ActKey applied() {
    return applied;
  }

  /** Notes that an act's changes were applied. */
  void applied(ActKey act) {
    applied = act;
  }

  /** Notes a failure: a transaction in which a statement failed is never committed. */
  void failed(RuntimeException why) {
    failure = why;
  }

  /** Refuses to go on to the commit if a statement failed, even if somebody caught it. */
  void requireSound() {
    if (failure != null) {
      throw failure;
    }
  }

  /** Takes back everything written so far, so that the connection answers questions again. */
  void undo() {
    try {
      undoing.undo();
    } catch (SQLException e) {
      throw Failures.translated("The transaction could not be rolled back", e);
    }
  }
}
