package io.lpc.store;

import static java.util.Objects.requireNonNull;

import io.lpc.common.ActKey;
import io.lpc.common.Actor;
import io.lpc.common.Id;
import io.lpc.common.Outcome;
import io.lpc.common.Page;
import io.lpc.common.Reason;
import io.lpc.common.Receipt;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.journal.ActEntries;
import io.lpc.journal.Attempt;
import io.lpc.journal.AttemptId;
import io.lpc.journal.Authority;
import io.lpc.journal.CanonicalForm;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.Coded;
import io.lpc.journal.Dated;
import io.lpc.journal.Entry;
import io.lpc.journal.Head;
import io.lpc.journal.JournalEntries;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Reference;
import io.lpc.journal.Withdrawable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 工作单元: one act on one bureau, from the lock to the change set. It gathers new versions of records,
 * sees them by {@link #find}, and makes sure that no row goes without its entry, no reference
 * dangles and no code is taken twice. Used by one thread.
 */
public final class UnitOfWork {

  /**
   * 行为: what is about to be done.
   *
   * @param key names the act, so that a repetition has one effect
   * @param action what is done, such as {@code risk.identify}
   * @param actor who does it
   * @param reason why
   * @param happenedAt when it happened, to the microsecond: not in the future, not before the
   *     bureau was founded, and not on a day before the current version of what it changes took
   *     effect; null for the moment at which it is recorded
   */
  public record Act(
      ActKey key, String action, Actor actor, Reason reason, @Nullable Instant happenedAt) {}

  /**
   * 所请: what an act is asked for.
   *
   * @param answer what kind of record it gives
   * @param request tells whether a record is the answer
   * @param <T> its type
   */
  public record Asked<T extends Recorded<?>>(RecordKind<T> answer, Request<T> request) {}

  /** How many changes are gathered at most before they must be written out. */
  public static final int MOST = Page.LARGEST;

  private static final String HAPPENED_AT = "happenedAt";

  private record Key(RecordKind<?> kind, Id id) {}

  private record CodeKey(RecordKind<?> kind, String code) {}

  private record Written(Recorded<?> record, CanonicalForm form, LocalDate validFrom) {}

  private record Message(Recorded<?> about, String topic, String payload) {}

  private final Session session;
  private final Environment environment;
  private final Act act;
  private final Entry.Act entered;
  private final Head before;
  private final Map<Key, Optional<? extends Recorded<?>>> seen = new LinkedHashMap<>();
  private final Map<CodeKey, Optional<? extends Recorded<?>>> coded = new HashMap<>();
  private final Map<Object, Object> answers = new HashMap<>();
  private final Set<CodeKey> free = new HashSet<>();
  private final Map<Key, Written> written = new LinkedHashMap<>();
  private final List<Message> messages = new ArrayList<>();
  private final List<Violation> unfit = new ArrayList<>();
  private Head head;

  private UnitOfWork(
      Session session, Environment environment, Act act, Head head, Authority authority) {
    this.session = session;
    this.environment = environment;
    this.act = act;
    this.before = head;
    this.head = head;
    Instant now = environment.now();
    Instant recordedAt = now.isBefore(head.recordedAt()) ? head.recordedAt() : now;
    this.entered =
        new Entry.Act(
            session.bureau(),
            act.key(),
            act.action(),
            act.actor(),
            authority,
            act.reason(),
            act.happenedAt() == null ? now : act.happenedAt(),
            recordedAt);
  }

  /**
   * Runs one act: takes the bureau's lock, finds the actor's authority, lets the body decide, and
   * applies what it wrote. A key that was used before gives the first answer and writes nothing.
   *
   * @param session the open session
   * @param environment clock, ids and authorities
   * @param act what is done, by whom and why
   * @param asked what the act is asked for
   * @param body decides and writes; must write the record that it gives back
   * @param <T> what the act gives
   * @return accepted with a receipt, or refused with nothing of the domain changed
   * @throws StoreException if the store fails
   */
  public static <T extends Recorded<?>> Outcome<T> run(
      Session session,
      Environment environment,
      Act act,
      Asked<T> asked,
      Function<UnitOfWork, Verdict<T>> body) {
    Head head = session.lockHead();
    Optional<ActEntries> earlier = session.port(JournalEntries.class).ofAct(act.key());
    if (earlier.isPresent()) {
      return repeated(session, act, asked, earlier.get());
    }
    Optional<Violation> untimely =
        Optional.ofNullable(act.happenedAt()).flatMap(at -> untimely(session, environment, at));
    if (untimely.isPresent()) {
      return new Outcome.Refused<>(List.of(untimely.get()));
    }
    Verdict<Authority> authority =
        environment.authorities().of(session, act.actor(), environment.today());
    if (authority instanceof Verdict.Denied<Authority> denied) {
      return new Outcome.Refused<>(denied.violations());
    }
    UnitOfWork work =
        new UnitOfWork(
            session, environment, act, head, ((Verdict.Allowed<Authority>) authority).value());
    return work.finish(body.apply(work));
  }

  /** What is against the moment at which an act is said to have happened. */
  private static Optional<Violation> untimely(
      Session session, Environment environment, Instant stated) {
    if (stated.isAfter(environment.now())) {
      return Optional.of(RecordViolation.IN_FUTURE.with("at", stated).at(HAPPENED_AT));
    }
    if (stated.isBefore(DraftCheck.EARLIEST.atStartOfDay(environment.zone()).toInstant())) {
      return Optional.of(
          RecordViolation.RANGE.with("rule", "≥ " + DraftCheck.EARLIEST).at(HAPPENED_AT));
    }
    return session.port(JournalEntries.class).after(0, 1).stream()
        .findFirst()
        .map(Entry::happenedAt)
        .filter(stated::isBefore)
        .map(
            founded ->
                RecordViolation.BEFORE_FOUNDING
                    .with("at", stated, "founded", founded)
                    .at(HAPPENED_AT));
  }

  /** Whose records change. */
  public Reading reading() {
    return session;
  }

  /** Whether the bureau was founded before this act. */
  public boolean isFounded() {
    return before.size() > 0;
  }

  /** Who acts. */
  public Actor actor() {
    return act.actor();
  }

  /** By what entitlement. */
  public Authority authority() {
    return entered.authority();
  }

  /** When the act happened. */
  public Instant happenedAt() {
    return entered.happenedAt();
  }

  /** The day on which the act happened, in the bureau's zone. */
  public LocalDate day() {
    return environment.dayOf(entered.happenedAt());
  }

  /**
   * The day of a moment, in the bureau's zone.
   *
   * @param moment the moment
   * @return its day
   */
  public LocalDate dayOf(Instant moment) {
    return environment.dayOf(moment);
  }

  /** The day on which the act is recorded, in the bureau's zone. */
  public LocalDate today() {
    return environment.today();
  }

  /** Text of a new id. */
  public String newId() {
    return environment.ids().next();
  }

  /**
   * A port on the same bureau; it sees what is stored, not what this unit of work wrote.
   *
   * @param port the port's interface
   * @param <P> its type
   * @return the port
   */
  public <P> P port(Class<P> port) {
    return session.port(port);
  }

  /**
   * What a rule finds out from ports, which every row of an act would ask again. What they see does
   * not change until a piece is written out, and until then it is found out once.
   *
   * @param question says what is asked, by {@code equals}; never the same for two rules
   * @param finding finds the answer, which nobody changes
   * @param <T> its type
   * @return the answer
   */
  @SuppressWarnings("unchecked") // a question is only ever asked for one type
  public <T> T once(Record question, Supplier<T> finding) {
    return (T) answers.computeIfAbsent(question, asked -> finding.get());
  }

  /**
   * The current version of a record, as this unit of work has written or stored it.
   *
   * @param kind what kind of record
   * @param id which one
   * @param <T> its type
   * @return the record, if there is one
   */
  public <T extends Recorded<?>> Optional<T> find(RecordKind<T> kind, Id id) {
    return seen.computeIfAbsent(new Key(kind, id), key -> session.find(kind, id))
        .map(kind.type()::cast);
  }

  /**
   * Looks up records that will be asked for, those of a kind by one query for each thousand, so
   * that {@link #find} need not look up each. They are held until the next piece is written out.
   *
   * @param references which ones
   */
  public void fetch(Collection<Reference> references) {
    Map<RecordKind<?>, List<Id>> open = new LinkedHashMap<>();
    for (Reference each : references) {
      if (seen.putIfAbsent(new Key(each.kind(), each.id()), Optional.empty()) == null) {
        open.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each.id());
      }
    }
    open.forEach(this::hold);
  }

  private <T extends Recorded<?>> void hold(RecordKind<T> kind, List<Id> ids) {
    for (int i = 0; i < ids.size(); i += Page.LARGEST) {
      List<Id> some = ids.subList(i, Math.min(ids.size(), i + Page.LARGEST));
      for (T found : session.findAll(kind, some)) {
        seen.put(new Key(kind, found.id()), Optional.of(found));
      }
    }
  }

  /**
   * The current version of the record that the outside knows by a code, as stored. It is looked up
   * once in an act, so that a rule may ask for every row.
   *
   * @param kind what kind of record; its type is {@link Coded}
   * @param code the outside's code
   * @param <T> its type
   * @return the record, if there is one
   */
  public <T extends Recorded<?>> Optional<T> findByCode(RecordKind<T> kind, String code) {
    return coded
        .computeIfAbsent(new CodeKey(kind, code), key -> session.findByCode(kind, code))
        .map(kind.type()::cast);
  }

  /**
   * The current versions of the records that the outside knows by some codes, as stored. A code
   * that was free is not looked up again in this act, for nobody else writes to the bureau
   * meanwhile.
   *
   * @param kind what kind of records; their type is {@link Coded}
   * @param codes the outside's codes, at most {@link Page#LARGEST}
   * @param <T> their type
   * @return those that the bureau has, in no particular order
   */
  public <T extends Recorded<?>> List<T> findByCodes(RecordKind<T> kind, Collection<String> codes) {
    List<String> open =
        codes.stream().filter(code -> !free.contains(new CodeKey(kind, code))).toList();
    if (open.isEmpty()) {
      return List.of();
    }
    List<T> found = session.findByCodes(kind, open);
    open.forEach(code -> free.add(new CodeKey(kind, code)));
    found.forEach(this::take);
    return found;
  }

  private void take(Recorded<?> record) {
    if (record instanceof Coded each) {
      free.remove(new CodeKey(record.kind(), each.code()));
    }
  }

  /**
   * The current version of a record that must be there.
   *
   * @param kind what kind of record
   * @param id which one
   * @param field the field of the input that names it, for the violation
   * @param <T> its type
   * @return the record, or denied
   */
  public <T extends Recorded<?>> Verdict<T> require(RecordKind<T> kind, Id id, String field) {
    return find(kind, id)
        .map(Verdict::allowed)
        .orElseGet(() -> Verdict.denied(notFound(kind, id).at(field)));
  }

  /**
   * The current version of a record that must be there in the version its caller has seen.
   *
   * @param kind what kind of record
   * @param id which one
   * @param version the version that the caller has seen
   * @param <T> its type
   * @return the record, or denied
   * @throws StaleVersion if it was changed since
   */
  public <T extends Recorded<?>> Verdict<T> require(RecordKind<T> kind, Id id, long version) {
    return require(kind, id, "id")
        .then(
            found -> {
              if (found.version() != version) {
                throw new StaleVersion(kind, id, version);
              }
              return Verdict.allowed(found);
            });
  }

  /**
   * The current version of a record that must be there, in the version its caller has seen, and not
   * withdrawn.
   *
   * @param kind what kind of record
   * @param id which one
   * @param version the version that the caller has seen
   * @param <T> its type
   * @return the record, or denied
   * @throws StaleVersion if it was changed since
   */
  public <T extends Recorded<?>> Verdict<T> requireStanding(
      RecordKind<T> kind, Id id, long version) {
    return require(kind, id, version)
        .then(
            found ->
                found instanceof Withdrawable<?> each && each.withdrawn()
                    ? Verdict.denied(
                        RecordViolation.WITHDRAWN.with("kind", kind, "record", Coded.nameOf(found)))
                    : Verdict.allowed(found));
  }

  /**
   * Writes a new version, valid from the day the act happened; a {@link Dated} record, whose period
   * speaks for itself, from always.
   *
   * @param record the new version: 1 for a new record, else one more than the current
   * @param <T> its type
   * @return the same record
   * @throws IllegalStateException if this unit of work wrote that record already
   */
  public <T extends Recorded<?>> T put(T record) {
    return put(record, record instanceof Dated ? Change.ALWAYS : day());
  }

  /**
   * Writes a new version, valid from a given day.
   *
   * @param record the new version: 1 for a new record, else one more than the current
   * @param validFrom the first day on which it holds
   * @param <T> its type
   * @return the same record
   * @throws IllegalStateException if this unit of work gathered that record already, or gathered
   *     {@value #MOST} others
   */
  public <T extends Recorded<?>> T put(T record, LocalDate validFrom) {
    Key key = new Key(record.kind(), record.id());
    if (written.containsKey(key)) {
      throw new IllegalStateException(
          record.kind() + " " + record.id() + " changes twice in one act");
    }
    if (written.size() == MOST) {
      throw new IllegalStateException(
          "More than " + MOST + " changes gathered. Maybe write some of them out first?");
    }
    written.put(key, new Written(record, CanonicalForm.of(record, validFrom), validFrom));
    seen.put(key, Optional.of(record));
    return record;
  }

  /** How many changes are gathered and not yet written out. */
  public int gathered() {
    return written.size();
  }

  /**
   * What is gathered of a kind and not yet written out, for a rule over several records.
   *
   * @param kind what kind of records
   * @param <T> their type
   * @return the records, in the order in which they were put
   */
  public <T extends Recorded<?>> List<T> gathered(RecordKind<T> kind) {
    return written.values().stream()
        .map(Written::record)
        .filter(record -> record.kind().equals(kind))
        .<T>map(kind.type()::cast)
        .toList();
  }

  /**
   * Writes out what was gathered, within the same transaction: an act of many records stays small
   * in memory, and the ports see what it wrote. If the act is refused later, all of it is taken
   * back. What the act gives back must be put after the last call.
   *
   * @return the references that lead nowhere and the codes that are taken; if there are any, what
   *     was gathered is dropped, and the act will be refused for them whatever its body says
   */
  public List<Violation> writeOut() {
    List<Violation> violations = recordViolations();
    if (!violations.isEmpty()) {
      unfit.addAll(violations);
      drop();
    } else if (!written.isEmpty()) {
      apply(null);
    }
    return violations;
  }

  /**
   * Leaves a message that goes out after the commit.
   *
   * @param about the record it tells of, written by this unit of work
   * @param topic what it is, such as {@code grading.filed-upward}
   * @param payload writes the message, without personal fields
   * @throws IllegalStateException if a message on that topic tells of the record already
   */
  public void tell(Recorded<?> about, String topic, Consumer<CanonicalWriter> payload) {
    boolean told =
        messages.stream().anyMatch(each -> each.topic().equals(topic) && each.about() == about);
    if (told) {
      throw new IllegalStateException("Two messages " + topic + " tell of " + about.id());
    }
    messages.add(new Message(about, topic, CanonicalForm.of(payload).text()));
  }

  private <T extends Recorded<?>> Outcome<T> finish(Verdict<T> verdict) {
    if (verdict instanceof Verdict.Denied<T> denied) {
      return refuse(denied.violations(), denied.attempt());
    }
    T answer = ((Verdict.Allowed<T>) verdict).value();
    if (!written.containsKey(new Key(answer.kind(), answer.id()))) {
      throw new IllegalStateException("Act " + act.action() + " gives back what it did not write");
    }
    unfit.addAll(recordViolations());
    if (!unfit.isEmpty()) {
      return refuse(unfit, false);
    }
    long first = before.size() + 1;
    Entry last = apply(answer);
    return new Outcome.Accepted<>(answer, receipt(first, last));
  }

  private <T> Outcome<T> refuse(List<Violation> violations, boolean attempt) {
    if (head.size() > before.size()) {
      throw new TakenBack(new Outcome.Refused<>(violations), attempt);
    }
    if (attempt) {
      drop();
      List<Violation> kept = violations.subList(0, Math.min(violations.size(), Attempt.MOST));
      apply(put(new Attempt(AttemptId.of(newId()), act.action(), kept)));
    }
    return new Outcome.Refused<>(violations);
  }

  private List<Violation> recordViolations() {
    fetch(written.values().stream().flatMap(each -> each.form().references().stream()).toList());
    Violations violations = new Violations();
    for (Written change : written.values()) {
      for (Reference reference : change.form().references()) {
        violations.require(
            find(reference.kind(), reference.id()).isPresent(),
            () -> notFound(reference.kind(), reference.id()).at(reference.field()));
      }
    }
    checkCodes(violations);
    if (day().isBefore(today())) {
      checkDays(violations);
    }
    return violations.list();
  }

  /**
   * What happened late in a record's life is not changed by what is said to have happened before: a
   * day on which the current version was not there yet would show its successor.
   */
  private void checkDays(Violations violations) {
    Map<RecordKind<?>, List<Written>> changed = new LinkedHashMap<>();
    for (Written change : written.values()) {
      if (change.record().version() > 1) {
        changed.computeIfAbsent(change.record().kind(), kind -> new ArrayList<>()).add(change);
      }
    }
    changed.forEach((kind, changes) -> checkDays(kind, changes, violations));
  }

  private void checkDays(RecordKind<?> kind, List<Written> changes, Violations violations) {
    List<? extends Id> ids = changes.stream().map(change -> change.record().id()).toList();
    Map<Id, LocalDate> current = new HashMap<>();
    session.versions(kind, ids).forEach(each -> current.put(each.record().id(), each.validFrom()));
    for (Written change : changes) {
      Id id = change.record().id();
      LocalDate from = current.getOrDefault(id, change.validFrom());
      violations.require(
          !change.validFrom().isBefore(from),
          () ->
              RecordViolation.BEFORE_CURRENT
                  .with("kind", kind, "record", Coded.nameOf(change.record()), "from", from)
                  .at(HAPPENED_AT));
    }
  }

  /**
   * A code is taken by whichever record holds it as stored, even by one that this act gives
   * another: rows are written one after the other.
   */
  private void checkCodes(Violations violations) {
    Map<RecordKind<?>, Map<String, Recorded<?>>> claims = new LinkedHashMap<>();
    for (Written change : written.values()) {
      if (change.record() instanceof Coded coded) {
        Optional.ofNullable(
                claims
                    .computeIfAbsent(change.record().kind(), kind -> new LinkedHashMap<>())
                    .putIfAbsent(coded.code(), change.record()))
            .ifPresent(first -> violations.add(codeTaken(first.kind(), coded.code())));
      }
    }
    claims.forEach((kind, byCode) -> checkStoredCodes(kind, byCode, violations));
  }

  private void checkStoredCodes(
      RecordKind<?> kind, Map<String, Recorded<?>> claims, Violations violations) {
    for (Recorded<?> holder : findByCodes(kind, claims.keySet())) {
      String code = ((Coded) holder).code();
      Recorded<?> claimant = claims.get(code);
      violations.require(
          claimant == null || claimant.id().equals(holder.id()), () -> codeTaken(kind, code));
    }
  }

  private static Violation codeTaken(RecordKind<?> kind, String code) {
    return RecordViolation.CODE_TAKEN.with("kind", kind, "code", code).at("code");
  }

  private static Violation notFound(RecordKind<?> kind, Id id) {
    return RecordViolation.NOT_FOUND.with("kind", kind, "id", id);
  }

  private Entry apply(@Nullable Recorded<?> answer) {
    List<Change> changes = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    Map<Key, Entry> byRecord = new LinkedHashMap<>();
    Head last = head;
    for (Key key : inOrder()) {
      Written change = requireNonNull(written.get(key));
      boolean answers = change.record().equals(answer);
      Entry entry = Entry.following(last, entered, change.record(), change.form(), answers);
      changes.add(
          new Change(
              change.record(),
              change.form(),
              change.validFrom(),
              entry.sequence(),
              entry.recordedAt()));
      entries.add(entry);
      byRecord.put(key, entry);
      last = entry.asHead();
    }
    session.apply(new ChangeSet(head, changes, entries, addressed(byRecord)));
    head = last;
    coded.clear();
    answers.clear();
    changes.forEach(change -> take(change.record()));
    drop();
    return entries.get(entries.size() - 1);
  }

  /** Nothing is gathered or held any more; what is asked for is read anew. */
  private void drop() {
    seen.clear();
    written.clear();
    messages.clear();
  }

  /** As they were put, but for a record that is named by another, which comes before it. */
  private Set<Key> inOrder() {
    Set<Key> ordered = new LinkedHashSet<>();
    Set<Key> visited = new HashSet<>();
    written.keySet().forEach(key -> order(key, visited, ordered));
    return ordered;
  }

  private void order(Key key, Set<Key> visited, Set<Key> ordered) {
    Written change = written.get(key);
    if (change != null && visited.add(key)) {
      for (Reference reference : change.form().references()) {
        order(new Key(reference.kind(), reference.id()), visited, ordered);
      }
      ordered.add(key);
    }
  }

  private List<OutboxMessage> addressed(Map<Key, Entry> entries) {
    List<OutboxMessage> addressed = new ArrayList<>();
    for (Message message : messages) {
      Entry entry = entries.get(new Key(message.about().kind(), message.about().id()));
      if (entry == null) {
        throw new IllegalStateException("A message tells of what this act did not write");
      }
      addressed.add(
          new OutboxMessage(
              entry.sequence(), message.topic(), act.key(), message.payload(), entry.recordedAt()));
    }
    return addressed;
  }

  private static Receipt receipt(long first, Entry last) {
    return new Receipt(
        last.bureau(), last.act(), first, last.sequence(), last.digest(), last.recordedAt(), false);
  }

  private static <T extends Recorded<?>> Outcome<T> repeated(
      Session session, Act act, Asked<T> asked, ActEntries earlier) {
    Entry answer = earlier.answer();
    boolean sameName = answer.action().equals(act.action()) && answer.actor().equals(act.actor());
    String given = answer.subject().kind();
    if (sameName && given.equals(Attempt.KIND.name())) {
      return new Outcome.Refused<>(given(session, Attempt.KIND, answer).violations());
    }
    if (sameName && given.equals(asked.answer().name())) {
      T first = given(session, asked.answer(), answer);
      if (asked.request().isAnsweredBy(first)) {
        return new Outcome.Accepted<>(first, receipt(earlier.first().sequence(), earlier.last()));
      }
    }
    return new Outcome.Refused<>(
        List.of(RecordViolation.KEY_REUSED.with("key", act.key(), "action", answer.action())));
  }

  private static <T extends Recorded<?>> T given(
      Session session, RecordKind<T> kind, Entry answer) {
    IdText id = new IdText(answer.subject().id());
    return session
        .findVersion(kind, id, answer.subject().version())
        .orElseThrow(
            () -> new StoreException("Entry " + answer.sequence() + " has no version row", null));
  }

  /** An id read back from an entry, where its type is known by the kind. */
  private record IdText(String value) implements Id {}
}
