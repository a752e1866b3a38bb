package io.lpc.architecture.bad.floors;

import io.lpc.architecture.bad.floors.inmemory.Memory;

/** Allowed: the way in makes the store in memory. */
public final class Lpc {
  Object store() {
    return new Memory();
  }
}
