package io.lpc.power;

import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.Reason;
import io.lpc.common.Text;
import io.lpc.common.TimeLimit;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.Coded;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.organization.Official;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 权力事项: a power that the bureau holds, cleared up item by item (PLAN F1).
 *
 * @param id which one
 * @param version its version, from 1
 * @param code the bureau's own number of it
 * @param name its name
 * @param type its type, by the code table {@value PowerTypes#SCHEME}
 * @param scope whether it is used on those outside
 * @param bases 行使依据: what gives it
 * @param unit 责任科室: the unit that answers for it
 * @param post 责任岗位: the post that answers for it
 * @param person 责任人: the person who answers for it
 * @param commitment 服务承诺
 * @param discipline 工作纪律; may be empty
 * @param servedParties 行政相对人: what kinds of parties it serves, in words
 * @param externalCodes its numbers in other lists
 * @param status how far it has come
 * @param statusReason why it was struck out or superseded; empty while it is in use
 * @param supersededBy what replaced it, if it was superseded
 */
public record PowerItem(
    PowerItemId id,
    long version,
    String code,
    String name,
    String type,
    PowerScope scope,
    List<LegalBasis> bases,
    UnitId unit,
    @Nullable PostId post,
    @Nullable OfficialId person,
    @Nullable ServiceCommitment commitment,
    String discipline,
    List<String> servedParties,
    List<ExternalCode> externalCodes,
    PowerItemStatus status,
    String statusReason,
    @Nullable PowerItemId supersededBy)
    implements Recorded<PowerItemId>, Coded {

  /** The kind of record this is. */
  public static final RecordKind<PowerItem> KIND =
      new RecordKind<>("power-item", "权力事项", 1, PowerItem.class);

  /** Refuses what no such record can be. */
  public PowerItem {
    Text.required("code", code);
    Text.required("name", name);
    bases = List.copyOf(bases);
    servedParties = List.copyOf(servedParties);
    externalCodes = List.copyOf(externalCodes);
    if (supersededBy != null && status != PowerItemStatus.SUPERSEDED) {
      throw new IllegalArgumentException("Power item " + id + " is replaced and yet " + status);
    }
  }

  @Override
  public RecordKind<PowerItem> kind() {
    return KIND;
  }

  /** Whether it is drafted or confirmed, and neither struck out nor superseded. */
  public boolean isInUse() {
    return status == PowerItemStatus.DRAFT || status == PowerItemStatus.CONFIRMED;
  }

  /** Confirmed; whether it may be is for the rules to say. */
  PowerItem confirmed() {
    return with(version + 1, PowerItemStatus.CONFIRMED, "", null);
  }

  /** Struck out for a reason. */
  PowerItem struckOut(Reason reason) {
    return with(version + 1, PowerItemStatus.STRUCK_OUT, reason.text(), null);
  }

  /** Replaced by another for a reason. */
  PowerItem supersededBy(PowerItemId replacement, Reason reason) {
    return with(version + 1, PowerItemStatus.SUPERSEDED, reason.text(), replacement);
  }

  /** The same version in a status that a register has. */
  PowerItem in(PowerItemStatus taken, String why) {
    return with(version, taken, why, null);
  }

  private PowerItem with(
      long nextVersion, PowerItemStatus next, String why, @Nullable PowerItemId replacement) {
    return new PowerItem(
        id,
        nextVersion,
        code,
        name,
        type,
        scope,
        bases,
        unit,
        post,
        person,
        commitment,
        discipline,
        servedParties,
        externalCodes,
        next,
        why,
        replacement);
  }

  private static void writeCommitment(ServiceCommitment commitment, CanonicalWriter out) {
    out.text("text", commitment.text());
    TimeLimit limit = commitment.limit();
    out.number("days", limit == null ? null : (long) limit.days());
    out.code("unit", limit == null ? null : limit.unit());
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.text("code", code);
    out.text("name", name);
    out.text("type", type);
    out.code("scope", scope);
    out.list("bases", bases, (basis, inner) -> basis.writeTo(inner));
    out.ref("unit", Unit.KIND, unit);
    out.ref("post", Post.KIND, post);
    out.ref("person", Official.KIND, person);
    out.group("commitment", commitment, PowerItem::writeCommitment);
    out.text("discipline", discipline);
    out.texts("servedParties", servedParties);
    out.list(
        "externalCodes",
        externalCodes,
        (each, inner) -> {
          inner.text("scheme", each.scheme());
          inner.text("code", each.code());
        });
    out.code("status", status);
    out.text("statusReason", statusReason);
    out.ref("supersededBy", KIND, supersededBy);
  }
}
