package io.lpc.risk;

import io.lpc.organization.CodeTable;
import io.lpc.organization.CodeTableDraft;
import java.util.List;

/** 风险类别: the code table of risk categories; a locality may add its own, such as 思想道德. */
public final class RiskCategories {

  /** The scheme under which the table in force is found. */
  public static final String SCHEME = "risk-category";

  private RiskCategories() {}

  /** The plan's five (PLAN G1), which a new bureau begins with. */
  public static CodeTableDraft plan() {
    return new CodeTableDraft(
        SCHEME,
        "风险类别(方案五类)",
        List.of(
            new CodeTable.Code("POST_DUTY", "岗位职责", "post duties"),
            new CodeTable.Code("PROCESS", "业务流程", "business process"),
            new CodeTable.Code("INSTITUTION", "制度机制", "institutions and mechanisms"),
            new CodeTable.Code("EFFICIENCY", "工作效率", "work efficiency"),
            new CodeTable.Code("ENVIRONMENT", "外部环境", "external environment")));
  }
}
