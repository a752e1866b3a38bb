package io.lpc.persistence.jooq;

import io.lpc.control.ControlMeasures;
import io.lpc.journal.JournalEntries;
import io.lpc.journal.StoredRows;
import io.lpc.organization.Appointments;
import io.lpc.organization.Kinships;
import io.lpc.organization.Leaderships;
import io.lpc.organization.Memberships;
import io.lpc.organization.Officials;
import io.lpc.organization.Posts;
import io.lpc.organization.Units;
import io.lpc.organization.Uses;
import io.lpc.risk.NilDeclarations;
import io.lpc.risk.RiskPoints;
import io.lpc.risk.grading.Assessments;
import io.lpc.store.Outbox;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every port that the store answers. Immutable. */
final class Ports {

  private static final Map<Class<?>, BiFunction<Rows, Boolean, ?>> PORTS =
      Map.ofEntries(
          Map.entry(Outbox.class, JooqOutbox::new),
          reading(JournalEntries.class, JooqJournalEntries::new),
          reading(StoredRows.class, JooqStoredRows::new),
          reading(Units.class, JooqUnits::new),
          reading(Posts.class, JooqPosts::new),
          reading(Officials.class, JooqOfficials::new),
          reading(Uses.class, JooqUses::new),
          reading(Appointments.class, JooqAppointments::new),
          reading(Leaderships.class, JooqLeaderships::new),
          reading(Memberships.class, JooqMemberships::new),
          reading(Kinships.class, JooqKinships::new),
          reading(RiskPoints.class, JooqRiskPoints::new),
          reading(NilDeclarations.class, JooqNilDeclarations::new),
          reading(Assessments.class, JooqAssessments::new),
          reading(ControlMeasures.class, JooqControlMeasures::new));

  private Ports() {}

  /**
   * The answer to a port.
   *
   * @throws IllegalArgumentException if the store has no such port
   */
  static <P> P of(Class<P> port, Rows rows, boolean writing) {
    @Nullable BiFunction<Rows, Boolean, ?> found = PORTS.get(port);
    if (found == null) {
      throw new IllegalArgumentException("This store has no port " + port.getName());
    }
    return port.cast(found.apply(rows, writing));
  }

  private static <P> Map.Entry<Class<?>, BiFunction<Rows, Boolean, ?>> reading(
      Class<P> port, Function<Rows, ? extends P> answer) {
    return Map.entry(port, (rows, writing) -> answer.apply(rows));
  }
}
