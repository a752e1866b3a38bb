package io.lpc.store;

import org.jspecify.annotations.Nullable;

/** 繁忙: a lock could not be had in time, or the database broke a deadlock. Nothing was written. */
public final class Busy extends StoreException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what was waited for
   * @param cause what caused it, if that carries no stored value
   */
  public Busy(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Always true. */
  @Override
  public boolean isRetryable() {
    return true;
  }
}
