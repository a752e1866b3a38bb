package io.lpc.ledger;

/**
 * 覆盖统计.
 *
 * @param found places where a risk was found
 * @param nil places validly declared to hold none
 * @param missing places with neither
 */
public record CoverageSummary(long found, long nil, long missing) {

  /** Nothing counted. */
  public static final CoverageSummary NONE = new CoverageSummary(0, 0, 0);

  /** Whether nothing is missing. */
  public boolean isComplete() {
    return missing == 0;
  }

  CoverageSummary with(CoverageItem item) {
    return switch (item.state()) {
      case FOUND -> new CoverageSummary(found + 1, nil, missing);
      case NIL -> new CoverageSummary(found, nil + 1, missing);
      case MISSING -> new CoverageSummary(found, nil, missing + 1);
    };
  }
}
