/**
 * 日志: the tamper-evident journal.
 *
 * <p>Every change of a {@linkplain io.lpc.journal.Recorded record} appends an {@link
 * io.lpc.journal.Entry} in the same transaction. An entry holds the {@linkplain
 * io.lpc.journal.CanonicalForm canonical form} of the new version and a digest over itself and the
 * entry before it, so that whoever keeps a receipt or the {@link io.lpc.journal.Head} can show that
 * something was altered, taken out or put in between ({@link io.lpc.journal.JournalVerifier}).
 *
 * <p>Personal fields enter the journal only as {@linkplain io.lpc.journal.Personal keyed
 * commitments}: erasing the clear value and its key leaves the chain whole and the entry mute.
 */
@NullMarked
package io.lpc.journal;

import org.jspecify.annotations.NullMarked;
