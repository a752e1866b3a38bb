package io.lpc.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordKindTest {

  @ParameterizedTest
  @ValueSource(strings = {"unit", "risk-point", "a-b-c"})
  void words_joined_by_hyphens_name_a_kind(String name) {
    assertThat(new RecordKind<>(name, "样本", 1, Sample.class)).hasToString(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Unit", "risk_point", "-unit", "unit-", "a--b", "unit2", "风险点"})
  void anything_else_does_not(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordKind<>(name, "样本", 1, Sample.class));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void schemas_count_from_one(int schema) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordKind<>("unit", "机构", schema, Sample.class));
  }
}
