package io.lpc.examples.benchmarks;

import jakarta.persistence.ValidationMode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/**
 * The same rows by Hibernate's stateless session, as entities, in batches that the driver makes one
 * statement of; what one import writes once goes by COPY. One transaction.
 */
final class HibernateImport implements Round {

  /** The entities, read from a database where they are. */
  record Entities(
      List<CurrentPointRow> points, List<PointVersionRow> versions, List<EntryRow> entries) {

    static Entities of(Database database, long first) {
      try (SessionFactory factory = factory(database);
          StatelessSession session = factory.openStatelessSession()) {
        return new Entities(
            session
                .createSelectionQuery("from CurrentPointRow order by id", CurrentPointRow.class)
                .getResultList(),
            session
                .createSelectionQuery(
                    "from PointVersionRow order by sequence", PointVersionRow.class)
                .getResultList(),
            session
                .createSelectionQuery(
                    "from EntryRow where sequence >= :first order by sequence", EntryRow.class)
                .setParameter("first", first)
                .getResultList());
      }
    }
  }

  private static final int BATCH = 500;

  private final Database database;
  private final ImportedRows rows;
  private final Entities entities;
  private final SessionFactory factory;

  HibernateImport(Database database, ImportedRows rows, Entities entities) {
    this.database = database;
    this.rows = rows;
    this.entities = entities;
    this.factory = factory(database);
  }

  private static SessionFactory factory(Database database) {
    return new HibernatePersistenceConfiguration("benchmark")
        .managedClasses(CurrentPointRow.class, PointVersionRow.class, EntryRow.class)
        .jdbcUrl(database.source().getJdbcUrl() + "&reWriteBatchedInserts=true")
        .jdbcCredentials("postgres", "postgres")
        .jdbcPoolSize(1)
        .validationMode(ValidationMode.NONE)
        .createEntityManagerFactory();
  }

  @Override
  public void work() {
    factory.inStatelessTransaction(
        session -> {
          session.setJdbcBatchSize(BATCH);
          session.insertMultiple(entities.points());
          session.insertMultiple(entities.versions());
          session.insertMultiple(entities.entries());
          session.doWork(
              connection -> {
                try {
                  rows.copyInto(connection, ImportedRows.SMALL);
                } catch (IOException e) {
                  throw new SQLException(e);
                }
                rows.moveHead(connection);
              });
        });
  }

  @Override
  public String result() throws SQLException {
    return database.content();
  }

  @Override
  public void close() {
    factory.close();
    database.drop();
  }
}
