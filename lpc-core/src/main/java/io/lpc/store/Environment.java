package io.lpc.store;

import io.lpc.common.IdSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * 运行环境: what every act needs from outside. Safe for concurrent use if its parts are.
 *
 * @param clock tells the time; nothing in lpc reads any other
 * @param zone the bureau's zone, in which a moment has its day
 * @param ids makes new ids
 * @param authorities finds the entitlement of an actor
 */
public record Environment(Clock clock, ZoneId zone, IdSource ids, Authorities authorities) {

  /** This moment, to the microsecond. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** This day, in the bureau's zone. */
  public LocalDate today() {
    return dayOf(now());
  }

  /**
   * The day of a moment.
   *
   * @param moment the moment
   * @return its day in the bureau's zone
   */
  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }
}
