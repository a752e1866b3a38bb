package io.lpc.testkit;

import io.lpc.common.ActKey;
import io.lpc.common.Actor;
import io.lpc.common.AsOf;
import io.lpc.common.BureauId;
import io.lpc.common.Id;
import io.lpc.common.IdSource;
import io.lpc.common.Outcome;
import io.lpc.common.Page;
import io.lpc.common.Reason;
import io.lpc.common.Receipt;
import io.lpc.common.RefusedException;
import io.lpc.common.Verdict;
import io.lpc.journal.Authority;
import io.lpc.journal.Entry;
import io.lpc.journal.Head;
import io.lpc.journal.JournalEntries;
import io.lpc.journal.JournalVerifier;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.store.Environment;
import io.lpc.store.JournalReader;
import io.lpc.store.Reading;
import io.lpc.store.Session;
import io.lpc.store.Store;
import io.lpc.store.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * 直写: writes records into one bureau through a {@link UnitOfWork} and past every rule of the
 * domain, so that a test of a store depends on none. Whoever acts is entitled. Every write still
 * has its entry. Immutable and safe for concurrent use.
 */
public final class DirectDesk {

  /** Who acts unless somebody else is named. */
  public static final Actor ACTOR = new Actor.Founder("直写员");

  /** By what entitlement everybody acts. */
  public static final Authority AUTHORITY = new Authority(Authority.Basis.FOUNDING, "直写");

  /** Why, unless something else is said. */
  public static final Reason REASON = Reason.of("存储契约测试");

  private final Store store;
  private final BureauId bureau;
  private final Environment environment;
  private final Actor actor;
  private final Reason reason;
  private final UnaryOperator<Session> decoration;
  private final @Nullable ActKey key;
  private final @Nullable Instant happenedAt;

  private DirectDesk(
      Store store,
      BureauId bureau,
      Environment environment,
      Actor actor,
      Reason reason,
      UnaryOperator<Session> decoration,
      @Nullable ActKey key,
      @Nullable Instant happenedAt) {
    this.store = store;
    this.bureau = bureau;
    this.environment = environment;
    this.actor = actor;
    this.reason = reason;
    this.decoration = decoration;
    this.key = key;
    this.happenedAt = happenedAt;
  }

  /**
   * A desk in a bureau, founded or not.
   *
   * @param store where it writes
   * @param bureau whose records
   * @param clock tells the time
   * @param ids makes act keys and the ids of attempts
   * @return the desk
   */
  public static DirectDesk in(Store store, BureauId bureau, Clock clock, IdSource ids) {
    Environment environment =
        new Environment(
            clock, SettableClock.ZONE, ids, (reading, actor, day) -> Verdict.allowed(AUTHORITY));
    return new DirectDesk(
        store, bureau, environment, ACTOR, REASON, UnaryOperator.identity(), null, null);
  }

  /**
   * The same desk, from which somebody else acts.
   *
   * @param newActor who acts
   * @return a copy
   */
  public DirectDesk as(Actor newActor) {
    return new DirectDesk(
        store, bureau, environment, newActor, reason, decoration, key, happenedAt);
  }

  /**
   * The same desk, for another reason.
   *
   * @param newReason why
   * @return a copy
   */
  public DirectDesk because(Reason newReason) {
    return new DirectDesk(
        store, bureau, environment, actor, newReason, decoration, key, happenedAt);
  }

  /**
   * The same desk, under a given key.
   *
   * @param newKey names the next act
   * @return a copy
   */
  public DirectDesk withKey(ActKey newKey) {
    return new DirectDesk(
        store, bureau, environment, actor, reason, decoration, newKey, happenedAt);
  }

  /**
   * The same desk, for what happened earlier than it is recorded.
   *
   * @param moment when it happened
   * @return a copy
   */
  public DirectDesk happenedAt(Instant moment) {
    return new DirectDesk(store, bureau, environment, actor, reason, decoration, key, moment);
  }

  /** The same desk, whose sessions pass through something first. */
  DirectDesk through(UnaryOperator<Session> newDecoration) {
    return new DirectDesk(
        store, bureau, environment, actor, reason, newDecoration, key, happenedAt);
  }

  /**
   * Does one act.
   *
   * @param action what is done
   * @param answer what kind of record it gives
   * @param body decides and writes
   * @param <T> what it gives
   * @return accepted or refused
   */
  public <T extends Recorded<?>> Outcome<T> act(
      String action, RecordKind<T> answer, Function<UnitOfWork, Verdict<T>> body) {
    return store.write(bureau, session -> actWithin(session, action, answer, body));
  }

  /** Does one act within a session that somebody else opened. */
  <T extends Recorded<?>> Outcome<T> actWithin(
      Session session, String action, RecordKind<T> answer, Function<UnitOfWork, Verdict<T>> body) {
    UnitOfWork.Asked<T> asked = new UnitOfWork.Asked<>(answer, given -> true);
    return UnitOfWork.run(decoration.apply(session), environment, newAct(action), asked, body);
  }

  /**
   * Writes records in one act, the last as its answer.
   *
   * @param records new versions; what is named by another comes before it
   * @return where the journal has it
   * @throws RefusedException if a reference or a code is refused
   */
  public Receipt put(Recorded<?>... records) {
    return put(List.of(records));
  }

  /**
   * Writes records in one act, the last as its answer.
   *
   * @param records new versions; what is named by another comes before it
   * @return where the journal has it
   * @throws RefusedException if a reference or a code is refused
   */
  public Receipt put(List<? extends Recorded<?>> records) {
    return receipt(store.write(bureau, session -> putting(session, records, UnitOfWork::put)));
  }

  /**
   * Writes a record, valid from a given day.
   *
   * @param validFrom the first day on which it holds
   * @param record the new version
   * @return where the journal has it
   */
  public Receipt putFrom(LocalDate validFrom, Recorded<?> record) {
    List<Recorded<?>> records = List.of(record);
    return receipt(
        store.write(
            bureau,
            session -> putting(session, records, (work, each) -> work.put(each, validFrom))));
  }

  /** Writes records in one act within a session that somebody else opened. */
  Receipt putWithin(Session session, List<? extends Recorded<?>> records) {
    return receipt(putting(session, records, UnitOfWork::put));
  }

  /**
   * Reads.
   *
   * @param work reads
   * @param <R> what it gives
   * @return what it gave
   */
  public <R> R read(Function<? super Reading, ? extends R> work) {
    return store.read(bureau, work);
  }

  /**
   * The current version of a record.
   *
   * @param kind what kind of record
   * @param id which one
   * @param <T> its type
   * @return the record, if there is one
   */
  public <T extends Recorded<?>> Optional<T> current(RecordKind<T> kind, Id id) {
    return read(reading -> reading.find(kind, id));
  }

  /**
   * The current version of the record that has a code.
   *
   * @param kind what kind of record
   * @param code the code
   * @param <T> its type
   * @return the record, if there is one
   */
  public <T extends Recorded<?>> Optional<T> byCode(RecordKind<T> kind, String code) {
    return read(reading -> reading.findByCode(kind, code));
  }

  /**
   * One version of a record.
   *
   * @param kind what kind of record
   * @param id which one
   * @param version which version
   * @param <T> its type
   * @return the version, if there is one
   */
  public <T extends Recorded<?>> Optional<T> version(RecordKind<T> kind, Id id, long version) {
    return read(reading -> reading.findVersion(kind, id, version));
  }

  /**
   * A record in a dated view.
   *
   * @param kind what kind of record
   * @param id which one
   * @param asOf the view
   * @param <T> its type
   * @return the version that the view shows, if any
   */
  public <T extends Recorded<?>> Optional<T> shown(RecordKind<T> kind, Id id, AsOf asOf) {
    return read(reading -> reading.find(kind, id, asOf));
  }

  /** The journal's head. */
  public Head head() {
    return read(Reading::head);
  }

  /** Every entry of the journal, at most {@link Page#LARGEST}. */
  public List<Entry> entries() {
    return read(reading -> reading.port(JournalEntries.class).after(0, Page.LARGEST));
  }

  /** What the verifier finds in the journal; nothing, if it is sound. */
  public List<JournalVerifier.Fault> faults() {
    return new JournalReader(store, bureau).verify(List.of()).faults();
  }

  private UnitOfWork.Act newAct(String action) {
    ActKey chosen = key != null ? key : ActKey.of(environment.ids().next());
    return new UnitOfWork.Act(chosen, action, actor, reason, happenedAt);
  }

  private Outcome<Recorded<?>> putting(
      Session session, List<? extends Recorded<?>> records, Putting putting) {
    Recorded<?> last = records.get(records.size() - 1);
    return actWithin(
        session,
        "test.put",
        kindOf(last),
        work -> {
          records.forEach(each -> putting.put(work, each));
          return Verdict.allowed(last);
        });
  }

  /** One way to put a record into a unit of work. */
  private interface Putting {
    void put(UnitOfWork work, Recorded<?> record);
  }

  private static Receipt receipt(Outcome<? extends Recorded<?>> outcome) {
    if (outcome instanceof Outcome.Accepted<? extends Recorded<?>> accepted) {
      return accepted.receipt();
    }
    throw new RefusedException(outcome.violations());
  }

  @SuppressWarnings("unchecked") // a record's kind is of its own type
  static <T extends Recorded<?>> RecordKind<T> kindOf(T record) {
    return (RecordKind<T>) record.kind();
  }
}
