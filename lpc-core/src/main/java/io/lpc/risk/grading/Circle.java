package io.lpc.risk.grading;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 相关人员: whose risk it is, who is concerned, and who fills which role, on one day. Separation of
 * duties compares persons, not posts.
 *
 * @param type whose risk it is
 * @param holders who holds the post or stands in for it, on that day or when it is recorded, if it
 *     is an individual risk
 * @param relatives declared relatives of those holders, among whoever fills a role
 * @param heads who acts as head of the unit
 * @param staff who holds a post of the unit
 * @param seats the posts of each role, with who acts from them both on that day and when it is
 *     recorded, stand-ins included but for {@link ProcedureRole#SELF}
 * @param names what messages call those who fill a role; whoever is left out goes by his id
 */
public record Circle(
    SubjectClass type,
    Set<OfficialId> holders,
    Set<OfficialId> relatives,
    Set<OfficialId> heads,
    Set<OfficialId> staff,
    Map<ProcedureRole, Map<PostId, Set<OfficialId>>> seats,
    Map<OfficialId, String> names) {

  /** Copies what could change. */
  public Circle {
    holders = Set.copyOf(holders);
    relatives = Set.copyOf(relatives);
    heads = Set.copyOf(heads);
    staff = Set.copyOf(staff);
    seats = Map.copyOf(seats);
    names = Map.copyOf(names);
  }

  /** Who judges nothing of this post: its holders and their relatives. */
  Set<OfficialId> close() {
    Set<OfficialId> close = new HashSet<>(holders);
    close.addAll(relatives);
    return close;
  }

  /** Who fills a role. */
  Set<OfficialId> seated(ProcedureRole role) {
    return seats.getOrDefault(role, Map.of()).values().stream()
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  /**
   * Those who fill a role but for some persons, as messages call them; a dash if there are none.
   */
  String named(ProcedureRole role, Set<OfficialId> butThese) {
    String named =
        seated(role).stream()
            .filter(each -> !butThese.contains(each))
            .map(each -> names.getOrDefault(each, each.value()))
            .sorted()
            .collect(Collectors.joining("、"));
    return named.isEmpty() ? "—" : named;
  }

  /** Whether somebody acted in a role that day, from the post he acts from. */
  boolean isSeated(Actor.Holder actor, ProcedureRole role) {
    return seats
        .getOrDefault(role, Map.of())
        .getOrDefault(actor.post(), Set.of())
        .contains(actor.official());
  }

  /** Whether somebody else than some persons fills a role. */
  boolean isFilled(ProcedureRole role, Set<OfficialId> butThese) {
    return !butThese.containsAll(seated(role));
  }

  /** Who is concerned when the Party group decides, relatives apart. */
  Set<OfficialId> concerned(Set<Concerned> withdrawing) {
    Set<OfficialId> concerned = new HashSet<>();
    if (withdrawing.contains(Concerned.HOLDER)) {
      concerned.addAll(holders);
    }
    if (withdrawing.contains(Concerned.UNIT_HEAD) && type == SubjectClass.UNIT_MATTER) {
      concerned.addAll(heads);
    }
    return concerned;
  }
}
