package io.lpc.control;

import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.common.Text;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.Coded;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Withdrawable;
import io.lpc.organization.Post;
import io.lpc.risk.RiskPoint;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 防控措施: what is done about a risk point, by which mechanism, by whom and until when (PLAN G2).
 *
 * @param id which one
 * @param version its version, from 1
 * @param code the bureau's own number of it
 * @param riskPoint the risk it answers
 * @param mechanism by which mechanism
 * @param text the measure in words
 * @param owner 责任岗位: who carries it out; null while not named
 * @param dueOn 完成时限: the last day, included; null for a standing measure
 * @param withdrawn whether it no longer takes part
 */
public record ControlMeasure(
    ControlMeasureId id,
    long version,
    String code,
    RiskPointId riskPoint,
    Mechanism mechanism,
    String text,
    @Nullable PostId owner,
    @Nullable LocalDate dueOn,
    boolean withdrawn)
    implements Recorded<ControlMeasureId>, Coded, Withdrawable<ControlMeasure> {

  /** The kind of record this is. */
  public static final RecordKind<ControlMeasure> KIND =
      new RecordKind<>("control-measure", "防控措施", 1, ControlMeasure.class);

  /** Refuses what no such record can be. */
  public ControlMeasure {
    Text.required("code", code);
    Text.required("text", text);
  }

  @Override
  public RecordKind<ControlMeasure> kind() {
    return KIND;
  }

  @Override
  public ControlMeasure withdraw() {
    return new ControlMeasure(
        id, version + 1, code, riskPoint, mechanism, text, owner, dueOn, true);
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.text("code", code);
    out.ref("riskPoint", RiskPoint.KIND, riskPoint);
    out.code("mechanism", mechanism);
    out.text("text", text);
    out.ref("owner", Post.KIND, owner);
    out.date("dueOn", dueOn);
    out.flag("withdrawn", withdrawn);
  }
}
