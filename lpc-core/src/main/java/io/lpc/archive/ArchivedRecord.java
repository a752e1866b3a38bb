package io.lpc.archive;

import io.lpc.journal.Recorded;
import java.time.LocalDate;

/**
 * 在档记录: a record as it stands in an archive.
 *
 * @param record the record
 * @param validFrom the first day on which it holds; {@link io.lpc.store.Change#ALWAYS} if it
 *     reaches back without limit
 */
public record ArchivedRecord(Recorded<?> record, LocalDate validFrom) {}
