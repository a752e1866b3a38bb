package io.lpc.common;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 中国工作日历: the default {@link WorkCalendar}, by the State Council's notices 国务院办公厅关于节假日安排的通知 for
 * 2007 to 2026. Days that no notice names are worked from Monday to Friday.
 *
 * <p>It covers 2007-01-01 through 2026-12-31 and fails outside, before and after alike. The notice
 * of a year sometimes reaches back into the last days of the year before (2011-12-31 was worked by
 * the notice for 2012); the notice for 2027 is not in here, so it may yet change the last days of
 * December 2026.
 *
 * <p>Immutable and safe for concurrent use.
 */
public final class ChinaWorkCalendar implements WorkCalendar {

  private static final String RESOURCE = "cn-working-days.txt";

  private final Period covered;
  private final Map<LocalDate, Boolean> workedByNotice;

  private ChinaWorkCalendar(Period covered, Map<LocalDate, Boolean> workedByNotice) {
    this.covered = covered;
    this.workedByNotice = Map.copyOf(workedByNotice);
  }

  /**
   * Reads the notices that come with the library. Each call reads them anew: keep the calendar.
   *
   * @return the calendar
   * @throws IllegalStateException if the resource is missing, unreadable or malformed; the message
   *     names the line
   */
  public static ChinaWorkCalendar load() {
    try (InputStream bytes = ChinaWorkCalendar.class.getResourceAsStream(RESOURCE)) {
      if (bytes == null) {
        throw new IllegalStateException(
            RESOURCE + " is missing. Maybe the jar was repackaged without its resources?");
      }
      var reader =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
      return parse(reader.lines().toList());
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalStateException(
          RESOURCE + " can't be read. Maybe the jar is damaged or was filtered as text?", e);
    }
  }

  /** Reads the lines of the resource, in the form that its head describes. */
  static ChinaWorkCalendar parse(List<String> lines) {
    Period covered = null;
    LocalDate previous = LocalDate.MIN;
    Map<LocalDate, Boolean> workedByNotice = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        String[] words = line.split(" ", 3);
        if (covered == null) {
          covered = coverage(words);
          continue;
        }
        LocalDate day = LocalDate.parse(words[0]);
        require(words.length == 3 && !words[2].isBlank(), "a date, off or work, and a name");
        require(covered.contains(day), "a date within " + covered);
        require(day.isAfter(previous), "a date after " + previous);
        workedByNotice.put(day, worked(words[1]));
        previous = day;
      } catch (DateTimeParseException | IllegalArgumentException e) {
        throw malformed(i + 1, line, e);
      }
    }
    if (covered == null) {
      throw malformed(lines.size() + 1, "", new IllegalArgumentException("no line covers"));
    }
    return new ChinaWorkCalendar(covered, workedByNotice);
  }

  private static Period coverage(String[] words) {
    require(words.length == 3 && words[0].equals("covers"), "covers, a first and a last day");
    return Period.of(LocalDate.parse(words[1]), LocalDate.parse(words[2]));
  }

  private static boolean worked(String word) {
    require(word.equals("off") || word.equals("work"), "off or work");
    return word.equals("work");
  }

  private static void require(boolean condition, String expected) {
    if (!condition) {
      throw new IllegalArgumentException("expected " + expected);
    }
  }

  private static IllegalStateException malformed(int number, String line, RuntimeException cause) {
    return new IllegalStateException(
        RESOURCE + " line " + number + " \"" + line + "\": " + cause.getMessage(), cause);
  }

  /** The days that it knows, first and last included. */
  public Period covered() {
    return covered;
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    if (!covered.contains(day)) {
      throw new UncoveredDate(day, covered);
    }
    Boolean noticed = workedByNotice.get(day);
    return noticed != null ? noticed : !isWeekend(day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
