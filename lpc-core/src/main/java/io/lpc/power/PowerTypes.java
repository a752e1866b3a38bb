package io.lpc.power;

import io.lpc.organization.CodeTable;
import io.lpc.organization.CodeTableDraft;
import java.util.List;

/** 权力类别: the code table of power types; every bureau may replace it by its own. */
public final class PowerTypes {

  /** The scheme under which the table in force is found. */
  public static final String SCHEME = "power-type";

  private PowerTypes() {}

  /** The national style (practice), which a new bureau begins with. */
  public static CodeTableDraft national() {
    return new CodeTableDraft(
        SCHEME,
        "权力类别(国家通行分类)",
        List.of(
            code("01", "行政许可", "licensing"),
            code("02", "行政处罚", "punishment"),
            code("03", "行政强制", "compulsion"),
            code("04", "行政征收", "levy"),
            code("05", "行政给付", "benefit"),
            code("06", "行政检查", "inspection"),
            code("07", "行政确认", "confirmation"),
            code("08", "行政奖励", "reward"),
            code("09", "行政裁决", "ruling"),
            code("10", "其他权力", "other")));
  }

  private static CodeTable.Code code(String code, String chinese, String english) {
    return new CodeTable.Code(code, chinese, english);
  }
}
