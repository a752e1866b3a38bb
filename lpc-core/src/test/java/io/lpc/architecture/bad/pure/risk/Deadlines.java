package io.lpc.architecture.bad.pure.risk;

import io.lpc.architecture.bad.pure.common.WorkCalendar;

/** Allowed: the deadlines are handed a calendar. */
@SuppressWarnings("all")
public final class Deadlines {
  boolean last(WorkCalendar calendar) {
    return calendar.isWorkingDay(1);
  }
}
