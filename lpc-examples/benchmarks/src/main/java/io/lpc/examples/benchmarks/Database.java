package io.lpc.examples.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * One database with a pool of connections, which closing it gives back.
 *
 * @param server where it is
 * @param name its name
 * @param source the pool
 */
record Database(Postgres server, String name, HikariDataSource source) implements AutoCloseable {

  private static final String TABLES =
      "select tablename from pg_tables where tablename like 'lpc\\_%'"
          + " and tablename not like '%history' order by 1";

  /** The first column of what a query gives. */
  List<String> texts(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  /** The one value of what a query gives. */
  String text(String sql) throws SQLException {
    return texts(sql).get(0);
  }

  /** Every table with the number of its rows and a digest over all that they hold. */
  String content() throws SQLException {
    StringBuilder content = new StringBuilder();
    for (String table : texts(TABLES)) {
      content.append(
          text(
              "select '%1$s ' || count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') || chr(10) from %1$s t"
                  .formatted(table)));
    }
    return content.toString();
  }

  /** Tells the planner what is in it, as a server in use would know. */
  void analyze() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
    }
  }

  /** Closes it and throws it away. */
  void drop() {
    close();
    server.drop(name);
  }

  @Override
  public void close() {
    source.close();
  }
}
