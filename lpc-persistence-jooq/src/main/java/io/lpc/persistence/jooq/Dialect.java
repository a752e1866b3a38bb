package io.lpc.persistence.jooq;

import java.util.Locale;
import org.jooq.SQLDialect;

/** 数据库: which database the store speaks to. It is always said, never guessed from a URL. */
public enum Dialect {
  /** H2, the embedded default. */
  H2(SQLDialect.H2),
  /** PostgreSQL, and what speaks its SQL and its protocol. */
  POSTGRESQL(SQLDialect.POSTGRES),
  /** MariaDB. */
  MARIADB(SQLDialect.MARIADB);

  private final SQLDialect sql;

  Dialect(SQLDialect sql) {
    this.sql = sql;
  }

  SQLDialect sql() {
    return sql;
  }

  /** The folder of the scripts. */
  String folder() {
    return "db/lpc/" + name().toLowerCase(Locale.ROOT);
  }

  /** A name as the database keeps it when it is written without quotes, as the store does. */
  String folded(String name) {
    return switch (this) {
      case H2 -> name.toUpperCase(Locale.ROOT);
      case POSTGRESQL -> name.toLowerCase(Locale.ROOT);
      case MARIADB -> name;
    };
  }
}
