package io.lpc.organization;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.store.UnitOfWork;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * 在位人员: who fills a seat both on a day and now, so that backdating an act seats nobody who was
 * relieved since. Used within one act, by one thread.
 */
public final class Seats {

  private final Directory then;
  private final Directory now;

  /**
   * Seats.
   *
   * @param work the act that asks
   * @param day the day
   */
  public Seats(UnitOfWork work, LocalDate day) {
    this.then = new Directory(work.reading(), day);
    this.now = new Directory(work.reading(), work.today());
  }

  /**
   * Who acts from a post on both days, stand-ins included.
   *
   * @param post the post
   * @return the persons
   */
  public Set<OfficialId> actingFrom(PostId post) {
    return both(then.actingFrom(post), now.actingFrom(post));
  }

  /**
   * Who holds a post on both days; stand-ins left out.
   *
   * @param post the post
   * @return the persons
   */
  public Set<OfficialId> holdersOf(PostId post) {
    return both(then.holdersOf(post), now.holdersOf(post));
  }

  /**
   * The post that leads a unit on both days.
   *
   * @param unit the unit
   * @param role as its head or as leader in charge
   * @return the post, if the same one is assigned on both
   */
  public Optional<PostId> leaderOf(UnitId unit, LeadershipRole role) {
    return then.leaderOf(unit, role)
        .filter(post -> now.leaderOf(unit, role).filter(post::equals).isPresent());
  }

  /**
   * Whether somebody acts from a post that he fills on both days.
   *
   * @param actor who acts
   * @return true if so
   */
  boolean isSeated(Actor.Holder actor) {
    return actingFrom(actor.post()).contains(actor.official());
  }

  /**
   * Whether somebody acts from the post that leads a unit on both days, whether or not he fills it.
   *
   * @param actor who acts
   * @param unit the unit
   * @param role as its head or as leader in charge
   * @return true if so
   */
  boolean leads(Actor.Holder actor, UnitId unit, LeadershipRole role) {
    return leaderOf(unit, role).filter(actor.post()::equals).isPresent();
  }

  /**
   * Whether whoever acts does so as the director: from the director's post as the offices stand
   * now, or, before anybody was appointed, as the founder.
   *
   * @param work the act, with an authority already found
   * @return true if so
   */
  public static boolean isDirector(UnitOfWork work) {
    Actor actor = work.actor();
    return actor instanceof Actor.Founder
        || (actor instanceof Actor.Holder holder
            && new Directory(work.reading(), work.today())
                .postsWith(LeadershipOffice.DIRECTOR)
                .contains(holder.post()));
  }

  private static Set<OfficialId> both(Set<OfficialId> then, Set<OfficialId> now) {
    Set<OfficialId> both = new HashSet<>(then);
    both.retainAll(now);
    return both;
  }
}
