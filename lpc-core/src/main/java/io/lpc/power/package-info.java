/**
 * 权力事项: the powers a bureau holds.
 *
 * <p>Each {@link io.lpc.power.PowerItem} is cleared up one by one by the {@link
 * io.lpc.power.PowerCatalog}: drafted, then confirmed once {@link io.lpc.power.PowerRules} finds a
 * responsible post and a {@linkplain io.lpc.power.LegalBasis legal basis} in force; struck out or
 * superseded otherwise, with the reason. Clause F1 of the plan: no basis, no power.
 */
@NullMarked
package io.lpc.power;

import org.jspecify.annotations.NullMarked;
