package io.lpc.ledger;

import io.lpc.common.AsOf;
import io.lpc.common.BureauId;
import io.lpc.common.Id;
import io.lpc.common.Page;
import io.lpc.common.PagedRows;
import io.lpc.common.RowSource;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitKind;
import io.lpc.power.PowerItem;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.NilDeclarations;
import io.lpc.risk.NilSubject;
import io.lpc.risk.RiskPoints;
import io.lpc.store.Environment;
import io.lpc.store.Reading;
import io.lpc.store.Store;
import io.lpc.store.Views;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 覆盖证明: at any day, each post, section, subordinate unit, power item and field of major matters is
 * found, validly declared nil, or missing (PLAN G3, X3). A nil declaration never counts for a key
 * post, whenever it became one. Withdrawn places and power items struck out or superseded are left
 * out. Immutable and safe for concurrent use.
 */
public final class Coverage {

  private static final int PAGE = 500;

  private final Views views;

  /**
   * A coverage proof.
   *
   * @param store where the records are
   * @param environment tells the day
   * @param bureau whose coverage
   */
  public Coverage(Store store, Environment environment, BureauId bureau) {
    this.views = new Views(store, environment, bureau);
  }

  /**
   * Every place with what came of it: units, then posts, then power items, then fields.
   *
   * @param day the day asked about; null for today
   * @param knownAt as the record knew it at that moment; null for now
   * @return the places, fetched page by page; the caller closes it
   */
  public RowSource<CoverageItem> items(@Nullable LocalDate day, @Nullable Instant knownAt) {
    AsOf view = views.of(day, knownAt);
    return new PagedRows<>(after -> views.read(reading -> page(reading, view, after)));
  }

  /**
   * The numbers, for each kind of place.
   *
   * @param day the day asked about; null for today
   * @param knownAt as the record knew it at that moment; null for now
   * @return found, nil and missing by kind of place; every kind is there
   */
  public Map<NilSubject, CoverageSummary> summary(
      @Nullable LocalDate day, @Nullable Instant knownAt) {
    Map<NilSubject, CoverageSummary> summary = new EnumMap<>(NilSubject.class);
    for (NilSubject subject : NilSubject.values()) {
      summary.put(subject, CoverageSummary.NONE);
    }
    try (RowSource<CoverageItem> items = items(day, knownAt)) {
      items.forEachRemaining(
          item -> summary.computeIfPresent(item.subject(), (kind, sum) -> sum.with(item)));
    }
    return summary;
  }

  /** The place in the list is the kind of place, a colon, and the last id of that kind. */
  private static Page<CoverageItem> page(Reading reading, AsOf view, @Nullable String after) {
    String[] at = after == null ? new String[] {"UNIT", ""} : after.split(":", 2);
    String id = at[1].isEmpty() ? null : at[1];
    RiskPoints risks = reading.port(RiskPoints.class);
    return switch (at[0]) {
      case "UNIT" ->
          page(
              reading,
              view,
              new Kind<>(
                  NilSubject.UNIT,
                  Unit.KIND,
                  unit -> !unit.withdrawn() && unit.type() != UnitKind.LEADERSHIP,
                  units -> risks.unitsFound(units.stream().map(Unit::id).toList(), view),
                  Unit::name,
                  unit -> false),
              id,
              "POST:");
      case "POST" ->
          page(
              reading,
              view,
              new Kind<>(
                  NilSubject.POST,
                  Post.KIND,
                  post -> !post.withdrawn(),
                  posts -> risks.postsFound(posts.stream().map(Post::id).toList(), view),
                  Post::name,
                  Post::isKey),
              id,
              "POWER_ITEM:");
      case "POWER_ITEM" ->
          page(
              reading,
              view,
              new Kind<>(
                  NilSubject.POWER_ITEM,
                  PowerItem.KIND,
                  PowerItem::isInUse,
                  items -> risks.powerItemsFound(items.stream().map(PowerItem::id).toList(), view),
                  PowerItem::name,
                  item -> false),
              id,
              "MAJOR_FIELD:");
      case "MAJOR_FIELD" -> new Page<>(fields(reading, view), null);
      default -> throw Page.noPlace(at[0]);
    };
  }

  /** What tells one kind of place from another. */
  private record Kind<T extends Recorded<?>>(
      NilSubject subject,
      RecordKind<T> kind,
      Predicate<T> counts,
      Function<List<T>, Set<? extends Id>> found,
      Function<T, String> name,
      Predicate<T> key) {}

  private static <T extends Recorded<?>> Page<CoverageItem> page(
      Reading reading, AsOf view, Kind<T> kind, @Nullable String after, String next) {
    Page<T> all = reading.page(kind.kind(), view, after, PAGE);
    List<T> places = all.items().stream().filter(kind.counts()).toList();
    Set<? extends Id> found = kind.found().apply(places);
    Map<String, NilDeclaration> nils =
        nils(
            reading, view, kind.subject(), places.stream().map(each -> each.id().value()).toList());
    List<CoverageItem> items =
        places.stream()
            .map(
                place ->
                    item(
                        kind.subject(),
                        place.id().value(),
                        kind.name().apply(place),
                        kind.key().test(place),
                        found.contains(place.id()),
                        nils.get(place.id().value())))
            .toList();
    String onward = all.next() == null ? next : kind.subject() + ":" + all.next();
    return new Page<>(items, onward);
  }

  private static List<CoverageItem> fields(Reading reading, AsOf view) {
    Set<MajorMatterField> found = reading.port(RiskPoints.class).fieldsFound(view);
    List<String> names = List.of(MajorMatterField.values()).stream().map(Enum::name).toList();
    Map<String, NilDeclaration> nils = nils(reading, view, NilSubject.MAJOR_FIELD, names);
    return List.of(MajorMatterField.values()).stream()
        .map(
            field ->
                item(
                    NilSubject.MAJOR_FIELD,
                    field.name(),
                    field.chinese(),
                    false,
                    found.contains(field),
                    nils.get(field.name())))
        .toList();
  }

  private static CoverageItem item(
      NilSubject subject,
      String place,
      String name,
      boolean key,
      boolean found,
      @Nullable NilDeclaration nil) {
    if (found) {
      return new CoverageItem(subject, place, name, key, CoverageItem.State.FOUND, null);
    }
    return nil != null && !key
        ? new CoverageItem(subject, place, name, false, CoverageItem.State.NIL, nil)
        : new CoverageItem(subject, place, name, key, CoverageItem.State.MISSING, null);
  }

  private static Map<String, NilDeclaration> nils(
      Reading reading, AsOf view, NilSubject subject, List<String> places) {
    return reading.port(NilDeclarations.class).inForce(subject, places, view).stream()
        .collect(Collectors.toMap(NilDeclaration::place, each -> each, (earlier, later) -> later));
  }
}
