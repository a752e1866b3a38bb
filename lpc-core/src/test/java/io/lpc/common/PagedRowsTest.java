package io.lpc.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagedRowsTest {

  private final List<String> asked = new ArrayList<>();

  @Test
  void pages_are_fetched_one_after_the_other_and_only_when_needed() {
    RowSource<Integer> rows = paged(List.of(List.of(1, 2), List.of(3)));
    assertThat(asked).containsExactly("first");

    assertThat(rows.next()).isEqualTo(1);
    assertThat(rows.next()).isEqualTo(2);
    assertThat(asked).containsExactly("first");

    assertThat(rows.hasNext()).isTrue();
    assertThat(rows.hasNext()).isTrue();
    assertThat(asked).containsExactly("first", "1");

    assertThat(rows.next()).isEqualTo(3);
    assertThat(rows.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(rows::next);
    assertThat(asked).containsExactly("first", "1");
  }

  @Property
  void every_row_comes_once_and_in_order_even_after_empty_pages(
      @ForAll @Size(min = 1, max = 6) List<@Size(max = 3) List<@IntRange(max = 9) Integer>> pages) {
    List<Integer> read = new ArrayList<>();
    try (RowSource<Integer> rows = paged(pages)) {
      rows.forEachRemaining(read::add);
    }

    assertThat(read).isEqualTo(pages.stream().flatMap(List::stream).toList());
  }

  @Test
  void closing_ends_the_rows_and_fetches_nothing_more() {
    RowSource<Integer> rows = paged(List.of(List.of(1, 2), List.of(3)));
    rows.next();
    rows.close();
    rows.close();

    assertThat(rows.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(rows::next);
    assertThat(asked).containsExactly("first");
  }

  private RowSource<Integer> paged(List<List<Integer>> pages) {
    return new PagedRows<>(after -> page(pages, after));
  }

  private Page<Integer> page(List<List<Integer>> pages, @Nullable String after) {
    asked.add(after == null ? "first" : after);
    int number = after == null ? 0 : Integer.parseInt(after);
    String next = number + 1 < pages.size() ? String.valueOf(number + 1) : null;
    return new Page<>(pages.get(number), next);
  }
}
