package io.lpc.organization;

import io.lpc.common.Money;
import io.lpc.common.Period;
import io.lpc.common.Text;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.Dated;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * 三重一大标准: from where on a matter is a major one, and who says so (PLAN F5).
 *
 * @param id which one
 * @param version its version, from 1
 * @param field in which field
 * @param rule the threshold in words
 * @param amount the amount from which it applies, if it is one of money
 * @param source 来源: the document that sets it
 * @param period from the first through the last day on which it holds
 */
public record MatterThreshold(
    MatterThresholdId id,
    long version,
    MajorMatterField field,
    String rule,
    @Nullable Money amount,
    String source,
    Period period)
    implements Recorded<MatterThresholdId>, Dated {

  /** The kind of record this is. */
  public static final RecordKind<MatterThreshold> KIND =
      new RecordKind<>("matter-threshold", "三重一大标准", 1, MatterThreshold.class);

  /** Refuses what no such record can be. */
  public MatterThreshold {
    Text.required("rule", rule);
    Text.required("source", source);
  }

  @Override
  public RecordKind<MatterThreshold> kind() {
    return KIND;
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.code("field", field);
    out.text("rule", rule);
    out.number("amountFen", amount == null ? null : amount.fen());
    out.text("source", source);
    out.period("period", period);
  }
}
