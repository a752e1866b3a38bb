package io.lpc.persistence.jooq;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * 嵌入式数据库: an H2 database in a file, for who has no database of their own, with a small pool of
 * connections. Every commit is written to the file before it returns, and what was committed is
 * there even if the process is killed. Needs {@code com.h2database:h2}, which is an optional
 * dependency. Safe for concurrent use.
 *
 * <p>While it is open the file only grows, by some tens of kilobytes with each act; closing it
 * writes it anew as small as can be, so a host that runs for months closes and opens it now and
 * then.
 *
 * <p>Nothing in the file is encrypted: whoever may read it reads everything.
 */
public final class EmbeddedH2 implements DataSource, AutoCloseable {

  /**
   * H2 by itself waits for half a second before it writes a commit, and then writes over what the
   * versions before it still need: whoever is killed meanwhile loses the last commits.
   */
  private static final String DURABLE = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DEFRAG_ALWAYS=TRUE";

  private final JdbcConnectionPool pool;

  private EmbeddedH2(JdbcConnectionPool pool) {
    this.pool = pool;
  }

  /**
   * Opens a database, which is created if there is none.
   *
   * @param file the file, without H2's own ending {@code .mv.db}
   * @return its connections; close it to give the file free
   * @throws IllegalArgumentException if the path holds a semicolon, which H2 reads as a setting
   */
  public static EmbeddedH2 file(Path file) {
    String path = file.toAbsolutePath().toString();
    if (path.indexOf(';') >= 0) {
      throw new IllegalArgumentException("A path with a semicolon is not for H2: " + path);
    }
    return new EmbeddedH2(
        JdbcConnectionPool.create(
            "jdbc:h2:file:" + path + DURABLE + ";LOCK_TIMEOUT=10000", "sa", ""));
  }

  @Override
  public Connection getConnection() throws SQLException {
    return pool.getConnection();
  }

  /** Not offered: the database has one user. */
  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  /**
   * Closes the connections that are not in use; the last one closes the database, which takes the
   * longer the larger it is.
   */
  @Override
  public void close() {
    pool.dispose();
  }

  @Override
  public PrintWriter getLogWriter() {
    return pool.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    pool.setLogWriter(out);
  }

  @Override
  public int getLoginTimeout() {
    return pool.getLoginTimeout();
  }

  @Override
  public void setLoginTimeout(int seconds) {
    pool.setLoginTimeout(seconds);
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return pool.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return pool.isWrapperFor(type);
  }
}
