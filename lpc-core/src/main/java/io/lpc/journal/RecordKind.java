package io.lpc.journal;

import io.lpc.common.Labelled;

/**
 * 记录种类: names a kind of record and the schema of its canonical form.
 *
 * @param name lower-case words joined by hyphens, such as {@code risk-point}; never changes
 * @param chinese the Chinese term that officers read; never stored
 * @param schema number of the canonical form's layout, from 1; raised when a field comes or goes
 * @param type the record's Java type
 * @param <T> the record's Java type
 */
public record RecordKind<T extends Recorded<?>>(
    String name, String chinese, int schema, Class<T> type) implements Labelled {

  /** Refuses a name that is not lower-case words joined by hyphens, and a schema below 1. */
  public RecordKind {
    if (!name.matches("[a-z]+(-[a-z]+)*") || schema < 1) {
      throw new IllegalArgumentException("Not a record kind: " + name + "/" + schema);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
