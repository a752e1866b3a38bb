package io.lpc.persistence.jooq.faults;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows of one bureau in every table of the store, read and restored past the store, on a
 * connection of its own that commits each statement.
 */
public final class StoredTables {

  /** Keys of personal values, their commitments, and the digests over these. */
  private static final Pattern RANDOM = Pattern.compile("[0-9a-f]{64}");

  /** Rows by table, each by its key. */
  public record Content(Map<String, Map<List<String>, List<Object>>> rows) {

    /** How many rows each table has. */
    Map<String, Integer> counts() {
      Map<String, Integer> counts = new TreeMap<>();
      rows.forEach((table, content) -> counts.put(table, content.size()));
      return counts;
    }

    /** The same for some tables. */
    Content only(Collection<String> tables) {
      Map<String, Map<List<String>, List<Object>>> some = new TreeMap<>(rows);
      some.keySet().retainAll(tables);
      return new Content(some);
    }

    /** Each table's rows as texts, in order; without random values if they are masked. */
    Map<String, List<String>> texts(boolean masked) {
      Map<String, List<String>> texts = new TreeMap<>();
      rows.forEach(
          (table, content) ->
              texts.put(
                  table,
                  content.values().stream()
                      .map(
                          row ->
                              masked
                                  ? RANDOM.matcher(row.toString()).replaceAll("*")
                                  : row.toString())
                      .sorted()
                      .toList()));
      return texts;
    }

    /** The tables whose rows differ. */
    Set<String> differences(Content other) {
      return rows.keySet().stream()
          .filter(table -> !rows.get(table).equals(other.rows.get(table)))
          .collect(Collectors.toSet());
    }
  }

  /** A table, its columns and those of its primary key, by their positions. */
  private record Table(String name, List<String> columns, List<Integer> key) {

    String keyCondition() {
      return key.stream().map(i -> columns.get(i) + " = ?").collect(Collectors.joining(" and "));
    }

    Object value(List<Object> row, String column) {
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).equalsIgnoreCase(column)) {
          return row.get(i);
        }
      }
      throw new IllegalArgumentException(name + " has no column " + column);
    }

    List<Object> keyOf(List<Object> row) {
      return key.stream().map(row::get).toList();
    }
  }

  private final Connection connection;
  private final String bureau;

  /** Every table, one that is named by another before it. */
  private final Map<String, Table> tables = new LinkedHashMap<>();

  /** The columns by which a table names itself. */
  private final Map<String, Set<String>> selfReferences = new TreeMap<>();

  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final String counting;

  /**
   * The tables of a database.
   *
   * @param connection commits each statement; its own
   * @param bureau whose rows
   */
  public StoredTables(Connection connection, String bureau) throws SQLException {
    this.connection = connection;
    this.bureau = bureau;
    Map<String, Set<String>> named = namedTables(connection);
    for (String table : named.keySet()) {
      add(table, named, connection);
    }
    this.counting =
        tables.keySet().stream()
            .map(name -> "select '%s', count(*) from %s where bureau_id = ?".formatted(name, name))
            .collect(Collectors.joining(" union all "));
  }

  /** The names of all tables. */
  public Set<String> names() {
    return tables.keySet();
  }

  /** The rows of some tables. */
  public Content read(Collection<String> names) throws SQLException {
    Map<String, Map<List<String>, List<Object>>> rows = new TreeMap<>();
    for (String name : names) {
      rows.put(name, read(tables.get(name)));
    }
    return new Content(rows);
  }

  /** How many rows each table has. */
  Map<String, Integer> counts() throws SQLException {
    Map<String, Integer> counts = new TreeMap<>();
    PreparedStatement statement = prepared(counting);
    for (int i = 1; i <= tables.size(); i++) {
      statement.setString(i, bureau);
    }
    try (ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        counts.put(result.getString(1).trim(), result.getInt(2));
      }
    }
    return counts;
  }

  /** Makes some tables hold what they held; the others are taken to be as they were. */
  void restore(Content content) throws SQLException {
    connection.setAutoCommit(false);
    try {
      restoreAll(content);
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private void restoreAll(Content content) throws SQLException {
    if (content.rows().keySet().equals(tables.keySet())) {
      clear();
    }
    Content now = read(content.rows().keySet());
    List<Table> ordered =
        tables.values().stream().filter(each -> content.rows().containsKey(each.name())).toList();
    for (int i = ordered.size() - 1; i >= 0; i--) {
      Table table = ordered.get(i);
      delete(table, now.rows().get(table.name()), content.rows().get(table.name()));
    }
    for (Table table : ordered) {
      write(table, now.rows().get(table.name()), content.rows().get(table.name()));
    }
  }

  /** Rows that change places under a unique key can't be moved one by one. */
  private void clear() throws SQLException {
    List<String> names = new ArrayList<>(tables.keySet());
    Collections.reverse(names);
    for (String name : names) {
      for (String column : selfReferences.getOrDefault(name, Set.of())) {
        execute(
            "update " + name + " set " + column + " = null where bureau_id = ?", List.of(bureau));
      }
      execute("delete from " + name + " where bureau_id = ?", List.of(bureau));
    }
  }

  /**
   * Where rows, version rows, personal values, journal, head and outbox of a whole content
   * contradict each other.
   */
  public List<String> contradictions(Content content) {
    List<String> found = new ArrayList<>();
    Map<String, Integer> counts = lowered(content.counts());
    int entries = counts.get("lpc_journal");
    long size = longs(content, "lpc_head", "size").stream().mapToLong(Long::longValue).sum();
    if (size != entries) {
      found.add("head says " + size + " entries, there are " + entries);
    }
    Map<Object, Object> versions = new HashMap<>();
    Set<Object> commitments = new HashSet<>();
    for (Table table : tables.values()) {
      String name = table.name().toLowerCase(Locale.ROOT);
      if (counts.containsKey(name + "_version")) {
        String later = tableNamed(name + "_version").name();
        if (!latest(content, table.name()).equals(latest(content, later))) {
          found.add(name + " contradicts its versions");
        }
        longs(content, later, "seq").forEach(seq -> versions.put(seq, name));
        commitments.addAll(commitments(content, later));
      }
    }
    if (!commitments.equals(Set.copyOf(values(content, "lpc_personal", "commitment")))) {
      found.add("personal values contradict their commitments");
    }
    Set<Long> journal = new HashSet<>(longs(content, "lpc_journal", "seq"));
    if (!versions.keySet().equals(journal)) {
      found.add("versions stand at " + versions.keySet() + ", entries at " + journal);
    }
    if (!journal.containsAll(longs(content, "lpc_outbox", "seq"))) {
      found.add("a message has no entry");
    }
    return found;
  }

  private Map<Object, Long> latest(Content content, String name) {
    Table table = tables.get(name);
    Map<Object, Long> latest = new HashMap<>();
    for (List<Object> row : content.rows().get(name).values()) {
      latest.merge(table.value(row, "id"), (Long) table.value(row, "version"), Math::max);
    }
    return latest;
  }

  private Set<Object> commitments(Content content, String name) {
    Set<Object> commitments = new HashSet<>();
    for (String column : tables.get(name).columns()) {
      if (column.toLowerCase(Locale.ROOT).endsWith("_commitment")) {
        commitments.addAll(values(content, name, column));
      }
    }
    commitments.remove(null);
    return commitments;
  }

  private List<Long> longs(Content content, String name, String column) {
    return values(content, name, column).stream().map(Long.class::cast).toList();
  }

  /** A column's values, null among them. */
  private List<Object> values(Content content, String name, String column) {
    Table table = tableNamed(name);
    List<Object> values = new ArrayList<>();
    content.rows().get(table.name()).values().forEach(row -> values.add(table.value(row, column)));
    return values;
  }

  private Table tableNamed(String name) {
    return tables.values().stream()
        .filter(each -> each.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Integer> lowered(Map<String, Integer> counts) {
    Map<String, Integer> lowered = new TreeMap<>();
    counts.forEach((name, count) -> lowered.put(name.toLowerCase(Locale.ROOT), count));
    return lowered;
  }

  private Map<List<String>, List<Object>> read(Table table) throws SQLException {
    Map<List<String>, List<Object>> rows = new HashMap<>();
    String columns = String.join(", ", table.columns());
    PreparedStatement statement =
        prepared("select " + columns + " from " + table.name() + " where bureau_id = ?");
    statement.setString(1, bureau);
    try (ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        List<Object> row = row(result);
        rows.put(table.keyOf(row).stream().map(String::valueOf).toList(), row);
      }
    }
    return rows;
  }

  private static List<Object> row(ResultSet result) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    List<Object> row = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      row.add(
          switch (JDBCType.valueOf(columns.getColumnType(i))) {
            case DATE -> result.getObject(i, LocalDate.class);
            case TIMESTAMP -> result.getObject(i, LocalDateTime.class);
            case VARCHAR, LONGVARCHAR, CHAR, CLOB -> result.getString(i);
            default -> result.getObject(i);
          });
    }
    return row;
  }

  private void delete(
      Table table, Map<List<String>, List<Object>> now, Map<List<String>, List<Object>> wanted)
      throws SQLException {
    for (Map.Entry<List<String>, List<Object>> each : now.entrySet()) {
      if (!wanted.containsKey(each.getKey())) {
        execute(
            "delete from " + table.name() + " where " + table.keyCondition(),
            table.keyOf(each.getValue()));
      }
    }
  }

  private void write(
      Table table, Map<List<String>, List<Object>> now, Map<List<String>, List<Object>> wanted)
      throws SQLException {
    for (Map.Entry<List<String>, List<Object>> each : wanted.entrySet()) {
      List<Object> row = each.getValue();
      if (!now.containsKey(each.getKey())) {
        String places = String.join(", ", table.columns().stream().map(column -> "?").toList());
        execute("insert into " + table.name() + columns(table) + " values (" + places + ")", row);
      } else if (!now.get(each.getKey()).equals(row)) {
        List<Object> values = new ArrayList<>(row);
        values.addAll(table.keyOf(row));
        String settings =
            table.columns().stream()
                .map(column -> column + " = ?")
                .collect(Collectors.joining(", "));
        execute(
            "update " + table.name() + " set " + settings + " where " + table.keyCondition(),
            values);
      }
    }
  }

  private static String columns(Table table) {
    return " (" + String.join(", ", table.columns()) + ")";
  }

  private void execute(String sql, List<Object> values) throws SQLException {
    PreparedStatement statement = prepared(sql);
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    statement.executeUpdate();
  }

  /** Statements are kept, for each is used thousands of times. */
  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    return statement;
  }

  private void add(String name, Map<String, Set<String>> named, Connection connection)
      throws SQLException {
    if (tables.containsKey(name)) {
      return;
    }
    for (String other : named.get(name)) {
      if (!other.equals(name)) {
        add(other, named, connection);
      }
    }
    tables.put(name, described(name, connection));
  }

  /** Which tables each table names by its foreign keys. */
  private Map<String, Set<String>> namedTables(Connection connection) throws SQLException {
    DatabaseMetaData data = connection.getMetaData();
    Map<String, Set<String>> named = new TreeMap<>();
    try (ResultSet found =
        data.getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
      while (found.next()) {
        String name = found.getString("TABLE_NAME");
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("lpc_")
            && !lower.equals("lpc_schema_history")
            && found.getString("TABLE_TYPE").contains("TABLE")) {
          named.put(name, new LinkedHashSet<>());
        }
      }
    }
    for (Map.Entry<String, Set<String>> each : named.entrySet()) {
      try (ResultSet keys =
          data.getImportedKeys(connection.getCatalog(), connection.getSchema(), each.getKey())) {
        while (keys.next()) {
          each.getValue().add(keys.getString("PKTABLE_NAME"));
          String column = keys.getString("FKCOLUMN_NAME");
          if (each.getKey().equals(keys.getString("PKTABLE_NAME"))
              && !column.equalsIgnoreCase("bureau_id")) {
            selfReferences.computeIfAbsent(each.getKey(), name -> new TreeSet<>()).add(column);
          }
        }
      }
    }
    return named;
  }

  private static Table described(String name, Connection connection) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement("select * from " + name + " where 1 = 0");
        ResultSet result = statement.executeQuery()) {
      for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
        columns.add(result.getMetaData().getColumnName(i));
      }
    }
    List<Integer> key = new ArrayList<>();
    try (ResultSet keys =
        connection
            .getMetaData()
            .getPrimaryKeys(connection.getCatalog(), connection.getSchema(), name)) {
      while (keys.next()) {
        key.add(columns.indexOf(keys.getString("COLUMN_NAME")));
      }
    }
    return new Table(name, columns, key);
  }
}
