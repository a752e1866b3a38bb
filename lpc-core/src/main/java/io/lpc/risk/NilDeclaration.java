package io.lpc.risk;

import io.lpc.common.OfficialId;
import io.lpc.common.Period;
import io.lpc.common.PostId;
import io.lpc.common.Text;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Withdrawable;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.Official;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemId;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 无风险申报: somebody declares, with approval, that a place holds no risk; it counts as covered (PLAN
 * X3).
 *
 * @param id which one
 * @param version its version, from 1
 * @param subject what kind of place
 * @param post the post, if it is one
 * @param unit the unit, if it is one
 * @param powerItem the power item, if it is one
 * @param field the field, if it is one
 * @param declaredBy 申报人
 * @param approvedBy 批准人
 * @param approvedFrom the post from which it was approved
 * @param grounds 申报理由
 * @param period from the first through the last day on which it holds
 * @param withdrawn whether it was taken back
 */
public record NilDeclaration(
    NilDeclarationId id,
    long version,
    NilSubject subject,
    @Nullable PostId post,
    @Nullable UnitId unit,
    @Nullable PowerItemId powerItem,
    @Nullable MajorMatterField field,
    OfficialId declaredBy,
    OfficialId approvedBy,
    PostId approvedFrom,
    String grounds,
    Period period,
    boolean withdrawn)
    implements Recorded<NilDeclarationId>, Withdrawable<NilDeclaration> {

  /** The kind of record this is. */
  public static final RecordKind<NilDeclaration> KIND =
      new RecordKind<>("nil-declaration", "无风险申报", 1, NilDeclaration.class);

  /** Refuses what no such record can be. */
  public NilDeclaration {
    Text.required("grounds", grounds);
    boolean one = Stream.of(post, unit, powerItem, field).filter(Objects::nonNull).count() == 1;
    if (!one || place(subject, post, unit, powerItem, field) == null) {
      throw new IllegalArgumentException(
          "Nil declaration "
              + id
              + " of a "
              + subject
              + " names no place of that kind, or another");
    }
  }

  @Override
  public RecordKind<NilDeclaration> kind() {
    return KIND;
  }

  @Override
  public NilDeclaration withdraw() {
    return new NilDeclaration(
        id,
        version + 1,
        subject,
        post,
        unit,
        powerItem,
        field,
        declaredBy,
        approvedBy,
        approvedFrom,
        grounds,
        period,
        true);
  }

  /** The id, or for a field the name, of the place declared. */
  public String place() {
    return String.valueOf(place(subject, post, unit, powerItem, field));
  }

  private static @Nullable Object place(
      NilSubject subject,
      @Nullable PostId post,
      @Nullable UnitId unit,
      @Nullable PowerItemId powerItem,
      @Nullable MajorMatterField field) {
    return switch (subject) {
      case POST -> post;
      case UNIT -> unit;
      case POWER_ITEM -> powerItem;
      case MAJOR_FIELD -> field;
    };
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.code("subject", subject);
    out.ref("post", Post.KIND, post);
    out.ref("unit", Unit.KIND, unit);
    out.ref("powerItem", PowerItem.KIND, powerItem);
    out.code("field", field);
    out.ref("declaredBy", Official.KIND, declaredBy);
    out.ref("approvedBy", Official.KIND, approvedBy);
    out.ref("approvedFrom", Post.KIND, approvedFrom);
    out.text("grounds", grounds);
    out.period("period", period);
    out.flag("withdrawn", withdrawn);
  }
}
