package io.lpc.common;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * 按时间排序的标识: the default {@link IdSource}: 48 bits of milliseconds, then 74 random bits, in the
 * layout of a version 7 UUID (RFC 9562). Safe for concurrent use.
 */
public final class TimeOrderedIds implements IdSource {

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /**
   * Makes a source.
   *
   * @param clock tells the milliseconds
   */
  public TimeOrderedIds(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String next() {
    long high = (clock.millis() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
    long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low).toString();
  }
}
