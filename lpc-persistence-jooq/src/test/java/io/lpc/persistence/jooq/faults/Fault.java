package io.lpc.persistence.jooq.faults;

import io.lpc.persistence.jooq.faults.JdbcCall.Kind;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;

/**
 * What befalls one JDBC call.
 *
 * @param call which one, from 1
 * @param mode how it fails
 */
record Fault(int call, Mode mode) {

  /** What a database says about the row that it refused; no exception may pass it on. */
  static final String STORED_VALUES = "'陈己 凭关系认定收入 清河区民政局'";

  /** How a call fails. */
  enum Mode {
    /** It has no effect, and the connection goes on. */
    BEFORE("fails before it ran", "58030", true, false),
    /** It takes effect, the caller is not told, and the connection is dead. */
    AFTER("fails after it ran", "08006", false, true),
    /** It has no effect, and the connection is dead. */
    LOST("loses the connection before it ran", "08007", true, true),
    /** The server takes the whole transaction back; the connection goes on. */
    GIVES_WAY("gives way to another", "40001", true, false),
    /** A constraint says no, although nothing that is stored contradicts. */
    CONSTRAINT("breaks a constraint", "23505", true, false);

    private final String words;
    private final String state;
    private final boolean before;
    private final boolean deadly;

    Mode(String words, String state, boolean before, boolean deadly) {
      this.words = words;
      this.state = state;
      this.before = before;
      this.deadly = deadly;
    }

    /** How it fails, in words. */
    String words() {
      return words;
    }

    /** Whether the call has no effect. */
    boolean isBefore() {
      return before;
    }

    /** Whether the connection is dead from then on. */
    boolean isDeadly() {
      return deadly;
    }

    /** Whether nothing is left of the open transaction. */
    boolean endsTransaction() {
      return deadly || this == GIVES_WAY;
    }

    /** What can befall a kind of call. */
    static List<Mode> of(Kind kind) {
      return switch (kind) {
        case QUERY, SETTING, SAVEPOINT -> List.of(BEFORE, AFTER);
        case CHANGE -> List.of(BEFORE, AFTER, GIVES_WAY, CONSTRAINT);
        case COMMIT -> List.of(values());
        case CLOSE -> List.of(AFTER);
        case OTHER -> List.of();
      };
    }
  }

  SQLException exception(String method) {
    String message = "injected: value " + STORED_VALUES + " at call " + call;
    SQLException failure =
        method.endsWith("Batch")
            ? new BatchUpdateException(message, mode.state, 0, new int[0])
            : new SQLException(message, mode.state, 0);
    failure.setNextException(new SQLException(message, mode.state, 0));
    return failure;
  }
}
