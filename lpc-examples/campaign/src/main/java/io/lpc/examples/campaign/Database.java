package io.lpc.examples.campaign;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import io.lpc.persistence.jooq.Dialect;
import io.lpc.persistence.jooq.EmbeddedH2;
import io.lpc.persistence.jooq.JooqStore;
import io.lpc.persistence.jooq.Migrations;
import io.lpc.store.Store;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/**
 * 数据库: where the bureau is kept. A name and a password stand in the URL, or in the environment as
 * {@value #USER} and {@value #PASSWORD}; neither is ever printed.
 */
final class Database implements AutoCloseable {

  /** The environment variable of the user's name. */
  static final String USER = "LPC_DB_USER";

  /** The environment variable of the password. */
  static final String PASSWORD = "LPC_DB_PASSWORD";

  private static final Map<String, Dialect> DIALECTS =
      Map.of(
          "jdbc:h2:", Dialect.H2,
          "jdbc:postgresql:", Dialect.POSTGRESQL,
          "jdbc:mariadb:", Dialect.MARIADB);

  /** A few connections; one thread works, but a cursor may stay open meanwhile. */
  private static final int CONNECTIONS = 4;

  private static final long PATIENCE = 10_000;

  private final DataSource connections;
  private final Dialect dialect;
  private final Runnable closing;

  private Database(DataSource connections, Dialect dialect, Runnable closing) {
    this.connections = connections;
    this.dialect = dialect;
    this.closing = closing;
  }

  /** The embedded database in a file, created if there is none. */
  static Database embedded(Path file) {
    EmbeddedH2 h2 = EmbeddedH2.file(file);
    return new Database(h2, Dialect.H2, h2::close);
  }

  /**
   * The database at a URL.
   *
   * @throws Misuse if the URL is of an unknown database, or nothing answers there
   */
  static Database at(String url) {
    Dialect dialect = dialectOf(url);
    try {
      HikariDataSource pool = new HikariDataSource(configuration(url, dialect));
      return new Database(pool, dialect, pool::close);
    } catch (HikariPool.PoolInitializationException e) {
      throw new Misuse("连接不上数据库:请核对 --db 的地址、用户名和密码,并确认数据库已启动、文件未被占用。");
    }
  }

  private static Dialect dialectOf(String url) {
    return DIALECTS.entrySet().stream()
        .filter(each -> url.startsWith(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(
            () -> new Misuse("不认识 --db 的数据库:地址须以 jdbc:h2:、jdbc:postgresql: 或 jdbc:mariadb: 开头。"));
  }

  private static HikariConfig configuration(String url, Dialect dialect) {
    HikariConfig configuration = new HikariConfig();
    configuration.setJdbcUrl(url);
    configuration.setMaximumPoolSize(CONNECTIONS);
    configuration.setConnectionTimeout(PATIENCE);
    if (!url.toLowerCase(Locale.ROOT).matches(".*[?&;]user=.*")) {
      name(configuration, dialect);
    }
    return configuration;
  }

  /** As the environment says; H2's own user is the one that its file was made by. */
  private static void name(HikariConfig configuration, Dialect dialect) {
    Map<String, String> environment = System.getenv();
    if (environment.containsKey(USER)) {
      configuration.setUsername(environment.get(USER));
      configuration.setPassword(environment.get(PASSWORD));
    } else if (dialect == Dialect.H2) {
      configuration.setUsername("sa");
      configuration.setPassword("");
    }
  }

  /** Creates the tables that are missing. */
  void migrate() {
    Migrations.of(connections, dialect).migrate();
  }

  /** Whether it has the tables. */
  boolean isReady() {
    return JooqStore.owning(connections, dialect).validate().isEmpty();
  }

  /** The store on it. */
  Store store() {
    return JooqStore.owning(connections, dialect);
  }

  @Override
  public void close() {
    closing.run();
  }
}
