package io.lpc.journal;

/**
 * 有编号的记录: a record that the outside knows by a code of its own (a unit's number, a staff number).
 * Within a bureau and kind a code names one record, so that a repeated import finds what it made.
 */
public interface Coded {

  /** The outside's code, not blank, at most 64 characters. */
  String code();

  /**
   * What officers call a record.
   *
   * @param record any record
   * @return its code, or its id if its kind has no codes
   */
  static String nameOf(Recorded<?> record) {
    return record instanceof Coded coded ? coded.code() : record.id().value();
  }
}
