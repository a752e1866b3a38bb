package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.OrganizationMappings.APPOINTMENTS;
import static io.lpc.persistence.jooq.schema.Tables.APPOINTMENT;
import static io.lpc.persistence.jooq.schema.Tables.APPOINTMENT_VERSION;

import io.lpc.common.AsOf;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.organization.Appointment;
import io.lpc.organization.Appointments;
import java.util.Collection;
import java.util.List;

/** Answers {@link Appointments}. */
final class JooqAppointments implements Appointments {

  private final Rows rows;

  JooqAppointments(Rows rows) {
    this.rows = rows;
  }

  @Override
  public boolean any() {
    return rows.sql().fetchExists(APPOINTMENT, rows.ours(APPOINTMENT));
  }

  @Override
  public List<Appointment> ofPost(PostId post) {
    return rows.current(APPOINTMENTS, APPOINTMENT.POST_ID.eq(post.value()));
  }

  @Override
  public List<Appointment> ofOfficial(OfficialId official) {
    return rows.current(APPOINTMENTS, APPOINTMENT.OFFICIAL_ID.eq(official.value()));
  }

  @Override
  public List<Appointment> inForce(Collection<PostId> posts, AsOf asOf) {
    return rows.view(
        APPOINTMENTS,
        asOf,
        Rows.among(APPOINTMENT_VERSION.POST_ID, posts)
            .and(
                Rows.during(
                    APPOINTMENT_VERSION.PERIOD_FROM,
                    APPOINTMENT_VERSION.PERIOD_THROUGH,
                    asOf.day())));
  }
}
