package io.lpc.examples.benchmarks;

import io.lpc.Bureau;
import io.lpc.Desk;
import io.lpc.risk.RiskPointDraft;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** 登记: risk points that a clerk enters one by one, each an act and a transaction of its own. */
final class SaveContest {

  private final Postgres server;
  private final String template;
  private final int saves;

  SaveContest(Postgres server, String template, int saves) {
    this.server = server;
    this.template = template;
    this.saves = saves;
  }

  List<Contestant> contestants() throws Exception {
    List<Recording.Call> calls = recorded();
    return List.of(
        Contestant.lpc(
            () -> {
              Database database = server.copyOf(template);
              return new Saving(database, database.source());
            }),
        Contestant.floor(
            "the same statements by JDBC", () -> new Replay(server.copyOf(template), calls)));
  }

  private List<Recording.Call> recorded() throws Exception {
    Recording recording = new Recording();
    Database database = server.copyOf(template);
    DataSource watched = recording.of(database.source());
    try (Saving saving = new Saving(database, watched)) {
      recording.clear();
      saving.work();
      return recording.calls();
    }
  }

  /** Through the register. */
  private final class Saving implements Round {
    private final Database database;
    private final Desk desk;
    private final List<RiskPointDraft> drafts;

    Saving(Database database, DataSource source) {
      this.database = database;
      Bureau bureau = Qinghe.in(source, 2);
      this.desk = bureau.actingAs(Qinghe.clerk(bureau));
      this.drafts = Qinghe.drafts(bureau, saves);
    }

    @Override
    public void work() {
      drafts.forEach(draft -> desk.risks().identify(draft, Qinghe.REASON).orThrow());
    }

    @Override
    public String result() throws SQLException {
      return database.content();
    }

    @Override
    public void close() {
      database.drop();
    }
  }

  /** The statements that the register issued, with a connection from the pool for each act. */
  private record Replay(Database database, List<Recording.Call> calls) implements Round {
    @Override
    public void work() throws SQLException {
      int next = 0;
      while (next < calls.size()) {
        try (Connection connection = database.source().getConnection()) {
          connection.setAutoCommit(false);
          boolean open = true;
          while (open) {
            Recording.Call call = calls.get(next++);
            call.replay(connection);
            open = !call.endsTransaction();
          }
          connection.setAutoCommit(true);
        }
      }
    }

    @Override
    public String result() throws SQLException {
      return database.content();
    }

    @Override
    public void close() {
      database.drop();
    }
  }
}
