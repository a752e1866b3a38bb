package io.lpc.store;

import io.lpc.journal.Recorded;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 版本: one version of a record, with what its version row says of it.
 *
 * @param record the record as it then was
 * @param validFrom the first day on which it holds
 * @param sequence sequence of its journal entry
 * @param recordedAt when it was recorded
 * @param <T> the record's type
 */
public record Version<T extends Recorded<?>>(
    T record, LocalDate validFrom, long sequence, Instant recordedAt) {}
