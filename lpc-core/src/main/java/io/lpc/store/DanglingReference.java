package io.lpc.store;

import io.lpc.common.Id;
import io.lpc.journal.RecordKind;

/** 引用落空: a record names another that this bureau does not have. */
public final class DanglingReference extends StoreException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param kind what kind of record holds the reference
   * @param id which one
   */
  public DanglingReference(RecordKind<?> kind, Id id) {
    super(kind + " " + id + " names a record that this bureau does not have.", null);
  }
}
