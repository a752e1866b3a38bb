package io.lpc.risk;

import io.lpc.common.Period;
import io.lpc.common.Text;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.Coded;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import java.util.List;

/**
 * 排查: a unit looks for its risks over a period; what it gathered is attached by digest (PLAN F3,
 * R4).
 *
 * @param id which one
 * @param version its version, from 1
 * @param code the bureau's own number of it
 * @param unit the unit that looks
 * @param title what it was called, such as 八月排查
 * @param period from the first through the last day
 * @param attachments pictures, texts and self-check sheets
 * @param closed whether it takes no more risks
 */
public record SearchRound(
    SearchRoundId id,
    long version,
    String code,
    UnitId unit,
    String title,
    Period period,
    List<Attachment> attachments,
    boolean closed)
    implements Recorded<SearchRoundId>, Coded {

  /** The kind of record this is. */
  public static final RecordKind<SearchRound> KIND =
      new RecordKind<>("search-round", "排查", 1, SearchRound.class);

  /** Refuses what no such record can be. */
  public SearchRound {
    Text.required("code", code);
    attachments = List.copyOf(attachments);
  }

  @Override
  public RecordKind<SearchRound> kind() {
    return KIND;
  }

  SearchRound with(List<Attachment> more) {
    List<Attachment> all = new java.util.ArrayList<>(attachments);
    all.addAll(more);
    return new SearchRound(id, version + 1, code, unit, title, period, all, closed);
  }

  SearchRound close() {
    return new SearchRound(id, version + 1, code, unit, title, period, attachments, true);
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.text("code", code);
    out.ref("unit", Unit.KIND, unit);
    out.text("title", title);
    out.period("period", period);
    out.list(
        "attachments",
        attachments,
        (each, inner) -> {
          inner.code("kind", each.kind());
          inner.text("name", each.name());
          inner.text("mediaType", each.mediaType());
          inner.number("bytes", each.bytes());
          inner.text("digest", each.digest().hex());
        });
    out.flag("closed", closed);
  }
}
