package io.lpc.persistence.jooq;

import io.lpc.store.Busy;
import io.lpc.store.StoreException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the database says into what the core knows. The database's own message may carry
 * stored values, so only the state, the vendor's code and the stack trace go on.
 */
final class Failures implements ExecuteListener {

  private static final long serialVersionUID = 1L;

  /** Deadlock, serialization failure, lock not available. */
  private static final Set<String> BUSY_STATES = Set.of("40001", "40P01", "55P03");

  /**
   * MariaDB's lock wait timeout and deadlock; H2's lock timeout, deadlock and concurrent update.
   */
  private static final Set<Integer> BUSY_CODES = Set.of(1205, 1213, 50200, 40001, 90131);

  /** No such table: MariaDB and H2; H2's two variants of it; PostgreSQL. */
  private static final Set<String> TABLE_STATES = Set.of("42S02", "42S03", "42S04", "42P01");

  private final transient Consumer<? super RuntimeException> seen;

  /**
   * Listens to one connection.
   *
   * @param seen is told of every failed statement
   */
  Failures(Consumer<? super RuntimeException> seen) {
    this.seen = seen;
  }

  /** A key, a unique or a foreign key constraint said no; what it was is found out by asking. */
  static final class ConstraintBroken extends StoreException {
    private static final long serialVersionUID = 1L;

    ConstraintBroken(String message, Throwable cause) {
      super(message, cause);
    }
  }

  @Override
  public void exception(ExecuteContext ctx) {
    if (ctx.exception() instanceof DataAccessException failure) {
      ctx.exception(translated(failure));
    }
    if (ctx.exception() != null) {
      seen.accept(ctx.exception());
    }
  }

  /** What jOOQ threw, in the core's terms. */
  static StoreException translated(DataAccessException failure) {
    SQLException cause = failure.getCause(SQLException.class);
    if (cause == null) {
      return new StoreException("The database access failed.", null);
    }
    return failure instanceof IntegrityConstraintViolationException
        ? new ConstraintBroken("A constraint was broken: " + states(cause), withoutValues(cause))
        : translated("The database refused a statement", cause);
  }

  /**
   * What JDBC threw, in the core's terms.
   *
   * @param what what was being done
   * @param failure what was thrown
   */
  static StoreException translated(String what, SQLException failure) {
    String message = what + ": " + states(failure) + advice(failure);
    return isBusy(failure)
        ? new Busy(message, withoutValues(failure))
        : new StoreException(message, withoutValues(failure));
  }

  /** Whether a lock could not be had or the database chose this transaction to give way. */
  static boolean isBusy(SQLException failure) {
    return failure instanceof SQLTransactionRollbackException
        || failure instanceof SQLTimeoutException
        || BUSY_STATES.contains(state(failure))
        || BUSY_CODES.contains(failure.getErrorCode());
  }

  /**
   * Whether a commit that failed so has surely not taken place: the server itself said so, by its
   * state or code. Of any other failure, a time-out among them, nobody knows.
   */
  static boolean isRolledBack(SQLException failure) {
    String state = state(failure);
    if (state.equals("40003")) {
      return false;
    }
    return BUSY_STATES.contains(state)
        || BUSY_CODES.contains(failure.getErrorCode())
        || state.startsWith("40")
        || state.startsWith("23")
        || state.startsWith("25");
  }

  /** The same failure without its message, and with what failed beside it, as bare. */
  static SQLException withoutValues(SQLException failure) {
    SQLException bare =
        new SQLException(states(failure), failure.getSQLState(), failure.getErrorCode());
    bare.setStackTrace(failure.getStackTrace());
    for (Throwable beside : failure.getSuppressed()) {
      if (beside instanceof SQLException each) {
        bare.addSuppressed(withoutValues(each));
      }
    }
    return bare;
  }

  private static String advice(SQLException failure) {
    return TABLE_STATES.contains(state(failure))
        ? ". Maybe the tables are not there: run Migrations, or ask JooqStore.validate()."
        : "";
  }

  private static String states(SQLException failure) {
    return "SQLState " + state(failure) + ", code " + failure.getErrorCode();
  }

  private static String state(SQLException failure) {
    @Nullable String state = failure.getSQLState();
    return state == null ? "unknown" : state;
  }
}
