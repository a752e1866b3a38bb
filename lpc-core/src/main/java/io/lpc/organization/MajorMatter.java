package io.lpc.organization;

import io.lpc.common.Money;
import io.lpc.common.Text;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.Coded;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Withdrawable;
import org.jspecify.annotations.Nullable;

/**
 * 三重一大事项: a matter in one of the four fields of major matters (PLAN F5).
 *
 * @param id which one
 * @param version its version, from 1
 * @param code the outside's number of it
 * @param field in which field
 * @param title what it is
 * @param unit 责任科室: the unit that answers for it
 * @param amount its amount, if it has one
 * @param procedure 决策程序: how it is decided; may be empty
 * @param participants 参加范围: who takes part in deciding; may be empty
 * @param withdrawn whether it no longer takes part
 */
public record MajorMatter(
    MajorMatterId id,
    long version,
    String code,
    MajorMatterField field,
    String title,
    UnitId unit,
    @Nullable Money amount,
    String procedure,
    String participants,
    boolean withdrawn)
    implements Recorded<MajorMatterId>, Coded, Withdrawable<MajorMatter> {

  /** The kind of record this is. */
  public static final RecordKind<MajorMatter> KIND =
      new RecordKind<>("major-matter", "三重一大事项", 1, MajorMatter.class);

  /** Refuses what no such record can be. */
  public MajorMatter {
    Text.required("code", code);
    Text.required("title", title);
  }

  @Override
  public RecordKind<MajorMatter> kind() {
    return KIND;
  }

  @Override
  public MajorMatter withdraw() {
    return new MajorMatter(
        id, version + 1, code, field, title, unit, amount, procedure, participants, true);
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.text("code", code);
    out.code("field", field);
    out.text("title", title);
    out.ref("unit", Unit.KIND, unit);
    out.number("amountFen", amount == null ? null : amount.fen());
    out.text("procedure", procedure);
    out.text("participants", participants);
    out.flag("withdrawn", withdrawn);
  }
}
