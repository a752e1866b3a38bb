package io.lpc.examples.benchmarks;

import io.lpc.Desk;
import io.lpc.archive.Registers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** 导入: the risk points of a register into a founded bureau, each with its version and its entry. */
final class ImportContest {

  private final Postgres server;
  private final String template;
  private final Registers registers;

  ImportContest(Postgres server, String template, int rows) {
    this.server = server;
    this.template = template;
    this.registers = Qinghe.points(rows);
  }

  List<Contestant> contestants() throws Exception {
    ImportedRows rows;
    HibernateImport.Entities entities;
    try (Import reference = new Import(server.copyOf(template))) {
      reference.work();
      rows = ImportedRows.of(reference.database);
      entities = HibernateImport.Entities.of(reference.database, rows.first());
    }
    return List.of(
        Contestant.lpc(() -> new Import(server.copyOf(template))),
        Contestant.peer(
            "Hibernate StatelessSession",
            () -> new HibernateImport(server.copyOf(template), rows, entities)),
        Contestant.floor("COPY", () -> new Copying(server.copyOf(template), rows)));
  }

  /** In one act, through every rule. */
  private final class Import implements Round {
    private final Database database;
    private final Desk desk;

    Import(Database database) {
      this.database = database;
      var bureau = Qinghe.in(database.source(), 2);
      this.desk = bureau.actingAs(Qinghe.program(bureau));
    }

    @Override
    public void work() {
      desk.archive().takeIn(registers, Qinghe.REASON).orThrow();
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

  /** The bytes alone, in one transaction. */
  private record Copying(Database database, ImportedRows rows) implements Round {
    @Override
    public void work() throws Exception {
      try (Connection connection = database.source().getConnection()) {
        connection.setAutoCommit(false);
        rows.copyInto(connection);
        rows.moveHead(connection);
        connection.commit();
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
