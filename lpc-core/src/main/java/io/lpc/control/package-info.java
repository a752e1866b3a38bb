/**
 * 防控: what is done about the risks.
 *
 * <p>A {@link io.lpc.control.ControlMeasure} answers one risk point by one of the plan's four
 * {@linkplain io.lpc.control.Mechanism mechanisms}: education, supervision, early warning,
 * punishment. {@link io.lpc.control.ControlRegister} records, revises and withdraws them. Clause G2
 * of the plan.
 */
@NullMarked
package io.lpc.control;

import org.jspecify.annotations.NullMarked;
