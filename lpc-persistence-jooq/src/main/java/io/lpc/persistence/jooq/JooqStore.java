package io.lpc.persistence.jooq;

import io.lpc.common.BureauId;
import io.lpc.store.Reading;
import io.lpc.store.Session;
import io.lpc.store.Store;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.MappedTable;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultConnectionProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;

/**
 * 关系数据库存储: keeps the record in the host's database. Every statement runs at READ COMMITTED; one row
 * for each bureau is its writer lock, so that bureaus don't wait for one another.
 *
 * <p>Exceptions carry the database's state and vendor code and never its message, which may show
 * what is stored; nothing is logged. Safe for concurrent use.
 */
public final class JooqStore implements Store {

  private final Transactions transactions;
  private final Dialect dialect;
  private final JooqStoreOptions options;
  private final Settings settings;

  private JooqStore(Transactions transactions, Dialect dialect, JooqStoreOptions options) {
    this.transactions = transactions;
    this.dialect = dialect;
    this.options = options;
    this.settings = settings(options);
  }

  /**
   * 自主提交: a store that takes a connection for each call, commits by itself and gives it back as it
   * was. An act whose commit got no answer is reported by {@link io.lpc.store.CommitUnknown} with
   * its key.
   *
   * @param dataSource gives connections, best from a pool
   * @param dialect what database it is
   * @return the store
   */
  public static JooqStore owning(DataSource dataSource, Dialect dialect) {
    return new JooqStore(new OwnTransactions(dataSource), dialect, JooqStoreOptions.DEFAULT);
  }

  /**
   * 加入宿主事务: a store that works within the host's open transaction. It never commits and never
   * closes the connection; a call that throws has taken back what it wrote, to a savepoint. What it
   * writes is {@linkplain #provisional() provisional}, and the bureau stays locked, until the host
   * commits: write late, commit soon.
   *
   * <p>A connection that commits by itself, or a transaction at another level than READ COMMITTED,
   * is refused with a {@link io.lpc.store.StoreException}. After {@link io.lpc.store.Busy} the host
   * must roll back: the database may have ended its whole transaction. So must it after a reading
   * that failed, for which no savepoint is set: PostgreSQL takes no further statement then.
   *
   * @param connections gives the connection of the host's transaction in this thread
   * @param dialect what database it is
   * @return the store
   */
  public static JooqStore joining(ConnectionSource connections, Dialect dialect) {
    return new JooqStore(new HostTransactions(connections), dialect, JooqStoreOptions.DEFAULT);
  }

  /**
   * The same store on other tables.
   *
   * @param newOptions where the tables are
   * @return a copy
   */
  public JooqStore with(JooqStoreOptions newOptions) {
    return new JooqStore(transactions, dialect, newOptions);
  }

  @Override
  public boolean provisional() {
    return transactions.provisional();
  }

  @Override
  public <R> R read(BureauId bureau, Function<? super Reading, ? extends R> work) {
    return transactions.reading(
        transaction -> {
          Rows rows = rows(transaction, bureau);
          try {
            return work.apply(new JooqReading(rows, false));
          } finally {
            rows.end();
          }
        });
  }

  @Override
  public <R> R write(BureauId bureau, Function<? super Session, ? extends R> work) {
    return transactions.writing(
        transaction -> {
          Rows rows = rows(transaction, bureau);
          try {
            return work.apply(new JooqSession(rows, transaction, dialect));
          } finally {
            rows.end();
          }
        });
  }

  /**
   * 校验表结构: what the store needs and the database does not have. It changes nothing and needs no
   * Flyway.
   *
   * @return the missing tables and columns by name, sorted; empty if nothing is missing
   * @throws io.lpc.store.StoreException if the database can't be asked
   */
  public List<String> validate() {
    return transactions.reading(
        transaction -> new SchemaCheck(options, dialect).missing(transaction.connection()));
  }

  private Rows rows(Transaction transaction, BureauId bureau) {
    DSLContext sql =
        DSL.using(
            new DefaultConfiguration()
                .set(new DefaultConnectionProvider(transaction.connection()))
                .set(dialect.sql())
                .set(settings)
                .set(new DefaultExecuteListenerProvider(new Failures(transaction::failed))));
    return new Rows(sql, bureau);
  }

  private static Settings settings(JooqStoreOptions options) {
    return new Settings()
        .withExecuteLogging(false)
        .withInListPadding(true)
        .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
        .withStatementType(StatementType.PREPARED_STATEMENT)
        .withRenderSchema(options.schema() != null)
        .withRenderMapping(mapping(options));
  }

  private static RenderMapping mapping(JooqStoreOptions options) {
    String schema = options.schema();
    MappedSchema mapped =
        new MappedSchema()
            .withInput("")
            .withTables(
                new MappedTable()
                    .withInputExpression(
                        Pattern.compile(JooqStoreOptions.DEFAULT.prefix() + "(.*)"))
                    .withOutput(options.prefix() + "$1"));
    return new RenderMapping().withSchemata(schema == null ? mapped : mapped.withOutput(schema));
  }
}
