/**
 * 风险: where power can go wrong.
 *
 * <p>A unit looks for its risks in a {@link io.lpc.risk.SearchRound}; each {@link
 * io.lpc.risk.RiskPoint} says what can fail, how it shows, and on which post, unit, power item or
 * major matter it sits. Where nothing is found, a {@link io.lpc.risk.NilDeclaration} says so, with
 * the approval of whoever is in charge, and never for a key post. Both are recorded by the {@link
 * io.lpc.risk.RiskRegister} under {@link io.lpc.risk.RiskRules}; who may change a risk point
 * depends on its {@link io.lpc.risk.GradingProgress}. How a risk gets its grade is in {@link
 * io.lpc.risk.grading}; a decision is bound to the {@link io.lpc.risk.RiskSubject}.
 *
 * <p>Clauses G1, F3, F4, F5 and R4 of the plan.
 */
@NullMarked
package io.lpc.risk;

import org.jspecify.annotations.NullMarked;
