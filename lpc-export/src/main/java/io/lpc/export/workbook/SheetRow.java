package io.lpc.export.workbook;

import io.lpc.common.Digest;
import io.lpc.common.Money;
import io.lpc.organization.VotingRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row, cell by cell as its columns understand it. Asking for what a row without fault can't lack
 * is answered; an empty cell is an empty text or list, or null.
 *
 * @param sheet of which sheet
 * @param number as the spreadsheet counts, from 1
 * @param values by the place of their column; null where a cell is empty or faulty
 */
record SheetRow(Sheet sheet, int number, List<@Nullable Object> values) {

  /** Where it is, such as {@code 风险点[12]}. */
  String at() {
    return sheet.name() + "[" + number + "]";
  }

  private @Nullable Object value(String header) {
    return values.get(sheet.place(header));
  }

  private <T> @Nullable T value(String header, Class<T> type) {
    return type.cast(value(header));
  }

  boolean has(String header) {
    return value(header) != null;
  }

  /** A text; empty if the cell is. */
  String text(String header) {
    return Objects.requireNonNullElse(value(header, String.class), "");
  }

  /** A text; null if the cell is empty. */
  @Nullable String textIfAny(String header) {
    return value(header, String.class);
  }

  /** Lines or codes; a blank line is an empty text. */
  List<String> texts(String header) {
    return list(header, String.class).stream().map(each -> each == null ? "" : each).toList();
  }

  /** What stands on each line, null on a blank one. */
  <T> List<@Nullable T> list(String header, Class<T> type) {
    Collection<?> all = value(header, Collection.class);
    return all == null ? List.of() : all.stream().<@Nullable T>map(type::cast).toList();
  }

  /** What stands on a line, from 0; null if nothing does. */
  <T> @Nullable T line(String header, int line, Class<T> type) {
    List<@Nullable T> all = list(header, type);
    return line < all.size() ? all.get(line) : null;
  }

  /** A text on a line, from 0; empty if there is none. */
  String textOnLine(String header, int line) {
    return Objects.requireNonNullElse(line(header, line, String.class), "");
  }

  /** What was chosen; null if nothing was. */
  <T> @Nullable T choiceIfAny(String header, Class<T> type) {
    return value(header, type);
  }

  /** What was chosen in a required cell. */
  <T> T choice(String header, Class<T> type) {
    return required(header, value(header, type));
  }

  boolean flag(String header, boolean otherwise) {
    return Objects.requireNonNullElse(value(header, Boolean.class), otherwise);
  }

  /** A day; null if the cell is empty. */
  @Nullable LocalDate dayIfAny(String header) {
    return value(header, LocalDate.class);
  }

  /** The day of a required cell. */
  LocalDate day(String header) {
    return required(header, dayIfAny(header));
  }

  /** A whole number; null if the cell is empty. */
  @Nullable Long numberIfAny(String header) {
    return value(header, Long.class);
  }

  /** A whole number; another if the cell is empty. */
  long number(String header, long otherwise) {
    return Objects.requireNonNullElse(numberIfAny(header), otherwise);
  }

  @Nullable Money amountIfAny(String header) {
    return value(header, Money.class);
  }

  VotingRule.Part part(String header, VotingRule.Part otherwise) {
    return Objects.requireNonNullElse(value(header, VotingRule.Part.class), otherwise);
  }

  /** The digest of a required cell. */
  Digest digest(String header) {
    return required(header, value(header, Digest.class));
  }

  /** Pairs in their order. */
  <T> Map<String, T> pairs(String header, Class<T> type) {
    Map<String, T> pairs = new LinkedHashMap<>();
    Map<?, ?> all = value(header, Map.class);
    if (all != null) {
      all.forEach((name, said) -> pairs.put(String.valueOf(name), type.cast(said)));
    }
    return pairs;
  }

  /** The codes that a cell names: itself, its lines, or the names of its pairs. */
  Stream<String> codes(String header) {
    Object value = value(header);
    if (value instanceof Map<?, ?> pairs) {
      return pairs.keySet().stream().map(String::valueOf);
    }
    if (value instanceof Collection<?> all) {
      return all.stream().filter(Objects::nonNull).map(String::valueOf);
    }
    return value == null ? Stream.of() : Stream.of(value.toString());
  }

  /** What tells it apart within its sheet; null if a cell of that is empty or faulty. */
  @Nullable List<Object> key() {
    List<Object> key =
        sheet.key().stream()
            .map(this::value)
            .filter(Objects::nonNull)
            .map(Object.class::cast)
            .toList();
    return key.isEmpty() || key.size() < sheet.key().size() ? null : key;
  }

  private <T> T required(String header, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("Column " + header + " of " + at() + " was not checked");
    }
    return value;
  }
}
