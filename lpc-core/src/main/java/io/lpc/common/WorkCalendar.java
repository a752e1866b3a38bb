package io.lpc.common;

import java.time.LocalDate;

/**
 * 工作日历: tells which days are worked. A host may put its own in place of {@link ChinaWorkCalendar}:
 * one that adds a bureau's local days off, or one kept in its own database.
 *
 * <p>An implementation answers the same day with the same answer for as long as the process runs,
 * unless a new notice came in, and it never guesses: where it knows no notice it fails. It must be
 * safe for concurrent use.
 */
public interface WorkCalendar {

  /**
   * Whether a day is worked.
   *
   * @param day the day, in the bureau's own time zone
   * @return true for a day of work 工作日, a make-up day 调休上班 on a weekend included; false for a day
   *     off: a weekend, a statutory holiday 法定节假日, or a day exchanged for a make-up day
   * @throws UncoveredDate if the day lies outside the days this calendar knows
   */
  boolean isWorkingDay(LocalDate day);
}
