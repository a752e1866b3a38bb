package io.lpc.examples.benchmarks;

import io.lpc.examples.benchmarks.Contestant.Role;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 成绩: what a contest came to.
 *
 * @param task what was done
 * @param spreads how fast each did it, ours first
 */
record Figures(Task task, Map<Contestant, Spread> spreads) {

  /** The figures as they stand in the file. */
  Map<String, Object> json(String conditions) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lpc", rounded(lpc()));
    json.put("peers", peers());
    json.put("floor", floor().map(Figures::rounded).orElse(null));
    json.put("ratioToBestPeer", bestPeer().map(this::ratio).orElse(null));
    json.put("ratioToFloor", floor().map(this::ratio).orElse(null));
    json.put("note", note() + " " + conditions);
    return json;
  }

  /** Ours. */
  double lpc() {
    return of(Role.LPC).values().iterator().next().median();
  }

  /** The plainest code. */
  Optional<Double> floor() {
    return of(Role.FLOOR).values().stream().map(Spread::median).findFirst();
  }

  private Optional<Double> bestPeer() {
    return of(Role.PEER).values().stream().map(Spread::median).max(Double::compare);
  }

  /** Ours over another: 1 is as fast. */
  private double ratio(double other) {
    return Math.round(100 * lpc() / other) / 100.0;
  }

  private Map<String, Double> peers() {
    Map<String, Double> peers = new LinkedHashMap<>();
    of(Role.PEER).forEach((each, spread) -> peers.put(each.name(), rounded(spread.median())));
    return peers;
  }

  private Map<Contestant, Spread> of(Role role) {
    Map<Contestant, Spread> some = new LinkedHashMap<>();
    spreads.forEach(
        (each, spread) -> {
          if (each.role() == role) {
            some.put(each, spread);
          }
        });
    return some;
  }

  /** What the numbers are, in words. */
  String note() {
    return "%s/s, medians of %d rounds of %,d in turn after one of warm-up; %s%s Lowest to highest: %s."
        .formatted(task.unit(), task.rounds(), task.amount(), aim(), task.remark(), ranges());
  }

  /** The aim and what was reached. */
  String aim() {
    return floor()
        .filter(floor -> !Double.isNaN(task.aim()))
        .map(
            floor ->
                String.format(
                    Locale.ROOT, "aim %.1f of the floor, reached %.2f. ", task.aim(), ratio(floor)))
        .orElse("");
  }

  private String ranges() {
    return spreads.entrySet().stream()
        .map(
            each ->
                String.format(
                    Locale.ROOT,
                    "%s %,.0f–%,.0f",
                    each.getKey().name(),
                    each.getValue().lowest(),
                    each.getValue().highest()))
        .collect(Collectors.joining(", "));
  }

  private static double rounded(double speed) {
    return Math.round(speed * 10) / 10.0;
  }
}
