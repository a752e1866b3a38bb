package io.lpc.journal;

/**
 * 可撤销的记录: a record that is never deleted: once withdrawn it stays readable and can't be changed.
 *
 * @param <T> the record's type
 */
public interface Withdrawable<T extends Recorded<?>> {

  /** Whether it no longer takes part. */
  boolean withdrawn();

  /** The next version, withdrawn. */
  T withdraw();
}
