package io.lpc.store;

import io.lpc.common.ActKey;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.Outcome;
import io.lpc.common.Reason;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 行事: one actor's way to act on one bureau, which every service goes through: the draft is checked,
 * then a {@link UnitOfWork} runs in one transaction. Immutable and safe for concurrent use.
 */
public final class Acts {

  private final Store store;
  private final Environment environment;
  private final DraftCheck drafts;
  private final BureauId bureau;
  private final Actor actor;
  private final Manner manner;

  /** How the next act is done. */
  private record Manner(@Nullable ActKey key, @Nullable Instant happenedAt, boolean rehearsal) {
    static final Manner PLAIN = new Manner(null, null, false);
  }

  /**
   * Makes a way to act.
   *
   * @param store where the records are
   * @param environment clock, ids and authorities
   * @param drafts checks drafts
   * @param bureau whose records
   * @param actor who acts
   */
  public Acts(
      Store store, Environment environment, DraftCheck drafts, BureauId bureau, Actor actor) {
    this(store, environment, drafts, bureau, actor, Manner.PLAIN);
  }

  private Acts(
      Store store,
      Environment environment,
      DraftCheck drafts,
      BureauId bureau,
      Actor actor,
      Manner manner) {
    this.store = store;
    this.environment = environment;
    this.drafts = drafts;
    this.bureau = bureau;
    this.actor = actor;
    this.manner = manner;
  }

  /**
   * The same way to act, under a given key.
   *
   * @param newKey names the next act; a repetition under the same key has one effect
   * @return a copy
   */
  public Acts withKey(ActKey newKey) {
    return done(new Manner(newKey, manner.happenedAt(), manner.rehearsal()));
  }

  /**
   * The same way to act, for what happened earlier than it is recorded.
   *
   * @param moment when it happened, cut to the microsecond; an act is refused that would have
   *     happened in the future, before the bureau was founded, or on a day before the current
   *     version of what it changes took effect
   * @return a copy
   */
  public Acts happenedAt(Instant moment) {
    Instant cut = moment.truncatedTo(ChronoUnit.MICROS);
    return done(new Manner(manner.key(), cut, manner.rehearsal()));
  }

  /**
   * 试办: the same way to act, of which nothing stays: every check is made and every row is written,
   * then all of it is taken back. Only that somebody tried what is forbidden stays on record, under
   * a key of its own: whoever asks how far he may go is seen asking.
   *
   * @return a copy; the receipts it gives are provisional and lead nowhere, and the key of the act
   *     stays free
   */
  public Acts rehearsing() {
    return done(new Manner(manner.key(), manner.happenedAt(), true));
  }

  private Acts done(Manner next) {
    return new Acts(store, environment, drafts, bureau, actor, next);
  }

  /**
   * Reads, in one transaction.
   *
   * @param work reads
   * @param <R> what it gives
   * @return what it gave
   * @throws StoreException if the store fails
   */
  public <R> R read(Function<? super Reading, ? extends R> work) {
    return store.read(bureau, work);
  }

  /**
   * Checks a draft without acting.
   *
   * @param draft what is asked for; what the host handed in is checked by its constraints
   * @return every violation
   */
  public List<Violation> check(Object draft) {
    return drafts.violations(draft);
  }

  /** The day it is now, in the bureau's zone. */
  public LocalDate today() {
    return environment.today();
  }

  /**
   * Does one act from a draft.
   *
   * @param action what is done, such as {@code risk.identify}
   * @param answer what kind of record the act gives
   * @param draft what is asked for; what the host handed in is checked by its constraints
   * @param reason why
   * @param body decides and writes
   * @param <T> what the act gives
   * @return accepted, or refused with every violation
   * @throws StoreException if the store fails
   */
  public <T extends Recorded<?>> Outcome<T> perform(
      String action,
      RecordKind<T> answer,
      Request<T> draft,
      Reason reason,
      Function<UnitOfWork, Verdict<T>> body) {
    return takeIn(
        action,
        answer,
        draft,
        reason,
        work ->
            work.isFounded()
                ? body.apply(work)
                : Verdict.denied(RecordViolation.NOT_FOUNDED.with()));
  }

  /**
   * Founds the bureau: the one act that an unfounded bureau admits.
   *
   * @param answer what kind of record the act gives
   * @param draft what is asked for; what the host handed in is checked by its constraints
   * @param reason why
   * @param body writes the first records
   * @param <T> what the act gives
   * @return accepted, or refused with every violation
   * @throws StoreException if the store fails
   */
  public <T extends Recorded<?>> Outcome<T> found(
      RecordKind<T> answer,
      Request<T> draft,
      Reason reason,
      Function<UnitOfWork, Verdict<T>> body) {
    return takeIn(
        "bureau.found",
        answer,
        draft,
        reason,
        work ->
            work.isFounded()
                ? Verdict.denied(RecordViolation.ALREADY_FOUNDED.with())
                : body.apply(work));
  }

  /**
   * Does one act on a bureau that may be founded or not; the body asks which.
   *
   * @param action what is done, such as {@code archive.restore}
   * @param answer what kind of record the act gives
   * @param draft what is asked for; what the host handed in is checked by its constraints
   * @param reason why
   * @param body decides and writes
   * @param <T> what the act gives
   * @return accepted, or refused with every violation
   * @throws StoreException if the store fails
   */
  public <T extends Recorded<?>> Outcome<T> takeIn(
      String action,
      RecordKind<T> answer,
      Request<T> draft,
      Reason reason,
      Function<UnitOfWork, Verdict<T>> body) {
    List<Violation> violations = drafts.violations(draft);
    return violations.isEmpty()
        ? run(act(action, reason), new UnitOfWork.Asked<>(answer, draft), body)
        : new Outcome.Refused<>(violations);
  }

  private UnitOfWork.Act act(String action, Reason reason) {
    return new UnitOfWork.Act(key(), action, actor, reason, manner.happenedAt());
  }

  private <T extends Recorded<?>> Outcome<T> run(
      UnitOfWork.Act act, UnitOfWork.Asked<T> asked, Function<UnitOfWork, Verdict<T>> body) {
    try {
      Outcome<T> outcome =
          store.write(
              bureau, session -> staying(UnitOfWork.run(session, environment, act, asked, body)));
      return store.provisional() ? provisional(outcome) : outcome;
    } catch (TakenBack taken) {
      return taken.attempt()
          ? attempted(act, asked, taken.outcome())
          : provisional(taken.outcome());
    }
  }

  /** The act's key; a rehearsal leaves it to the act that follows. */
  private ActKey key() {
    ActKey given = manner.key();
    return given == null || manner.rehearsal() ? ActKey.of(environment.ids().next()) : given;
  }

  /**
   * The outcome of an act that stays; what a rehearsal wrote leaves the transaction as an
   * exception. A refusal wrote nothing but the attempt, if it was one.
   */
  private <T> Outcome<T> staying(Outcome<T> outcome) {
    if (manner.rehearsal() && outcome.isAccepted()) {
      throw new TakenBack(outcome, false);
    }
    return outcome;
  }

  /** Journals what was tried, for it was taken back with the pieces that were written before. */
  private <T extends Recorded<?>> Outcome<T> attempted(
      UnitOfWork.Act act, UnitOfWork.Asked<T> asked, Outcome<T> refused) {
    return store.write(
        bureau,
        session ->
            UnitOfWork.run(
                session,
                environment,
                act,
                asked,
                work -> new Verdict.Denied<>(refused.violations(), true)));
  }

  private static <T> Outcome<T> provisional(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Accepted<T> accepted) {
      return new Outcome.Accepted<>(accepted.value(), accepted.receipt().untilCommit());
    }
    return outcome;
  }
}
