package io.lpc.common;

import java.time.LocalDate;

/**
 * 期限计算: on which day a {@link TimeLimit} ends. The day of the event is not counted, the last day
 * is: what is done on the last day is done in time.
 *
 * <table>
 *   <caption>How the days are counted</caption>
 *   <tr><th>unit</th><th>counted</th><th>last day</th></tr>
 *   <tr><td>自然日 calendar day</td><td>every day</td><td>as it falls, even on a day off</td></tr>
 *   <tr><td>工作日 working day</td><td>days of work only</td><td>always a day of work</td></tr>
 *   <tr><td>0 of either</td><td>none</td><td>the day of the event, even a day off</td></tr>
 * </table>
 *
 * <p>A limit in calendar days that ends on a day off is <em>not</em> extended to the next working
 * day: the plan does not say that it is. Some laws do say so for the limits they set (民法典 article
 * 203), others count in working days to begin with (行政许可法 article 82); whoever takes a limit from
 * such a law states it in the unit of that law, and extends it where that law does.
 *
 * <p>The rule itself holds for events of any date. A limit in working days can be computed only
 * within the days that the calendar knows.
 */
public final class Deadlines {

  /** A calendar with a longer rest than this is broken; it also bounds the search. */
  private static final int LONGEST_REST = 366;

  private Deadlines() {}

  /**
   * The last day on which an act is still in time.
   *
   * @param event the day of the event, not counted
   * @param limit how many days of which unit
   * @param calendar tells the working days; asked only about the days after the event, and only for
   *     a limit in working days
   * @return the last day, counted; the day of the event if the limit is 0
   * @throws UncoveredDate if a limit in working days runs out of the days that the calendar knows
   * @throws IllegalStateException if the calendar knows no working day for more than a year
   */
  public static LocalDate lastDay(LocalDate event, TimeLimit limit, WorkCalendar calendar) {
    return switch (limit.unit()) {
      case CALENDAR_DAY -> event.plusDays(limit.days());
      case WORKING_DAY -> lastWorkingDay(event, limit.days(), calendar);
    };
  }

  private static LocalDate lastWorkingDay(LocalDate event, int days, WorkCalendar calendar) {
    LocalDate last = event;
    for (int counted = 0; counted < days; counted++) {
      last = nextWorkingDay(last, calendar);
    }
    return last;
  }

  private static LocalDate nextWorkingDay(LocalDate day, WorkCalendar calendar) {
    for (int ahead = 1; ahead <= LONGEST_REST; ahead++) {
      LocalDate next = day.plusDays(ahead);
      if (calendar.isWorkingDay(next)) {
        return next;
      }
    }
    throw new IllegalStateException(
        "The work calendar has no working day in the "
            + LONGEST_REST
            + " days after "
            + day
            + ". Maybe off and worked were swapped?");
  }
}
