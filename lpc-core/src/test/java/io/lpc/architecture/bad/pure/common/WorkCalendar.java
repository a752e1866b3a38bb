package io.lpc.architecture.bad.pure.common;

/** A port. */
public interface WorkCalendar {
  boolean isWorkingDay(int day);
}
