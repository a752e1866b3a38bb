package io.lpc.examples.benchmarks;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * 语句记录: every statement that goes through a data source, with its values, so that plain JDBC can
 * issue the same. Used by one thread.
 */
final class Recording {

  /** One thing that a connection is told. */
  sealed interface Call {
    /** Tells it again. */
    void replay(Connection connection) throws SQLException;

    /** Whether it ends the transaction. */
    default boolean endsTransaction() {
      return false;
    }
  }

  /** A prepared statement with the values it is bound to. */
  private record Prepared(String sql, List<Object> values) implements Call {
    @Override
    public void replay(Connection connection) throws SQLException {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < values.size(); i++) {
          statement.setObject(i + 1, values.get(i));
        }
        if (statement.execute()) {
          readAll(statement.getResultSet());
        }
      }
    }

    private static void readAll(ResultSet rows) throws SQLException {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          rows.getObject(i);
        }
      }
    }
  }

  /** Statements that go out together. */
  private record Batch(List<String> statements) implements Call {
    @Override
    public void replay(Connection connection) throws SQLException {
      try (Statement batch = connection.createStatement()) {
        for (String sql : statements) {
          batch.addBatch(sql);
        }
        batch.executeBatch();
      }
    }
  }

  /** The end of a transaction. */
  private record Commit() implements Call {
    @Override
    public void replay(Connection connection) throws SQLException {
      connection.commit();
    }

    @Override
    public boolean endsTransaction() {
      return true;
    }
  }

  private final List<Call> calls = new ArrayList<>();

  /** The same data source, whose statements are recorded. */
  DataSource of(DataSource source) {
    return proxy(
        DataSource.class,
        source,
        (method, arguments, result) ->
            result instanceof Connection connection ? of(connection) : result);
  }

  private Connection of(Connection connection) {
    return proxy(
        Connection.class,
        connection,
        (method, arguments, result) -> {
          if (method.equals("commit")) {
            calls.add(new Commit());
          }
          if (result instanceof PreparedStatement statement) {
            return of(statement, (String) arguments[0]);
          }
          return result instanceof Statement statement ? of(statement) : result;
        });
  }

  private PreparedStatement of(PreparedStatement statement, String sql) {
    List<Object> values = new ArrayList<>();
    return proxy(
        PreparedStatement.class,
        statement,
        (method, arguments, result) -> {
          if (method.equals("setNull")) {
            throw new IllegalStateException("A null is not recorded: " + sql);
          }
          if (method.equals("addBatch")) {
            throw new IllegalStateException("A bound batch is not recorded: " + sql);
          }
          if (method.startsWith("set") && arguments.length >= 2) {
            values.add(arguments[1]);
          }
          if (method.startsWith("execute")) {
            calls.add(new Prepared(sql, List.copyOf(values)));
          }
          return result;
        });
  }

  private Statement of(Statement statement) {
    List<String> batch = new ArrayList<>();
    return proxy(
        Statement.class,
        statement,
        (method, arguments, result) -> {
          if (method.equals("addBatch")) {
            batch.add((String) arguments[0]);
          } else if (method.equals("executeBatch")) {
            calls.add(new Batch(List.copyOf(batch)));
          } else if (method.startsWith("execute")) {
            throw new IllegalStateException("Not recorded: " + method);
          }
          return result;
        });
  }

  /** What was recorded, in its order. */
  List<Call> calls() {
    return List.copyOf(calls);
  }

  /** Forgets what was recorded. */
  void clear() {
    calls.clear();
  }

  /** Sees a call and what it gave. */
  private interface Watch {
    Object seen(String method, Object[] arguments, Object result);
  }

  private static <T> T proxy(Class<T> type, T real, Watch watch) {
    InvocationHandler handler =
        (self, method, arguments) ->
            watch.seen(method.getName(), arguments, invoked(method, real, arguments));
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object invoked(Method method, Object real, Object[] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
