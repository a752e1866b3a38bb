package io.lpc.architecture.bad.pure.risk;

import io.lpc.architecture.bad.pure.journal.Recorded;
import io.lpc.architecture.bad.pure.store.Session;

/** Broken: what is on record knows of the store. */
public record RiskPoint(String id) implements Recorded {
  Class<?> machinery() {
    return Session.class;
  }
}
