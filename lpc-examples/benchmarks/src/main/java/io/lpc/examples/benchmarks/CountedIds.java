package io.lpc.examples.benchmarks;

import io.lpc.common.IdSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids as long and as ordered as the default ones, but the same in every round. */
final class CountedIds implements IdSource {

  private static final long HIGH = 0x0132_0000_0000_7000L;
  private static final long LOW = 0x8000_0000_0000_0000L;

  private final AtomicLong last = new AtomicLong();
  private final long series;

  /**
   * A source.
   *
   * @param series a small number; ids of different series differ
   */
  CountedIds(int series) {
    this.series = HIGH + ((long) series << 16);
  }

  @Override
  public String next() {
    return new UUID(series, LOW + last.incrementAndGet()).toString();
  }
}
