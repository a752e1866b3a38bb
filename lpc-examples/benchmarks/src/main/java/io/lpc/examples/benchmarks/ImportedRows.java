package io.lpc.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What one import wrote: the rows of each table as the server copies them out, and the new head.
 *
 * @param first the first of its journal entries
 * @param size the journal's new size
 * @param digest the new last digest
 * @param tables the bytes of each table's new rows
 */
record ImportedRows(long first, long size, String digest, Map<String, byte[]> tables) {

  /** Those of which an import writes many. */
  static final List<String> LARGE =
      List.of("lpc_risk_point", "lpc_risk_point_version", "lpc_journal");

  /** The import itself, as one record. */
  static final List<String> SMALL = List.of("lpc_accession", "lpc_accession_version");

  /** Copies out what was written in a database by its last act. */
  static ImportedRows of(Database database) throws Exception {
    long first =
        Long.parseLong(
            database.text(
                "select min(seq) from lpc_journal where act ="
                    + " (select act from lpc_journal order by seq desc limit 1)"));
    Map<String, byte[]> tables = new LinkedHashMap<>();
    try (Connection connection = database.source().getConnection()) {
      CopyManager copier = connection.unwrap(PGConnection.class).getCopyAPI();
      for (String table : LARGE) {
        tables.put(table, copied(copier, table, first));
      }
      for (String table : SMALL) {
        tables.put(table, copied(copier, table, first));
      }
    }
    return new ImportedRows(
        first,
        Long.parseLong(database.text("select size from lpc_head")),
        database.text("select digest from lpc_head"),
        tables);
  }

  private static byte[] copied(CopyManager copier, String table, long first)
      throws SQLException, IOException {
    boolean current = !table.endsWith("_version") && !table.equals("lpc_journal");
    String where =
        current
            ? "(bureau_id, id) in (select bureau_id, id from "
                + table
                + "_version where seq >= "
                + first
                + ")"
            : "seq >= " + first;
    String order = current ? "id" : "seq";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    copier.copyOut(
        "copy (select * from " + table + " where " + where + " order by " + order + ") to stdout",
        bytes);
    return bytes.toByteArray();
  }

  /** Writes all of it. */
  void copyInto(Connection connection) throws SQLException, IOException {
    copyInto(connection, LARGE);
    copyInto(connection, SMALL);
  }

  /** Writes the rows of some tables. */
  void copyInto(Connection connection, List<String> some) throws SQLException, IOException {
    CopyManager copier = connection.unwrap(PGConnection.class).getCopyAPI();
    for (String table : some) {
      copier.copyIn("copy " + table + " from stdin", new ByteArrayInputStream(tables.get(table)));
    }
  }

  /** Moves the head on, as the import did; the clock stood still. */
  void moveHead(Connection connection) throws SQLException {
    try (PreparedStatement head =
        connection.prepareStatement("update lpc_head set size = ?, digest = ?")) {
      head.setLong(1, size);
      head.setString(2, digest);
      head.executeUpdate();
    }
  }
}
