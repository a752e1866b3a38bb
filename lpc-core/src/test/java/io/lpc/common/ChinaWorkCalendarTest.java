package io.lpc.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChinaWorkCalendarTest {

  private final ChinaWorkCalendar calendar = ChinaWorkCalendar.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2007-12-29", // Saturday, by the notice for 2008
        "2011-04-02", // Saturday before 清明节
        "2011-09-09", // Friday before 中秋节
        "2011-10-08", // Saturday after 国庆节
        "2011-10-09", // Sunday after 国庆节
        "2011-12-31", // Saturday, by the notice for 2012
        "2015-09-06", // Sunday, made up for the parade of 2015-09-03
        "2020-02-03", // Monday after the prolonged 春节
        "2024-02-04", // Sunday before 春节
        "2026-10-10", // Saturday after 国庆节
        "2026-12-31"
      })
  void a_day_of_work_is_a_working_day_even_on_a_weekend_that_is_made_up(LocalDate day) {
    assertThat(calendar.isWorkingDay(day)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2007-01-01", // 元旦
        "2011-09-03", // Saturday
        "2011-09-04", // Sunday
        "2011-09-12", // Monday, 中秋节
        "2011-10-03", // Monday, 国庆节
        "2011-10-07", // Friday, 国庆节
        "2012-01-03", // Tuesday, 元旦 exchanged for 2011-12-31
        "2015-09-03", // Thursday, the parade
        "2019-05-02", // Thursday, 劳动节 by the amended notice
        "2020-01-31", // Friday, 春节 prolonged
        "2026-10-07" // Wednesday, 国庆节
      })
  void a_weekend_a_holiday_and_an_exchanged_day_are_off(LocalDate day) {
    assertThat(calendar.isWorkingDay(day)).isFalse();
  }

  @Test
  void all_seven_days_of_the_national_day_of_2011_are_off() {
    assertThat(LocalDate.of(2011, 10, 1).datesUntil(LocalDate.of(2011, 10, 8)))
        .hasSize(7)
        .noneMatch(calendar::isWorkingDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2007, 249", "2008, 251", "2009, 250", "2010, 250", "2011, 250",
    "2012, 249", "2013, 250", "2014, 250", "2015, 249", "2016, 250",
    "2017, 249", "2018, 250", "2019, 250", "2020, 249", "2021, 250",
    "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"
  })
  void every_year_has_its_known_number_of_working_days(int year, int workingDays) {
    assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)))
        .filteredOn(calendar::isWorkingDay)
        .hasSize(workingDays);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2006-12-31", "2027-01-01", "-999999999-01-01", "+999999999-12-31"})
  void a_day_without_a_notice_is_refused_with_the_days_that_are_known(LocalDate day) {
    assertThatExceptionOfType(UncoveredDate.class)
        .isThrownBy(() -> calendar.isWorkingDay(day))
        .withMessageContainingAll(day.toString(), "2007-01-01/2026-12-31")
        .satisfies(
            refusal -> {
              assertThat(refusal.day()).isEqualTo(day);
              assertThat(refusal.covered()).isEqualTo(calendar.covered());
            });
  }

  @Test
  void it_covers_whole_years_from_2007_through_2026() {
    assertThat(calendar.covered())
        .isEqualTo(Period.of(LocalDate.of(2007, 1, 1), LocalDate.of(2026, 12, 31)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2011-10-01",
        "2011-10-01 off",
        "2011-10-01 off ",
        "2011-10-01 free 国庆节",
        "2011-10-01  off 国庆节",
        "2011-10-32 off 国庆节",
        "2011-9-30 off 国庆节",
        "20111001 off 国庆节",
        "2012-01-01 off 元旦", // not covered
        "2010-12-31 off 元旦", // not covered
        "2011-09-12 work 中秋节", // said twice
        "2011-09-11 off 中秋节", // out of order
        "<<<<<<< off"
      })
  void a_malformed_line_is_refused_with_its_number_and_text(String line) {
    List<String> lines =
        List.of("# a comment", "covers 2011-01-01 2011-12-31", "", "2011-09-12 off 中秋节", line);

    assertThatIllegalStateException()
        .isThrownBy(() -> ChinaWorkCalendar.parse(lines))
        .withMessageContaining("cn-working-days.txt line 5 \"" + line + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2011-10-01 off 国庆节",
        "covers 2011-01-01",
        "covers 2011-12-31 2011-01-01",
        "covers 2011-01-01 forever"
      })
  void a_file_that_does_not_begin_with_its_coverage_is_refused(String line) {
    assertThatIllegalStateException()
        .isThrownBy(() -> ChinaWorkCalendar.parse(List.of(line)))
        .withMessageContaining("line 1 \"" + line + "\"");
  }

  @Test
  void an_empty_file_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ChinaWorkCalendar.parse(List.of("# only a comment")))
        .withMessageContaining("no line covers");
  }
}
