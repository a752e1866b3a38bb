package io.lpc.persistence.jooq.faults;

/**
 * A JDBC call that may reach the database and fail there.
 *
 * @param kind what it does
 * @param method its name
 */
record JdbcCall(Kind kind, String method) {

  /** What a call does. */
  enum Kind {
    /** A query that takes no lock. */
    QUERY,
    /** A statement that writes or locks. */
    CHANGE,
    COMMIT,
    SAVEPOINT,
    SETTING,
    CLOSE,
    /** Anything else; it is not counted. */
    OTHER
  }

  /** A call on a connection. */
  static JdbcCall onConnection(String method) {
    Kind kind =
        switch (method) {
          case "commit" -> Kind.COMMIT;
          case "setSavepoint", "releaseSavepoint" -> Kind.SAVEPOINT;
          case "setAutoCommit", "setTransactionIsolation" -> Kind.SETTING;
          case "close" -> Kind.CLOSE;
          default -> Kind.OTHER;
        };
    return new JdbcCall(kind, method);
  }

  /** A call on a statement. */
  static JdbcCall onStatement(String sql, String method) {
    boolean query = sql.startsWith("select") && !sql.contains("for update");
    Kind kind = query ? Kind.QUERY : Kind.CHANGE;
    return new JdbcCall(method.startsWith("execute") ? kind : Kind.OTHER, method);
  }
}
