package io.lpc.journal;

import io.lpc.common.Id;

/**
 * 在案记录: something the bureau keeps on record: immutable, with an id, a version and a canonical
 * form.
 *
 * @param <I> its id type
 */
public interface Recorded<I extends Id> {

  /** What kind of record this is. */
  RecordKind<?> kind();

  /** Which one it is, within its bureau and kind. */
  I id();

  /** Its version: 1 when first recorded, one more with every change. */
  long version();

  /**
   * Writes every field but kind, id and version, each under its own explicit name. References go
   * through {@link CanonicalWriter#ref}, personal fields through {@link CanonicalWriter#personal}.
   *
   * @param out takes the fields, in any order
   */
  void writeTo(CanonicalWriter out);
}
