package io.lpc.examples.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL server of its own, on which every commit reaches the disk. Stops when it is closed.
 */
final class Postgres implements AutoCloseable {

  private final EmbeddedPostgres server;
  private int databases;

  private Postgres(EmbeddedPostgres server) {
    this.server = server;
  }

  static Postgres start() throws IOException {
    return new Postgres(
        EmbeddedPostgres.builder()
            .setLocaleConfig("locale", "C")
            // The builder's own defaults trade durability for speed.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            // As a server that takes in much in one go would have it.
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("shared_buffers", "512MB")
            .start());
  }

  /** What server it is and how it keeps what it was told. */
  String settings() throws SQLException {
    try (Database any = open("postgres")) {
      return "PostgreSQL "
          + any.text("show server_version")
          + " with fsync="
          + any.text("show fsync")
          + ", synchronous_commit="
          + any.text("show synchronous_commit")
          + ", full_page_writes="
          + any.text("show full_page_writes")
          + ", shared_buffers="
          + any.text("show shared_buffers")
          + ", max_wal_size="
          + any.text("show max_wal_size");
    }
  }

  /** A new, empty database. */
  Database empty() throws SQLException {
    return created("template0 encoding 'UTF8'");
  }

  /** A new database with what another holds, to which nobody is connected. */
  Database copyOf(String template) throws SQLException {
    return created(template);
  }

  private Database created(String template) throws SQLException {
    String name = "bench_" + ++databases;
    command("create database " + name + " template " + template);
    // What was written before is not left for whoever comes next to flush.
    command("checkpoint");
    return open(name);
  }

  private Database open(String name) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.getJdbcUrl("postgres", name));
    config.setUsername("postgres");
    config.setPassword("postgres");
    config.setMaximumPoolSize(2);
    return new Database(this, name, new HikariDataSource(config));
  }

  void drop(String database) {
    try {
      command("drop database " + database);
    } catch (SQLException e) {
      throw new IllegalStateException("Not dropped: " + database, e);
    }
  }

  private void command(String sql) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
