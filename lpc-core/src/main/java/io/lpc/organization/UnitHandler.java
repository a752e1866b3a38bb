package io.lpc.organization;

import io.lpc.common.Actor;
import io.lpc.store.UnitOfWork;

/**
 * 经办人: whoever acts on what belongs to a unit, and how he stands to the unit, both on the day of
 * the act and when it is recorded, so that backdating an act gives nobody back what he no longer
 * holds.
 *
 * @param ofUnit whether he acts from a post of the unit
 * @param head whether he acts as the unit's head
 * @param leader whether he acts as its leader in charge or as the director; a founder acts as the
 *     director
 */
public record UnitHandler(boolean ofUnit, boolean head, boolean leader) {

  /**
   * Looks up how whoever acts stands to a unit.
   *
   * @param work the act
   * @param unit the unit
   * @return who acts on it; a program stands in no relation to a unit
   */
  public static UnitHandler of(UnitOfWork work, UnitId unit) {
    Seats seats = new Seats(work, work.day());
    if (!(work.actor() instanceof Actor.Holder holder)) {
      return new UnitHandler(false, false, Seats.isDirector(work));
    }
    if (!seats.isSeated(holder)) {
      return new UnitHandler(false, false, false);
    }
    return new UnitHandler(
        work.find(Post.KIND, holder.post()).filter(at -> at.unit().equals(unit)).isPresent(),
        seats.leads(holder, unit, LeadershipRole.HEAD),
        seats.leads(holder, unit, LeadershipRole.IN_CHARGE) || Seats.isDirector(work));
  }

  /** Whether he acts as head, leader in charge or director. */
  public boolean inCharge() {
    return head || leader;
  }
}
