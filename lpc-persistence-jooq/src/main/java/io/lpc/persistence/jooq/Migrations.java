package io.lpc.persistence.jooq;

import io.lpc.store.StoreException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * 建表与升级: creates the tables and brings them up to date, when the host asks for it and never
 * otherwise. Needs {@code org.flywaydb:flyway-core} and its part for the database, which are
 * optional dependencies. Immutable and safe for concurrent use.
 *
 * <p>It does what the scripts under {@code db/lpc/h2}, {@code db/lpc/postgresql} and {@code
 * db/lpc/mariadb} do, which are plain SQL to be run by hand. What was done is kept in a table of
 * its own, {@code lpc_schema_history}, so that it does not meet the host's own migrations.
 */
public final class Migrations {

  private final DataSource dataSource;
  private final Dialect dialect;
  private final JooqStoreOptions options;

  private Migrations(DataSource dataSource, Dialect dialect, JooqStoreOptions options) {
    this.dataSource = dataSource;
    this.dialect = dialect;
    this.options = options;
  }

  /**
   * Migrations of a database.
   *
   * @param dataSource gives connections that may create tables
   * @param dialect what database it is
   * @return its migrations
   */
  public static Migrations of(DataSource dataSource, Dialect dialect) {
    return new Migrations(dataSource, dialect, JooqStoreOptions.DEFAULT);
  }

  /**
   * The same on other tables.
   *
   * @param newOptions where the tables are
   * @return a copy
   */
  public Migrations with(JooqStoreOptions newOptions) {
    return new Migrations(dataSource, dialect, newOptions);
  }

  /**
   * Creates what is missing, the schema included if one is named. May be called any number of
   * times, also by several at once. MariaDB can't take back a table that was created before another
   * failed.
   *
   * @return how many scripts were run
   * @throws StoreException if a script failed
   */
  public int migrate() {
    try {
      return flyway().migrate().migrationsExecuted;
    } catch (FlywayException e) {
      throw failure(e);
    }
  }

  private Flyway flyway() {
    FluentConfiguration configuration =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(dataSource)
            .table(options.prefix() + "schema_history")
            .locations("classpath:" + dialect.folder())
            .resourceProvider(new Scripts(dialect, options))
            .placeholderReplacement(false)
            .skipDefaultCallbacks(true)
            .baselineOnMigrate(true)
            .baselineVersion("0");
    String schema = options.schema();
    return (schema == null ? configuration : configuration.schemas(dialect.folded(schema))).load();
  }

  private static StoreException failure(FlywayException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Failures.translated("The migration failed", sql);
      }
    }
    return new StoreException("The migration failed: " + failure.getMessage(), failure);
  }
}
