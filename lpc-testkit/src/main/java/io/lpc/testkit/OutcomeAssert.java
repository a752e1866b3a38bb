package io.lpc.testkit;

import io.lpc.common.Outcome;
import io.lpc.common.Violation;
import io.lpc.common.ViolationCode;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ObjectAssert;

/**
 * 结果断言: what came of an act. A failure names every violation.
 *
 * @param <T> what the act gives if accepted
 */
public final class OutcomeAssert<T> extends AbstractAssert<OutcomeAssert<T>, Outcome<T>> {

  OutcomeAssert(Outcome<T> outcome) {
    super(outcome, OutcomeAssert.class);
  }

  /**
   * The act was done.
   *
   * @return asserts on what it gave
   */
  public ObjectAssert<T> isAccepted() {
    isNotNull();
    if (!actual.isAccepted()) {
      throw failure("Expected to be accepted, but refused with %s", actual.violations());
    }
    return new ObjectAssert<>(actual.orThrow()).as(descriptionText());
  }

  /**
   * The act was refused, for whatever reasons.
   *
   * @return this
   */
  public OutcomeAssert<T> isRefused() {
    isNotNull();
    if (actual.isAccepted()) {
      throw failure("Expected to be refused, but accepted with %s", actual.orThrow());
    }
    return this;
  }

  /**
   * The act was refused for exactly these reasons, in any order.
   *
   * @param codes their codes
   * @return this
   */
  public OutcomeAssert<T> isRefusedWith(ViolationCode... codes) {
    isRefused();
    List<String> expected = Arrays.stream(codes).map(ViolationCode::code).toList();
    Assertions.assertThat(actual.violations())
        .as(descriptionText())
        .extracting(Violation::code)
        .containsExactlyInAnyOrderElementsOf(expected);
    return this;
  }

  /**
   * The act was refused for this reason alone, which concerns a field.
   *
   * @param field the field of the input, such as {@code bases[0].through}
   * @param code the reason's code
   * @return this
   */
  public OutcomeAssert<T> isRefusedAt(String field, ViolationCode code) {
    isRefusedWith(code);
    Assertions.assertThat(actual.violations().get(0).at())
        .as("field of %s", code.code())
        .isEqualTo(field);
    return this;
  }
}
