package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.JooqStoreTest.dialect;
import static io.lpc.persistence.jooq.TestBureau.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lpc.common.ActKey;
import io.lpc.common.BureauId;
import io.lpc.common.Outcome;
import io.lpc.common.Verdict;
import io.lpc.journal.Recorded;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.persistence.jooq.Engines.Engine;
import io.lpc.store.Busy;
import io.lpc.store.CommitUnknown;
import io.lpc.store.DuplicateRecord;
import io.lpc.store.StoreException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the store begins and ends transactions, its own and the host's. */
class JooqTransactionsTest {

  private static final BureauId BUREAU = BureauId.of("B1");

  private static DataSource migrated(Engine engine) {
    DataSource database = engine.freshDatabase();
    Migrations.of(database, dialect(engine)).migrate();
    return database;
  }

  private static TestBureau owning(DataSource database, Engine engine) {
    return new TestBureau(JooqStore.owning(database, dialect(engine)), BUREAU.value());
  }

  private static boolean has(TestBureau bureau, String unit) {
    return bureau
        .store()
        .<Boolean>read(BUREAU, reading -> reading.find(Unit.KIND, UnitId.of(unit)).isPresent());
  }

  private static Connection begun(DataSource database) throws SQLException {
    Connection connection = database.getConnection();
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    connection.setAutoCommit(false);
    return connection;
  }

  @ParameterizedTest
  @EnumSource
  void goesWithTheHost(Engine engine) throws SQLException {
    DataSource database = migrated(engine);
    TestBureau outside = owning(database, engine).founded();
    try (Connection connection = begun(database)) {
      execute(connection, "create table host_rows (n int not null primary key)");
      connection.commit();
      AtomicInteger ids = new AtomicInteger();
      TestBureau inside =
          new TestBureau(
              joining(connection, engine).store(), "B1", () -> "in-" + ids.incrementAndGet());
      execute(connection, "insert into host_rows values (1)");
      Outcome<Recorded<?>> outcome = inside.put(unit("U-1", "01"));
      assertThat(((Outcome.Accepted<Recorded<?>>) outcome).receipt().provisional()).isTrue();
      assertThat(has(inside, "U-1")).isTrue();
      assertThat(has(outside, "U-1")).isFalse();
      connection.rollback();
      assertThat(has(outside, "U-1")).isFalse();

      inside.put(unit("U-2", "02")).orThrow();
      connection.commit();
      assertThat(has(outside, "U-2")).isTrue();
      assertThat(connection.isClosed()).isFalse();
    }
    assertThat(outside.store().<Long>read(BUREAU, reading -> reading.head().size())).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void takesBackOnlyItsOwnRows(Engine engine) throws SQLException {
    DataSource database = migrated(engine);
    TestBureau outside = owning(database, engine).founded();
    outside.put(unit("U-1", "01")).orThrow();
    try (Connection connection = begun(database)) {
      TestBureau inside = new TestBureau(joining(connection, engine).store(), "B1", () -> "x");
      inside.put(unit("U-2", "02")).orThrow();
      TestBureau again = new TestBureau(joining(connection, engine).store(), "B1", () -> "y");
      assertThatThrownBy(() -> again.put(unit("U-1", "03"))).isInstanceOf(DuplicateRecord.class);
      assertThatThrownBy(
              () ->
                  again
                      .store()
                      .write(
                          BUREAU,
                          session -> {
                            TestBureau.put(again.acts().withKey(ActKey.of("k")), unit("U-3", "03"));
                            throw new IllegalStateException("the host's own");
                          }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the host's own");
      connection.commit();
    }
    assertThat(has(outside, "U-2")).isTrue();
    assertThat(has(outside, "U-3")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void refusesAHostWithoutTransaction(Engine engine) throws SQLException {
    DataSource database = migrated(engine);
    try (Connection connection = database.getConnection()) {
      assertThatThrownBy(() -> joining(connection, engine).founded())
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("commits by itself");
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesAnotherIsolation(Engine engine) throws SQLException {
    DataSource database = migrated(engine);
    try (Connection connection = database.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      assertThatThrownBy(() -> joining(connection, engine).founded())
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("READ COMMITTED");
      assertThatThrownBy(() -> has(joining(connection, engine), "U-1"))
          .isInstanceOf(StoreException.class);
      connection.rollback();
    }
  }

  @ParameterizedTest
  @EnumSource
  void givesTheConnectionBackAsItWas(Engine engine) throws SQLException {
    DataSource database = migrated(engine);
    try (Connection connection = database.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
      DataSource lending = lending(keptOpen(connection));
      TestBureau bureau = owning(lending, engine).founded();
      bureau.put(unit("U-1", "01")).orThrow();
      assertThatThrownBy(() -> bureau.put(unit("U-1", "02"))).isInstanceOf(DuplicateRecord.class);
      assertThat(has(bureau, "U-1")).isTrue();
      assertThat(connection.getAutoCommit()).isTrue();
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void doesNotKnowTheFateOfALostCommit(Engine engine) {
    DataSource database = migrated(engine);
    TestBureau sound = owning(database, engine).founded();
    AtomicBoolean after = new AtomicBoolean(true);
    TestBureau losing = owning(losingCommits(database, after), engine);

    assertThatThrownBy(() -> made(losing, "taken-place", "U-1"))
        .isInstanceOfSatisfying(
            CommitUnknown.class,
            e -> {
              assertThat(e.act()).contains(ActKey.of("taken-place"));
              assertThat(e.isRetryable()).isTrue();
            });
    assertThat(has(sound, "U-1")).isTrue();
    assertThat(made(sound, "taken-place", "U-1").orThrow()).isEqualTo(unit("U-1", "U-1"));

    after.set(false);
    assertThatThrownBy(() -> made(losing, "not-taken-place", "U-2"))
        .isInstanceOf(CommitUnknown.class);
    assertThat(has(sound, "U-2")).isFalse();
    made(sound, "not-taken-place", "U-2").orThrow();
    assertThat(has(sound, "U-2")).isTrue();
    assertThat(sound.store().<Long>read(BUREAU, reading -> reading.head().size())).isEqualTo(3);
  }

  private static Outcome<Unit> made(TestBureau bureau, String key, String unit) {
    return bureau
        .acts()
        .withKey(ActKey.of(key))
        .perform(
            "unit.make",
            Unit.KIND,
            made -> made.id().value().equals(unit),
            TestBureau.REASON,
            work -> Verdict.allowed(work.put(unit(unit, unit))));
  }

  @ParameterizedTest
  @EnumSource
  void isBusyWhenTheLockCanNotBeHad(Engine engine) throws SQLException {
    DataSource database = migrated(engine);
    TestBureau bureau = owning(database, engine).founded();
    try (Connection holder = begun(database);
        Connection impatient = begun(database)) {
      execute(impatient, impatience(engine));
      execute(holder, "update lpc_head set size = size where bureau_id = 'B1'");
      TestBureau inside = joining(impatient, engine);
      assertThatThrownBy(() -> inside.put(unit("U-1", "01"))).isInstanceOf(Busy.class);
      holder.rollback();
      impatient.rollback();
    }
    bureau.put(unit("U-1", "01")).orThrow();
  }

  private static String impatience(Engine engine) {
    return switch (engine) {
      case H2 -> "set lock_timeout 100";
      case POSTGRESQL -> "set local lock_timeout = 100";
      case MARIADB -> "set session innodb_lock_wait_timeout = 1";
    };
  }

  @ParameterizedTest
  @EnumSource
  void passesNoMessageOfTheDatabaseOn(Engine engine) throws SQLException {
    DataSource database = migrated(engine);
    TestBureau bureau = owning(database, engine).founded();
    try (Connection connection = database.getConnection()) {
      execute(connection, "alter table lpc_unit add constraint odd check (list_order < 100)");
    }
    Unit odd =
        new Unit(
            UnitId.of("U-1"),
            1,
            "01",
            "机密名称",
            io.lpc.organization.UnitKind.SECTION,
            null,
            java.util.List.of(),
            100,
            false);
    assertThatThrownBy(() -> bureau.put(odd))
        .isInstanceOf(StoreException.class)
        .satisfies(
            e -> {
              for (Throwable each = e; each != null; each = each.getCause()) {
                assertThat(each.toString()).doesNotContain("机密名称").doesNotContain("odd");
              }
            });
    assertThat(has(bureau, "U-1")).isFalse();
  }

  private static TestBureau joining(Connection connection, Engine engine) {
    return new TestBureau(JooqStore.joining(() -> connection, dialect(engine)), BUREAU.value());
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Loses the answer to a commit, after or before it took place. */
  private static DataSource losingCommits(DataSource database, AtomicBoolean after) {
    return lending(
        () -> {
          Connection connection = database.getConnection();
          return overriding(
              connection,
              "commit"::equals,
              () -> {
                if (after.get()) {
                  connection.commit();
                }
                throw new SQLException("Connection reset by somebody", "08006");
              });
        });
  }

  private static Source keptOpen(Connection connection) {
    return () -> overriding(connection, "close"::equals, () -> null);
  }

  private interface Source {
    Connection get() throws SQLException;
  }

  private interface Instead {
    Object call() throws SQLException;
  }

  private static DataSource lending(Source source) {
    return (DataSource)
        Proxy.newProxyInstance(
            JooqTransactionsTest.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> source.get());
  }

  private static Connection overriding(
      Connection connection, Predicate<String> which, Instead instead) {
    return (Connection)
        Proxy.newProxyInstance(
            JooqTransactionsTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (which.test(method.getName())) {
                return instead.call();
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
