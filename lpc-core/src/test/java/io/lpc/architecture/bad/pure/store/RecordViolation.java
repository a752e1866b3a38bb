package io.lpc.architecture.bad.pure.store;

/** Allowed in rules. */
public enum RecordViolation {
  REQUIRED
}
