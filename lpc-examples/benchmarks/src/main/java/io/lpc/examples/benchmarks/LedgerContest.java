package io.lpc.examples.benchmarks;

import io.lpc.common.RowSource;
import io.lpc.ledger.LedgerQuery;
import io.lpc.ledger.LedgerRow;
import java.util.List;

/** 台帐: every risk point with its measure and who answers for it, one row after the other. */
final class LedgerContest {

  private final Database database;

  LedgerContest(Database database) {
    this.database = database;
  }

  List<Contestant> contestants() {
    return List.of(
        Contestant.lpc(Ledger::new),
        Contestant.peer("JDBC cursor on the versions", () -> new Cursor(LedgerCursor.DATED)),
        Contestant.floor(
            "JDBC cursor on the current rows", () -> new Cursor(LedgerCursor.CURRENT)));
  }

  /** Reads rows and keeps but a number over all that they say. */
  private abstract static class Reader implements Round {
    private long rows;
    private long digest;

    void read(LedgerRow row) {
      rows++;
      digest = 31 * digest + row.hashCode();
    }

    @Override
    public String result() {
      return rows + " rows, digest " + digest;
    }
  }

  private final class Ledger extends Reader {
    @Override
    public void work() {
      try (RowSource<LedgerRow> ledger =
          Qinghe.in(database.source(), 2).ledger().open(LedgerQuery.NOW)) {
        ledger.forEachRemaining(this::read);
      }
    }
  }

  private final class Cursor extends Reader {
    private final String sql;

    Cursor(String sql) {
      this.sql = sql;
    }

    @Override
    public void work() throws Exception {
      LedgerCursor.read(database.source(), sql, this::read);
    }
  }
}
