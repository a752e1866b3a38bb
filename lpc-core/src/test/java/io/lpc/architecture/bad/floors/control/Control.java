package io.lpc.architecture.bad.floors.control;

import io.lpc.architecture.bad.floors.ledger.Ledger;
import java.util.function.Supplier;

/** Broken: upward, by a method reference. */
public final class Control {
  Supplier<Object> ledger() {
    return Ledger::new;
  }
}
