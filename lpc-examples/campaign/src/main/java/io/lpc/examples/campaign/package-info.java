/**
 * 主要场景: a bureau's workbook is taken in, its risks go through assessment, review and decision, and
 * its papers are written, all from a command line.
 *
 * <p>{@link io.lpc.examples.campaign.CampaignMain} is the command line, {@link
 * io.lpc.examples.campaign.ShippedBureau} the bureau as data, {@link
 * io.lpc.examples.campaign.WorkbookIntake} the way in, {@link io.lpc.examples.campaign.Procedure}
 * the grading act by act, {@link io.lpc.examples.campaign.Papers} what is written at the end.
 */
@NullMarked
package io.lpc.examples.campaign;

import org.jspecify.annotations.NullMarked;
