package io.lpc.organization;

import io.lpc.common.AsOf;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.store.Reading;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 人事名录: who is who on a day, from the current record. Used within one reading, by one thread. */
public final class Directory {

  private final Reading reading;
  private final LocalDate day;

  /**
   * A directory.
   *
   * @param reading the bureau's records
   * @param day the day asked about
   */
  public Directory(Reading reading, LocalDate day) {
    this.reading = reading;
    this.day = day;
  }

  /**
   * Who holds a post; stand-ins left out.
   *
   * @param post the post
   * @return its holders; empty if it is vacant
   */
  public Set<OfficialId> holdersOf(PostId post) {
    return reading.port(Appointments.class).ofPost(post).stream()
        .filter(appointment -> appointment.holds() && appointment.period().contains(day))
        .map(Appointment::official)
        .collect(Collectors.toSet());
  }

  /**
   * Who acts from a post, stand-ins included.
   *
   * @param post the post
   * @return whoever may act from it; empty if it is vacant and nobody stands in
   */
  public Set<OfficialId> actingFrom(PostId post) {
    return reading.port(Appointments.class).ofPost(post).stream()
        .filter(appointment -> appointment.period().contains(day))
        .map(Appointment::official)
        .collect(Collectors.toSet());
  }

  /**
   * Who holds a post of a unit.
   *
   * @param unit the unit
   * @return its staff
   */
  public Set<OfficialId> staffOf(UnitId unit) {
    return reading.port(Posts.class).ofUnit(unit).stream()
        .flatMap(post -> holdersOf(post.id()).stream())
        .collect(Collectors.toSet());
  }

  /**
   * The posts with an office within the leadership.
   *
   * @param office the office
   * @return the posts
   */
  public Set<PostId> postsWith(LeadershipOffice office) {
    return reading.port(Posts.class).withOffice(office).stream()
        .map(Post::id)
        .collect(Collectors.toSet());
  }

  /**
   * The post that leads a unit.
   *
   * @param unit the unit
   * @param role as its head or as leader in charge
   * @return the post, if one is assigned
   */
  public Optional<PostId> leaderOf(UnitId unit, LeadershipRole role) {
    return reading.port(Leaderships.class).ofUnit(unit).stream()
        .filter(each -> each.role() == role && each.period().contains(day))
        .map(Leadership::post)
        .findFirst();
  }

  /**
   * The members of a body.
   *
   * @param body the body
   * @return its members; empty if not yet named
   */
  public Set<OfficialId> membersOf(GoverningBody body) {
    return reading.port(Memberships.class).of(body).stream()
        .filter(each -> each.period().contains(day))
        .map(Membership::official)
        .collect(Collectors.toSet());
  }

  /**
   * The members of a body on the day, as they were on record once.
   *
   * @param body the body
   * @param known sequence of the last entry that counts
   * @return its members; empty if not yet named
   */
  public Set<OfficialId> membersOf(GoverningBody body, long known) {
    return reading.all(Membership.KIND, AsOf.latest(known)).stream()
        .filter(each -> each.body() == body && each.period().contains(day))
        .map(Membership::official)
        .collect(Collectors.toSet());
  }

  /**
   * Which of some officials are relatives of some persons, whichever of the two declared it;
   * whoever declared a relative that was erased since counts as a relative of everybody.
   *
   * @param candidates the officials asked about
   * @param persons the persons concerned
   * @return the relatives among the candidates
   */
  public Set<OfficialId> relativesAmong(Set<OfficialId> candidates, Set<OfficialId> persons) {
    Set<OfficialId> everybody = new HashSet<>(candidates);
    everybody.addAll(persons);
    Set<OfficialId> relatives = new HashSet<>();
    for (Kinship kinship : reading.port(Kinships.class).declaredBy(everybody)) {
      for (OfficialId person : persons) {
        if (kinship.isUnknown() || kinship.names(person)) {
          relatives.add(kinship.declarant());
        }
      }
      if (persons.contains(kinship.declarant())) {
        candidates.stream().filter(kinship::names).forEach(relatives::add);
      }
    }
    relatives.retainAll(candidates);
    return relatives;
  }

  /**
   * Which of some officials declared a relative that was erased since.
   *
   * @param officials the officials asked about
   * @return those whose kinship is unknown until the declaration is renewed
   */
  public Set<OfficialId> kinshipUnknown(Set<OfficialId> officials) {
    return reading.port(Kinships.class).declaredBy(officials).stream()
        .filter(Kinship::isUnknown)
        .map(Kinship::declarant)
        .collect(Collectors.toSet());
  }
}
