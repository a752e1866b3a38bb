package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.JooqStoreTest.dialect;
import static io.lpc.persistence.jooq.TestBureau.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lpc.common.BureauId;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.persistence.jooq.Engines.Engine;
import io.lpc.persistence.jooq.schema.DefaultSchema;
import io.lpc.store.Reading;
import io.lpc.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationsTest {

  @ParameterizedTest
  @EnumSource
  void createsEverythingOnce(Engine engine) throws SQLException {
    DataSource database = engine.freshDatabase();
    execute(database, "create table schema_history_of_the_host (n int)");
    JooqStore store = JooqStore.owning(database, dialect(engine));
    assertThat(store.validate()).hasSize(DefaultSchema.DEFAULT_SCHEMA.getTables().size());
    Migrations migrations = Migrations.of(database, dialect(engine));
    assertThat(migrations.migrate()).isPositive();
    assertThat(migrations.migrate()).isZero();
    assertThat(store.validate()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void givesScriptsThatRunByHand(Engine engine) throws SQLException, IOException {
    DataSource database = engine.freshDatabase();
    String path = "/" + dialect(engine).folder() + "/V1__lpc.sql";
    try (InputStream in = MigrationsTest.class.getResourceAsStream(path)) {
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String statement : script.split(";", -1)) {
        if (!statement.isBlank()) {
          execute(database, statement);
        }
      }
    }
    JooqStore store = JooqStore.owning(database, dialect(engine));
    assertThat(store.validate()).isEmpty();
    assertThat(works(store)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void putsTheTablesWhereTheHostWants(Engine engine) {
    DataSource database = engine.freshDatabase();
    String schema = "elsewhere_" + System.nanoTime();
    JooqStoreOptions options =
        JooqStoreOptions.DEFAULT.withPrefix("integrity_lpc_").withSchema(schema);
    JooqStore store = JooqStore.owning(database, dialect(engine)).with(options);
    assertThat(store.validate()).contains("table integrity_lpc_unit");
    assertThat(Migrations.of(database, dialect(engine)).with(options).migrate()).isPositive();
    assertThat(store.validate()).isEmpty();
    assertThat(works(store)).isTrue();
    assertThat(JooqStore.owning(database, dialect(engine)).validate()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void keepsTwoStoresApart(Engine engine) {
    DataSource database = engine.freshDatabase();
    for (String prefix : List.of("a_", "b_", "lpc_")) {
      JooqStoreOptions options = JooqStoreOptions.DEFAULT.withPrefix(prefix);
      Migrations.of(database, dialect(engine)).with(options).migrate();
      JooqStore store = JooqStore.owning(database, dialect(engine)).with(options);
      assertThat(store.validate()).isEmpty();
      assertThat(works(store)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatIsMissing(Engine engine) throws SQLException {
    DataSource database = engine.freshDatabase();
    Migrations.of(database, dialect(engine)).migrate();
    execute(database, "alter table lpc_unit drop column functions");
    execute(database, "drop table lpc_outbox");
    assertThat(JooqStore.owning(database, dialect(engine)).validate())
        .containsExactly("column lpc_unit.functions", "table lpc_outbox");
  }

  @ParameterizedTest
  @EnumSource
  void aStoreWithoutItsTablesSaysWhatToDo(Engine engine) {
    JooqStore store = JooqStore.owning(engine.freshDatabase(), dialect(engine));

    assertThatThrownBy(() -> store.read(BureauId.of("B1"), Reading::head))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("run Migrations, or ask JooqStore.validate()");
  }

  @Test
  void refusesNamesThatAreNone() {
    assertThatThrownBy(() -> JooqStoreOptions.DEFAULT.withPrefix("x; drop"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JooqStoreOptions.DEFAULT.withPrefix("a".repeat(17)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JooqStoreOptions.DEFAULT.withSchema("a.b"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsAnEmbeddedDatabaseInAFile(@TempDir Path folder) throws SQLException {
    Path file = folder.resolve("lpc");
    try (EmbeddedH2 database = EmbeddedH2.file(file)) {
      Migrations.of(database, Dialect.H2).migrate();
      assertThat(works(JooqStore.owning(database, Dialect.H2))).isTrue();
      assertThat(setting(database, "WRITE_DELAY")).isEqualTo("0");
      assertThat(setting(database, "REUSE_SPACE")).isEqualTo("FALSE");
      assertThat(setting(database, "DEFRAG_ALWAYS")).isEqualTo("TRUE");
    }
    try (EmbeddedH2 database = EmbeddedH2.file(file)) {
      TestBureau bureau = new TestBureau(JooqStore.owning(database, Dialect.H2), "B1");
      assertThat(
              bureau
                  .store()
                  .<Boolean>read(
                      bureau.id(),
                      reading -> reading.find(Unit.KIND, UnitId.of("U-1")).isPresent()))
          .isTrue();
    }
    assertThatThrownBy(() -> EmbeddedH2.file(folder.resolve("a;INIT=x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String setting(DataSource database, String name) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select setting_value from information_schema.settings where setting_name = '"
                    + name
                    + "'")) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  private static boolean works(JooqStore store) {
    TestBureau bureau = new TestBureau(store, "B1").founded();
    Unit unit = unit("U-1", "01");
    bureau.put(unit).orThrow();
    return store.read(bureau.id(), reading -> reading.find(Unit.KIND, unit.id())).isPresent();
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
