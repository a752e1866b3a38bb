package io.lpc.persistence.jooq.schema;

import java.sql.Types;
import java.time.LocalDate;
import org.jooq.Converter;

/** Binds a day as it is. */
public final class DayBinding extends TemporalBinding<LocalDate, LocalDate> {

  private static final long serialVersionUID = 1L;

  /** Made by the generated tables. */
  public DayBinding() {
    super(
        Converter.ofNullable(LocalDate.class, LocalDate.class, day -> day, day -> day),
        "date",
        Types.DATE);
  }

  @Override
  String text(LocalDate value) {
    return value.toString();
  }
}
