package io.lpc.architecture.bad.clock;

import java.time.Clock;

/** Allowed: one default in a constructor. Broken: the same call elsewhere, or another one there. */
@SuppressWarnings("all")
final class Settings {
  Clock clock = Clock.systemUTC();
  Clock local = Clock.systemDefaultZone();

  void reset() {
    clock = Clock.systemUTC();
  }
}
