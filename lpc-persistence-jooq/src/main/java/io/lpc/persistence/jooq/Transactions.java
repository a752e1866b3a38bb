package io.lpc.persistence.jooq;

import java.util.function.Function;

/** Opens transactions and ends them. Safe for concurrent use. */
interface Transactions {

  /** Runs work that only reads. */
  <R> R reading(Function<? super Transaction, ? extends R> work);

  /** Runs work that may write: all of it or nothing. */
  <R> R writing(Function<? super Transaction, ? extends R> work);

  /** Whether somebody else commits. */
  boolean provisional();
}
