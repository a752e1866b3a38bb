package io.lpc.common;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 填报的期间: a first and a last day as somebody stated them, which may still be in disorder. Drafts
 * carry it, the check of drafts refuses disorder, and what is left is a {@link Period}.
 */
public interface StatedPeriod {

  /** The first day. */
  LocalDate from();

  /** The last day, included; null while it is open. */
  @Nullable LocalDate through();

  /**
   * The period that was stated.
   *
   * @return from the first through the last day
   * @throws IllegalArgumentException if it ends before it begins
   */
  default Period period() {
    return new Period(from(), through());
  }
}
