/**
 * 档案: a bureau's record as a whole, in and out.
 *
 * <p>{@link io.lpc.archive.ArchiveDesk} takes whole registers in, in one act: rows that name each
 * other by the bureau's own codes ({@link io.lpc.archive.Registers}) pass the same rules as those
 * entered by hand, and what is there already is found again. It also restores an archive into a
 * bureau that was never founded; {@link io.lpc.archive.Archive} gives one out.
 *
 * <p>Either leaves an {@link io.lpc.archive.Accession}: what was taken in, by the digest of the
 * file it came from.
 */
@NullMarked
package io.lpc.archive;

import org.jspecify.annotations.NullMarked;
