package io.lpc.risk.grading;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.organization.AgendaItem;
import io.lpc.organization.Attendance;
import io.lpc.organization.Directory;
import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.Meeting;
import io.lpc.organization.Official;
import io.lpc.organization.OrganizationViolation;
import io.lpc.organization.Post;
import io.lpc.organization.Seats;
import io.lpc.organization.Unit;
import io.lpc.risk.PostActors;
import io.lpc.risk.RiskPoint;
import io.lpc.store.Reading;
import io.lpc.store.UnitOfWork;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Fetches who is who around one risk point on a day, which is the day of the act unless given. */
final class ProcedureFacts {

  private final UnitOfWork work;
  private final LocalDate day;
  private final Directory directory;
  private final Seats seated;

  ProcedureFacts(UnitOfWork work) {
    this(work, work.day());
  }

  ProcedureFacts(UnitOfWork work, LocalDate day) {
    this.work = work;
    this.day = day;
    this.directory = new Directory(work.reading(), day);
    this.seated = new Seats(work, day);
  }

  /** The version of the profile that an assessment was made with. */
  static GradingProfile profileOf(Assessment assessment, Reading reading) {
    return reading
        .findVersion(GradingProfile.KIND, assessment.profile(), assessment.profileVersion())
        .orElseThrow();
  }

  ProcedurePolicy policy() {
    return work.find(ProcedurePolicy.KIND, ProcedurePolicy.ID).orElseThrow();
  }

  Unit unitOf(RiskPoint point) {
    return work.find(Unit.KIND, point.unit()).orElseThrow();
  }

  Circle around(RiskPoint point) {
    Optional<Post> post = Optional.ofNullable(point.post()).flatMap(id -> work.find(Post.KIND, id));
    Optional<PostId> head = directory.leaderOf(point.unit(), LeadershipRole.HEAD);
    Set<OfficialId> heads = head.map(directory::actingFrom).orElse(Set.of());
    Set<OfficialId> holders = actors(point, day);
    SubjectClass type =
        ProcedureRules.classify(
            point, unitOf(point), post.orElse(null), head.orElse(null), heads, holders);
    Map<ProcedureRole, Map<PostId, Set<OfficialId>>> seats = seats(point, post);
    return new Circle(
        type,
        holders,
        relatives(seats, holders),
        heads,
        directory.staffOf(point.unit()),
        seats,
        names(seats));
  }

  private Set<OfficialId> relatives(
      Map<ProcedureRole, Map<PostId, Set<OfficialId>>> seats, Set<OfficialId> holders) {
    if (!policy().withdrawing().contains(Concerned.RELATIVE)) {
      return Set.of();
    }
    Set<OfficialId> relatives = new HashSet<>(directory.relativesAmong(seated(seats), holders));
    relatives.removeAll(holders);
    return relatives;
  }

  private Map<OfficialId, String> names(Map<ProcedureRole, Map<PostId, Set<OfficialId>>> seats) {
    Map<OfficialId, String> names = new HashMap<>();
    for (OfficialId each : seated(seats)) {
      work.find(Official.KIND, each)
          .ifPresent(found -> names.put(each, found.name() + " " + found.code()));
    }
    return names;
  }

  private static Set<OfficialId> seated(Map<ProcedureRole, Map<PostId, Set<OfficialId>>> seats) {
    return seats.values().stream()
        .flatMap(posts -> posts.values().stream())
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  /** Whoever acts from the post of a risk point, on a day or now. */
  Set<OfficialId> actors(RiskPoint point, LocalDate onDay) {
    PostId post = point.post();
    return post == null ? Set.of() : PostActors.of(work, post, onDay);
  }

  /**
   * Where a relative was erased, nobody knows who has to stand aside: whoever declared him judges
   * nobody's post, and is judged by nobody, until that is renewed. Who judges himself is told that
   * first.
   */
  Verdict<Actor.Holder> known(Actor.Holder actor, Circle circle, Set<OfficialId> judged) {
    return judged.contains(actor.official())
        ? Verdict.allowed(actor)
        : new Violations()
            .addAll(unknown(Set.of(actor.official()), circle.relatives(), judged))
            .allowing(() -> actor);
  }

  /** The same of those who stay for an item. */
  List<Violation> known(
      Meeting meeting, AgendaItem item, Set<OfficialId> concerned, Set<OfficialId> judged) {
    Set<OfficialId> present =
        meeting.attendances().stream().map(Attendance::official).collect(Collectors.toSet());
    present.removeAll(item.withdrawn());
    return unknown(present, concerned, judged).stream().map(each -> each.at("meeting")).toList();
  }

  private List<Violation> unknown(
      Set<OfficialId> judging, Set<OfficialId> concerned, Set<OfficialId> judged) {
    if (!policy().withdrawing().contains(Concerned.RELATIVE)) {
      return List.of();
    }
    Set<OfficialId> asked = new HashSet<>(judging);
    asked.retainAll(concerned);
    asked.addAll(judged);
    return directory.kinshipUnknown(asked).stream()
        .sorted(Comparator.comparing(OfficialId::value))
        .map(each -> OrganizationViolation.KINSHIP_UNKNOWN.with("official", each))
        .toList();
  }

  /** Everybody who is concerned, and the relatives among those who attended. */
  Set<OfficialId> concerned(Circle circle, Set<Concerned> withdrawing, Meeting meeting) {
    Set<OfficialId> concerned = new HashSet<>(circle.concerned(withdrawing));
    if (withdrawing.contains(Concerned.RELATIVE)) {
      Set<OfficialId> present =
          meeting.attendances().stream().map(Attendance::official).collect(Collectors.toSet());
      concerned.addAll(directory.relativesAmong(present, Set.copyOf(concerned)));
    }
    return concerned;
  }

  private Map<ProcedureRole, Map<PostId, Set<OfficialId>>> seats(
      RiskPoint point, Optional<Post> own) {
    Map<ProcedureRole, Map<PostId, Set<OfficialId>>> seats = new EnumMap<>(ProcedureRole.class);
    seats.put(ProcedureRole.UNIT_HEAD, acting(leading(point, LeadershipRole.HEAD)));
    seats.put(ProcedureRole.LEADER_IN_CHARGE, acting(leading(point, LeadershipRole.IN_CHARGE)));
    seats.put(ProcedureRole.DIRECTOR, acting(directory.postsWith(LeadershipOffice.DIRECTOR)));
    seats.put(
        ProcedureRole.DISCIPLINE_HEAD,
        acting(directory.postsWith(LeadershipOffice.DISCIPLINE_HEAD)));
    own.map(Post::id)
        .ifPresent(post -> seats.put(ProcedureRole.SELF, Map.of(post, seated.holdersOf(post))));
    return seats;
  }

  private List<PostId> leading(RiskPoint point, LeadershipRole role) {
    return seated.leaderOf(point.unit(), role).stream().toList();
  }

  private Map<PostId, Set<OfficialId>> acting(Collection<PostId> posts) {
    Map<PostId, Set<OfficialId>> acting = new HashMap<>();
    posts.forEach(post -> acting.put(post, seated.actingFrom(post)));
    return acting;
  }
}
