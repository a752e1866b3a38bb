package io.lpc.architecture.bad.floors.inmemory;

import io.lpc.architecture.bad.floors.Desk;

/** Broken: the side package reaches the top. */
public final class Memory {
  Class<?> top() {
    return Desk.class;
  }
}
