package io.lpc.ledger;

import io.lpc.common.AsOf;
import io.lpc.common.Page;
import io.lpc.organization.Unit;
import io.lpc.risk.RiskFilter;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskPoints;
import io.lpc.store.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of risk points, unit by unit in the order in which a bureau lists its units. */
final class PointsByUnit {

  private static final Comparator<Unit> ORDER =
      Comparator.comparingInt(Unit::order).thenComparing(Unit::code);

  private final RiskPoints points;
  private final RiskFilter filter;
  private final AsOf view;
  private final List<Unit> units;

  PointsByUnit(Reading reading, RiskFilter filter, AsOf view) {
    this.points = reading.port(RiskPoints.class);
    this.filter = filter;
    this.view = view;
    this.units = inOrder(reading);
  }

  /** The place in the list is a unit's id, a space, and the place within that unit. */
  Page<RiskPoint> page(@Nullable String after, int size) {
    int first = after == null ? 0 : indexOf(after);
    String within = after == null ? null : within(after);
    List<RiskPoint> rows = new ArrayList<>();
    for (int i = first; i < units.size(); i++) {
      Unit unit = units.get(i);
      Page<RiskPoint> page = points.page(only(unit), view, within, size - rows.size());
      rows.addAll(page.items());
      if (page.next() != null) {
        return new Page<>(rows, unit.id() + " " + page.next());
      }
      if (rows.size() == size) {
        return new Page<>(rows, i + 1 < units.size() ? units.get(i + 1).id() + " " : null);
      }
      within = null;
    }
    return new Page<>(rows, null);
  }

  private int indexOf(String place) {
    for (int i = 0; i < units.size(); i++) {
      if (place.startsWith(units.get(i).id() + " ")) {
        return i;
      }
    }
    throw Page.noPlace(place);
  }

  private static @Nullable String within(String place) {
    String within = place.substring(place.indexOf(' ') + 1);
    return within.isEmpty() ? null : within;
  }

  private RiskFilter only(Unit unit) {
    return new RiskFilter(unit.id(), filter.level(), filter.category());
  }

  /** Units are put in order as they are known, also those that begin after the day of the view. */
  private List<Unit> inOrder(Reading reading) {
    return reading.all(Unit.KIND, AsOf.latest(view.known())).stream()
        .filter(unit -> filter.unit() == null || filter.unit().equals(unit.id()))
        .sorted(ORDER)
        .toList();
  }
}
