package io.lpc.journal;

import io.lpc.common.ActKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * 日志查询: the port through which a bureau's journal is read. Entries come in the order of their
 * sequence; nothing here changes them.
 */
public interface JournalEntries {

  /**
   * Where an act stands.
   *
   * @param act the act's key
   * @return its first and last entry and its answer; empty if no such act was recorded
   */
  Optional<ActEntries> ofAct(ActKey act);

  /**
   * Entries after a place in the journal.
   *
   * @param sequence the place; 0 for the beginning
   * @param size at most so many, 1 to {@link io.lpc.common.Page#LARGEST}
   * @return the entries that follow; empty at the end
   */
  List<Entry> after(long sequence, int size);

  /**
   * What the record knew at a moment.
   *
   * @param moment the moment
   * @return sequence of the last entry recorded at or before it; 0 if there was none
   */
  long knownAt(Instant moment);
}
