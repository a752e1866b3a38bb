package io.lpc.organization;

import io.lpc.common.PostId;
import io.lpc.store.UnitOfWork;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 无风险申报批准人: who approves that a place holds no risk: for the director's own post the head of the
 * discipline group; for the leadership, and for what is of no unit, the director; for everything
 * else the leader in charge of the unit.
 *
 * @param role what messages call him, in Chinese
 * @param posts the posts from which he acts, both on the day asked about and now; none if the unit
 *     has no leader in charge
 */
public record NilApprover(String role, Set<PostId> posts) {

  /**
   * Looks up who approves.
   *
   * @param work the act
   * @param day the day asked about
   * @param unit the unit that the place is or belongs to; null for a field of major matters
   * @param post the post that the place is, or that answers for it, if there is one
   * @return who approves there
   */
  public static NilApprover of(
      UnitOfWork work, LocalDate day, @Nullable UnitId unit, @Nullable PostId post) {
    if (post != null && postsWith(work, LeadershipOffice.DIRECTOR).contains(post)) {
      return with(work, LeadershipOffice.DISCIPLINE_HEAD);
    }
    if (unit == null || isLeadership(work, unit)) {
      return with(work, LeadershipOffice.DIRECTOR);
    }
    return new NilApprover(
        LeadershipRole.IN_CHARGE.chinese(),
        new Seats(work, day)
            .leaderOf(unit, LeadershipRole.IN_CHARGE)
            .map(Set::of)
            .orElse(Set.of()));
  }

  private static NilApprover with(UnitOfWork work, LeadershipOffice office) {
    return new NilApprover(office.chinese(), postsWith(work, office));
  }

  private static Set<PostId> postsWith(UnitOfWork work, LeadershipOffice office) {
    return new Directory(work.reading(), work.today()).postsWith(office);
  }

  private static boolean isLeadership(UnitOfWork work, UnitId unit) {
    return work.find(Unit.KIND, unit)
        .filter(found -> found.type() == UnitKind.LEADERSHIP)
        .isPresent();
  }
}
