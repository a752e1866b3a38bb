package io.lpc.architecture.bad.floors.ledger;

import io.lpc.architecture.bad.floors.control.Control;

/** Allowed: downward. */
public final class Ledger {
  Control control;
}
