package io.lpc.common;

import java.time.Instant;

/**
 * 回执: where the journal has an act. Whoever keeps the receipts can later show that an entry was
 * taken away or altered.
 *
 * @param bureau the bureau
 * @param act the act's key
 * @param first sequence of the act's first entry, from 1
 * @param last sequence of the act's last entry
 * @param digest digest of the last entry
 * @param recordedAt when it was recorded, to the microsecond
 * @param provisional whether the host's own transaction must still commit, or nothing was to stay
 */
public record Receipt(
    BureauId bureau,
    ActKey act,
    long first,
    long last,
    Digest digest,
    Instant recordedAt,
    boolean provisional) {

  /** The same receipt, as long as the host's own transaction is open. */
  public Receipt untilCommit() {
    return new Receipt(bureau, act, first, last, digest, recordedAt, true);
  }
}
