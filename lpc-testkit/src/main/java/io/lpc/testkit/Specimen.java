package io.lpc.testkit;

import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;

/**
 * 样本: one record in its first and its second version, which differ in every field but the id.
 *
 * @param name what it is a specimen of
 * @param first version 1
 * @param next version 2
 * @param <T> the record's type
 */
public record Specimen<T extends Recorded<?>>(String name, T first, T next) {

  /** What kind of record it is a specimen of. */
  public RecordKind<T> kind() {
    return DirectDesk.kindOf(first);
  }

  @Override
  public String toString() {
    return name;
  }
}
