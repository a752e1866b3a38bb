package io.lpc.organization;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.Verdict;
import io.lpc.journal.Authority;
import io.lpc.store.Authorities;
import io.lpc.store.Reading;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 任职查证: finds an actor's entitlement in the appointments: a holder's in the appointment to that
 * post, a program's in any appointment of the official who answers for it, a founder's only while
 * the bureau has no appointment at all.
 */
public final class OrganizationAuthorities implements Authorities {

  @Override
  public Verdict<Authority> of(Reading reading, Actor actor, LocalDate day) {
    Appointments appointments = reading.port(Appointments.class);
    if (actor instanceof Actor.Holder holder) {
      return appointments.ofOfficial(holder.official()).stream()
          .filter(each -> each.post().equals(holder.post()) && each.period().contains(day))
          .findFirst()
          .map(each -> by(Authority.Basis.APPOINTMENT, each))
          .orElseGet(() -> none(holder.official(), holder.post().value(), day));
    }
    if (actor instanceof Actor.Automation program) {
      Optional<Appointment> any =
          appointments.ofOfficial(program.answerable()).stream()
              .filter(each -> each.period().contains(day))
              .findFirst();
      return any.map(each -> by(Authority.Basis.ANSWERABLE_OFFICIAL, each))
          .orElseGet(() -> none(program.answerable(), "*", day));
    }
    if (actor instanceof Actor.Founder founder) {
      return appointments.any()
          ? Verdict.denied(OrganizationViolation.NOT_FOUNDER.with())
          : Verdict.allowed(new Authority(Authority.Basis.FOUNDING, founder.name()));
    }
    return Verdict.denied(OrganizationViolation.OUTSIDER.with());
  }

  private static Verdict<Authority> by(Authority.Basis basis, Appointment appointment) {
    return Verdict.allowed(new Authority(basis, appointment.id().value()));
  }

  private static Verdict<Authority> none(OfficialId official, String post, LocalDate day) {
    return Verdict.denied(
        OrganizationViolation.NO_AUTHORITY.with("official", official, "post", post, "day", day));
  }
}
