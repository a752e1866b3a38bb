package io.lpc.organization;

import io.lpc.common.OfficialId;
import io.lpc.common.Period;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.Dated;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;

/**
 * 机构成员: an official is a member of a body over a period. The leadership is not the Party group
 * (practice).
 *
 * @param id which one
 * @param version its version, from 1
 * @param body of which body
 * @param official who
 * @param role as what
 * @param period from the first through the last day, both included
 */
public record Membership(
    MembershipId id,
    long version,
    GoverningBody body,
    OfficialId official,
    BodyRole role,
    Period period)
    implements Recorded<MembershipId>, Dated {

  /** The kind of record this is. */
  public static final RecordKind<Membership> KIND =
      new RecordKind<>("membership", "机构成员", 1, Membership.class);

  @Override
  public RecordKind<Membership> kind() {
    return KIND;
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.code("body", body);
    out.ref("official", Official.KIND, official);
    out.code("role", role);
    out.period("period", period);
  }
}
