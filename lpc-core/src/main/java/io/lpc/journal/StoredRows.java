package io.lpc.journal;

import java.util.List;

/**
 * 存储行: the port through which the rows of every kind of record are read as they are stored, to be
 * verified. A row that was tampered with is given and not thrown.
 */
public interface StoredRows {

  /**
   * Version rows of every kind.
   *
   * @param after the sequence after which they begin
   * @param through the last sequence
   * @return the rows that name an entry in between, in no particular order
   */
  List<StoredRow> between(long after, long through);

  /**
   * 现状不符: records whose current row is not, to the letter, their last version, or that have a
   * version and no current row, or a current row and no version.
   *
   * @param most at most so many, from 1
   * @return the records, in the version that their current row states, else in their first
   */
  List<Entry.Subject> astray(int most);
}
