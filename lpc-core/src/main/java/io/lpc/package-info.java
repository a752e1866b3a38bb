/**
 * 廉能风险防控: integrity risk control as a library; the way in.
 *
 * <p>A bureau keeps four things on record: who holds which power ({@link io.lpc.organization},
 * {@link io.lpc.power}), where it can go wrong ({@link io.lpc.risk}, {@link io.lpc.risk.grading},
 * {@link io.lpc.control}), and what can be shown of it ({@link io.lpc.ledger}). Every change is
 * made by a named actor, checked by a pure rule and journalled ({@link io.lpc.journal}).
 *
 * <p>A host makes one {@link io.lpc.Lpc}, asks it for a {@link io.lpc.Bureau}, and acts from a
 * {@link io.lpc.Desk}:
 *
 * <pre>{@code
 * Lpc lpc = Lpc.inMemory();
 * Desk desk = lpc.bureau(BureauId.of("qinghe-mzj")).actingAs(new Actor.Holder(official, post));
 * RiskPoint point = desk.risks().identify(draft, Reason.of("八月排查")).orThrow();
 * }</pre>
 */
@NullMarked
package io.lpc;

import org.jspecify.annotations.NullMarked;
