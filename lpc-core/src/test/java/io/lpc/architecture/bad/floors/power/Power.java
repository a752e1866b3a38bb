package io.lpc.architecture.bad.floors.power;

import io.lpc.architecture.bad.floors.warehouse.Shelf;

/** Broken: uses a package that has no floor. */
public interface Power {
  Shelf shelf();
}
