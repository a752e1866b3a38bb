package io.lpc.power;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.organization.CodeTable;
import io.lpc.organization.OrganizationRules;
import org.junit.jupiter.api.Test;

class PowerTypesTest {

  @Test
  void a_new_bureau_begins_with_the_ten_national_types_in_their_order() {
    CodeTable table = PowerTypes.national().toRecord("types", 1);

    assertThat(table.code()).isEqualTo("power-type");
    assertThat(table.codes())
        .extracting(CodeTable.Code::chinese)
        .containsExactly(
            "行政许可", "行政处罚", "行政强制", "行政征收", "行政给付", "行政检查", "行政确认", "行政奖励", "行政裁决", "其他权力");
    assertThat(OrganizationRules.codeTable(table)).isEmpty();
  }

  @Test
  void a_type_is_found_by_its_code_alone() {
    CodeTable table = PowerTypes.national().toRecord("types", 1);

    assertThat(table.lookUp("01")).map(CodeTable.Code::chinese).contains("行政许可");
    assertThat(table.lookUp("行政许可")).isEmpty();
    assertThat(table.lookUp("11")).isEmpty();
  }
}
