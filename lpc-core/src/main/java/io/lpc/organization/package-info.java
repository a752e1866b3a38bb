/**
 * 组织: who holds which power.
 *
 * <p>A bureau ({@link io.lpc.organization.BureauProfile}) has {@linkplain io.lpc.organization.Unit
 * units} in a tree, units have {@linkplain io.lpc.organization.Post posts}, and {@linkplain
 * io.lpc.organization.Official officials} hold them over periods by {@linkplain
 * io.lpc.organization.Appointment appointments}; a post without one is vacant. Posts lead units
 * ({@link io.lpc.organization.Leadership}): as their head, or as the leader in charge. Who sits in
 * the Party group or the leading group is told apart ({@link io.lpc.organization.Membership}), and
 * what they did there by {@linkplain io.lpc.organization.Meeting meetings}.
 *
 * <p>Everything is recorded, changed and withdrawn by one service, {@link
 * io.lpc.organization.OrganizationRegister}, under the pure {@link
 * io.lpc.organization.OrganizationRules} and {@link io.lpc.organization.MeetingRules}. {@link
 * io.lpc.organization.Directory} answers who is who on a day. Clauses S1, S2, O1, O2, B2, G3 of the
 * plan.
 */
@NullMarked
package io.lpc.organization;

import org.jspecify.annotations.NullMarked;
