package io.lpc.examples.benchmarks;

/** 一轮: one contestant's turn, set up and ready to go. Used by one thread. */
interface Round extends AutoCloseable {

  /**
   * Does the work; only this is timed.
   *
   * @throws Exception if it can't be done
   */
  void work() throws Exception;

  /**
   * What the work came to, for comparison.
   *
   * @return a text that is the same for the same work
   * @throws Exception if it can't be read
   */
  String result() throws Exception;

  @Override
  default void close() {}
}
