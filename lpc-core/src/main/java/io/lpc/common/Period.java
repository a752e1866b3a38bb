package io.lpc.common;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 期间: from a day through a day, both included, in the bureau's own calendar.
 *
 * @param from the first day
 * @param through the last day, included; null while it is open
 */
public record Period(LocalDate from, @Nullable LocalDate through) {

  /** Refuses an end before the beginning. */
  public Period {
    if (through != null && through.isBefore(from)) {
      throw new IllegalArgumentException(
          "A period ends on " + through + " before it begins on " + from + ". Maybe swapped?");
    }
  }

  /**
   * An open period.
   *
   * @param day the first day
   * @return from that day on
   */
  public static Period from(LocalDate day) {
    return new Period(day, null);
  }

  /**
   * A closed period.
   *
   * @param from the first day
   * @param through the last day, included
   * @return the period
   * @throws IllegalArgumentException if it ends before it begins
   */
  public static Period of(LocalDate from, LocalDate through) {
    return new Period(from, through);
  }

  /**
   * Whether a day lies in it.
   *
   * @param day the day
   * @return true from the first through the last day
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (through == null || !day.isAfter(through));
  }

  /**
   * Whether it lies before a day.
   *
   * @param day the day
   * @return true if its last day is before that day
   */
  public boolean isOver(LocalDate day) {
    return through != null && through.isBefore(day);
  }

  /**
   * Whether it shares a day with another.
   *
   * @param other the other period
   * @return true if at least one day lies in both
   */
  public boolean overlaps(Period other) {
    return (through == null || !other.from.isAfter(through))
        && (other.through == null || !from.isAfter(other.through));
  }

  /**
   * The same period ending on a day.
   *
   * @param day the last day, included
   * @return the closed period
   * @throws IllegalArgumentException if the day is before the first day
   */
  public Period endingOn(LocalDate day) {
    return new Period(from, day);
  }

  @Override
  public String toString() {
    return from + "/" + (through == null ? ".." : through);
  }
}
