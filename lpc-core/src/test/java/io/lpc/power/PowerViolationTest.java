package io.lpc.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerViolationTest {

  @ParameterizedTest
  @CsvSource({
    "NO_POST, LPC-POWER-001",
    "NO_BASIS, LPC-POWER-002",
    "WRONG_STATUS, LPC-POWER-003",
    "UNKNOWN_TYPE, LPC-POWER-004",
    "POST_ELSEWHERE, LPC-POWER-005",
    "PERSON_NOT_HOLDER, LPC-POWER-006",
    "SUPERSEDES_ITSELF, LPC-POWER-007"
  })
  void a_code_never_changes(PowerViolation violation, String code) {
    assertThat(violation.code()).isEqualTo(code);
  }

  @Test
  void no_code_is_used_twice() {
    assertThat(Arrays.stream(PowerViolation.values()).map(PowerViolation::code))
        .doesNotHaveDuplicates();
  }
}
