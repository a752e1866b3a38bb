package io.lpc.persistence.jooq;

import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.IdSource;
import io.lpc.common.Outcome;
import io.lpc.common.Reason;
import io.lpc.common.Verdict;
import io.lpc.journal.Recorded;
import io.lpc.organization.BureauDraft;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.OrganizationAuthorities;
import io.lpc.organization.OrganizationRegister;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.organization.UnitKind;
import io.lpc.organization.VotingRule;
import io.lpc.store.Acts;
import io.lpc.store.DraftCheck;
import io.lpc.store.Environment;
import io.lpc.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A bureau for tests, with a clock that stands still and ids that are counted. */
final class TestBureau {

  static final Instant NOW = Instant.parse("2011-08-15T01:02:03.456789Z");
  static final Reason REASON = Reason.of("测试");
  private static final DraftCheck DRAFTS = new DraftCheck();

  private final Store store;
  private final BureauId id;
  private final Acts acts;

  TestBureau(Store store, String id) {
    this(store, id, counting(id));
  }

  TestBureau(Store store, String id, IdSource ids) {
    this.store = store;
    this.id = BureauId.of(id);
    Environment environment =
        new Environment(
            Clock.fixed(NOW, ZoneId.of("UTC")),
            ZoneId.of("Asia/Shanghai"),
            ids,
            new OrganizationAuthorities());
    this.acts = new Acts(store, environment, DRAFTS, this.id, new Actor.Founder("建档人"));
  }

  private static IdSource counting(String id) {
    AtomicInteger last = new AtomicInteger();
    return () -> id + "-" + last.incrementAndGet();
  }

  TestBureau founded() {
    found().orThrow();
    return this;
  }

  TestBureau foundedAt(Instant moment) {
    found(acts.happenedAt(moment)).orThrow();
    return this;
  }

  Outcome<BureauProfile> found() {
    return found(acts);
  }

  private Outcome<BureauProfile> found(Acts founder) {
    BureauDraft draft = new BureauDraft("某区民政局", "某区", "区纪委", null, VotingRule.DEFAULT);
    return founder.found(
        BureauProfile.KIND,
        draft,
        REASON,
        work -> Verdict.allowed(work.put(draft.toRecord(id.value(), 1))));
  }

  BureauId id() {
    return id;
  }

  Store store() {
    return store;
  }

  Acts acts() {
    return acts;
  }

  OrganizationRegister register() {
    return new OrganizationRegister(acts, (work, meeting) -> List.of());
  }

  /** Writes records in one act, without any rule; the last is the answer. */
  Outcome<Recorded<?>> put(Recorded<?>... records) {
    return put(acts, records);
  }

  @SuppressWarnings("unchecked") // the answer's kind is the last record's own
  static Outcome<Recorded<?>> put(Acts acts, Recorded<?>... records) {
    Recorded<?> last = records[records.length - 1];
    return (Outcome<Recorded<?>>)
        (Outcome<?>)
            acts.perform(
                "test.put",
                (io.lpc.journal.RecordKind<Recorded<?>>) last.kind(),
                last::equals,
                REASON,
                work -> {
                  List.of(records).forEach(work::put);
                  return Verdict.allowed(last);
                });
  }

  static Unit unit(String id, String code) {
    return new Unit(
        UnitId.of(id), 1, code, "社会组织管理科", UnitKind.SECTION, null, List.of("登记"), 1, false);
  }
}
