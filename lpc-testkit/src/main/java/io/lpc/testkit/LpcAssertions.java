package io.lpc.testkit;

import io.lpc.common.Outcome;

/** 断言: AssertJ assertions on what lpc answers, to stand beside AssertJ's own. */
public final class LpcAssertions {

  private LpcAssertions() {}

  /**
   * Begins to assert what came of an act.
   *
   * @param outcome what the act gave
   * @param <T> what it gives if accepted
   * @return the assertion
   */
  public static <T> OutcomeAssert<T> assertThat(Outcome<T> outcome) {
    return new OutcomeAssert<>(outcome);
  }
}
