package io.lpc.common;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 分页: some rows of a list in its stable order, and where to go on.
 *
 * @param items the rows, at most as many as asked for
 * @param next pass this to get the next page; null if there is none
 * @param <T> a row
 */
public record Page<T>(List<T> items, @Nullable String next) {

  /** The largest page, in rows. */
  public static final int LARGEST = 1_000;

  /** Copies the rows. */
  public Page {
    items = List.copyOf(items);
  }

  /**
   * Checks how many records are asked for by name.
   *
   * @param named their ids or the like, at most {@link #LARGEST}
   * @param <K> the type of these
   * @return the same
   * @throws IllegalArgumentException if there are more
   */
  public static <K> Collection<K> named(Collection<K> named) {
    if (named.size() > LARGEST) {
      throw new IllegalArgumentException(
          "At most " + LARGEST + " can be asked for at once, not " + named.size());
    }
    return named;
  }

  /**
   * Checks how many rows are asked for.
   *
   * @param size rows, 1 to {@link #LARGEST}
   * @return the same number
   * @throws IllegalArgumentException if it is outside
   */
  public static int size(int size) {
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("A page has 1 to " + LARGEST + " rows, not " + size);
    }
    return size;
  }

  /**
   * Checks where a list in the order of its ids goes on.
   *
   * @param after {@link #next()} of the page before; null for the first
   * @return the same
   * @throws IllegalArgumentException if it is no id
   */
  public static @Nullable String afterId(@Nullable String after) {
    if (after != null && !Id.isValid(after)) {
      throw noPlace(after);
    }
    return after;
  }

  /**
   * What is wrong with a place that no page of a list gave.
   *
   * @param after what was passed for {@link #next()} of the page before
   * @return the failure to throw
   */
  public static IllegalArgumentException noPlace(String after) {
    return new IllegalArgumentException(
        "Not a place in the list: \"" + after + "\". Maybe it is Page.next() of another list?");
  }
}
