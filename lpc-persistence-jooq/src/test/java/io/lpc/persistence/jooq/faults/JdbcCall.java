package io.lpc.persistence.jooq.faults;

import java.lang.reflect.Method;
import java.util.Set;

/**
 * A JDBC call that may reach the database and fail there.
 *
 * @param kind what it does
 * @param method its name
 */
record JdbcCall(Kind kind, String method) {

  /** What a call does. */
  enum Kind {
    STATEMENT,
    COMMIT,
    SAVEPOINT,
    SETTING,
    CLOSE
  }

  private static final Set<String> SAVEPOINTS = Set.of("setSavepoint", "releaseSavepoint");
  private static final Set<String> SETTINGS = Set.of("setAutoCommit", "setTransactionIsolation");

  /** The kind of a connection's method; null for one that is not counted. */
  static Kind ofConnection(Method method) {
    String name = method.getName();
    if (SAVEPOINTS.contains(name)) {
      return Kind.SAVEPOINT;
    }
    if (SETTINGS.contains(name)) {
      return Kind.SETTING;
    }
    return switch (name) {
      case "commit" -> Kind.COMMIT;
      case "close" -> Kind.CLOSE;
      default -> null;
    };
  }

  /** The kind of a statement's method; null for one that is not counted. */
  static Kind ofStatement(Method method) {
    return method.getName().startsWith("execute") ? Kind.STATEMENT : null;
  }
}
