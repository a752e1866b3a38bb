package io.lpc.ledger;

import io.lpc.common.AsOf;
import io.lpc.common.BureauId;
import io.lpc.common.Page;
import io.lpc.common.PagedRows;
import io.lpc.common.RowSource;
import io.lpc.risk.RiskPoint;
import io.lpc.store.Environment;
import io.lpc.store.Store;
import io.lpc.store.Views;
import org.jspecify.annotations.Nullable;

/**
 * 风险台帐: every risk point with its grade, its measures and who answers for it, as of any day and as
 * known at any moment (PLAN R4, X6). Immutable and safe for concurrent use.
 */
public final class RiskLedger {

  private static final int PAGE = 500;

  private final Views views;

  /**
   * A ledger.
   *
   * @param store where the records are
   * @param environment tells the day
   * @param bureau whose ledger
   */
  public RiskLedger(Store store, Environment environment, BureauId bureau) {
    this.views = new Views(store, environment, bureau);
  }

  /**
   * Opens the ledger. What is written while it is read does not show.
   *
   * @param query which rows, and in which view
   * @return the rows, in the order of their units and codes, fetched page by page; the caller
   *     closes it
   */
  public RowSource<LedgerRow> open(LedgerQuery query) {
    AsOf view = views.of(query.day(), query.knownAt());
    return new PagedRows<>(after -> page(query, view, after, PAGE));
  }

  /**
   * One page of the ledger as it stands; for a view that stays the same from page to page, ask as
   * known at one moment.
   *
   * @param query which rows, and in which view
   * @param after {@link Page#next()} of the page before; null for the first
   * @param size at most so many rows, 1 to {@link Page#LARGEST}
   * @return the page
   * @throws IllegalArgumentException if no page of such a list gave that place
   */
  public Page<LedgerRow> page(LedgerQuery query, @Nullable String after, int size) {
    return page(query, views.of(query.day(), query.knownAt()), after, size);
  }

  private Page<LedgerRow> page(LedgerQuery query, AsOf view, @Nullable String after, int size) {
    return views.read(
        reading -> {
          Page<RiskPoint> points =
              new PointsByUnit(reading, query.filter(), view).page(after, size);
          LedgerPage page = new LedgerPage(reading, view, points.items());
          return new Page<>(points.items().stream().map(page::row).toList(), points.next());
        });
  }
}
