package io.lpc.examples.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** 演示时钟: stands at ten in the morning of the day being played. */
final class StageClock extends Clock {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Instant now;

  StageClock(LocalDate day) {
    this.now = tenOf(day);
  }

  void turnTo(LocalDate day) {
    now = tenOf(day);
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }

  @Override
  public Instant instant() {
    return now;
  }

  /** Ten in the morning of a day. */
  static Instant tenOf(LocalDate day) {
    return day.atTime(10, 0).atZone(ZONE).toInstant();
  }
}
