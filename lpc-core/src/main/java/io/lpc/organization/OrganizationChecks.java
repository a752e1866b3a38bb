package io.lpc.organization;

import io.lpc.common.Actor;
import io.lpc.common.AsOf;
import io.lpc.common.Id;
import io.lpc.common.OfficialId;
import io.lpc.common.Period;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.journal.Coded;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Withdrawable;
import io.lpc.store.RecordViolation;
import io.lpc.store.UnitOfWork;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Fetches what the rule for a record needs and applies it. */
final class OrganizationChecks {

  private OrganizationChecks() {}

  /** Whether a record may be written as it is. */
  static <T extends Recorded<?>> Verdict<T> of(UnitOfWork work, T record) {
    return of(work, record, List.of());
  }

  /** The same, if something else was found already. */
  static <T extends Recorded<?>> Verdict<T> of(UnitOfWork work, T record, List<Violation> found) {
    return RecordKeeping.writing(work, record)
        .then(
            kept ->
                new Violations()
                    .addAll(violations(work, kept))
                    .addAll(leftBehind(work, kept))
                    .addAll(found)
                    .allowing(() -> kept));
  }

  /** Whether a record may be taken out of use. */
  static <T extends Recorded<?>> Verdict<T> withdrawal(UnitOfWork work, T current) {
    return RecordKeeping.withdrawing(work, current)
        .then(kept -> new Violations().addAll(uses(work, kept)).allowing(() -> kept));
  }

  /** The first appointment ends the founder's power, so it must leave somebody who can act. */
  static <T extends Recorded<?>> Verdict<OrganizationDraft<T>> leavesSomebody(
      UnitOfWork work, OrganizationDraft<T> draft) {
    boolean leavesNobody =
        work.actor() instanceof Actor.Founder
            && draft instanceof AppointmentDraft appointment
            && !new Period(appointment.from(), appointment.through()).contains(work.today());
    return leavesNobody
        ? Verdict.denied(
            OrganizationViolation.FIRST_NOT_IN_FORCE.with("day", work.today()).at("from"))
        : Verdict.allowed(draft);
  }

  /** Whether nobody else has the identity number that a draft names. */
  static <T extends Recorded<?>> Verdict<OrganizationDraft<T>> identity(
      UnitOfWork work, OrganizationDraft<T> draft, String id) {
    Violations violations = new Violations();
    if (draft instanceof OfficialDraft official && official.identityNumber() != null) {
      List<String> number = List.of(official.identityNumber());
      violations.addAll(
          OrganizationRules.identity(
              official, id, work.port(Officials.class).withIdentityNumber(number)));
    }
    return violations.allowing(() -> draft);
  }

  /** What still stands on a record that is to be withdrawn. */
  private static List<Violation> uses(UnitOfWork work, Recorded<?> record) {
    Violations uses = new Violations();
    if (record instanceof Unit unit) {
      for (Unit below : work.port(Units.class).below(unit.id())) {
        uses.add(used(record, below));
      }
      for (Post post : work.port(Posts.class).ofUnit(unit.id())) {
        uses.add(used(record, post));
      }
      uses.addAll(offices(work, unit));
    } else if (record instanceof Post post) {
      for (Appointment each : standing(work, post)) {
        uses.add(used(record, each));
      }
      for (Leadership each : led(work, post)) {
        uses.add(used(record, each));
      }
    } else if (record instanceof Official official) {
      for (Appointment each : work.port(Appointments.class).ofOfficial(official.id())) {
        uses.require(each.period().isOver(work.day()), () -> used(record, each));
      }
      for (Membership each : work.port(Memberships.class).ofOfficial(official.id())) {
        uses.require(each.period().isOver(work.day()), () -> used(record, each));
      }
    }
    return uses.addAll(Occupied.by(work, record)).list();
  }

  /** What would be left in another unit by what it sits on. */
  private static List<Violation> leftBehind(UnitOfWork work, Recorded<?> record) {
    boolean moves =
        work.find(record.kind(), record.id())
            .filter(current -> !Objects.equals(unitOf(record), unitOf(current)))
            .isPresent();
    return moves
        ? Occupied.by(work, record).stream().map(each -> each.at("unit")).toList()
        : List.of();
  }

  private static @Nullable UnitId unitOf(Recorded<?> record) {
    if (record instanceof Post post) {
      return post.unit();
    }
    return record instanceof MajorMatter matter ? matter.unit() : null;
  }

  /** What a unit is within the bureau: led, office of the leading group, receiver of papers. */
  private static List<Violation> offices(UnitOfWork work, Unit unit) {
    Violations uses = new Violations();
    for (Leadership each : work.port(Leaderships.class).ofUnit(unit.id())) {
      uses.require(each.period().isOver(work.day()), () -> used(unit, each));
    }
    for (LeadingGroup each : leadingGroups(work)) {
      uses.require(!unit.id().equals(each.officeUnit()), () -> used(unit, each));
    }
    work.find(BureauProfile.KIND, work.reading().bureau())
        .filter(profile -> unit.id().equals(profile.receivingUnit()))
        .ifPresent(profile -> uses.add(used(unit, profile)));
    return uses.list();
  }

  /** The appointments to a post that are not over. */
  private static List<Appointment> standing(UnitOfWork work, Post post) {
    return work.port(Appointments.class).ofPost(post.id()).stream()
        .filter(each -> !each.period().isOver(work.day()))
        .toList();
  }

  /** What a post leads, now or later. */
  private static List<Leadership> led(UnitOfWork work, Post post) {
    return work.port(Leaderships.class).ofPost(post.id()).stream()
        .filter(each -> !each.period().isOver(work.day()))
        .toList();
  }

  private static Violation used(Recorded<?> record, Recorded<?> by) {
    return OrganizationViolation.STILL_IN_USE.with(
        "kind", record.kind(),
        "record", Coded.nameOf(record),
        "by", by.kind(),
        "user", Coded.nameOf(by));
  }

  private static List<Violation> violations(UnitOfWork work, Recorded<?> record) {
    if (record instanceof Unit unit) {
      return unit(work, unit);
    }
    if (record instanceof Post post) {
      return post(work, post);
    }
    if (record instanceof Appointment appointment) {
      return appointment(work, appointment);
    }
    if (record instanceof Leadership leadership) {
      return leadership(work, leadership);
    }
    if (record instanceof Membership membership) {
      return membership(work, membership);
    }
    if (record instanceof LeadingGroup group) {
      return OrganizationRules.leadingGroup(group, leadingGroups(work));
    }
    if (record instanceof Kinship kinship) {
      return kinship(work, kinship);
    }
    if (record instanceof Meeting meeting) {
      return meeting(work, meeting);
    }
    if (record instanceof BureauProfile profile) {
      return profile(work, profile);
    }
    return record instanceof CodeTable table ? codeTable(work, table) : List.of();
  }

  private static List<Violation> profile(UnitOfWork work, BureauProfile profile) {
    Violations violations = new Violations().addAll(OrganizationRules.voting(profile.voting()));
    boolean director = Seats.isDirector(work);
    violations.require(
        director || !votesOtherwise(work, profile),
        () -> OrganizationViolation.DIRECTOR_ONLY.with().at("voting"));
    violations.require(
        director || !receivesElsewhere(work, profile),
        () -> OrganizationViolation.DIRECTOR_ONLY.with().at("receivingUnit"));
    UnitId receiving = profile.receivingUnit();
    return receiving == null
        ? violations.list()
        : violations.addAll(inUse(work, Unit.KIND, receiving, "receivingUnit")).list();
  }

  /** Whether a record would have another section receive papers, and so keep the records. */
  static boolean receivesElsewhere(UnitOfWork work, Recorded<?> record) {
    return record instanceof BureauProfile profile
        && work.find(BureauProfile.KIND, profile.id())
            .filter(current -> !Objects.equals(current.receivingUnit(), profile.receivingUnit()))
            .isPresent();
  }

  /** Whether a record would change how the Party group votes. */
  static boolean votesOtherwise(UnitOfWork work, Recorded<?> record) {
    return record instanceof BureauProfile profile
        && work.find(BureauProfile.KIND, profile.id())
            .filter(current -> !current.voting().equals(profile.voting()))
            .isPresent();
  }

  private static List<Violation> codeTable(UnitOfWork work, CodeTable table) {
    Violations violations = new Violations().addAll(OrganizationRules.codeTable(table));
    work.find(CodeTable.KIND, table.id())
        .filter(current -> !current.code().equals(table.code()))
        .ifPresent(
            current ->
                violations.add(
                    OrganizationViolation.SCHEME_FIXED.with("code", current.code()).at("code")));
    return violations.list();
  }

  private static List<Violation> meeting(UnitOfWork work, Meeting meeting) {
    List<Violation> ahead = MeetingRules.held(meeting, work.today());
    if (!ahead.isEmpty()) {
      return ahead;
    }
    Violations violations = new Violations();
    work.find(Meeting.KIND, meeting.id())
        .filter(current -> !meeting.onlyAddsScanTo(current))
        .ifPresent(
            current ->
                violations.add(
                    OrganizationViolation.MEETING_RECORDED.with("meeting", current.code())));
    return violations.addAll(MeetingRules.meeting(meeting, seats(work, meeting))).list();
  }

  private static List<Violation> unit(UnitOfWork work, Unit unit) {
    Violations violations = new Violations();
    UnitId parent = unit.parent();
    if (parent != null) {
      violations.addAll(inUse(work, Unit.KIND, parent, "parent"));
    }
    List<Post> posts = work.port(Posts.class).ofUnit(unit.id());
    List<Leadership> led = posts.stream().flatMap(each -> led(work, each).stream()).toList();
    return violations
        .addAll(OrganizationRules.unit(unit, above(work, unit)))
        .addAll(OrganizationRules.type(unit, posts, led))
        .list();
  }

  private static List<Violation> post(UnitOfWork work, Post post) {
    Violations violations = new Violations();
    violations.addAll(inUse(work, Unit.KIND, post.unit(), "unit"));
    work.find(Unit.KIND, post.unit())
        .ifPresent(
            home ->
                violations.addAll(
                    OrganizationRules.post(post, home, peers(work, post), led(work, post))));
    violations.require(
        !takesMarksOffWhereHeApproves(work, post),
        () -> OrganizationViolation.KEY_MARKS_STAY.with("post", post.id()).at("keyFields"));
    List<Appointment> standing = standing(work, post);
    for (int i = 0; i < standing.size(); i++) {
      OrganizationRules.appointment(standing.get(i), post, standing.subList(0, i))
          .forEach(each -> violations.add(each.at("singleHolder")));
    }
    return violations.list();
  }

  /** A post without marks may be declared nil, so whoever would approve that takes none off. */
  private static boolean takesMarksOffWhereHeApproves(UnitOfWork work, Post post) {
    return work.find(Post.KIND, post.id())
        .filter(current -> !post.keyFields().containsAll(current.keyFields()))
        .filter(current -> approvesNil(work, current) || approvesNil(work, post))
        .isPresent();
  }

  private static boolean approvesNil(UnitOfWork work, Post post) {
    Directory today = new Directory(work.reading(), work.today());
    return NilApprover.of(work, work.today(), post.unit(), post.id()).posts().stream()
        .anyMatch(
            from -> work.actor().person().filter(today.actingFrom(from)::contains).isPresent());
  }

  private static List<Post> peers(UnitOfWork work, Post post) {
    LeadershipOffice office = post.office();
    return office == null
        ? List.of()
        : asLeft(
            work,
            Post.KIND,
            work.port(Posts.class).withOffice(office),
            each -> each.office() == office);
  }

  /** Two at most: one of them is another than the one being written. */
  private static List<LeadingGroup> leadingGroups(UnitOfWork work) {
    AsOf now = new AsOf(work.today(), work.reading().head().size());
    return asLeft(
        work,
        LeadingGroup.KIND,
        work.reading().page(LeadingGroup.KIND, now, null, 2).items(),
        each -> true);
  }

  private static List<Violation> membership(UnitOfWork work, Membership membership) {
    Violations violations = new Violations();
    violations.addAll(inUse(work, Official.KIND, membership.official(), "official"));
    return violations
        .addAll(
            OrganizationRules.membership(
                membership,
                asLeft(
                    work,
                    Membership.KIND,
                    work.port(Memberships.class).of(membership.body()),
                    each -> each.body() == membership.body())))
        .list();
  }

  private static List<Unit> above(UnitOfWork work, Unit unit) {
    List<Unit> above = new ArrayList<>();
    Set<UnitId> seen = new HashSet<>();
    UnitId next = unit.parent();
    while (next != null && !next.equals(unit.id()) && seen.add(next)) {
      Optional<Unit> parent = work.find(Unit.KIND, next);
      parent.ifPresent(above::add);
      next = parent.map(Unit::parent).orElse(null);
    }
    if (unit.id().equals(next)) {
      above.add(unit);
    }
    return above;
  }

  private static List<Violation> appointment(UnitOfWork work, Appointment appointment) {
    Violations violations = new Violations();
    violations.addAll(inUse(work, Official.KIND, appointment.official(), "official"));
    violations.addAll(inUse(work, Post.KIND, appointment.post(), "post"));
    work.find(Post.KIND, appointment.post())
        .ifPresent(
            post ->
                violations.addAll(
                    OrganizationRules.appointment(appointment, post, appointedTo(work, post))));
    return violations.list();
  }

  private static List<Appointment> appointedTo(UnitOfWork work, Post post) {
    return asLeft(
        work,
        Appointment.KIND,
        work.port(Appointments.class).ofPost(post.id()),
        each -> each.post().equals(post.id()));
  }

  /**
   * Records as this act leaves them: those stored, as it changed them, and those it adds; so that a
   * transfer within one post meets the appointment it ended, and one row of a register the others.
   */
  private static <T extends Recorded<?>> List<T> asLeft(
      UnitOfWork work, RecordKind<T> kind, List<T> stored, Predicate<T> among) {
    Map<Id, T> left = new LinkedHashMap<>();
    stored.forEach(each -> left.put(each.id(), each));
    work.gathered(kind).forEach(each -> left.put(each.id(), each));
    return left.values().stream().filter(among).toList();
  }

  private static List<Violation> leadership(UnitOfWork work, Leadership leadership) {
    Violations violations = new Violations();
    violations.addAll(inUse(work, Unit.KIND, leadership.unit(), "unit"));
    violations.addAll(inUse(work, Post.KIND, leadership.post(), "post"));
    work.find(Post.KIND, leadership.post())
        .flatMap(post -> work.find(Unit.KIND, post.unit()))
        .ifPresent(
            home ->
                violations.addAll(
                    OrganizationRules.leadership(
                        leadership,
                        home,
                        asLeft(
                            work,
                            Leadership.KIND,
                            work.port(Leaderships.class).ofUnit(leadership.unit()),
                            each -> each.unit().equals(leadership.unit())))));
    return violations.list();
  }

  private static List<Violation> kinship(UnitOfWork work, Kinship kinship) {
    Relative relative = kinship.known().orElse(null);
    List<Official> namesakes =
        relative instanceof Relative.Outsider outsider ? named(work, outsider.name()) : List.of();
    Violations violations = new Violations().addAll(OrganizationRules.kinship(kinship, namesakes));
    if (relative instanceof Relative.Colleague colleague) {
      violations.addAll(colleague(work, colleague.official()));
    }
    return violations.list();
  }

  /** Nothing that is written shows who is named, so no store finds that nobody is. */
  private static List<Violation> colleague(UnitOfWork work, OfficialId named) {
    return work.find(Official.KIND, named).isPresent()
        ? inUse(work, Official.KIND, named, "relative.official")
        : List.of(
            RecordViolation.NOT_FOUND
                .with("kind", Official.KIND, "id", named)
                .at("relative.official"));
  }

  private static List<Official> named(UnitOfWork work, String name) {
    return asLeft(
        work,
        Official.KIND,
        work.port(Officials.class).named(name),
        each -> each.isNamed(name) && !each.withdrawn());
  }

  private static Set<OfficialId> seats(UnitOfWork work, Meeting meeting) {
    Directory directory = new Directory(work.reading(), meeting.heldOn());
    return switch (meeting.type()) {
      case PARTY_GROUP -> directory.membersOf(GoverningBody.PARTY_GROUP);
      case LEADING_GROUP -> directory.membersOf(GoverningBody.LEADING_GROUP);
      case LEADERSHIP, ALL_STAFF -> everybody(meeting);
    };
  }

  private static Set<OfficialId> everybody(Meeting meeting) {
    Set<OfficialId> everybody = new HashSet<>();
    meeting.attendances().forEach(each -> everybody.add(each.official()));
    return everybody;
  }

  /** A record that is named must still take part; that it exists is checked with every write. */
  private static <T extends Recorded<?>> List<Violation> inUse(
      UnitOfWork work, RecordKind<T> kind, Id id, String field) {
    return work.find(kind, id)
        .filter(found -> found instanceof Withdrawable<?> each && each.withdrawn())
        .map(
            found ->
                List.of(
                    RecordViolation.WITHDRAWN
                        .with("kind", kind, "record", Coded.nameOf(found))
                        .at(field)))
        .orElse(List.of());
  }
}
