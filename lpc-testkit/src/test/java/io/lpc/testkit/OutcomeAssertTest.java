package io.lpc.testkit;

import static io.lpc.testkit.LpcAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lpc.common.ActKey;
import io.lpc.common.BureauId;
import io.lpc.common.Digest;
import io.lpc.common.Outcome;
import io.lpc.common.Receipt;
import io.lpc.store.RecordViolation;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OutcomeAssertTest {

  private static final Outcome<String> ACCEPTED =
      new Outcome.Accepted<>(
          "低保审核岗",
          new Receipt(
              BureauId.of("qinghe-mzj"),
              ActKey.of("K-1"),
              1,
              1,
              Digest.sha256(new byte[0]),
              Instant.EPOCH,
              false));
  private static final Outcome<String> REFUSED =
      new Outcome.Refused<>(List.of(RecordViolation.REQUIRED.with().at("name")));
  private static final Outcome<String> TWICE =
      new Outcome.Refused<>(
          List.of(RecordViolation.REQUIRED.with().at("name"), RecordViolation.NOT_FOUNDED.with()));

  @Test
  void what_was_accepted_gives_on_to_its_value() {
    assertThat(ACCEPTED).isAccepted().isEqualTo("低保审核岗");
    fails(() -> assertThat(REFUSED).isAccepted(), "LPC-REC-001 at name");
    fails(() -> assertThat(ACCEPTED).isAccepted().isEqualTo("出纳岗"), "出纳岗");
  }

  @Test
  void what_was_refused_is_asserted_whatever_the_reasons() {
    assertThat(REFUSED).isRefused();
    assertThat(TWICE).isRefused();
    fails(() -> assertThat(ACCEPTED).isRefused(), "低保审核岗");
  }

  @Test
  void the_reasons_are_exactly_those_in_any_order() {
    assertThat(TWICE).isRefusedWith(RecordViolation.NOT_FOUNDED, RecordViolation.REQUIRED);
    fails(() -> assertThat(TWICE).isRefusedWith(RecordViolation.REQUIRED), "LPC-REC-010");
    fails(
        () -> assertThat(REFUSED).isRefusedWith(RecordViolation.REQUIRED, RecordViolation.SIZE),
        "LPC-REC-002");
    fails(() -> assertThat(ACCEPTED).isRefusedWith(), "低保审核岗");
  }

  @Test
  void one_reason_concerns_a_field() {
    assertThat(REFUSED).isRefusedAt("name", RecordViolation.REQUIRED);
    fails(() -> assertThat(REFUSED).isRefusedAt("code", RecordViolation.REQUIRED), "name");
    fails(() -> assertThat(REFUSED).isRefusedAt("name", RecordViolation.SIZE), "LPC-REC-001");
    fails(() -> assertThat(TWICE).isRefusedAt("name", RecordViolation.REQUIRED), "LPC-REC-010");
  }

  @Test
  void a_failure_says_what_was_asserted() {
    fails(() -> assertThat(REFUSED).as("the clerk's post").isAccepted(), "the clerk's post");
  }

  private static void fails(ThrowingCallable assertion, String saying) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContaining(saying);
  }
}
