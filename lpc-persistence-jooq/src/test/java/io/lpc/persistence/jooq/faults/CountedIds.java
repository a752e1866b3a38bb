package io.lpc.persistence.jooq.faults;

import io.lpc.common.IdSource;

/** Counts ids, and can be set back, so that an act done again makes the same ones. */
final class CountedIds implements IdSource {

  private long last;

  @Override
  public String next() {
    return String.format("id-%06d", ++last);
  }

  /** Where it stands. */
  long mark() {
    return last;
  }

  /** Sets it back. */
  void reset(long mark) {
    last = mark;
  }
}
