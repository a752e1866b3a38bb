package io.lpc.architecture.bad.floors.common;

import io.lpc.architecture.bad.floors.organization.Unit;

/** Broken: upward, from the ground. */
public interface Word {
  Unit unit();
}
