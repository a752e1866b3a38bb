package io.lpc.store;

import io.lpc.common.Id;
import io.lpc.journal.RecordKind;

/**
 * 版本已过时: the record was changed by another since it was read. Read it again, decide again, and try
 * again.
 */
public final class StaleVersion extends StoreException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param kind what kind of record
   * @param id which one
   * @param expected the version that the caller had
   */
  public StaleVersion(RecordKind<?> kind, Id id, long expected) {
    super(kind + " " + id + " no longer has version " + expected + ". Read it again.", null);
  }

  /** Always true: after reading again. */
  @Override
  public boolean isRetryable() {
    return true;
  }
}
