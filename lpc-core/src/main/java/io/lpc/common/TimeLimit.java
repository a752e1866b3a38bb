package io.lpc.common;

/**
 * 时限: a number of days, always with its unit. The day of the event is not counted and the last day
 * is: ten working days from Monday end with the Monday two weeks later.
 *
 * @param days how many, 0 to 3,660; 0 means on the spot 当场办结
 * @param unit what is counted
 */
public record TimeLimit(int days, Unit unit) {

  /** 计时单位: what a time limit counts. */
  public enum Unit implements Labelled {
    /** 自然日: every day of the calendar. */
    CALENDAR_DAY("自然日"),
    /** 工作日: days of work by the {@link WorkCalendar}. */
    WORKING_DAY("工作日");

    private final String chinese;

    Unit(String chinese) {
      this.chinese = chinese;
    }

    @Override
    public String chinese() {
      return chinese;
    }
  }

  /** Refuses a negative number of days and more than ten years of them. */
  public TimeLimit {
    if (days < 0 || days > 3_660) {
      throw new IllegalArgumentException("A time limit has 0 to 3660 days, not " + days);
    }
  }

  /**
   * A limit in working days.
   *
   * @param days how many
   * @return the limit
   */
  public static TimeLimit workingDays(int days) {
    return new TimeLimit(days, Unit.WORKING_DAY);
  }

  /**
   * A limit in calendar days.
   *
   * @param days how many
   * @return the limit
   */
  public static TimeLimit calendarDays(int days) {
    return new TimeLimit(days, Unit.CALENDAR_DAY);
  }
}
