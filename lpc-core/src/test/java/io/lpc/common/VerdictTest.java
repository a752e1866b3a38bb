package io.lpc.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final Violation FIRST = new Violation("LPC-X-001", Map.of(), "", "一", "one");
  private static final Violation SECOND = new Violation("LPC-X-002", Map.of(), "b", "二", "two");

  @Test
  void what_is_allowed_goes_on() {
    assertThat(Verdict.allowed(1).then(one -> Verdict.allowed("after " + one)))
        .isEqualTo(Verdict.allowed("after 1"));
    assertThat(Verdict.allowed(1).then(one -> Verdict.denied(FIRST)))
        .isEqualTo(Verdict.denied(FIRST));
  }

  @Test
  void a_denial_stays_as_it_is_and_nothing_follows() {
    Verdict<String> denied = Verdict.<Integer>denied(FIRST, SECOND).then(VerdictTest::never);
    Verdict<String> attempt = Verdict.<Integer>deniedAttempt(FIRST).then(VerdictTest::never);

    assertThat(denied).isEqualTo(new Verdict.Denied<>(List.of(FIRST, SECOND), false));
    assertThat(attempt).isEqualTo(new Verdict.Denied<>(List.of(FIRST), true));
  }

  @Test
  void a_denial_names_at_least_one_violation_and_keeps_them() {
    assertThatIllegalArgumentException().isThrownBy(Verdict::denied);
    assertThatIllegalArgumentException().isThrownBy(Verdict::deniedAttempt);

    List<Violation> given = new ArrayList<>(List.of(FIRST));
    Verdict.Denied<String> denied = new Verdict.Denied<>(given, false);
    given.add(SECOND);
    assertThat(denied.violations()).containsExactly(FIRST);
  }

  @Test
  void violations_are_gathered_before_anything_is_denied() {
    Violations violations =
        new Violations()
            .require(false, () -> SECOND)
            .require(true, VerdictTest::unasked)
            .add(FIRST)
            .addAll(List.of(SECOND));

    assertThat(violations.isEmpty()).isFalse();
    assertThat(violations.list()).containsExactly(SECOND, FIRST, SECOND);
    assertThat(violations.<Object>allowing(VerdictTest::unasked))
        .isEqualTo(Verdict.denied(SECOND, FIRST, SECOND));
  }

  @Test
  void without_violations_the_value_is_allowed() {
    assertThat(new Violations().isEmpty()).isTrue();
    assertThat(new Violations().allowing(() -> "value")).isEqualTo(Verdict.allowed("value"));
  }

  @Test
  void an_accepted_outcome_gives_its_value() {
    Receipt receipt = receipt();
    Outcome<Integer> outcome = new Outcome.Accepted<>(1, receipt);

    assertThat(outcome.isAccepted()).isTrue();
    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.orThrow()).isEqualTo(1);
    assertThat(outcome.map(one -> "value " + one))
        .isEqualTo(new Outcome.Accepted<>("value 1", receipt));
  }

  @Test
  void a_refused_outcome_gives_every_violation() {
    Outcome<Integer> outcome = new Outcome.Refused<>(List.of(FIRST, SECOND));

    assertThat(outcome.isAccepted()).isFalse();
    assertThat(outcome.violations()).containsExactly(FIRST, SECOND);
    assertThat(outcome.map(VerdictTest::unmapped))
        .isEqualTo(new Outcome.Refused<>(List.of(FIRST, SECOND)));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(outcome::orThrow)
        .withMessage("LPC-X-001: one; LPC-X-002 at b: two")
        .satisfies(refused -> assertThat(refused.violations()).containsExactly(FIRST, SECOND));
  }

  @Test
  void a_receipt_may_wait_for_the_hosts_commit() {
    Receipt receipt = receipt();

    assertThat(receipt.untilCommit().provisional()).isTrue();
    assertThat(receipt.untilCommit().digest()).isEqualTo(receipt.digest());
    assertThat(receipt.untilCommit().untilCommit()).isEqualTo(receipt.untilCommit());
  }

  private static Receipt receipt() {
    return new Receipt(
        BureauId.of("b"),
        ActKey.of("a"),
        1,
        2,
        Digest.NONE,
        Instant.parse("2011-08-11T01:00:00Z"),
        false);
  }

  private static Verdict<String> never(Integer value) {
    throw new AssertionError("Nothing follows a denial, but this did with " + value);
  }

  private static String unmapped(Integer value) {
    throw new AssertionError("A refusal has no value, but there was " + value);
  }

  private static Violation unasked() {
    throw new AssertionError("Nobody was to ask for this");
  }
}
