package io.lpc.architecture.bad.pure.risk;

import io.lpc.architecture.bad.pure.common.WorkCalendar;
import io.lpc.architecture.bad.pure.journal.Recorded;
import io.lpc.architecture.bad.pure.store.Draft;
import io.lpc.architecture.bad.pure.store.RecordViolation;
import io.lpc.architecture.bad.pure.store.Session;
import java.time.Clock;

/** Broken: a port, the store, a clock, a log and a calendar. Allowed: values and violations. */
@SuppressWarnings("all")
public final class RiskRules {
  void port(RiskPoints points) {}

  void store(Session session) {}

  void clock(Clock clock) {}

  void log(System.Logger log) {}

  void calendar(WorkCalendar calendar) {}

  void values(RiskPoint point, Recorded recorded, Choice choice, Draft draft) {}

  Object violation() {
    return RecordViolation.REQUIRED;
  }

  /** Broken: nested. */
  static final class Step {
    void port(RiskPoints points) {}
  }
}
