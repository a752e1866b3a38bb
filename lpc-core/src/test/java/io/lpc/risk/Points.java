package io.lpc.risk;

import io.lpc.common.PostId;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.organization.UnitKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Risk points and where they sit, as values, for the tests of the rules. */
public final class Points {

  /** 社会救助科. */
  public static final Unit AID = unit("U-AID", "社会救助科", UnitKind.SECTION);

  /** 民间组织管理科. */
  public static final Unit SOCIETIES = unit("U-MGK", "民间组织管理科", UnitKind.SECTION);

  /** 局领导班子. */
  public static final Unit LEADERSHIP = unit("U-LD", "局领导班子", UnitKind.LEADERSHIP);

  /** 低保审核岗 of the section for social assistance. */
  public static final Post CLERK = post("P-CLERK", AID);

  private Points() {}

  /** A risk of the post that examines applications for the minimum living allowance. */
  public static RiskPointDraft individual() {
    return new RiskPointDraft(
        "R-001",
        RiskLevel.INDIVIDUAL,
        "POST_DUTY",
        KeyArea.MONEY,
        null,
        Presence.POSSIBLE,
        "低保资格审核把关不严,优亲厚友",
        List.of("入户核查走过场", "对不符合条件的对象予以审核通过"),
        AID.id(),
        CLERK.id(),
        null,
        null,
        null);
  }

  /** A risk of the section itself. */
  public static RiskPointDraft ofSection() {
    return placed(RiskLevel.UNIT, null, null);
  }

  /** A risk of a field of major matters. */
  public static RiskPointDraft special(@Nullable MajorMatterField field) {
    return placed(RiskLevel.SPECIAL, field, null);
  }

  /** The same risk on some level, in some field, on some post. */
  public static RiskPointDraft placed(
      RiskLevel level, @Nullable MajorMatterField field, @Nullable PostId post) {
    return new RiskPointDraft(
        "R-002",
        level,
        "PROCESS",
        KeyArea.MONEY,
        field,
        Presence.EXISTING,
        "救助资金发放环节缺少复核",
        List.of("发放名册由一人编制并报送"),
        AID.id(),
        post,
        null,
        null,
        null);
  }

  /** A draft as the first version of a record. */
  public static RiskPoint recorded(RiskPointDraft draft) {
    return draft.toRecord("risk-1", 1);
  }

  /** A unit. */
  public static Unit unit(String id, String name, UnitKind kind) {
    return new Unit(UnitId.of(id), 1, id, name, kind, null, List.of(), 0, false);
  }

  /** A post that is no key post and of no office. */
  public static Post post(String id, Unit unit) {
    return new Post(PostId.of(id), 1, id, id, unit.id(), List.of(), Set.of(), true, null, 0, false);
  }
}
