package io.lpc.risk;

import io.lpc.common.Actor;
import io.lpc.common.PostId;
import io.lpc.organization.UnitHandler;
import io.lpc.store.UnitOfWork;

/**
 * 经办人: whoever would change a risk point or what is done about it, and how he stands to it.
 *
 * @param actor who acts
 * @param ofUnit whether he acts from a post of the unit
 * @param inCharge whether he acts as the unit's head, its leader in charge or the director
 * @param concerned whether he, or whoever answers for the program, acts from the post that the risk
 *     point sits on, then or now
 */
public record RiskHandler(Actor actor, boolean ofUnit, boolean inCharge, boolean concerned) {

  /**
   * Looks up how whoever acts stands to a risk point.
   *
   * @param work the act
   * @param point the risk point
   * @return who acts on it
   */
  public static RiskHandler of(UnitOfWork work, RiskPoint point) {
    Actor actor = work.actor();
    UnitHandler handler = UnitHandler.of(work, point.unit());
    return new RiskHandler(actor, handler.ofUnit(), handler.inCharge(), isConcerned(work, point));
  }

  /** Whether a program acts, for which somebody answers. */
  public boolean isProgram() {
    return actor instanceof Actor.Automation;
  }

  private static boolean isConcerned(UnitOfWork work, RiskPoint point) {
    PostId post = point.post();
    return post != null
        && work.actor()
            .person()
            .filter(PostActors.of(work, post, work.day())::contains)
            .isPresent();
  }
}
