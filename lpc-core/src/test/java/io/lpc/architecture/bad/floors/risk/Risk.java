package io.lpc.architecture.bad.floors.risk;

import io.lpc.architecture.bad.floors.risk.grading.Grade;

/** Broken: a package knows its sub-package. */
public interface Risk {
  Grade grade();
}
