package io.lpc.export.workbook;

import io.lpc.archive.Codes;
import io.lpc.archive.RegisterRow;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.organization.MajorMatterId;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItemId;
import io.lpc.risk.SearchRoundId;
import io.lpc.store.Draft;
import java.util.ArrayList;
import java.util.List;

/** Takes every code for an id, and notes which fields asked for one. */
final class ById implements Codes {

  final List<String> asked = new ArrayList<>();

  private String noted(String field, String code) {
    asked.add(field + "=" + code);
    return code;
  }

  static Draft<?> draft(BureauWorkbook workbook, String at) {
    return workbook.registers().rows().stream()
        .filter(row -> row.at().equals(at))
        .findFirst()
        .<Draft<?>>map(ById::draft)
        .orElseThrow();
  }

  static Draft<?> draft(RegisterRow row) {
    return row.draft().apply(new ById());
  }

  @Override
  public UnitId unit(String field, String code) {
    return UnitId.of(noted(field, code));
  }

  @Override
  public PostId post(String field, String code) {
    return PostId.of(noted(field, code));
  }

  @Override
  public OfficialId official(String field, String code) {
    return OfficialId.of(noted(field, code));
  }

  @Override
  public PowerItemId powerItem(String field, String code) {
    return PowerItemId.of(noted(field, code));
  }

  @Override
  public MajorMatterId matter(String field, String code) {
    return MajorMatterId.of(noted(field, code));
  }

  @Override
  public SearchRoundId round(String field, String code) {
    return SearchRoundId.of(noted(field, code));
  }

  @Override
  public RiskPointId riskPoint(String field, String code) {
    return RiskPointId.of(noted(field, code));
  }

  @Override
  public String coded(String scheme, String field, String text) {
    return noted(field, scheme + ":" + text);
  }
}
