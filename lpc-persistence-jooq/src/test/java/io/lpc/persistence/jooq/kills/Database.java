package io.lpc.persistence.jooq.kills;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.lpc.persistence.jooq.Dialect;
import io.lpc.persistence.jooq.EmbeddedH2;
import io.lpc.persistence.jooq.Engines.Engine;
import io.lpc.persistence.jooq.Migrations;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/**
 * A database that more than one process can open: a file of H2, which one has at a time, or a
 * server's by its address.
 *
 * @param dialect what it is
 * @param place the file, or the address
 * @param user whom the server knows; says nothing for H2
 * @param password the user's
 */
record Database(Dialect dialect, String place, String user, String password) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** What is done with an open database. */
  interface Use {
    void of(DataSource dataSource) throws Exception;
  }

  /**
   * A new database with the store's tables.
   *
   * @param engine what it is
   * @param folder where H2 keeps its file
   */
  static Database fresh(Engine engine, Path folder) throws Exception {
    Dialect dialect = Dialect.valueOf(engine.name());
    Database database =
        engine == Engine.H2
            ? new Database(dialect, folder.resolve("lpc").toString(), "", "")
            : onServer(dialect, engine);
    database.using(dataSource -> Migrations.of(dataSource, dialect).migrate());
    return database;
  }

  private static Database onServer(Dialect dialect, Engine engine) {
    try (HikariDataSource pool = (HikariDataSource) engine.freshDatabase(1)) {
      return new Database(dialect, pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }
  }

  /** The same database, as it was told to another process. */
  static Database of(List<String> words) {
    return new Database(Dialect.valueOf(words.get(0)), words.get(1), words.get(2), words.get(3));
  }

  /** How another process is told of it. */
  List<String> words() {
    return List.of(dialect.name(), place, user, password);
  }

  /** Opens it, and closes it again. */
  void using(Use use) throws Exception {
    if (dialect == Dialect.H2) {
      try (EmbeddedH2 file = EmbeddedH2.file(Path.of(place))) {
        use.of(file);
      }
    } else {
      try (HikariDataSource pool = pool()) {
        use.of(pool);
      }
    }
  }

  private HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(place);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(2);
    config.setMinimumIdle(0);
    return new HikariDataSource(config);
  }

  /**
   * Waits until the server has noticed that its clients are gone, and has ended what they had
   * begun: until then a commit that it was sent may still be coming.
   *
   * @return how long that took
   */
  Duration awaitSilence() throws SQLException, InterruptedException {
    Instant begin = Instant.now();
    if (dialect != Dialect.H2) {
      try (Connection connection = DriverManager.getConnection(place, user, password);
          PreparedStatement others = connection.prepareStatement(othersSql())) {
        while (isAny(others)) {
          if (Instant.now().isAfter(begin.plus(PATIENCE))) {
            throw new AssertionError("The server still serves a client that was killed");
          }
          Thread.sleep(20);
        }
      }
    }
    return Duration.between(begin, Instant.now());
  }

  private String othersSql() {
    return dialect == Dialect.POSTGRESQL
        ? "select pid from pg_stat_activity where datname = current_database()"
            + " and backend_type = 'client backend' and pid <> pg_backend_pid()"
        : "select id from information_schema.processlist where db = database()"
            + " and id <> connection_id()";
  }

  private static boolean isAny(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      return rows.next();
    }
  }
}
