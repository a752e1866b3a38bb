package io.lpc.ledger;

import io.lpc.risk.RiskFilter;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 台帐查询: which risk points, as of which day, as known at which moment.
 *
 * @param filter which risk points
 * @param day the day asked about; null for today
 * @param knownAt as the record knew it at that moment; null for now
 */
public record LedgerQuery(RiskFilter filter, @Nullable LocalDate day, @Nullable Instant knownAt) {

  /** Every risk point as of today, as known now. */
  public static final LedgerQuery NOW = new LedgerQuery(RiskFilter.ALL, null, null);

  /**
   * Every risk point as of a day, as known now.
   *
   * @param day the day
   * @return the query
   */
  public static LedgerQuery asOf(LocalDate day) {
    return new LedgerQuery(RiskFilter.ALL, day, null);
  }

  /**
   * The same query as the record knew it at a moment.
   *
   * @param moment the moment
   * @return a copy
   */
  public LedgerQuery knownAt(Instant moment) {
    return new LedgerQuery(filter, day, moment);
  }

  /**
   * The same query for some risk points only.
   *
   * @param which which ones
   * @return a copy
   */
  public LedgerQuery of(RiskFilter which) {
    return new LedgerQuery(which, day, knownAt);
  }
}
