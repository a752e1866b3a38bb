package io.lpc.persistence.jooq;

import io.lpc.persistence.jooq.schema.DefaultSchema;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Compares the tables that the store needs with those that the database has. */
final class SchemaCheck {

  private final JooqStoreOptions options;
  private final Dialect dialect;

  SchemaCheck(JooqStoreOptions options, Dialect dialect) {
    this.options = options;
    this.dialect = dialect;
  }

  List<String> missing(Connection connection) {
    Set<String> there = columns(connection);
    List<String> missing = new ArrayList<>();
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      String name = options.named(table.getName());
      if (there.contains(name)) {
        addMissingColumns(name, table, there, missing);
      } else {
        missing.add("table " + name);
      }
    }
    return missing.stream().sorted().toList();
  }

  private static void addMissingColumns(
      String name, Table<?> table, Set<String> there, List<String> missing) {
    for (Field<?> column : table.fields()) {
      String full = name + "." + column.getName();
      if (!there.contains(full)) {
        missing.add("column " + full);
      }
    }
  }

  /**
   * Names of tables and of their columns, {@code table} and {@code table.column}, in small letters.
   */
  private Set<String> columns(Connection connection) {
    try {
      DatabaseMetaData meta = connection.getMetaData();
      Set<String> found = new HashSet<>();
      String schema = schema(connection);
      try (ResultSet rows = meta.getColumns(catalog(connection), schema, "%", "%")) {
        while (rows.next()) {
          // The driver takes the schema for a pattern, in which an underscore stands for anything.
          if (schema != null && !schema.equals(rows.getString("TABLE_SCHEM"))) {
            continue;
          }
          String table = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
          found.add(table);
          found.add(table + "." + rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
        }
      }
      return found;
    } catch (SQLException e) {
      throw Failures.translated("The tables could not be listed", e);
    }
  }

  private @Nullable String catalog(Connection connection) throws SQLException {
    String named = options.schema();
    return dialect == Dialect.MARIADB && named != null ? named : connection.getCatalog();
  }

  private @Nullable String schema(Connection connection) throws SQLException {
    if (dialect == Dialect.MARIADB) {
      return null;
    }
    String named = options.schema();
    return named == null ? connection.getSchema() : dialect.folded(named);
  }
}
