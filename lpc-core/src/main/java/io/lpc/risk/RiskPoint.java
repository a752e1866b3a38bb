package io.lpc.risk;

import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.common.Text;
import io.lpc.journal.CanonicalForm;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.Coded;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Withdrawable;
import io.lpc.organization.MajorMatter;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.MajorMatterId;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 风险点: a place where integrity or efficiency can fail: what, how it shows, and where it sits (PLAN
 * G1, F3–F5).
 *
 * @param id which one
 * @param version its version, from 1
 * @param code the bureau's own number of it
 * @param level on which level
 * @param category 风险类别, by the code table {@value RiskCategories#SCHEME}
 * @param keyArea 关键环节, if it turns on one
 * @param majorField 三重一大领域; for special risks and only for them
 * @param presence whether it is there or could be
 * @param content 风险内容
 * @param manifestations 表现形式: how it shows, at least one
 * @param unit the unit it sits in
 * @param post the post it sits on; for individual risks and only for them
 * @param powerItem the power item it sits on, if any
 * @param matter the major matter it sits on, if any
 * @param round the search round that found it, if any
 * @param withdrawn whether it no longer takes part
 */
public record RiskPoint(
    RiskPointId id,
    long version,
    String code,
    RiskLevel level,
    String category,
    @Nullable KeyArea keyArea,
    @Nullable MajorMatterField majorField,
    Presence presence,
    String content,
    List<String> manifestations,
    UnitId unit,
    @Nullable PostId post,
    @Nullable PowerItemId powerItem,
    @Nullable MajorMatterId matter,
    @Nullable SearchRoundId round,
    boolean withdrawn)
    implements Recorded<RiskPointId>, Coded, Withdrawable<RiskPoint> {

  /** The kind of record this is. */
  public static final RecordKind<RiskPoint> KIND =
      new RecordKind<>("risk-point", "风险点", 1, RiskPoint.class);

  /** Refuses what no such record can be. */
  public RiskPoint {
    Text.required("code", code);
    Text.required("content", content);
    manifestations = List.copyOf(manifestations);
    if (manifestations.isEmpty()) {
      throw new IllegalArgumentException("Risk point " + id + " shows in no way");
    }
  }

  @Override
  public RecordKind<RiskPoint> kind() {
    return KIND;
  }

  /**
   * Whether another version says the same, but for its number and the round that found it.
   *
   * @param other the other version
   * @return true if a grade of the one is a grade of the other
   */
  public boolean isMateriallyLike(RiskPoint other) {
    return CanonicalForm.of(this::writeMaterialTo)
        .text()
        .equals(CanonicalForm.of(other::writeMaterialTo).text());
  }

  @Override
  public RiskPoint withdraw() {
    return new RiskPoint(
        id,
        version + 1,
        code,
        level,
        category,
        keyArea,
        majorField,
        presence,
        content,
        manifestations,
        unit,
        post,
        powerItem,
        matter,
        round,
        true);
  }

  /** Writes what a grade is decided on. */
  void writeMaterialTo(CanonicalWriter out) {
    out.code("level", level);
    out.text("category", category);
    out.code("keyArea", keyArea);
    out.code("majorField", majorField);
    out.code("presence", presence);
    out.text("content", content);
    out.texts("manifestations", manifestations);
    out.ref("unit", Unit.KIND, unit);
    out.ref("post", Post.KIND, post);
    out.ref("powerItem", PowerItem.KIND, powerItem);
    out.ref("matter", MajorMatter.KIND, matter);
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.text("code", code);
    writeMaterialTo(out);
    out.ref("round", SearchRound.KIND, round);
    out.flag("withdrawn", withdrawn);
  }
}
