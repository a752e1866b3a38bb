package io.lpc.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * 违规汇总: gathers every violation before anything is refused, so that a user corrects all of them at
 * once. Used by one thread within one rule.
 */
public final class Violations {

  private final List<Violation> found = new ArrayList<>();

  /**
   * Adds a violation unless a condition holds.
   *
   * @param condition what must be so
   * @param otherwise the violation if it is not
   * @return this
   */
  public Violations require(boolean condition, Supplier<Violation> otherwise) {
    if (!condition) {
      found.add(otherwise.get());
    }
    return this;
  }

  /**
   * Adds a violation.
   *
   * @param violation the violation
   * @return this
   */
  public Violations add(Violation violation) {
    found.add(violation);
    return this;
  }

  /**
   * Adds violations found elsewhere.
   *
   * @param violations the violations
   * @return this
   */
  public Violations addAll(List<Violation> violations) {
    found.addAll(violations);
    return this;
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** How many were found so far. */
  public int size() {
    return found.size();
  }

  /** What was found so far, in order. */
  public List<Violation> list() {
    return List.copyOf(found);
  }

  /**
   * The verdict: allowed if nothing was found.
   *
   * @param value what is allowed; asked for only then
   * @param <T> its type
   * @return the verdict
   */
  public <T> Verdict<T> allowing(Supplier<? extends T> value) {
    return found.isEmpty() ? Verdict.allowed(value.get()) : new Verdict.Denied<>(list(), false);
  }
}
