package io.lpc.examples.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the shipped bureau promises of its size and content. */
class ShippedBureauTest {

  private final ShippedRows rows = new ShippedRows();

  @Test
  void it_is_as_large_as_a_district_bureau() {
    assertThat(said("units", "单位类型").filter("内设机构"::equals)).hasSizeGreaterThanOrEqualTo(10);
    assertThat(said("units", "单位类型").filter("局属单位"::equals)).hasSizeGreaterThanOrEqualTo(6);
    assertThat(rows.of("posts")).hasSizeGreaterThanOrEqualTo(80);
    assertThat(rows.of("officials")).hasSizeGreaterThanOrEqualTo(100);
    assertThat(rows.of("power-items")).hasSizeGreaterThanOrEqualTo(45);
    assertThat(rows.of("risk-points")).hasSizeGreaterThanOrEqualTo(240);
  }

  @Test
  void its_risks_are_of_every_category_level_and_field() {
    assertThat(said("risk-points", "风险类别")).contains("岗位职责", "业务流程", "制度机制", "工作效率", "外部环境");
    assertThat(said("risk-points", "风险层级")).contains("个人岗位风险", "单位(科室)风险", "专项风险");
    assertThat(said("risk-points", "三重一大类别")).contains("重大事项决策", "重要干部任免", "重要项目安排", "大额度民政资金使用");
    assertThat(said("risk-points", "表现形式")).allSatisfy(each -> assertThat(each).isNotBlank());
  }

  @Test
  void every_risk_is_met_by_a_measure_and_each_mechanism_is_used() {
    assertThat(said("measures", "风险点编码")).containsAll(said("risk-points", "风险点编码").toList());
    assertThat(said("measures", "防控机制")).contains("教育", "监督", "预警", "惩治");
  }

  @Test
  void no_basis_of_a_power_is_later_than_2011() {
    List<String> days =
        said("power-items", "施行日期")
            .flatMap(String::lines)
            .filter(day -> day.matches("\\d{4}-.*"))
            .toList();

    assertThat(days).isNotEmpty().allSatisfy(day -> assertThat(day).isLessThan("2011-09-01"));
    assertThat(rows.of("power-items"))
        .filteredOn(item -> item.get("权力范围").equals("对外") && item.get("状态").equals("已确认"))
        .extracting(item -> item.get("依据名称"))
        .isNotEmpty()
        .doesNotContain("");
  }

  private Stream<String> said(String sheet, String header) {
    return rows.of(sheet).stream().map((Map<String, String> row) -> row.get(header));
  }
}
