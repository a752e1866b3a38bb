/**
 * 导出: what lpc knows, as documents that leave it.
 *
 * <p>{@link io.lpc.export.LedgerWorkbook} writes the risk ledger as a spreadsheet that an office
 * prints and posts, {@link io.lpc.export.LedgerJson} as JSON that another system reads. Both take a
 * {@link io.lpc.common.RowSource} that the caller opens and closes, read it row by row, and never
 * see a store: what is exported, as of which day, was settled when the source was opened. Both know
 * two editions. The internal one prints everything; the public one leaves out whole rows, columns
 * and fields, so that what may not be published is not hidden in the file but absent from it.
 *
 * <p>A document is exact or it is refused. A text that the format can't hold ends the export with
 * an {@link io.lpc.export.UnprintableText} that names the row and the column; it is never cut,
 * mended or left out. The same input gives the same bytes: no clock, no time zone and no locale is
 * asked, and what the files say of their date is the day of the ledger.
 *
 * <p>Clauses R4 and X6 of the plan; which rows and columns are public is practice.
 */
@NullMarked
package io.lpc.export;

import org.jspecify.annotations.NullMarked;
