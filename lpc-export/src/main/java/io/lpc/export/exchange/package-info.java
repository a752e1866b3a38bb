/**
 * 数据交换: a whole bureau as one JSON document, out of one store and into another.
 *
 * <p>{@link io.lpc.export.exchange.BureauJson} writes and reads it. Its form follows the records
 * themselves: every component of a record is a field of that name, so nothing can be left out, and
 * what writes a field is also what reads it. The published schema is compared with the records by a
 * test, so that a changed component is a changed format that somebody meant.
 *
 * <p>Clause X12 of the plan: the host keeps its data in its own hands. The format is lpc's own.
 */
@NullMarked
package io.lpc.export.exchange;

import org.jspecify.annotations.NullMarked;
