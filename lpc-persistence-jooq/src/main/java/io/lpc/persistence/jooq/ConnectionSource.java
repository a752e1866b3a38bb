package io.lpc.persistence.jooq;

import java.sql.Connection;
import java.sql.SQLException;

/** 宿主连接来源: gives the connection on which the host's transaction is open in this thread. */
@FunctionalInterface
public interface ConnectionSource {

  /**
   * The host's connection. The store neither commits nor closes it.
   *
   * @return a connection with an open transaction
   * @throws SQLException if there is none
   */
  Connection get() throws SQLException;
}
