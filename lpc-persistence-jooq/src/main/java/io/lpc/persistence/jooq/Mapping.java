package io.lpc.persistence.jooq;

import static java.util.Objects.requireNonNull;

import io.lpc.journal.Coded;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;

/**
 * How one kind of record becomes a row and back. The table of versions has the columns of the table
 * of current records, and four of its own, so one reader serves both. Immutable.
 *
 * @param kind which kind
 * @param current the table of current records
 * @param versions the table of all versions
 * @param writer puts the record's own fields into a row
 * @param reader makes the record of a row
 * @param <T> the record
 */
record Mapping<T extends Recorded<?>>(
    RecordKind<T> kind,
    Table<?> current,
    Table<?> versions,
    BiConsumer<? super T, RowWriter> writer,
    Function<RowReader, ? extends T> reader) {

  static final String BUREAU = "bureau_id";
  static final String ID = "id";
  static final String VERSION = "version";
  static final String CODE = "code";
  static final String VALID_FROM = "valid_from";
  static final String VALID_TO = "valid_to";
  static final String RECORDED_AT = "recorded_at";
  static final String SEQUENCE = "seq";

  /** How the name of a column ends that holds only the commitment to a personal value. */
  private static final String COMMITMENT = "_commitment";

  /** The columns that hold commitments. */
  List<Field<String>> commitments() {
    return Arrays.stream(current.fields())
        .filter(field -> field.getName().endsWith(COMMITMENT))
        .map(field -> text(current, field.getName()))
        .toList();
  }

  boolean isCoded() {
    return Coded.class.isAssignableFrom(kind.type());
  }

  /** The column of the table of versions that goes by the same name. */
  <V> Field<V> version(Field<V> column) {
    return requireNonNull(versions.field(column));
  }

  static Field<String> bureau(Table<?> table) {
    return text(table, BUREAU);
  }

  static Field<String> id(Table<?> table) {
    return text(table, ID);
  }

  static Field<String> code(Table<?> table) {
    return text(table, CODE);
  }

  static Field<Long> version(Table<?> table) {
    return column(table, VERSION, Long.class);
  }

  static Field<Long> sequence(Table<?> table) {
    return column(table, SEQUENCE, Long.class);
  }

  static Field<LocalDate> validFrom(Table<?> table) {
    return column(table, VALID_FROM, LocalDate.class);
  }

  static Field<LocalDate> validTo(Table<?> table) {
    return column(table, VALID_TO, LocalDate.class);
  }

  static Field<Instant> recordedAt(Table<?> table) {
    return column(table, RECORDED_AT, Instant.class);
  }

  private static Field<String> text(Table<?> table, String name) {
    return column(table, name, String.class);
  }

  /** The column itself; one looked up with its type would lose how it is bound. */
  @SuppressWarnings("unchecked") // the type is compared
  private static <V> Field<V> column(Table<?> table, String name, Class<V> type) {
    Field<?> found = requireNonNull(table.field(name));
    if (found.getType() != type) {
      throw new IllegalStateException("Column " + name + " is not of type " + type.getName());
    }
    return (Field<V>) found;
  }
}
