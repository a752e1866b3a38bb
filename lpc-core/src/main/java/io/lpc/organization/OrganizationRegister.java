package io.lpc.organization;

import io.lpc.common.Id;
import io.lpc.common.Outcome;
import io.lpc.common.Period;
import io.lpc.common.PostId;
import io.lpc.common.Reason;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Withdrawable;
import io.lpc.store.Acts;
import io.lpc.store.RecordViolation;
import io.lpc.store.Request;
import io.lpc.store.UnitOfWork;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * 组织登记: records, changes and withdraws whatever the organization consists of, all by one path.
 * Immutable and safe for concurrent use. Clauses S1, S2, O1, O2, B2 of the plan.
 */
public final class OrganizationRegister {

  private static final Set<RecordKind<?>> OURS =
      Set.of(Unit.KIND, Post.KIND, Official.KIND, Kinship.KIND, MajorMatter.KIND);

  private final Acts acts;
  private final ResolutionCheck resolutions;

  /**
   * A register.
   *
   * @param acts by whom and on which bureau
   * @param resolutions what holds against the resolutions of a meeting
   */
  public OrganizationRegister(Acts acts, ResolutionCheck resolutions) {
    this.acts = acts;
    this.resolutions = resolutions;
  }

  /**
   * 登记: records something new.
   *
   * @param draft what is recorded
   * @param reason why
   * @param <T> the record it becomes
   * @return the record, or every reason against it
   */
  public <T extends Recorded<?>> Outcome<T> register(OrganizationDraft<T> draft, Reason reason) {
    return acts.perform(
        "organization.register",
        draft.kind(),
        draft,
        reason,
        work ->
            draft instanceof BureauDraft
                ? Verdict.denied(RecordViolation.ALREADY_FOUNDED.with())
                : OrganizationChecks.leavesSomebody(work, draft)
                    .then(checked -> alone(work, checked, work.newId(), 1)));
  }

  /**
   * 变更: replaces a record by what a draft says; the earlier version stays readable.
   *
   * @param id which record
   * @param seen the version that the caller has seen
   * @param draft what it shall say
   * @param reason why
   * @param <I> its id type
   * @param <T> the record
   * @return the record's new version, or every reason against it
   * @throws io.lpc.store.StaleVersion if it was changed since
   */
  public <I extends Id, T extends Recorded<I>> Outcome<T> revise(
      I id, long seen, OrganizationDraft<T> draft, Reason reason) {
    return acts.perform(
        "organization.revise",
        draft.kind(),
        draft,
        reason,
        work ->
            work.requireStanding(draft.kind(), id, seen)
                .then(current -> alone(work, draft, id.value(), seen + 1)));
  }

  /**
   * 撤销: takes a record out of use; it stays readable.
   *
   * @param seen the record as the caller has seen it
   * @param reason why
   * @param <I> its id type
   * @param <T> the record
   * @return the withdrawn version, or every reason against it
   * @throws io.lpc.store.StaleVersion if it was changed since
   * @throws IllegalArgumentException if the record is not one of the organization's
   */
  public <I extends Id, T extends Recorded<I> & Withdrawable<T>> Outcome<T> withdraw(
      T seen, Reason reason) {
    if (!OURS.contains(seen.kind())) {
      throw new IllegalArgumentException(
          "A "
              + seen.kind()
              + " is not the organization's. Maybe withdraw it where it was recorded?");
    }
    @SuppressWarnings("unchecked") // a record's kind is of its own type
    var kind = (RecordKind<T>) seen.kind();
    return acts.perform(
        "organization.withdraw",
        kind,
        Request.about(seen.id()),
        reason,
        work ->
            work.requireStanding(kind, seen.id(), seen.version())
                .then(current -> withdrawn(work, current)));
  }

  /**
   * 调动: ends an appointment and begins another the day after its last day, in one act; both stay on
   * record.
   *
   * @param ending the appointment that ends
   * @param seen the version that the caller has seen
   * @param lastDay its last day, included
   * @param to the post of the new appointment
   * @param reason why
   * @return the new appointment, or every reason against it
   * @throws io.lpc.store.StaleVersion if the appointment was changed since
   */
  public Outcome<Appointment> transfer(
      AppointmentId ending, long seen, LocalDate lastDay, PostId to, Reason reason) {
    return acts.perform(
        "organization.transfer",
        Appointment.KIND,
        new Transfer(ending, lastDay, to),
        reason,
        work ->
            work.require(Appointment.KIND, ending, seen)
                .then(current -> ended(work, current, lastDay))
                .then(ended -> begun(work, ended, lastDay.plusDays(1), to)));
  }

  private static Verdict<Appointment> ended(
      UnitOfWork work, Appointment current, LocalDate lastDay) {
    LocalDate through = current.period().through();
    if (through != null && lastDay.isAfter(through)) {
      return Verdict.denied(
          OrganizationViolation.ENDS_LATER
              .with("appointment", current.id(), "through", through)
              .at("lastDay"));
    }
    LocalDate from = current.period().from();
    if (lastDay.isBefore(from)) {
      return Verdict.denied(
          RecordViolation.DATES_IN_DISORDER.with("from", from, "through", lastDay).at("lastDay"));
    }
    Appointment ended =
        new Appointment(
            current.id(),
            current.version() + 1,
            current.official(),
            current.post(),
            current.type(),
            current.period().endingOn(lastDay));
    return OrganizationChecks.of(work, ended).then(checked -> Verdict.allowed(work.put(ended)));
  }

  private static Verdict<Appointment> begun(
      UnitOfWork work, Appointment ended, LocalDate firstDay, PostId to) {
    Appointment next =
        new Appointment(
            AppointmentId.of(work.newId()),
            1,
            ended.official(),
            to,
            AppointmentKind.REGULAR,
            Period.from(firstDay));
    return OrganizationChecks.of(work, next).then(checked -> Verdict.allowed(work.put(next)));
  }

  /**
   * A record that an act of many takes in, new or as its next version. That no two officials have
   * one identity number is for the act to ask, for many of them at once: {@link
   * OrganizationRules#identity}.
   *
   * @param work the act
   * @param draft what is recorded
   * @param id its id
   * @param version its version, from 1
   * @param <T> the record it becomes
   * @return the record, or denied
   */
  public static <T extends Recorded<?>> Verdict<T> entered(
      UnitOfWork work, OrganizationDraft<T> draft, String id, long version) {
    T record = draft.toRecord(id, version);
    return OrganizationChecks.of(work, record)
        .then(checked -> Verdict.allowed(written(work, record)));
  }

  /** A record that an act writes by itself; an act of many asks the same of all at once. */
  private <T extends Recorded<?>> Verdict<T> alone(
      UnitOfWork work, OrganizationDraft<T> draft, String id, long version) {
    T record = draft.toRecord(id, version);
    List<Violation> resolved =
        version == 1 && record instanceof Meeting meeting
            ? resolutions.of(work, meeting)
            : List.of();
    return OrganizationChecks.identity(work, draft, id)
        .then(single -> OrganizationChecks.of(work, record, resolved))
        .then(checked -> Verdict.allowed(written(work, record)));
  }

  /** How the Party group votes, and who keeps the records, is told to the superior. */
  private static <T extends Recorded<?>> T written(UnitOfWork work, T record) {
    boolean votesOtherwise = OrganizationChecks.votesOtherwise(work, record);
    boolean receivesElsewhere = OrganizationChecks.receivesElsewhere(work, record);
    work.put(record);
    if (votesOtherwise && record instanceof BureauProfile profile) {
      work.tell(profile, "organization.voting-changed", profile.voting()::writeTo);
    }
    if (receivesElsewhere && record instanceof BureauProfile profile) {
      work.tell(
          profile,
          "organization.receiving-unit-changed",
          out -> out.ref("receivingUnit", Unit.KIND, profile.receivingUnit()));
    }
    return record;
  }

  private static <T extends Recorded<?> & Withdrawable<T>> Verdict<T> withdrawn(
      UnitOfWork work, T current) {
    return OrganizationChecks.withdrawal(work, current)
        .then(checked -> Verdict.allowed(work.put(checked.withdraw())));
  }

  /**
   * What {@link #transfer} takes, as a draft to be checked.
   *
   * @param ending the appointment that ends
   * @param lastDay its last day, included
   * @param to the post of the new appointment
   */
  public record Transfer(
      @NotNull AppointmentId ending, @NotNull LocalDate lastDay, @NotNull PostId to)
      implements Request<Appointment> {

    @Override
    public boolean isAnsweredBy(Appointment answer) {
      return answer.post().equals(to) && answer.period().from().equals(lastDay.plusDays(1));
    }
  }
}
