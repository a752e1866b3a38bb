package io.lpc.examples.benchmarks;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 比赛: one piece of work, which every contestant does in its turn: ours, each other, ours again. The
 * first round of each warms up and does not count. Every result is compared with the first of all;
 * a difference ends the contest. Used by one thread.
 */
final class Contest {

  private final Task task;
  private final List<Contestant> contestants;
  private final PrintWriter console;
  private String expected = "";

  /**
   * A contest.
   *
   * @param task what is to be done
   * @param contestants who does it, ours first
   * @param console where its course is told
   */
  Contest(Task task, List<Contestant> contestants, PrintWriter console) {
    this.task = task;
    this.contestants = contestants;
    this.console = console;
  }

  /** Runs all rounds. */
  Figures run() throws Exception {
    console.printf("%n%s: %,d %s a round%n", task.name(), task.amount(), task.unit());
    Map<Contestant, double[]> speeds = new LinkedHashMap<>();
    for (int round = 0; round <= task.rounds(); round++) {
      for (Contestant each : contestants) {
        double speed = speed(each);
        console.printf("  round %d  %-28s %,12.0f/s%n", round, each.name(), speed);
        if (round > 0) {
          speeds.computeIfAbsent(each, key -> new double[task.rounds()])[round - 1] = speed;
        }
      }
    }
    Map<Contestant, Spread> spreads = new LinkedHashMap<>();
    speeds.forEach((each, rounds) -> spreads.put(each, Spread.of(rounds)));
    return new Figures(task, spreads);
  }

  private double speed(Contestant contestant) throws Exception {
    try (Round round = contestant.rounds().call()) {
      System.gc();
      long began = System.nanoTime();
      round.work();
      long took = System.nanoTime() - began;
      compare(contestant, round.result());
      return task.amount() * 1e9 / took;
    }
  }

  private void compare(Contestant contestant, String result) {
    if (expected.isEmpty()) {
      expected = result;
    }
    if (!expected.equals(result)) {
      throw new IllegalStateException(
          contestant.name() + " did other work:\n" + result + "\nand not\n" + expected);
    }
  }
}
