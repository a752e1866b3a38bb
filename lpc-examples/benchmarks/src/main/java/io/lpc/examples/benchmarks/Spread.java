package io.lpc.examples.benchmarks;

import java.util.Arrays;

/**
 * 中位数与离散: what several rounds came to, each in work done per second.
 *
 * @param lowest the slowest round
 * @param median the round in the middle
 * @param highest the fastest round
 */
record Spread(double lowest, double median, double highest) {

  static Spread of(double[] rounds) {
    double[] sorted = rounds.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(sorted[0], median, sorted[sorted.length - 1]);
  }
}
