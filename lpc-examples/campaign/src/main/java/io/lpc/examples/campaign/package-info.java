/**
 * 主要场景: a bureau plays the first month of its campaign from a command line: it is founded, clears
 * up its powers, finds its risks, takes them through assessment, review and decision, and prints
 * its ledger.
 *
 * <p>{@link io.lpc.examples.campaign.CampaignMain} is the command line, {@link
 * io.lpc.examples.campaign.BuiltInBureau} the bureau as data, {@link
 * io.lpc.examples.campaign.Campaign} the stages of the plan, {@link
 * io.lpc.examples.campaign.Papers} what is written at the end.
 */
@NullMarked
package io.lpc.examples.campaign;

import org.jspecify.annotations.NullMarked;
