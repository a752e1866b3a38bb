package io.lpc.store;

import org.jspecify.annotations.Nullable;

/**
 * 存储异常: the store failed; nothing was written unless a subclass says otherwise. Messages name
 * kinds, ids and states, never stored values.
 */
public class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what failed
   * @param cause what caused it, if that carries no stored value
   */
  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Whether the same act may be tried again as it is. */
  public boolean isRetryable() {
    return false;
  }
}
