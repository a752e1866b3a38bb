package io.lpc.journal;

import io.lpc.common.Digest;
import java.time.Instant;

/**
 * 日志头: the state of a bureau's journal, and the bureau's one writer lock.
 *
 * @param size how many entries there are, which is the last one's sequence; 0 before the first
 * @param last digest of the last entry; {@link Digest#NONE} before the first
 * @param recordedAt when the last entry was recorded; never runs backwards
 */
public record Head(long size, Digest last, Instant recordedAt) {

  /** The head of a journal without entries. */
  public static final Head EMPTY = new Head(0, Digest.NONE, Instant.EPOCH);
}
