package io.lpc.persistence.jooq;

import io.lpc.common.Page;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Makes pages: one row more than asked for tells whether there is a next one. */
final class Paging {

  private Paging() {}

  /**
   * Makes a page.
   *
   * @param size how many rows
   * @param fetching fetches at most so many
   * @param next what the next page goes on from, by the last row
   * @param <T> a row
   * @return the page
   */
  static <T> Page<T> page(
      int size, IntFunction<List<T>> fetching, Function<? super T, String> next) {
    List<T> found = fetching.apply(size + 1);
    return found.size() <= size
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, size), next.apply(found.get(size - 1)));
  }
}
