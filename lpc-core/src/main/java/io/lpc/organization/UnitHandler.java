package io.lpc.organization;

import io.lpc.common.Actor;
import io.lpc.common.PostId;
import io.lpc.store.UnitOfWork;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
    if (!(work.actor() instanceof Actor.Holder holder)) {
      boolean founds = new Directory(work.reading(), work.today()).isDirector(work.actor());
      return new UnitHandler(false, false, founds);
    }
    boolean ofUnit =
        work.find(Post.KIND, holder.post()).filter(at -> at.unit().equals(unit)).isPresent();
    return new UnitHandler(
        ofUnit && always(work, on -> isSeated(on, holder)),
        always(work, on -> isSeated(on, holder) && leads(on, unit, LeadershipRole.HEAD, holder)),
        always(work, on -> isSeated(on, holder) && isLeader(on, unit, holder)));
  }

  /** Whether he acts as head, leader in charge or director. */
  public boolean inCharge() {
    return head || leader;
  }

  private static boolean always(UnitOfWork work, Predicate<Directory> holds) {
    Stream<LocalDate> days = Stream.of(work.day(), work.today()).distinct();
    return days.map(day -> new Directory(work.reading(), day)).allMatch(holds);
  }

  private static boolean isSeated(Directory directory, Actor.Holder holder) {
    return directory.actingFrom(holder.post()).contains(holder.official());
  }

  private static boolean leads(
      Directory directory, UnitId unit, LeadershipRole role, Actor.Holder holder) {
    Optional<PostId> leading = directory.leaderOf(unit, role);
    return leading.filter(holder.post()::equals).isPresent();
  }

  private static boolean isLeader(Directory directory, UnitId unit, Actor.Holder holder) {
    return directory.isDirector(holder) || leads(directory, unit, LeadershipRole.IN_CHARGE, holder);
  }
}
