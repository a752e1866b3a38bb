package io.lpc.persistence.jooq.faults;

import com.zaxxer.hikari.HikariDataSource;
import io.lpc.persistence.jooq.faults.JdbcCall.Kind;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Counts the JDBC calls of one thread that reach the database, and lets some of them fail. A
 * rollback is not counted: it must not fail by itself.
 */
final class FaultyDataSource {

  private final HikariDataSource pool;
  private final boolean embedded;
  private final List<JdbcCall> calls = new ArrayList<>();
  private List<Fault> faults = List.of();
  private boolean injected;

  /**
   * Wraps a pool.
   *
   * @param pool gives healthy connections
   * @param embedded whether the database runs in this process, so that no network can be cut
   */
  FaultyDataSource(HikariDataSource pool, boolean embedded) {
    this.pool = pool;
    this.embedded = embedded;
  }

  /** The connections that may fail. */
  DataSource dataSource() {
    return proxy(
        DataSource.class,
        (proxy, method, arguments) ->
            method.getName().equals("getConnection")
                ? connection()
                : passedOn(pool, method, arguments));
  }

  /** One connection that may fail. */
  Connection connection() throws SQLException {
    return new FaultyConnection(pool.getConnection()).proxy();
  }

  /** Begins to count anew, with faults to come, if any. */
  void arm(Fault... next) {
    faults = List.of(next);
    injected = false;
    calls.clear();
  }

  /** Lets nothing fail any more. */
  void disarm() {
    faults = List.of();
  }

  /** The calls so far. */
  List<JdbcCall> calls() {
    return List.copyOf(calls);
  }

  /** Whether the fault was reached. */
  boolean wasInjected() {
    return injected;
  }

  private Optional<Fault> next(JdbcCall call) {
    calls.add(call);
    return faults.stream().filter(each -> each.call() == calls.size()).findFirst();
  }

  private static Object passedOn(Object target, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            FaultyDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private final class FaultyConnection implements InvocationHandler {

    private final Connection healthy;
    private boolean dead;

    FaultyConnection(Connection healthy) {
      this.healthy = healthy;
    }

    Connection proxy() {
      return FaultyDataSource.proxy(Connection.class, this);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      JdbcCall call = JdbcCall.onConnection(method.getName());
      Object result = called(healthy, call, method, arguments);
      if (result instanceof PreparedStatement statement) {
        return statement(PreparedStatement.class, statement, (String) arguments[0]);
      }
      return result instanceof Statement statement
          ? statement(Statement.class, statement, "a batch")
          : result;
    }

    private <T extends Statement> T statement(Class<T> type, T statement, String sql) {
      return FaultyDataSource.proxy(
          type,
          (proxy, method, arguments) ->
              called(statement, JdbcCall.onStatement(sql, method.getName()), method, arguments));
    }

    private Object called(Object target, JdbcCall call, Method method, Object[] arguments)
        throws Throwable {
      if (dead) {
        return afterDeath(method);
      }
      Optional<Fault> fault = call.kind() == Kind.OTHER ? Optional.empty() : next(call);
      if (fault.isEmpty()) {
        return passedOn(target, method, arguments);
      }
      throw failed(fault.get(), target, method, arguments);
    }

    private SQLException failed(Fault fault, Object target, Method method, Object[] arguments)
        throws Throwable {
      if (!fault.mode().isBefore()) {
        passedOn(target, method, arguments);
      }
      if (fault.mode() == Fault.Mode.GIVES_WAY) {
        healthy.rollback();
      }
      if (fault.mode().isDeadly() && !healthy.isClosed()) {
        cut();
      }
      injected = true;
      return fault.exception(method.getName());
    }

    private Object afterDeath(Method method) throws SQLException {
      return switch (method.getName()) {
        case "close" -> null;
        case "isClosed" -> true;
        case "isValid" -> false;
        default -> throw new SQLException("injected: dead " + Fault.STORED_VALUES, "08003");
      };
    }

    /** Cuts the connection as a network does; the server then takes the open transaction back. */
    private void cut() throws SQLException {
      dead = true;
      Connection physical = healthy.unwrap(Connection.class);
      if (embedded) {
        physical.close();
      } else {
        physical.abort(Runnable::run);
      }
      pool.evictConnection(healthy);
    }
  }
}
