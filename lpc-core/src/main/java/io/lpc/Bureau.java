package io.lpc;

import io.lpc.archive.Archive;
import io.lpc.archive.Founding;
import io.lpc.common.ActKey;
import io.lpc.common.Actor;
import io.lpc.common.AsOf;
import io.lpc.common.BureauId;
import io.lpc.common.Id;
import io.lpc.common.Outcome;
import io.lpc.common.PagedRows;
import io.lpc.common.Reason;
import io.lpc.common.RowSource;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.ledger.Coverage;
import io.lpc.ledger.RiskLedger;
import io.lpc.organization.BureauDraft;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.OrganizationRules;
import io.lpc.store.Acts;
import io.lpc.store.DraftCheck;
import io.lpc.store.Environment;
import io.lpc.store.JournalReader;
import io.lpc.store.OutboxRelay;
import io.lpc.store.Store;
import io.lpc.store.Version;
import io.lpc.store.Views;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 单位: one bureau's record: to found it, to read it, and to act on it. Immutable and safe for
 * concurrent use.
 */
public final class Bureau {

  private static final int PAGE = 500;

  private final BureauId id;
  private final Store store;
  private final Environment environment;
  private final DraftCheck drafts;

  Bureau(BureauId id, Store store, Environment environment, DraftCheck drafts) {
    this.id = id;
    this.store = store;
    this.environment = environment;
    this.drafts = drafts;
  }

  /** Which bureau this is. */
  public BureauId id() {
    return id;
  }

  /**
   * 通俗说明: refusals as an officer reads them: an id that a message speaks of becomes the name and
   * the code of that record, and an assessment the code of its risk point. What is not on record
   * stays as it is, and so do codes of violations and fields.
   *
   * @param violations the reasons of a refusal by this bureau
   * @return the same, in other words
   * @throws io.lpc.store.StoreException if the store fails
   */
  public List<Violation> inWords(List<Violation> violations) {
    return store.read(id, reading -> new OfficersWords(reading).of(violations));
  }

  /**
   * 建档: founds the bureau. It begins with the plan's risk categories and grading profile, the
   * national types of power and the procedure of practice, all replaceable data.
   *
   * @param draft its profile; the receiving unit stays null, for there are no units yet
   * @param founder who sets it up
   * @param reason why
   * @return the profile, or every reason against it
   */
  public Outcome<BureauProfile> found(BureauDraft draft, Actor.Founder founder, Reason reason) {
    return found(acts(founder), draft, reason);
  }

  /**
   * 建档: founds the bureau under a given key; a repetition gets the first answer.
   *
   * @param draft its profile; the receiving unit stays null, for there are no units yet
   * @param founder who sets it up
   * @param reason why
   * @param key chosen by the host before the act, and kept by it
   * @return the profile, or every reason against it
   */
  public Outcome<BureauProfile> found(
      BureauDraft draft, Actor.Founder founder, Reason reason, ActKey key) {
    return found(acts(founder).withKey(key), draft, reason);
  }

  /**
   * A desk from which somebody acts.
   *
   * @param actor who acts; the authority is looked up with every act
   * @return the desk
   */
  public Desk actingAs(Actor actor) {
    return new Desk(acts(actor));
  }

  /** 风险台帐. */
  public RiskLedger ledger() {
    return new RiskLedger(store, environment, id);
  }

  /** 覆盖证明. */
  public Coverage coverage() {
    return new Coverage(store, environment, id);
  }

  /** 存档. */
  public Archive archive() {
    return new Archive(views());
  }

  /** 日志. */
  public JournalReader journal() {
    return new JournalReader(store, id);
  }

  /** 待发消息. */
  public OutboxRelay outbox() {
    return new OutboxRelay(store, id);
  }

  /**
   * The current version of a record.
   *
   * @param kind what kind of record, such as {@code RiskPoint.KIND}
   * @param recordId which one
   * @param <T> its type
   * @return the record, if there is one
   */
  public <T extends Recorded<?>> Optional<T> find(RecordKind<T> kind, Id recordId) {
    return store.read(id, reading -> reading.find(kind, recordId));
  }

  /**
   * The current version of the record that the outside knows by a code.
   *
   * @param kind what kind of record, such as {@code Unit.KIND}
   * @param code the outside's code
   * @param <T> its type
   * @return the record, if there is one
   */
  public <T extends Recorded<?>> Optional<T> findByCode(RecordKind<T> kind, String code) {
    return store.read(id, reading -> reading.findByCode(kind, code));
  }

  /**
   * All records of a kind as of today, in the order of their ids, withdrawn ones included. What is
   * written while they are read does not show.
   *
   * @param kind what kind of records
   * @param <T> their type
   * @return the records, fetched page by page; the caller closes it
   */
  public <T extends Recorded<?>> RowSource<T> all(RecordKind<T> kind) {
    AsOf now = views().of(null, null);
    return new PagedRows<>(after -> views().read(reading -> reading.page(kind, now, after, PAGE)));
  }

  /**
   * 版本沿革: every version of a record, the earliest first.
   *
   * @param kind what kind of record
   * @param recordId which one
   * @param <T> its type
   * @return its versions; empty if this bureau has no such record
   */
  public <T extends Recorded<?>> List<Version<T>> history(RecordKind<T> kind, Id recordId) {
    return store.read(id, reading -> reading.versions(kind, List.of(recordId)));
  }

  /**
   * A record in a dated view (X6).
   *
   * @param kind what kind of record
   * @param recordId which one
   * @param day the day asked about; null for today
   * @param knownAt as the record knew it at that moment; null for now
   * @param <T> its type
   * @return the version that held on that day, as known then, if there is one
   */
  public <T extends Recorded<?>> Optional<T> find(
      RecordKind<T> kind, Id recordId, @Nullable LocalDate day, @Nullable Instant knownAt) {
    AsOf view = views().of(day, knownAt);
    return views().read(reading -> reading.find(kind, recordId, view));
  }

  private Views views() {
    return new Views(store, environment, id);
  }

  private Acts acts(Actor actor) {
    return new Acts(store, environment, drafts, id, actor);
  }

  private Outcome<BureauProfile> found(Acts acts, BureauDraft draft, Reason reason) {
    return acts.found(
        BureauProfile.KIND,
        draft,
        reason,
        work ->
            new Violations()
                .addAll(OrganizationRules.voting(draft.voting()))
                .allowing(() -> Founding.of(work, draft)));
  }
}
