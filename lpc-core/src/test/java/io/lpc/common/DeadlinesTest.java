package io.lpc.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

  private static final WorkCalendar CHINA = ChinaWorkCalendar.load();

  @ParameterizedTest
  @CsvSource({
    "2011-09-05, 10, 2011-09-20", // Monday; 中秋节 on the 12th
    "2011-09-30, 1, 2011-10-08", // 国庆节, then a Saturday that is worked
    "2011-09-30, 2, 2011-10-09",
    "2011-10-04, 1, 2011-10-08", // the event on a day off
    "2011-12-30, 1, 2011-12-31", // a Saturday that is worked
    "2011-12-30, 2, 2012-01-04",
    "2026-12-30, 1, 2026-12-31" // the last day that is known
  })
  void a_limit_in_working_days_skips_the_days_off(LocalDate event, int days, LocalDate last) {
    assertThat(Deadlines.lastDay(event, TimeLimit.workingDays(days), CHINA)).isEqualTo(last);
  }

  @Test
  void ten_working_days_from_monday_end_with_the_monday_two_weeks_later() {
    assertThat(Deadlines.lastDay(LocalDate.of(2011, 7, 4), TimeLimit.workingDays(10), CHINA))
        .isEqualTo(LocalDate.of(2011, 7, 18));
  }

  @ParameterizedTest
  @CsvSource({
    "2011-09-01, 2, 2011-09-03", // a Saturday
    "2011-09-12, 20, 2011-10-02", // 国庆节
    "2011-01-31, 30, 2011-03-02",
    "1999-12-31, 3660, 2010-01-07" // no calendar is needed
  })
  void a_limit_in_calendar_days_ends_as_it_falls_even_on_a_day_off(
      LocalDate event, int days, LocalDate last) {
    assertThat(Deadlines.lastDay(event, TimeLimit.calendarDays(days), CHINA)).isEqualTo(last);
  }

  @ParameterizedTest
  @EnumSource(TimeLimit.Unit.class)
  void no_day_at_all_is_the_day_of_the_event_even_a_day_off(TimeLimit.Unit unit) {
    LocalDate nationalDay = LocalDate.of(2011, 10, 1);

    assertThat(Deadlines.lastDay(nationalDay, new TimeLimit(0, unit), CHINA))
        .isEqualTo(nationalDay);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2005-06-01", "2006-12-30", "2026-12-31", "2027-06-01"})
  void a_limit_in_working_days_that_runs_into_uncovered_days_is_refused(LocalDate event) {
    assertThatExceptionOfType(UncoveredDate.class)
        .isThrownBy(() -> Deadlines.lastDay(event, TimeLimit.workingDays(1), CHINA))
        .satisfies(refusal -> assertThat(refusal.day()).isEqualTo(event.plusDays(1)));
  }

  @Test
  void a_calendar_without_a_working_day_is_refused_instead_of_searched_forever() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Deadlines.lastDay(LocalDate.of(2011, 9, 1), TimeLimit.workingDays(1), day -> false))
        .withMessageContaining("2011-09-01");
  }

  @Test
  void the_longest_limit_in_working_days_ends() {
    assertThat(Deadlines.lastDay(LocalDate.of(2007, 1, 1), TimeLimit.workingDays(3_660), CHINA))
        .isBetween(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31));
  }

  @Property
  void one_more_day_ends_later(
      @ForAll @DateRange(min = "2007-01-01", max = "2024-12-31") LocalDate event,
      @ForAll @IntRange(max = 400) int days,
      @ForAll TimeLimit.Unit unit) {
    assertThat(Deadlines.lastDay(event, new TimeLimit(days + 1, unit), CHINA))
        .isAfter(Deadlines.lastDay(event, new TimeLimit(days, unit), CHINA));
  }

  @Property
  void a_later_event_never_ends_earlier(
      @ForAll @DateRange(min = "2007-01-01", max = "2023-12-31") LocalDate event,
      @ForAll @IntRange(max = 300) int later,
      @ForAll @IntRange(max = 400) int days,
      @ForAll TimeLimit.Unit unit) {
    TimeLimit limit = new TimeLimit(days, unit);

    assertThat(Deadlines.lastDay(event.plusDays(later), limit, CHINA))
        .isAfterOrEqualTo(Deadlines.lastDay(event, limit, CHINA));
  }

  @Property
  void the_last_day_of_a_limit_in_working_days_is_worked(
      @ForAll @DateRange(min = "2007-01-01", max = "2024-12-31") LocalDate event,
      @ForAll @IntRange(min = 1, max = 400) int days) {
    assertThat(Deadlines.lastDay(event, TimeLimit.workingDays(days), CHINA))
        .matches(CHINA::isWorkingDay);
  }

  @Property
  void counting_back_gives_the_number_of_working_days(
      @ForAll @DateRange(min = "2007-01-01", max = "2024-12-31") LocalDate event,
      @ForAll @IntRange(max = 400) int days) {
    LocalDate last = Deadlines.lastDay(event, TimeLimit.workingDays(days), CHINA);

    int counted = 0;
    for (LocalDate day = last; day.isAfter(event); day = day.minusDays(1)) {
      counted += CHINA.isWorkingDay(day) ? 1 : 0;
    }
    assertThat(counted).isEqualTo(days);
  }

  @Property
  void a_limit_in_working_days_never_ends_before_as_many_calendar_days(
      @ForAll @DateRange(min = "2007-01-01", max = "2024-12-31") LocalDate event,
      @ForAll @IntRange(max = 400) int days) {
    assertThat(Deadlines.lastDay(event, TimeLimit.workingDays(days), CHINA))
        .isAfterOrEqualTo(Deadlines.lastDay(event, TimeLimit.calendarDays(days), CHINA));
  }
}
