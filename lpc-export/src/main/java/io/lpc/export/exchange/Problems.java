package io.lpc.export.exchange;

import io.lpc.archive.FileViolation;
import io.lpc.common.RefusedException;
import io.lpc.common.Violation;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a document, up to a bound. Used by one thread. */
final class Problems {

  /** How many are told. */
  static final int MOST = 1_000;

  private final List<Violation> found = new ArrayList<>();

  int size() {
    return found.size();
  }

  /** Notes one; the one that passes the bound ends the reading. */
  void add(Violation violation) {
    if (found.size() == MOST) {
      found.add(FileViolation.MORE.with("number", MOST).at(violation.at()));
      throw refusal();
    }
    found.add(violation);
  }

  /** Everything noted, as a refusal. */
  RefusedException refusal() {
    return new RefusedException(found);
  }
}
