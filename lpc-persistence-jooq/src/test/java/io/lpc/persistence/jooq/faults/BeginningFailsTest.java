package io.lpc.persistence.jooq.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import io.lpc.common.BureauId;
import io.lpc.persistence.jooq.Dialect;
import io.lpc.persistence.jooq.Engines.Engine;
import io.lpc.persistence.jooq.JooqStore;
import io.lpc.persistence.jooq.Migrations;
import io.lpc.store.Store;
import io.lpc.store.StoreException;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transaction that can't be begun gives its connection back, and what failed first is told. */
class BeginningFailsTest {

  private static final BureauId BUREAU = BureauId.of("qinghe-mzj");
  private static final Fault REFUSED = new Fault(1, Fault.Mode.BEFORE);
  private static final Fault NOT_CLOSED = new Fault(2, Fault.Mode.AFTER);

  /** A connection that is not given back is missed at the next turn. */
  private static final int CONNECTIONS = 2;

  private final HikariDataSource pool = (HikariDataSource) Engine.H2.freshDatabase(CONNECTIONS);
  private final FaultyDataSource faulty = new FaultyDataSource(pool, true);
  private final Store store = JooqStore.owning(faulty.dataSource(), Dialect.H2);

  @BeforeEach
  void migrate() {
    Migrations.of(pool, Dialect.H2).migrate();
  }

  @Test
  void the_first_failure_is_told_and_the_connection_is_given_back() {
    for (int i = 0; i < CONNECTIONS; i++) {
      faulty.arm(REFUSED);
      assertThat(failure().getSuppressed()).isEmpty();
      assertThat(faulty.calls())
          .extracting(JdbcCall::method)
          .containsExactly("setAutoCommit", "close");
    }
    faulty.disarm();
    assertThat(read()).isZero();
  }

  @Test
  void a_connection_that_can_not_be_closed_hides_nothing() {
    for (int i = 0; i < CONNECTIONS; i++) {
      faulty.arm(REFUSED, NOT_CLOSED);
      assertThat(failure().getSuppressed())
          .singleElement()
          .isInstanceOf(SQLException.class)
          .extracting(Throwable::getMessage)
          .isEqualTo("SQLState 08006, code 0");
    }
    faulty.disarm();
    assertThat(read()).isZero();
  }

  /** What the store tells as the cause when a transaction can't be begun. */
  private Throwable failure() {
    StoreException told = catchThrowableOfType(StoreException.class, this::read);
    assertThat(told).hasMessageContaining("SQLState 58030");
    return told.getCause();
  }

  private long read() {
    return store.<Long>read(BUREAU, reading -> reading.head().size());
  }
}
