package io.lpc.risk;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.organization.Directory;
import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.Post;
import io.lpc.organization.UnitId;
import io.lpc.store.UnitOfWork;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 经办人: whoever would revise or withdraw a risk point, and how he stands to it.
 *
 * @param actor who acts
 * @param ofUnit whether he acts from a post of the unit
 * @param inCharge whether he acts as the unit's head, its leader in charge or the director
 * @param concerned whether he, or whoever answers for the program, acts from the post that the risk
 *     point sits on, then or now
 */
public record RiskHandler(Actor actor, boolean ofUnit, boolean inCharge, boolean concerned) {

  static RiskHandler of(UnitOfWork work, RiskPoint point) {
    Actor actor = work.actor();
    Directory directory = new Directory(work.reading(), work.day());
    if (actor instanceof Actor.Holder holder) {
      Seats seats = new Seats(work, work.day());
      boolean seated = seats.actingFrom(holder.post()).contains(holder.official());
      return new RiskHandler(
          actor,
          seated && isOf(work, point.unit(), holder.post()),
          seated && inCharge(directory, seats, point.unit()).contains(holder.post()),
          isConcerned(work, point, holder.official()));
    }
    OfficialId answerable = actor instanceof Actor.Automation program ? program.answerable() : null;
    return new RiskHandler(
        actor, false, directory.isDirector(actor), isConcerned(work, point, answerable));
  }

  boolean isProgram() {
    return actor instanceof Actor.Automation;
  }

  private static boolean isOf(UnitOfWork work, UnitId unit, PostId post) {
    return work.find(Post.KIND, post).filter(each -> each.unit().equals(unit)).isPresent();
  }

  private static Set<PostId> inCharge(Directory directory, Seats seats, UnitId unit) {
    Set<PostId> posts = new HashSet<>(directory.postsWith(LeadershipOffice.DIRECTOR));
    seats.leaderOf(unit, LeadershipRole.HEAD).ifPresent(posts::add);
    seats.leaderOf(unit, LeadershipRole.IN_CHARGE).ifPresent(posts::add);
    return posts;
  }

  private static boolean isConcerned(
      UnitOfWork work, RiskPoint point, @Nullable OfficialId person) {
    PostId post = point.post();
    return person != null && post != null && PostActors.of(work, post, work.day()).contains(person);
  }
}
