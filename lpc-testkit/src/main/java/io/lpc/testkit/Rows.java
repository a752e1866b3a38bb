package io.lpc.testkit;

import io.lpc.common.Page;
import io.lpc.common.PagedRows;
import io.lpc.common.RowSource;
import java.util.List;

/** 行源: rows that a test has at hand, given as a source. */
public final class Rows {

  private Rows() {}

  /**
   * Some rows as a source.
   *
   * @param rows the rows
   * @param <T> their type
   * @return the source
   */
  public static <T> RowSource<T> of(List<T> rows) {
    return new PagedRows<>(after -> new Page<>(rows, null));
  }
}
