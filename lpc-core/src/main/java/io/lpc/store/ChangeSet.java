package io.lpc.store;

import io.lpc.common.ActKey;
import io.lpc.common.BureauId;
import io.lpc.journal.Entry;
import io.lpc.journal.Head;
import java.util.List;

/**
 * 变更集: everything one act writes: new versions, one journal entry for each, messages, and the new
 * head. Only core makes one, so there is no row without its entry. Immutable.
 */
public final class ChangeSet {

  private final Head before;
  private final List<Change> changes;
  private final List<Entry> entries;
  private final List<OutboxMessage> messages;

  ChangeSet(Head before, List<Change> changes, List<Entry> entries, List<OutboxMessage> messages) {
    this.before = before;
    this.changes = List.copyOf(changes);
    this.entries = List.copyOf(entries);
    this.messages = List.copyOf(messages);
  }

  /** Whose records change. */
  public BureauId bureau() {
    return entries.get(0).bureau();
  }

  /** The act's key. */
  public ActKey act() {
    return entries.get(0).act();
  }

  /** The head that was locked. */
  public Head before() {
    return before;
  }

  /** The head once this is applied. */
  public Head after() {
    return entries.get(entries.size() - 1).asHead();
  }

  /** New versions; a record that is named by another comes before it. */
  public List<Change> changes() {
    return changes;
  }

  /** One entry for each change, in the same order. */
  public List<Entry> entries() {
    return entries;
  }

  /** Messages that leave the system after the commit. */
  public List<OutboxMessage> messages() {
    return messages;
  }
}
