package io.lpc.architecture.bad.change;

/** Broken: anybody could make a change. */
public final class Change {
  /** Open to all. */
  public Change() {}

  Change(String fine) {}
}
