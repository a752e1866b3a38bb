package io.lpc.organization;

import io.lpc.common.BureauId;
import io.lpc.common.Text;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * 单位概况: the bureau itself: its name, whom it answers to, which section receives its papers, and how
 * its Party group votes (PLAN O1, O2).
 *
 * @param id which one
 * @param version its version, from 1
 * @param name 全称: its full name
 * @param district 行政区划: where it is
 * @param superior 上级机关: the body it answers upward to, such as 区纪委; may be empty
 * @param receivingUnit 收文科室: the section that receives papers, null while not named; not by itself
 *     the leading group's office
 * @param voting 议事规则: quorum and majority of its Party group
 */
public record BureauProfile(
    BureauId id,
    long version,
    String name,
    String district,
    String superior,
    @Nullable UnitId receivingUnit,
    VotingRule voting)
    implements Recorded<BureauId> {

  /** The kind of record this is. */
  public static final RecordKind<BureauProfile> KIND =
      new RecordKind<>("bureau", "单位概况", 1, BureauProfile.class);

  /** Refuses what no such record can be. */
  public BureauProfile {
    Text.required("name", name);
  }

  @Override
  public RecordKind<BureauProfile> kind() {
    return KIND;
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.text("name", name);
    out.text("district", district);
    out.text("superior", superior);
    out.ref("receivingUnit", Unit.KIND, receivingUnit);
    out.group("voting", voting, (rule, inner) -> rule.writeTo(inner));
  }
}
