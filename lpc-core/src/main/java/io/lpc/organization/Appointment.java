package io.lpc.organization;

import io.lpc.common.OfficialId;
import io.lpc.common.Period;
import io.lpc.common.PostId;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.Dated;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;

/**
 * 任职: an official holds a post over a period; a transfer ends one and begins another, and both
 * stay.
 *
 * @param id which one
 * @param version its version, from 1
 * @param official who
 * @param post which post
 * @param type how it is held
 * @param period from the first through the last day, both included
 */
public record Appointment(
    AppointmentId id,
    long version,
    OfficialId official,
    PostId post,
    AppointmentKind type,
    Period period)
    implements Recorded<AppointmentId>, Dated {

  /** The kind of record this is. */
  public static final RecordKind<Appointment> KIND =
      new RecordKind<>("appointment", "任职", 1, Appointment.class);

  @Override
  public RecordKind<Appointment> kind() {
    return KIND;
  }

  /** Whether it makes the official a holder; a stand-in is none. */
  public boolean holds() {
    return type != AppointmentKind.STAND_IN;
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.ref("official", Official.KIND, official);
    out.ref("post", Post.KIND, post);
    out.code("type", type);
    out.period("period", period);
  }
}
