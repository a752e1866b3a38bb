package io.lpc.persistence.jooq.kills;

import io.lpc.common.Receipt;
import io.lpc.journal.Head;
import io.lpc.persistence.jooq.JooqStore;
import io.lpc.store.ChangeSet;
import io.lpc.store.Session;
import io.lpc.store.Store;
import io.lpc.testkit.DelegatingSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Workers that break a promise and then wait, to be killed. */
final class Cheats {

  private Cheats() {}

  /** Reports an act as done that is not committed yet. */
  static final class Early {

    private Early() {}

    public static void main(String[] args) throws Exception {
      Database database = Database.of(List.of(args));
      database.using(
          dataSource -> {
            Store store = JooqStore.owning(dataSource, database.dialect());
            Worker.workOn(DelegatingSession.wrapping(store, Reporting::new), args[4]);
          });
    }

    private static final class Reporting extends DelegatingSession {

      Reporting(Session session) {
        super(session);
      }

      @Override
      public void apply(ChangeSet changes) {
        super.apply(changes);
        Head after = changes.after();
        Worker.say(
            Report.doing(
                new Receipt(
                    changes.bureau(),
                    changes.act(),
                    changes.before().size() + 1,
                    after.size(),
                    after.last(),
                    after.recordedAt(),
                    false)));
        await();
      }
    }
  }

  /** Commits an act of many records piece by piece. */
  static final class InPieces {

    private InPieces() {}

    public static void main(String[] args) throws Exception {
      Database database = Database.of(List.of(args));
      database.using(
          dataSource -> {
            try (Connection connection = dataSource.getConnection()) {
              connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
              connection.setAutoCommit(false);
              Store store = JooqStore.joining(() -> connection, database.dialect());
              Worker.workOn(
                  DelegatingSession.wrapping(store, session -> new Committing(session, connection)),
                  args[4]);
            }
          });
    }

    private static final class Committing extends DelegatingSession {

      private final Connection connection;

      Committing(Session session, Connection connection) {
        super(session);
        this.connection = connection;
      }

      @Override
      public void apply(ChangeSet changes) {
        super.apply(changes);
        try {
          connection.commit();
        } catch (SQLException e) {
          throw new IllegalStateException(e);
        }
        Worker.say("half");
        await();
      }
    }
  }

  private static void await() {
    try {
      Thread.sleep(Duration.ofMinutes(1).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("Nobody killed this process");
  }
}
