package io.lpc.archive;

import io.lpc.organization.BureauDraft;
import io.lpc.organization.BureauProfile;
import io.lpc.power.PowerTypes;
import io.lpc.risk.RiskCategories;
import io.lpc.risk.grading.GradingProfile;
import io.lpc.risk.grading.PlanProfile;
import io.lpc.risk.grading.ProcedurePolicy;
import io.lpc.store.UnitOfWork;

/**
 * 建档: what a new bureau begins with: its profile, the plan's risk categories and grading profile,
 * the national types of power and the procedure of practice, all replaceable data.
 */
public final class Founding {

  private Founding() {}

  /**
   * Founds a bureau.
   *
   * @param work the act
   * @param draft its profile, which the rules allow
   * @return the profile
   */
  public static BureauProfile of(UnitOfWork work, BureauDraft draft) {
    BureauProfile profile = work.put(draft.toRecord(work.reading().bureau().value(), 1));
    work.put(RiskCategories.plan().toRecord(work.newId(), 1));
    work.put(PowerTypes.national().toRecord(work.newId(), 1));
    GradingProfile plan = work.put(PlanProfile.draft().toRecord(work.newId(), 1));
    work.put(ProcedurePolicy.practice(plan.id()));
    return profile;
  }
}
