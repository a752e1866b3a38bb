package io.lpc.organization;

import io.lpc.common.Period;
import io.lpc.common.PostId;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.Dated;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;

/**
 * 领导分工: a post heads a unit or is in charge of it over a period; who holds the post leads.
 *
 * @param id which one
 * @param version its version, from 1
 * @param unit the unit led
 * @param post the post that leads it
 * @param role as its head or as leader in charge
 * @param period from the first through the last day, both included
 */
public record Leadership(
    LeadershipId id, long version, UnitId unit, PostId post, LeadershipRole role, Period period)
    implements Recorded<LeadershipId>, Dated {

  /** The kind of record this is. */
  public static final RecordKind<Leadership> KIND =
      new RecordKind<>("leadership", "领导分工", 1, Leadership.class);

  @Override
  public RecordKind<Leadership> kind() {
    return KIND;
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.ref("unit", Unit.KIND, unit);
    out.ref("post", Post.KIND, post);
    out.code("role", role);
    out.period("period", period);
  }
}
