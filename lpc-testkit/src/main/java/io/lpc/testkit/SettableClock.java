package io.lpc.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** 可调时钟: stands still until it is set or moved. Safe for concurrent use. */
public final class SettableClock extends Clock {

  /** The zone of the bureau under test. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private volatile Instant now;

  private SettableClock(Instant now) {
    this.now = now;
  }

  /**
   * A clock that stands at nine in the morning of a day.
   *
   * @param day the day, in {@link #ZONE}
   * @return the clock
   */
  public static SettableClock at(LocalDate day) {
    return new SettableClock(nineOf(day));
  }

  /**
   * Sets it to nine in the morning of a day.
   *
   * @param day the day, in {@link #ZONE}
   */
  public void set(LocalDate day) {
    now = nineOf(day);
  }

  /**
   * Sets it to a moment.
   *
   * @param moment the moment
   */
  public void set(Instant moment) {
    now = moment;
  }

  /**
   * Moves it on.
   *
   * @param by how far; may be negative, as on a machine whose clock is set back
   */
  public synchronized void move(Duration by) {
    now = now.plus(by);
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }

  @Override
  public Instant instant() {
    return now;
  }

  private static Instant nineOf(LocalDate day) {
    return day.atTime(9, 0).atZone(ZONE).toInstant();
  }
}
