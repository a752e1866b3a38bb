package io.lpc.store;

import io.lpc.common.Id;
import io.lpc.journal.RecordKind;

/** 记录重复: a new record's id, or its code, is taken in this bureau. */
public final class DuplicateRecord extends StoreException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param kind what kind of record
   * @param id which one
   */
  public DuplicateRecord(RecordKind<?> kind, Id id) {
    super("The id or the code of " + kind + " " + id + " is taken in this bureau.", null);
  }
}
