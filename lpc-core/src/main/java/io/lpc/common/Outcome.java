package io.lpc.common;

import java.util.List;
import java.util.function.Function;

/**
 * 结果: what came of an act: recorded, or refused with every reason. An expected refusal is a value;
 * what is broken is thrown (see {@code docs/failures.md}).
 *
 * @param <T> what the act gives
 */
public sealed interface Outcome<T> {

  /**
   * 已受理: done and recorded.
   *
   * @param value what the act gave
   * @param receipt where the journal has it
   * @param <T> its type
   */
  record Accepted<T>(T value, Receipt receipt) implements Outcome<T> {}

  /**
   * 不予受理: refused; nothing of the domain changed.
   *
   * @param violations every reason, at least one
   * @param <T> what the act would have given
   */
  record Refused<T>(List<Violation> violations) implements Outcome<T> {
    /** Copies the violations and refuses an empty list. */
    public Refused {
      violations = List.copyOf(violations);
      if (violations.isEmpty()) {
        throw new IllegalArgumentException("A refusal names at least one violation");
      }
    }
  }

  /** Whether the act was done. */
  default boolean isAccepted() {
    return this instanceof Accepted;
  }

  /** Every reason of a refusal; empty if accepted. */
  default List<Violation> violations() {
    return this instanceof Refused<T> refused ? refused.violations() : List.of();
  }

  /**
   * The value, for those who prefer exceptions.
   *
   * @return what the act gave
   * @throws RefusedException if it was refused, with every violation
   */
  default T orThrow() {
    if (this instanceof Accepted<T> accepted) {
      return accepted.value();
    }
    throw new RefusedException(violations());
  }

  /**
   * The same outcome with another value.
   *
   * @param mapping turns the value
   * @param <R> the new type
   * @return accepted with the new value, or the same refusal
   */
  default <R> Outcome<R> map(Function<? super T, ? extends R> mapping) {
    if (this instanceof Accepted<T> accepted) {
      return new Accepted<>(mapping.apply(accepted.value()), accepted.receipt());
    }
    return new Refused<>(violations());
  }
}
