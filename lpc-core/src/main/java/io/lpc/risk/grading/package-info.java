/**
 * 分级审定: how a risk gets its grade.
 *
 * <p>A {@link io.lpc.risk.grading.GradingProfile} is data: an ordered {@link
 * io.lpc.risk.grading.GradeScale} and a {@link io.lpc.risk.grading.GradingMethod} (matrix, criteria
 * count or questionnaire) that computes a grade from {@link io.lpc.risk.grading.GradingInputs}, or
 * says why it can't ({@link io.lpc.risk.grading.GradingResult}). {@link
 * io.lpc.risk.grading.PlanProfile} is the plan's own.
 *
 * <p>The grade that counts is decided by procedure: an {@link io.lpc.risk.grading.Assessment} keeps
 * every {@link io.lpc.risk.grading.ProcedureStep}, from the unit's proposal through the review to
 * the Party group's decision. Who takes which step where one's own post or unit is concerned is the
 * {@link io.lpc.risk.grading.ProcedurePolicy}. {@link io.lpc.risk.grading.GradingDesk} is the way
 * in; {@link io.lpc.risk.grading.GradingRules} and {@link io.lpc.risk.grading.ProcedureRules}
 * decide.
 *
 * <p>Clauses R1, R2, R3 of the plan, and X4, X9.
 */
@NullMarked
package io.lpc.risk.grading;

import org.jspecify.annotations.NullMarked;
