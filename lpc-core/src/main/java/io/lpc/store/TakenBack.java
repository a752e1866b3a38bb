package io.lpc.store;

import io.lpc.common.Outcome;

/**
 * Carries an outcome out of a transaction that is to be rolled back, where a return would commit
 * it. {@link Acts} catches it.
 */
final class TakenBack extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Outcome<?> outcome;
  private final boolean attempt;

  TakenBack(Outcome<?> outcome, boolean attempt) {
    super("The act is taken back", null, false, false);
    this.outcome = outcome;
    this.attempt = attempt;
  }

  /** Whether what was tried is still to be journalled. */
  boolean attempt() {
    return attempt;
  }

  /** The outcome, as one of another type: a refusal has no value, a rehearsal gives its own. */
  @SuppressWarnings("unchecked") // thrown within the act that asks for it
  <T> Outcome<T> outcome() {
    return (Outcome<T>) outcome;
  }
}
