package io.lpc.architecture.bad.floors.risk.grading;

import io.lpc.architecture.bad.floors.organization.Unit;
import io.lpc.architecture.bad.floors.risk.Risk;

/** Allowed: the sub-package knows its package, and what lies below. */
public interface Grade {
  Risk risk();

  Unit unit();
}
