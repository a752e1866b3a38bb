package io.lpc.persistence.jooq;

import static io.lpc.journal.JournalVerifier.Fault.Kind.CURRENT_ASTRAY;
import static io.lpc.journal.JournalVerifier.Fault.Kind.ROW_ALTERED;
import static io.lpc.journal.JournalVerifier.Fault.Kind.ROW_MISSING;
import static io.lpc.journal.JournalVerifier.Fault.Kind.ROW_WITHOUT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lpc.Bureau;
import io.lpc.Lpc;
import io.lpc.common.BureauId;
import io.lpc.journal.JournalVerifier.Fault;
import io.lpc.journal.JournalVerifier.Fault.Kind;
import io.lpc.organization.Official;
import io.lpc.persistence.jooq.Engines.Engine;
import io.lpc.store.StoreException;
import io.lpc.testkit.DecidedBureau;
import io.lpc.testkit.SettableClock;
import io.lpc.testkit.SmallBureau;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an administrator of the database changes past the library, a verification shows. */
class TamperedRowsTest {

  private static final Map<Engine, DataSource> DATABASES = new EnumMap<>(Engine.class);

  @BeforeAll
  static void open() {
    for (Engine engine : Engine.values()) {
      DataSource database = engine.freshDatabase();
      Migrations.of(database, Dialect.valueOf(engine.name())).migrate();
      DATABASES.put(engine, database);
    }
  }

  /** What is done past the library, and what a verification says. */
  private enum Tampering {
    GRADE("update lpc_assessment_version set state = 'PROPOSED' where version = 3", ROW_ALTERED),
    STEPS("update lpc_assessment_version set steps = 'x' where version = 2", ROW_ALTERED),
    CONTENT("update lpc_risk_point_version set content = '无'", ROW_ALTERED),
    ALL_OF_IT("lpc_risk_point", "set content = '无'", ROW_ALTERED),
    FIRST_DAY("update lpc_risk_point_version set valid_from = '2012-01-01'", ROW_ALTERED),
    LAST_DAY("update lpc_risk_point_version set valid_to = '2011-08-21'", ROW_ALTERED),
    RECORDED("update lpc_official_version set recorded_at = '2012-01-01 00:00:00'", ROW_ALTERED),
    MEASURE("delete from lpc_control_measure_version", ROW_MISSING),
    PLACE("update lpc_risk_point_version set seq = seq + 100000", ROW_MISSING, ROW_WITHOUT_ENTRY),
    IDENTITY("update lpc_kinship_version set id = 'other'", ROW_MISSING, ROW_WITHOUT_ENTRY),
    OLDER("update lpc_power_item set version = version - 1 where version > 1"),
    NEWER("update lpc_post set version = 9"),
    CURRENT("update lpc_risk_point set content = '无'"),
    CURRENT_GONE("delete from lpc_control_measure"),
    PERSON("update lpc_personal set clear_text = '500000198001010017'", ROW_ALTERED),
    KEY("update lpc_personal set secret = 'x'", ROW_ALTERED);

    private static final Set<Tampering> LEAVING_THE_CURRENT =
        Set.of(STEPS, FIRST_DAY, LAST_DAY, RECORDED, PLACE, ALL_OF_IT);

    private final List<String> statements;
    private final List<Kind> kinds;

    Tampering(String statement, Kind... kinds) {
      this.statements = List.of(statement);
      this.kinds = List.of(kinds);
    }

    /** Changes the current rows and their versions alike. */
    Tampering(String table, String change, Kind kind) {
      this.statements =
          List.of("update " + table + " " + change, "update " + table + "_version " + change);
      this.kinds = List.of(kind);
    }

    Set<Kind> expected() {
      Stream<Kind> current =
          LEAVING_THE_CURRENT.contains(this) ? Stream.empty() : Stream.of(CURRENT_ASTRAY);
      return Stream.concat(kinds.stream(), current).collect(Collectors.toSet());
    }
  }

  static Stream<Arguments> tamperings() {
    return Stream.of(Engine.values())
        .flatMap(
            engine ->
                Stream.of(Tampering.values()).map(tampering -> Arguments.of(engine, tampering)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("tamperings")
  void whatIsChangedPastTheLibraryShows(Engine engine, Tampering tampering) throws SQLException {
    SmallBureau small = decided(engine, tampering.name());
    assertThat(small.bureau().journal().verify(List.of()).faults()).isEmpty();

    for (String statement : tampering.statements) {
      change(engine, statement, small.bureau());
    }

    assertThat(small.bureau().journal().verify(List.of()).faults())
        .extracting(Fault::kind)
        .hasSameElementsAs(tampering.expected());
  }

  @ParameterizedTest
  @EnumSource
  void aPersonalValueThatDoesNotFitItsCommitmentIsNeverShown(Engine engine) throws SQLException {
    SmallBureau small = decided(engine, "never-shown");
    change(engine, Tampering.PERSON.statements.get(0), small.bureau());

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> small.bureau().find(Official.KIND, small.aidClerk.official()));
  }

  @ParameterizedTest
  @EnumSource
  void anErasedPersonalValueIsNoFault(Engine engine) throws SQLException {
    SmallBureau small = decided(engine, "erased");
    change(engine, "delete from lpc_personal", small.bureau());

    assertThat(small.bureau().journal().verify(List.of()).faults()).isEmpty();
    assertThat(small.bureau().find(Official.KIND, small.aidClerk.official())).isPresent();
  }

  private static SmallBureau decided(Engine engine, String name) {
    SettableClock clock = SettableClock.at(SmallBureau.FOUNDED_ON);
    JooqStore store = JooqStore.owning(DATABASES.get(engine), Dialect.valueOf(engine.name()));
    Lpc lpc = Lpc.builder().store(store).clock(clock).build();
    return DecidedBureau.in(lpc, clock, BureauId.of(name));
  }

  /** Changes the rows of one bureau. */
  private static void change(Engine engine, String sql, Bureau bureau) throws SQLException {
    String where = sql.contains(" where ") ? " and " : " where ";
    try (Connection connection = DATABASES.get(engine).getConnection();
        Statement statement = connection.createStatement()) {
      int changed = statement.executeUpdate(sql + where + "bureau_id = '" + bureau.id() + "'");
      assertThat(changed).isPositive();
    }
  }
}
