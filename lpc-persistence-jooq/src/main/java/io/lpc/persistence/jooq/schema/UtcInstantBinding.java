package io.lpc.persistence.jooq.schema;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jooq.Converter;

/** Binds a moment as date and time in UTC, to the microsecond. */
public final class UtcInstantBinding extends TemporalBinding<LocalDateTime, Instant> {

  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

  /** Made by the generated tables. */
  public UtcInstantBinding() {
    super(
        Converter.ofNullable(
            LocalDateTime.class,
            Instant.class,
            stored -> stored.toInstant(ZoneOffset.UTC),
            moment -> LocalDateTime.ofInstant(moment, ZoneOffset.UTC)),
        "timestamp",
        Types.TIMESTAMP);
  }

  @Override
  String text(LocalDateTime value) {
    return MICROSECONDS.format(value);
  }
}
