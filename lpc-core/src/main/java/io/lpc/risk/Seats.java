package io.lpc.risk;

import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.organization.Directory;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.UnitId;
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

  private static Set<OfficialId> both(Set<OfficialId> then, Set<OfficialId> now) {
    Set<OfficialId> both = new HashSet<>(then);
    both.retainAll(now);
    return both;
  }
}
