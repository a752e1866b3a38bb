package io.lpc.inmemory;

import io.lpc.common.ActKey;
import io.lpc.common.AsOf;
import io.lpc.common.Id;
import io.lpc.common.OfficialId;
import io.lpc.common.Page;
import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.control.ControlMeasure;
import io.lpc.control.ControlMeasures;
import io.lpc.journal.ActEntries;
import io.lpc.journal.CanonicalForm;
import io.lpc.journal.Entry;
import io.lpc.journal.JournalEntries;
import io.lpc.journal.Personal;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.StoredRow;
import io.lpc.journal.StoredRows;
import io.lpc.organization.Appointment;
import io.lpc.organization.Appointments;
import io.lpc.organization.GoverningBody;
import io.lpc.organization.Kinship;
import io.lpc.organization.Kinships;
import io.lpc.organization.Leadership;
import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.Leaderships;
import io.lpc.organization.MajorMatter;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.Membership;
import io.lpc.organization.Memberships;
import io.lpc.organization.Official;
import io.lpc.organization.Officials;
import io.lpc.organization.Post;
import io.lpc.organization.Posts;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.organization.Units;
import io.lpc.organization.Uses;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemId;
import io.lpc.risk.GradingProgress;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.NilDeclarations;
import io.lpc.risk.NilSubject;
import io.lpc.risk.RiskFilter;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskPoints;
import io.lpc.risk.SearchRound;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.Assessments;
import io.lpc.store.Change;
import io.lpc.store.Outbox;
import io.lpc.store.OutboxMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ports, each a few queries over a bureau's tables. */
final class InMemoryPorts {

  private InMemoryPorts() {}

  static <P> P of(Class<P> port, Tables tables, Deque<Runnable> undo, boolean writing) {
    return Stream.of(
            new UnitRows(tables),
            new PostRows(tables),
            new OfficialRows(tables),
            new UseRows(tables),
            new AppointmentRows(tables),
            new LeadershipRows(tables),
            new MembershipRows(tables),
            new KinshipRows(tables),
            new RiskPointRows(tables),
            new NilRows(tables),
            new AssessmentRows(tables),
            new MeasureRows(tables),
            new EntryRows(tables),
            new VersionRows(tables),
            new MessageRows(tables, undo, writing))
        .filter(port::isInstance)
        .map(port::cast)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No port " + port + " in the in-memory store"));
  }

  private record UnitRows(Tables tables) implements Units {
    @Override
    public List<Unit> below(UnitId parent) {
      return tables
          .current(Unit.KIND)
          .filter(unit -> parent.equals(unit.parent()) && !unit.withdrawn())
          .toList();
    }
  }

  private record PostRows(Tables tables) implements Posts {
    @Override
    public List<Post> ofUnit(UnitId unit) {
      return tables
          .current(Post.KIND)
          .filter(post -> unit.equals(post.unit()) && !post.withdrawn())
          .toList();
    }

    @Override
    public List<Post> withOffice(LeadershipOffice office) {
      return tables
          .current(Post.KIND)
          .filter(post -> post.office() == office && !post.withdrawn())
          .toList();
    }
  }

  private record OfficialRows(Tables tables) implements Officials {
    @Override
    public List<Official> named(String name) {
      return tables
          .current(Official.KIND)
          .filter(each -> each.isNamed(name) && !each.withdrawn())
          .toList();
    }

    @Override
    public List<Official> withIdentityNumber(Collection<String> numbers) {
      Set<String> named = new HashSet<>(Page.named(numbers));
      return tables
          .current(Official.KIND)
          .filter(official -> !official.withdrawn() && isNumbered(official, named))
          .toList();
    }

    private static boolean isNumbered(Official official, Set<String> numbers) {
      Personal number = official.identityNumber();
      return number != null && number.clear().filter(numbers::contains).isPresent();
    }
  }

  private record UseRows(Tables tables) implements Uses {
    @Override
    public Map<RecordKind<?>, Long> of(Id id, LocalDate day) {
      Map<RecordKind<?>, Long> uses = new LinkedHashMap<>();
      count(uses, MajorMatter.KIND, matter -> !matter.withdrawn() && isAmong(id, matter.unit()));
      count(
          uses,
          PowerItem.KIND,
          item -> item.isInUse() && isAmong(id, item.unit(), item.post(), item.person()));
      count(uses, SearchRound.KIND, round -> !round.closed() && isAmong(id, round.unit()));
      count(
          uses,
          RiskPoint.KIND,
          point ->
              !point.withdrawn()
                  && isAmong(id, point.unit(), point.post(), point.matter(), point.powerItem()));
      count(
          uses,
          NilDeclaration.KIND,
          nil ->
              !nil.withdrawn()
                  && !nil.period().isOver(day)
                  && isAmong(id, nil.unit(), nil.post(), nil.powerItem()));
      count(
          uses,
          ControlMeasure.KIND,
          measure -> !measure.withdrawn() && isAmong(id, measure.owner()));
      return uses;
    }

    private <T extends Recorded<?>> void count(
        Map<RecordKind<?>, Long> uses, RecordKind<T> kind, Predicate<T> use) {
      long count = tables.current(kind).filter(use).count();
      if (count > 0) {
        uses.put(kind, count);
      }
    }

    private static boolean isAmong(Id id, @Nullable Id... named) {
      return Arrays.asList(named).contains(id);
    }
  }

  private record AppointmentRows(Tables tables) implements Appointments {
    @Override
    public boolean any() {
      return tables.current(Appointment.KIND).findAny().isPresent();
    }

    @Override
    public List<Appointment> ofPost(PostId post) {
      return tables.current(Appointment.KIND).filter(each -> each.post().equals(post)).toList();
    }

    @Override
    public List<Appointment> ofOfficial(OfficialId official) {
      return tables
          .current(Appointment.KIND)
          .filter(each -> each.official().equals(official))
          .toList();
    }

    @Override
    public List<Appointment> inForce(Collection<PostId> posts, AsOf asOf) {
      Collection<PostId> named = Page.named(posts);
      return tables
          .shown(Appointment.KIND, asOf)
          .filter(each -> named.contains(each.post()) && each.period().contains(asOf.day()))
          .toList();
    }
  }

  private record LeadershipRows(Tables tables) implements Leaderships {
    @Override
    public List<Leadership> ofUnit(UnitId unit) {
      return tables.current(Leadership.KIND).filter(each -> each.unit().equals(unit)).toList();
    }

    @Override
    public List<Leadership> ofPost(PostId post) {
      return tables.current(Leadership.KIND).filter(each -> each.post().equals(post)).toList();
    }

    @Override
    public List<Leadership> inForce(Collection<UnitId> units, AsOf asOf) {
      Collection<UnitId> named = Page.named(units);
      return tables
          .shown(Leadership.KIND, asOf)
          .filter(each -> named.contains(each.unit()) && each.period().contains(asOf.day()))
          .toList();
    }
  }

  private record MembershipRows(Tables tables) implements Memberships {
    @Override
    public List<Membership> of(GoverningBody body) {
      return tables.current(Membership.KIND).filter(each -> each.body() == body).toList();
    }

    @Override
    public List<Membership> ofOfficial(OfficialId official) {
      return tables
          .current(Membership.KIND)
          .filter(each -> each.official().equals(official))
          .toList();
    }
  }

  private record KinshipRows(Tables tables) implements Kinships {
    @Override
    public List<Kinship> declaredBy(Collection<OfficialId> declarants) {
      Collection<OfficialId> named = Page.named(declarants);
      return tables.current(Kinship.KIND).filter(each -> named.contains(each.declarant())).toList();
    }
  }

  private record RiskPointRows(Tables tables) implements RiskPoints {
    private static final Comparator<RiskPoint> ORDER =
        Comparator.comparing((RiskPoint point) -> point.unit().value())
            .thenComparing(RiskPoint::code);

    @Override
    public Page<RiskPoint> page(RiskFilter filter, AsOf asOf, @Nullable String after, int size) {
      if (after != null && after.indexOf(' ') < 1) {
        throw Page.noPlace(after);
      }
      List<RiskPoint> rows =
          standing(asOf)
              .filter(filter::shows)
              .sorted(ORDER)
              .filter(point -> after == null || place(point).compareTo(after) > 0)
              .limit(Page.size(size) + 1L)
              .toList();
      boolean more = rows.size() > size;
      List<RiskPoint> items = more ? rows.subList(0, size) : rows;
      return new Page<>(items, more ? place(items.get(size - 1)) : null);
    }

    @Override
    public Set<PostId> postsFound(Collection<PostId> posts, AsOf asOf) {
      return found(RiskPoint::post, posts, asOf);
    }

    @Override
    public Set<UnitId> unitsFound(Collection<UnitId> units, AsOf asOf) {
      return found(point -> point.level() == RiskLevel.UNIT ? point.unit() : null, units, asOf);
    }

    @Override
    public Set<PowerItemId> powerItemsFound(Collection<PowerItemId> items, AsOf asOf) {
      return found(RiskPoint::powerItem, items, asOf);
    }

    @Override
    public Set<MajorMatterField> fieldsFound(AsOf asOf) {
      return found(RiskPoint::majorField, List.of(MajorMatterField.values()), asOf);
    }

    @Override
    public GradingProgress progressOf(RiskPointId point) {
      return Assessment.progress(new AssessmentRows(tables).of(point));
    }

    private <K> Set<K> found(
        Function<RiskPoint, @Nullable K> place, Collection<K> wanted, AsOf asOf) {
      Set<K> places = new HashSet<>();
      standing(asOf).map(place).filter(Objects::nonNull).forEach(places::add);
      places.retainAll(Page.named(wanted));
      return places;
    }

    private Stream<RiskPoint> standing(AsOf asOf) {
      return tables.shown(RiskPoint.KIND, asOf).filter(point -> !point.withdrawn());
    }

    /** A space sorts before every character of an id, so units compare first, then codes. */
    private static String place(RiskPoint point) {
      return point.unit() + " " + point.code();
    }
  }

  private record NilRows(Tables tables) implements NilDeclarations {
    @Override
    public List<NilDeclaration> of(NilSubject subject, String place) {
      return tables
          .current(NilDeclaration.KIND)
          .filter(nil -> nil.subject() == subject && nil.place().equals(place))
          .toList();
    }

    @Override
    public List<NilDeclaration> inForce(NilSubject subject, Collection<String> places, AsOf asOf) {
      Collection<String> named = Page.named(places);
      return tables
          .shown(NilDeclaration.KIND, asOf)
          .filter(nil -> nil.subject() == subject && named.contains(nil.place()))
          .filter(nil -> !nil.withdrawn() && nil.period().contains(asOf.day()))
          .toList();
    }
  }

  private record AssessmentRows(Tables tables) implements Assessments {
    @Override
    public List<Assessment> of(RiskPointId riskPoint) {
      return tables
          .current(Assessment.KIND)
          .filter(each -> each.riskPoint().equals(riskPoint))
          .sorted(oldestFirst())
          .toList();
    }

    @Override
    public List<Assessment> of(Collection<RiskPointId> riskPoints, AsOf asOf) {
      Collection<RiskPointId> named = Page.named(riskPoints);
      return tables
          .shown(Assessment.KIND, asOf)
          .filter(each -> named.contains(each.riskPoint()))
          .sorted(oldestFirst())
          .toList();
    }

    private Comparator<Assessment> oldestFirst() {
      Map<String, Long> begun =
          tables.rows(Assessment.KIND).entrySet().stream()
              .collect(
                  Collectors.toMap(Map.Entry::getKey, row -> row.getValue().get(0).sequence()));
      return Comparator.comparing(each -> begun.getOrDefault(each.id().value(), 0L));
    }
  }

  private record MeasureRows(Tables tables) implements ControlMeasures {
    @Override
    public List<ControlMeasure> against(Collection<RiskPointId> riskPoints, AsOf asOf) {
      Collection<RiskPointId> named = Page.named(riskPoints);
      return tables
          .shown(ControlMeasure.KIND, asOf)
          .filter(each -> named.contains(each.riskPoint()) && !each.withdrawn())
          .sorted(Comparator.comparing(ControlMeasure::code))
          .toList();
    }
  }

  private record EntryRows(Tables tables) implements JournalEntries {
    @Override
    public Optional<ActEntries> ofAct(ActKey act) {
      List<Entry> side = tables.entries().stream().filter(each -> each.act().equals(act)).toList();
      return side.stream()
          .filter(Entry::answer)
          .findFirst()
          .map(answer -> new ActEntries(side.get(0), answer, side.get(side.size() - 1)));
    }

    @Override
    public List<Entry> after(long sequence, int size) {
      int from = (int) Math.min(sequence, tables.entries().size());
      int to = Math.min(tables.entries().size(), from + Page.size(size));
      return List.copyOf(tables.entries().subList(from, to));
    }

    @Override
    public long knownAt(Instant moment) {
      return tables.entries().stream()
          .filter(entry -> !entry.recordedAt().isAfter(moment))
          .mapToLong(Entry::sequence)
          .max()
          .orElse(0);
    }
  }

  private record VersionRows(Tables tables) implements StoredRows {
    @Override
    public List<StoredRow> between(long after, long through) {
      return tables
          .all()
          .filter(row -> row.sequence() > after && row.sequence() <= through)
          .map(VersionRows::stored)
          .toList();
    }

    private static StoredRow stored(Change row) {
      Recorded<?> record = row.record();
      return new StoredRow(
          row.sequence(),
          new Entry.Subject(record.kind().name(), record.id().value(), record.version()),
          row.recordedAt(),
          CanonicalForm.of(record, row.validFrom()).text());
    }

    /** None: what is current is the last of a record's versions and nothing of its own. */
    @Override
    public List<Entry.Subject> astray(int most) {
      return List.of();
    }
  }

  private record MessageRows(Tables tables, Deque<Runnable> undo, boolean writing)
      implements Outbox {
    @Override
    public List<OutboxMessage> waiting(int most) {
      return tables.messages().entrySet().stream()
          .filter(message -> !message.getValue())
          .map(Map.Entry::getKey)
          .limit(Page.size(most))
          .toList();
    }

    @Override
    public void delivered(OutboxMessage message) {
      if (!writing) {
        throw new IllegalStateException("A message is marked within Store.write only");
      }
      if (tables.messages().replace(message, false, true)) {
        undo.push(() -> tables.messages().replace(message, false));
      }
    }
  }
}
