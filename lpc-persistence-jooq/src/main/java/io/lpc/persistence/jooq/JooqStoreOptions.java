package io.lpc.persistence.jooq;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 存储选项: where the tables are. The same for {@link JooqStore} and {@link Migrations}. Immutable.
 *
 * @param prefix what every table's name begins with: 1 to 16 small letters, digits and underscores,
 *     the first a letter
 * @param schema the schema (on MariaDB the database) that holds the tables, in letters, digits and
 *     underscores; null for the connection's own
 */
public record JooqStoreOptions(String prefix, @Nullable String schema) {

  private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9_]{0,15}");
  private static final Pattern SCHEMA = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,62}");

  /** Prefix {@code lpc_}, in the connection's own schema. */
  public static final JooqStoreOptions DEFAULT = new JooqStoreOptions("lpc_", null);

  /** Refuses what is no such name; both go into SQL as they are. */
  public JooqStoreOptions {
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException("Not a prefix: \"" + prefix + "\". See " + PREFIX);
    }
    if (schema != null && !SCHEMA.matcher(schema).matches()) {
      throw new IllegalArgumentException("Not a schema: \"" + schema + "\". See " + SCHEMA);
    }
  }

  /**
   * The same with another prefix.
   *
   * @param newPrefix what every table's name begins with
   * @return a copy
   * @throws IllegalArgumentException if it is no prefix
   */
  public JooqStoreOptions withPrefix(String newPrefix) {
    return new JooqStoreOptions(newPrefix, schema);
  }

  /**
   * The same in another schema.
   *
   * @param newSchema the schema
   * @return a copy
   * @throws IllegalArgumentException if it is no schema's name
   */
  public JooqStoreOptions withSchema(String newSchema) {
    return new JooqStoreOptions(prefix, newSchema);
  }

  /** The name under which a table of the scripts is found. */
  String named(String table) {
    return prefix + table.substring(DEFAULT.prefix().length());
  }
}
