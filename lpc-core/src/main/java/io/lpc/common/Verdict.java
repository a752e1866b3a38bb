package io.lpc.common;

import java.util.List;
import java.util.function.Function;

/**
 * 判定: what a pure rule says. A verdict that was recorded is an {@link Outcome}.
 *
 * @param <T> what is allowed
 */
public sealed interface Verdict<T> {

  /**
   * 允许.
   *
   * @param value what is allowed
   * @param <T> its type
   */
  record Allowed<T>(T value) implements Verdict<T> {}

  /**
   * 不允许.
   *
   * @param violations every reason, at least one
   * @param attempt whether the attempt itself is to be journalled
   * @param <T> what would have been allowed
   */
  record Denied<T>(List<Violation> violations, boolean attempt) implements Verdict<T> {
    /** Copies the violations and refuses an empty list. */
    public Denied {
      violations = List.copyOf(violations);
      if (violations.isEmpty()) {
        throw new IllegalArgumentException("A denial names at least one violation");
      }
    }
  }

  /**
   * An allowance.
   *
   * @param value what is allowed
   * @param <T> its type
   * @return the verdict
   */
  static <T> Verdict<T> allowed(T value) {
    return new Allowed<>(value);
  }

  /**
   * A denial that leaves no trace.
   *
   * @param violations every reason
   * @param <T> what would have been allowed
   * @return the verdict
   */
  static <T> Verdict<T> denied(Violation... violations) {
    return new Denied<>(List.of(violations), false);
  }

  /**
   * A denial that leaves an attempt entry in the journal: somebody tried what is forbidden.
   *
   * @param violations every reason
   * @param <T> what would have been allowed
   * @return the verdict
   */
  static <T> Verdict<T> deniedAttempt(Violation... violations) {
    return new Denied<>(List.of(violations), true);
  }

  /**
   * Goes on with what is allowed; a denial stays as it is.
   *
   * @param next what follows
   * @param <R> what it allows
   * @return the following verdict, or this denial
   */
  default <R> Verdict<R> then(Function<? super T, Verdict<R>> next) {
    if (this instanceof Denied<T> denied) {
      return new Denied<>(denied.violations(), denied.attempt());
    }
    return next.apply(((Allowed<T>) this).value());
  }
}
