package io.lpc.persistence.jooq.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.lpc.Bureau;
import io.lpc.Lpc;
import io.lpc.common.ActKey;
import io.lpc.common.Outcome;
import io.lpc.common.Receipt;
import io.lpc.common.RowSource;
import io.lpc.journal.Entry;
import io.lpc.journal.Personal;
import io.lpc.persistence.jooq.Dialect;
import io.lpc.persistence.jooq.Engines.Engine;
import io.lpc.persistence.jooq.JooqStore;
import io.lpc.persistence.jooq.Migrations;
import io.lpc.persistence.jooq.faults.JdbcCall.Kind;
import io.lpc.persistence.jooq.faults.StoredTables.Content;
import io.lpc.store.Busy;
import io.lpc.store.CommitUnknown;
import io.lpc.store.JournalReader;
import io.lpc.store.Store;
import io.lpc.store.StoreException;
import io.lpc.testkit.SettableClock;
import io.lpc.testkit.SmallBureau;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One database on which use cases are done, first without a fault and then with one. Between two
 * runs the rows, the clock and the source of ids are set back, so that every run must end with the
 * very same rows, digests included.
 */
final class Bench implements AutoCloseable {

  /** Who begins and ends the transaction. */
  enum Way {
    OWNING,
    JOINING
  }

  /** A use case in its state before, and what it does without a fault. */
  record Prepared(
      UseCase useCase,
      UseCase.Act act,
      long ids,
      Content before,
      Content after,
      Set<String> touched,
      Object answer,
      Optional<ActKey> unknown,
      Map<Way, List<JdbcCall>> calls) {

    /** Every fault that can befall it; in a host's transaction those after which it goes on. */
    List<Fault> faults(Way way) {
      List<JdbcCall> all = calls.get(way);
      return IntStream.range(0, all.size())
          .boxed()
          .flatMap(
              i -> Fault.Mode.of(all.get(i).kind()).stream().map(mode -> new Fault(i + 1, mode)))
          .filter(fault -> way == Way.OWNING || !fault.mode().endsTransaction())
          .toList();
    }

    /** What a run is called. */
    String named(Way way, Fault fault) {
      int call = fault.call();
      return "%s%s: call %d of %d (%s) %s"
          .formatted(
              useCase,
              way == Way.JOINING ? ", joining" : "",
              call,
              calls.get(way).size(),
              calls.get(way).get(call - 1).method(),
              fault.mode().words());
    }
  }

  private static final Set<String> ALWAYS_READ =
      Set.of("lpc_head", "lpc_journal", "lpc_outbox", "lpc_personal");

  private final HikariDataSource pool;
  private final FaultyDataSource faulty;
  private final Connection beside;
  private final StoredTables tables;
  private final CountedIds ids = new CountedIds();
  private final Lpc healthy;
  private final Map<Way, Bureau> failing;
  private final ThreadLocal<Connection> host = new ThreadLocal<>();
  private final SmallBureau bureau;
  private final Content unfounded;
  private final Content founded;
  private final long foundedIds;
  private Prepared last;
  private int runs;

  private Bench(Engine engine) throws SQLException {
    pool = (HikariDataSource) engine.freshDatabase(3);
    Dialect dialect = Dialect.valueOf(engine.name());
    Migrations.of(pool, dialect).migrate();
    faulty = new FaultyDataSource(pool, engine == Engine.H2);
    beside = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    execute("create table host_rows (n int not null)");
    tables = new StoredTables(beside, SmallBureau.ID.value());
    SettableClock clock = SettableClock.at(SmallBureau.FOUNDED_ON);
    healthy = lpc(JooqStore.owning(pool, dialect), clock);
    failing =
        Map.of(
            Way.OWNING,
            lpc(JooqStore.owning(faulty.dataSource(), dialect), clock).bureau(SmallBureau.ID),
            Way.JOINING,
            lpc(JooqStore.joining(host::get, dialect), clock).bureau(SmallBureau.ID));
    clock.set(UseCases.DAY);
    unfounded = tables.read(tables.names());
    bureau = SmallBureau.foundedIn(healthy);
    founded = tables.read(tables.names());
    foundedIds = ids.mark();
  }

  /** A bench on a new database. */
  static Bench on(Engine engine) {
    try {
      return new Bench(engine);
    } catch (SQLException e) {
      throw new IllegalStateException("No bench on " + engine, e);
    }
  }

  private Lpc lpc(Store store, SettableClock clock) {
    return Lpc.builder().store(store).clock(clock).ids(ids).build();
  }

  /** Brings about the state before, and does the use case without a fault. */
  Prepared prepare(UseCase useCase) throws SQLException {
    last = null;
    tables.restore(useCase.founded() ? founded : unfounded);
    ids.reset(useCase.founded() ? foundedIds : 0);
    UseCase.Act act = useCase.preparing().apply(bureau);
    long mark = ids.mark();
    Content before = tables.read(tables.names());
    Map<Way, List<JdbcCall>> calls = new EnumMap<>(Way.class);
    if (useCase.joinable()) {
      calls.put(Way.JOINING, joiningCalls(act));
    }
    assertThat(tables.read(tables.names())).as("after the host rolled back").isEqualTo(before);
    ids.reset(mark);
    faulty.arm();
    Object answer = act.by(new UseCase.Doing(failing.get(Way.OWNING)));
    calls.put(Way.OWNING, faulty.calls());
    Content after = tables.read(tables.names());
    assertThat(tables.contradictions(before)).isEmpty();
    assertThat(tables.contradictions(after)).isEmpty();
    checkJournal(receipts(answer));
    return new Prepared(
        useCase,
        act,
        mark,
        before,
        after,
        touched(before, after),
        answer,
        keyOf(answer, before, after),
        calls);
  }

  private List<JdbcCall> joiningCalls(UseCase.Act act) throws SQLException {
    try (Connection connection = begun()) {
      faulty.arm();
      act.by(new UseCase.Doing(failing.get(Way.JOINING)));
      List<JdbcCall> calls = faulty.calls();
      connection.rollback();
      return calls;
    }
  }

  private Set<String> touched(Content before, Content after) {
    Set<String> touched = new TreeSet<>(before.differences(after));
    tables.names().stream()
        .filter(name -> ALWAYS_READ.stream().anyMatch(name::equalsIgnoreCase))
        .forEach(touched::add);
    return touched;
  }

  /** The key that must stand in {@link CommitUnknown}: none if nothing was written by an act. */
  private Optional<ActKey> keyOf(Object answer, Content before, Content after) {
    if (before.counts().equals(after.counts())) {
      return Optional.empty();
    }
    return answer instanceof Outcome.Accepted<?> accepted
        ? Optional.of(accepted.receipt().act())
        : Optional.of(UseCase.KEY);
  }

  /** Does a use case with a fault, looks at what is there, and does it again without. */
  void run(Prepared prepared, Way way, Fault fault) throws SQLException {
    runs++;
    restore(prepared);
    RuntimeException thrown =
        way == Way.OWNING ? owning(prepared, fault) : joining(prepared, fault);
    assertThat(faulty.wasInjected()).as("the fault was reached").isTrue();
    assertThat(faulty.calls().subList(0, fault.call()))
        .as("calls up to the fault")
        .isEqualTo(prepared.calls().get(way).subList(0, fault.call()));
    checkThrown(prepared, way, fault, thrown);
    checkContent(prepared, isTaken(fault, thrown) ? prepared.after() : prepared.before());
    again(prepared);
    checkContent(prepared, prepared.after());
    if (prepared.useCase().personal()) {
      checkJournal(List.of());
    }
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).as("lent connections").isZero();
    last = prepared;
  }

  private void restore(Prepared prepared) throws SQLException {
    if (last == prepared) {
      tables.restore(prepared.before().only(prepared.touched()));
    } else {
      tables.restore(prepared.before());
    }
    last = null;
    ids.reset(prepared.ids());
  }

  private RuntimeException owning(Prepared prepared, Fault fault) {
    return failing(prepared, Way.OWNING, fault);
  }

  /** The host goes on after a failure and commits its own row. */
  private RuntimeException joining(Prepared prepared, Fault fault) throws SQLException {
    try (Connection connection = begun()) {
      try (PreparedStatement own =
          connection.prepareStatement("insert into host_rows values (?)")) {
        own.setInt(1, runs);
        own.executeUpdate();
      }
      RuntimeException thrown = failing(prepared, Way.JOINING, fault);
      connection.commit();
      assertThat(hostRows()).as("the host's own row").isEqualTo(1);
      return thrown;
    }
  }

  private Connection begun() throws SQLException {
    Connection connection = faulty.connection();
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    connection.setAutoCommit(false);
    host.set(connection);
    return connection;
  }

  private RuntimeException failing(Prepared prepared, Way way, Fault fault) {
    faulty.arm(fault);
    try {
      Object answer = prepared.act().by(new UseCase.Doing(failing.get(way)));
      if (way == Way.OWNING) {
        checkAnswer(prepared, answer);
      }
      return null;
    } catch (RuntimeException e) {
      return e;
    } finally {
      faulty.disarm();
    }
  }

  private static boolean isTaken(Fault fault, RuntimeException thrown) {
    return thrown == null || (thrown instanceof CommitUnknown && fault.mode() == Fault.Mode.AFTER);
  }

  private static void checkThrown(
      Prepared prepared, Way way, Fault fault, RuntimeException thrown) {
    Kind kind = prepared.calls().get(way).get(fault.call() - 1).kind();
    if (thrown == null) {
      assertThat(kind).as("a failure that nobody heard of").isIn(Kind.SETTING, Kind.CLOSE);
      return;
    }
    checkSilence(thrown);
    if (fault.mode() == Fault.Mode.GIVES_WAY) {
      assertThat(thrown).isExactlyInstanceOf(Busy.class);
    } else if (fault.mode() == Fault.Mode.CONSTRAINT) {
      assertThat(thrown).isInstanceOf(StoreException.class).isNotInstanceOf(CommitUnknown.class);
    } else if (kind == Kind.COMMIT) {
      assertThat(thrown).isExactlyInstanceOf(CommitUnknown.class);
      assertThat(((CommitUnknown) thrown).act()).isEqualTo(prepared.unknown());
    } else {
      assertThat(thrown).isExactlyInstanceOf(StoreException.class);
    }
  }

  /** Nothing that is stored, and nothing that the database said, may show. */
  private static void checkSilence(Throwable thrown) {
    Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());
    gather(thrown, all);
    for (Throwable each : all) {
      assertThat(String.valueOf(each))
          .doesNotContainPattern("\\p{IsHan}")
          .doesNotContain("injected")
          .doesNotContain(Fault.STORED_VALUES);
    }
  }

  private static void gather(Throwable thrown, Set<Throwable> all) {
    if (thrown == null || !all.add(thrown)) {
      return;
    }
    gather(thrown.getCause(), all);
    List.of(thrown.getSuppressed()).forEach(each -> gather(each, all));
    if (thrown instanceof SQLException sql) {
      gather(sql.getNextException(), all);
    }
  }

  private void again(Prepared prepared) {
    ids.reset(prepared.ids());
    Bureau sound = healthy.bureau(SmallBureau.ID);
    checkAnswer(prepared, prepared.act().by(new UseCase.Doing(sound)));
  }

  private static void checkAnswer(Prepared prepared, Object answer) {
    if (prepared.useCase().personal()) {
      assertThat(((Outcome<?>) answer).orThrow())
          .usingRecursiveComparison()
          .ignoringFieldsOfTypes(Personal.class)
          .isEqualTo(((Outcome<?>) prepared.answer()).orThrow());
    } else {
      assertThat(answer).isEqualTo(prepared.answer());
    }
  }

  private void checkContent(Prepared prepared, Content expected) throws SQLException {
    assertThat(tables.counts()).isEqualTo(new TreeMap<>(expected.counts()));
    boolean masked = prepared.useCase().personal();
    assertThat(tables.read(prepared.touched()).texts(masked))
        .isEqualTo(expected.only(prepared.touched()).texts(masked));
  }

  /**
   * Verifies the journal. A content that is equal to one whose journal was verified, digests
   * included, needs no verification of its own.
   */
  private void checkJournal(List<Receipt> receipts) {
    JournalReader journal = healthy.bureau(SmallBureau.ID).journal();
    assertThat(journal.verify(receipts).faults()).isEmpty();
    for (Receipt receipt : receipts) {
      assertThat(entriesOf(receipt.act(), journal))
          .as("entries of the act")
          .isEqualTo(receipt.last() - receipt.first() + 1);
    }
  }

  private static long entriesOf(ActKey act, JournalReader journal) {
    long found = 0;
    try (RowSource<Entry> entries = journal.entries()) {
      while (entries.hasNext()) {
        found += entries.next().act().equals(act) ? 1 : 0;
      }
    }
    return found;
  }

  private static List<Receipt> receipts(Object answer) {
    return answer instanceof Outcome.Accepted<?> accepted ? List.of(accepted.receipt()) : List.of();
  }

  private int hostRows() throws SQLException {
    try (PreparedStatement statement =
        beside.prepareStatement("select count(*) from host_rows where n = ?")) {
      statement.setInt(1, runs);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getInt(1);
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (PreparedStatement statement = beside.prepareStatement(sql)) {
      statement.execute();
    }
  }

  /** How many runs there were. */
  int runs() {
    return runs;
  }

  @Override
  public void close() {
    try {
      beside.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.close();
    }
  }
}
