package io.lpc.common;

import java.time.LocalDate;

/**
 * 日历未覆盖的日期: a {@link WorkCalendar} was asked about a day for which it knows no notice. A guess
 * would give a wrong deadline, so there is none.
 */
public final class UncoveredDate extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final LocalDate day;

  @SuppressWarnings("serial") // a period is a record of dates; nobody serialises this
  private final Period covered;

  /**
   * Makes the exception.
   *
   * @param day the day asked for
   * @param covered the days that the calendar knows
   */
  public UncoveredDate(LocalDate day, Period covered) {
    super(
        "The work calendar knows "
            + covered
            + ", not "
            + day
            + ". Maybe a newer release or the host's own calendar knows it?");
    this.day = day;
    this.covered = covered;
  }

  /** The day asked for. */
  public LocalDate day() {
    return day;
  }

  /** The days that the calendar knows. */
  public Period covered() {
    return covered;
  }
}
