package io.lpc.architecture.bad.floors;

import io.lpc.architecture.bad.floors.inmemory.Memory;

/** Broken: somebody else reaches the side package. */
public final class Desk {
  Object store() {
    return new Memory();
  }
}
