/**
 * 台帐: what the bureau can show.
 *
 * <p>{@link io.lpc.ledger.RiskLedger} joins the risk points with their grades, measures and those
 * who answer for them, as of any day and as known at any moment. {@link io.lpc.ledger.Coverage}
 * proves the search: every post, section, subordinate unit, power item and field of major matters
 * is found, validly declared nil, or listed as missing. Both are read from the floors below and
 * keep nothing of their own; both come row by row.
 *
 * <p>Clauses R4 and G3 of the plan, and X3, X6.
 */
@NullMarked
package io.lpc.ledger;

import org.jspecify.annotations.NullMarked;
