package io.lpc.architecture.bad.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/** Broken: every way to read a clock or to ask for the machine's zone. */
@SuppressWarnings("all")
final class Readings {
  Object millis() {
    return System.currentTimeMillis();
  }

  Object nanos() {
    return System.nanoTime();
  }

  Object moment() {
    return Instant.now();
  }

  Supplier<Instant> later() {
    return Instant::now;
  }

  Object day() {
    return LocalDate.now();
  }

  Object dayThere() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  Object systemClock() {
    return Clock.systemDefaultZone();
  }

  Object tickingClock() {
    return Clock.tickSeconds(ZoneId.of("Asia/Shanghai"));
  }

  Object source() {
    return InstantSource.system();
  }

  Object date() {
    return new Date();
  }

  Object calendar() {
    return Calendar.getInstance();
  }

  Object zone() {
    return ZoneId.systemDefault();
  }

  Object injectedMoment(Clock clock) {
    return Instant.now(clock);
  }

  Object injectedDay(Clock clock) {
    return LocalDate.now(clock);
  }

  Object injectedTick(Clock clock) {
    return Clock.tick(clock, Duration.ofSeconds(1));
  }

  Object givenDate() {
    return new Date(0);
  }
}
