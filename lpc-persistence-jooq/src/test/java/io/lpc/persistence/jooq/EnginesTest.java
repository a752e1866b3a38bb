package io.lpc.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.persistence.jooq.Engines.Engine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnginesTest {

  /** The last is outside the basic plane: four bytes in UTF-8, two chars in Java. */
  private static final List<String> TEXTS = List.of("廉政风险", "𠮷");

  @ParameterizedTest
  @EnumSource
  void answers(Engine engine) throws SQLException {
    assertThat(single(engine.freshDatabase(), "select 1")).isEqualTo("1");
  }

  @ParameterizedTest
  @EnumSource
  void keepsChineseText(Engine engine) throws SQLException {
    DataSource database = engine.freshDatabase();
    execute(database, "create table t (i int not null primary key, v varchar(64) not null)");
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement("insert into t values (?, ?)")) {
      for (int i = 0; i < TEXTS.size(); i++) {
        insert.setInt(1, i);
        insert.setString(2, TEXTS.get(i));
        insert.executeUpdate();
      }
    }

    for (int i = 0; i < TEXTS.size(); i++) {
      assertThat(single(database, "select v from t where i = " + i)).isEqualTo(TEXTS.get(i));
    }
  }

  @ParameterizedTest
  @EnumSource
  void startsEmptyEveryTime(Engine engine) throws SQLException {
    execute(engine.freshDatabase(), "create table t (i int not null primary key)");
    execute(engine.freshDatabase(), "create table t (i int not null primary key)");
  }

  @ParameterizedTest
  @EnumSource
  void comparesExactly(Engine engine) throws SQLException {
    DataSource database = engine.freshDatabase();
    execute(database, "create table t (v varchar(64) not null primary key)");
    execute(database, "insert into t values ('a'), ('A'), ('a ')");
    assertThat(single(database, "select count(*) from t where v = 'a'")).isEqualTo("1");
  }

  @Test
  void postgresqlIsDurable() throws SQLException {
    DataSource database = Engine.POSTGRESQL.freshDatabase();
    assertThat(single(database, "show fsync")).isEqualTo("on");
    assertThat(single(database, "show synchronous_commit")).isEqualTo("on");
    assertThat(single(database, "show full_page_writes")).isEqualTo("on");
  }

  @Test
  void mariadbIsDurable() throws SQLException {
    DataSource database = Engine.MARIADB.freshDatabase();
    assertThat(single(database, "select @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
    assertThat(single(database, "select @@collation_database")).isEqualTo("utf8mb4_nopad_bin");
  }

  @Test
  void h2IsDurable() throws SQLException {
    assertThat(
            single(
                Engine.H2.freshDatabase(),
                "select setting_value from information_schema.settings"
                    + " where setting_name = 'WRITE_DELAY'"))
        .isEqualTo("0");
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String single(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
