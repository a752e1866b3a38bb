package io.lpc.ledger;

import io.lpc.common.AsOf;
import io.lpc.common.Id;
import io.lpc.common.OfficialId;
import io.lpc.common.Page;
import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.control.ControlMeasure;
import io.lpc.control.ControlMeasures;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.organization.Appointment;
import io.lpc.organization.Appointments;
import io.lpc.organization.CodeTable;
import io.lpc.organization.Leadership;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.Leaderships;
import io.lpc.organization.MajorMatter;
import io.lpc.organization.Official;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItem;
import io.lpc.risk.RiskCategories;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskSubject;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.Assessments;
import io.lpc.store.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fetches what a page of risk points needs, each kind of record once, and joins it. */
final class LedgerPage {

  private final Map<RiskPointId, List<Assessment>> assessments;
  private final Map<RiskPointId, List<ControlMeasure>> measures;
  private final Map<Id, Unit> units;
  private final Map<UnitId, List<Leadership>> leaderships;
  private final Map<PostId, List<Appointment>> appointments;
  private final Map<Id, Post> posts;
  private final Map<Id, Official> officials;
  private final Map<Id, PowerItem> powerItems;
  private final Map<Id, MajorMatter> matters;
  private final Optional<CodeTable> categories;

  LedgerPage(Reading reading, AsOf view, List<RiskPoint> points) {
    Set<RiskPointId> ids = points.stream().map(RiskPoint::id).collect(Collectors.toSet());
    Set<UnitId> unitIds = points.stream().map(RiskPoint::unit).collect(Collectors.toSet());
    assessments = grouped(reading.port(Assessments.class).of(ids, view), Assessment::riskPoint);
    measures =
        grouped(reading.port(ControlMeasures.class).against(ids, view), ControlMeasure::riskPoint);
    units = byId(reading, Unit.KIND, unitIds, view);
    leaderships = grouped(reading.port(Leaderships.class).inForce(unitIds, view), Leadership::unit);
    Set<PostId> leading = leadingPosts();
    appointments =
        grouped(
            portions(leading).stream()
                .flatMap(some -> reading.port(Appointments.class).inForce(some, view).stream())
                .toList(),
            Appointment::post);
    posts = byId(reading, Post.KIND, namedPosts(points, leading), view);
    officials = byId(reading, Official.KIND, holders(), view);
    powerItems = byId(reading, PowerItem.KIND, named(points, RiskPoint::powerItem), view);
    matters = byId(reading, MajorMatter.KIND, named(points, RiskPoint::matter), view);
    categories =
        reading
            .findByCode(CodeTable.KIND, RiskCategories.SCHEME)
            .flatMap(table -> reading.find(CodeTable.KIND, table.id(), view));
  }

  LedgerRow row(RiskPoint point) {
    List<Assessment> history = assessments.getOrDefault(point.id(), List.of());
    Optional<Assessment> latest = last(history);
    Optional<Assessment> deciding =
        last(history.stream().filter(each -> each.decision().isPresent()).toList());
    return new LedgerRow(
        point.id(),
        point.code(),
        name(units, point.unit(), Unit::name),
        point.post() == null ? null : name(posts, point.post(), Post::name),
        point.level(),
        category(point.category()),
        point.keyArea(),
        point.majorField(),
        point.presence(),
        point.content(),
        point.manifestations(),
        latest.map(Assessment::state).orElse(null),
        deciding.flatMap(Assessment::decided).orElse(null),
        deciding.filter(each -> each.isStale(subject(point).digest())).isPresent(),
        measures.getOrDefault(point.id(), List.of()).stream().map(this::measure).toList(),
        responsible(point.unit(), LeadershipRole.HEAD),
        responsible(point.unit(), LeadershipRole.IN_CHARGE));
  }

  private RiskSubject subject(RiskPoint point) {
    return new RiskSubject(
        point,
        posts.get(point.post()),
        powerItems.get(point.powerItem()),
        matters.get(point.matter()));
  }

  private LedgerRow.Measure measure(ControlMeasure measure) {
    PostId owner = measure.owner();
    return new LedgerRow.Measure(
        measure.code(),
        measure.mechanism(),
        measure.text(),
        owner == null ? null : name(posts, owner, Post::name),
        measure.dueOn());
  }

  private LedgerRow.@Nullable Responsible responsible(UnitId unit, LeadershipRole role) {
    return leaderships.getOrDefault(unit, List.of()).stream()
        .filter(each -> each.role() == role)
        .findFirst()
        .map(each -> new LedgerRow.Responsible(office(each.post()), holder(each.post())))
        .orElse(null);
  }

  private String office(PostId post) {
    return name(posts, post, Post::name);
  }

  private @Nullable String holder(PostId post) {
    String names =
        appointments.getOrDefault(post, List.of()).stream()
            .filter(Appointment::holds)
            .map(each -> name(officials, each.official(), Official::name))
            .collect(Collectors.joining("、"));
    return names.isEmpty() ? null : names;
  }

  private String category(String code) {
    return categories
        .flatMap(table -> table.lookUp(code))
        .map(CodeTable.Code::chinese)
        .orElse(code);
  }

  private Set<PostId> leadingPosts() {
    return leaderships.values().stream()
        .flatMap(List::stream)
        .map(Leadership::post)
        .collect(Collectors.toSet());
  }

  private Set<PostId> namedPosts(List<RiskPoint> points, Set<PostId> leading) {
    Set<PostId> named = new HashSet<>(leading);
    named.addAll(named(points, RiskPoint::post));
    measures.values().stream()
        .flatMap(List::stream)
        .map(ControlMeasure::owner)
        .filter(Objects::nonNull)
        .forEach(named::add);
    return named;
  }

  private static <I extends Id> Set<I> named(
      List<RiskPoint> points, Function<RiskPoint, @Nullable I> naming) {
    Set<I> named = new HashSet<>();
    points.stream().map(naming).filter(Objects::nonNull).forEach(named::add);
    return named;
  }

  private Set<OfficialId> holders() {
    return appointments.values().stream()
        .flatMap(List::stream)
        .map(Appointment::official)
        .collect(Collectors.toSet());
  }

  private static Optional<Assessment> last(List<Assessment> history) {
    return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
  }

  private static <T> String name(Map<Id, T> found, Id id, Function<T, String> name) {
    T value = found.get(id);
    return value == null ? id.value() : name.apply(value);
  }

  private static <K, T> Map<K, List<T>> grouped(List<T> rows, Function<T, K> key) {
    return rows.stream().collect(Collectors.groupingBy(key));
  }

  /** In the view; what was registered later than its day, as it was registered. */
  private static <T extends Recorded<?>> Map<Id, T> byId(
      Reading reading, RecordKind<T> kind, Set<? extends Id> ids, AsOf view) {
    Map<Id, T> found = new HashMap<>();
    for (List<? extends Id> some : portions(ids)) {
      reading.findAll(kind, some, view).forEach(each -> found.put(each.id(), each));
    }
    Set<Id> later = new HashSet<>(ids);
    later.removeAll(found.keySet());
    for (List<Id> some : portions(later)) {
      reading.firstVersions(kind, some, view.known()).forEach(each -> found.put(each.id(), each));
    }
    return found;
  }

  /** A page may name more posts than one query takes. */
  private static <T> List<List<T>> portions(Collection<T> all) {
    List<T> list = List.copyOf(all);
    List<List<T>> portions = new ArrayList<>();
    for (int i = 0; i < list.size(); i += Page.LARGEST) {
      portions.add(list.subList(i, Math.min(list.size(), i + Page.LARGEST)));
    }
    return portions;
  }
}
