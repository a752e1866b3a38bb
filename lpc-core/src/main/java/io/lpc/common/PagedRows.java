package io.lpc.common;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 逐页读取的行: rows that are fetched page by page, so that no transaction stays open between them. Used
 * by one thread.
 *
 * @param <T> a row
 */
public final class PagedRows<T> implements RowSource<T> {

  private final Function<@Nullable String, Page<T>> pages;
  private Iterator<T> rows;
  private @Nullable String next;

  /**
   * Rows from pages; the first page is fetched at once.
   *
   * @param pages gives the page after a place; null asks for the first
   */
  public PagedRows(Function<@Nullable String, Page<T>> pages) {
    this.pages = pages;
    Page<T> first = pages.apply(null);
    this.rows = first.items().iterator();
    this.next = first.next();
  }

  @Override
  public boolean hasNext() {
    while (!rows.hasNext() && next != null) {
      Page<T> page = pages.apply(next);
      rows = page.items().iterator();
      next = page.next();
    }
    return rows.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The rows have ended");
    }
    return rows.next();
  }

  @Override
  public void close() {
    rows = Collections.emptyIterator();
    next = null;
  }
}
