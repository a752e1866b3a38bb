package io.lpc.architecture.bad.floors.organization;

import io.lpc.architecture.bad.floors.risk.Risk;
import java.util.List;

/** Broken: upward, hidden in a type argument. */
public interface Unit {
  List<Risk> risks();
}
