package io.lpc.persistence.jooq;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that reach a database; a batch is one. */
final class CountingDataSource {

  private final DataSource database;
  private final AtomicInteger statements = new AtomicInteger();

  CountingDataSource(DataSource database) {
    this.database = database;
  }

  /** The connections whose statements are counted. */
  DataSource dataSource() {
    return wrapped(DataSource.class, database);
  }

  /** How many statements an action sends. */
  int during(Runnable action) {
    int before = statements.get();
    action.run();
    return statements.get() - before;
  }

  private <T> T wrapped(Class<T> type, Object inner) {
    InvocationHandler handler = (proxy, method, arguments) -> called(inner, method, arguments);
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private Object called(Object inner, Method method, Object[] arguments) throws Throwable {
    if (inner instanceof Statement && method.getName().startsWith("execute")) {
      statements.incrementAndGet();
    }
    Object result;
    try {
      result = method.invoke(inner, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
    return result instanceof Connection || result instanceof Statement
        ? wrapped(method.getReturnType(), result)
        : result;
  }
}
