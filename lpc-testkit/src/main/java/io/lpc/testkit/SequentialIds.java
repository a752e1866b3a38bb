package io.lpc.testkit;

import io.lpc.common.IdSource;
import java.util.concurrent.atomic.AtomicLong;

/** 顺序标识: {@code prefix-000001}, {@code prefix-000002}, …. Safe for concurrent use. */
public final class SequentialIds implements IdSource {

  private final String prefix;
  private final AtomicLong last = new AtomicLong();

  /**
   * A source.
   *
   * @param prefix what every id begins with
   */
  public SequentialIds(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public String next() {
    return String.format("%s-%06d", prefix, last.incrementAndGet());
  }
}
