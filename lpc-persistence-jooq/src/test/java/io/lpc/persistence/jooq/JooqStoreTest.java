package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.EveryKind.CHIEF;
import static io.lpc.persistence.jooq.EveryKind.SECTION;
import static io.lpc.persistence.jooq.EveryKind.ZHANG;
import static io.lpc.persistence.jooq.TestBureau.NOW;
import static io.lpc.persistence.jooq.TestBureau.REASON;
import static io.lpc.persistence.jooq.TestBureau.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lpc.common.ActKey;
import io.lpc.common.AsOf;
import io.lpc.common.Id;
import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.Page;
import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.common.Verdict;
import io.lpc.control.ControlMeasure;
import io.lpc.control.ControlMeasures;
import io.lpc.journal.ActEntries;
import io.lpc.journal.Attempt;
import io.lpc.journal.Entry;
import io.lpc.journal.JournalEntries;
import io.lpc.journal.JournalVerifier;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.organization.Appointment;
import io.lpc.organization.Appointments;
import io.lpc.organization.Attendance;
import io.lpc.organization.AttendanceCapacity;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.GoverningBody;
import io.lpc.organization.Kinship;
import io.lpc.organization.Kinships;
import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.Leaderships;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.Meeting;
import io.lpc.organization.MeetingId;
import io.lpc.organization.MeetingKind;
import io.lpc.organization.Memberships;
import io.lpc.organization.Official;
import io.lpc.organization.Posts;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitDraft;
import io.lpc.organization.UnitId;
import io.lpc.organization.UnitKind;
import io.lpc.organization.Units;
import io.lpc.persistence.jooq.Engines.Engine;
import io.lpc.risk.NilDeclarations;
import io.lpc.risk.NilSubject;
import io.lpc.risk.RiskFilter;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskPoints;
import io.lpc.risk.grading.Assessments;
import io.lpc.store.Busy;
import io.lpc.store.DanglingReference;
import io.lpc.store.DuplicateRecord;
import io.lpc.store.Outbox;
import io.lpc.store.OutboxMessage;
import io.lpc.store.Reading;
import io.lpc.store.RecordViolation;
import io.lpc.store.Session;
import io.lpc.store.StaleVersion;
import io.lpc.store.Store;
import io.lpc.testkit.DelegatingSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JooqStoreTest {

  /** The common pool may have but one thread, in which nobody waits for another. */
  private static final Executor AT_ONCE = task -> new Thread(task).start();

  private static final LocalDate TODAY = LocalDate.of(2011, 8, 15);
  private static final AsOf TODAY_ALL = new AsOf(TODAY, Long.MAX_VALUE);
  private static final List<Recorded<?>> ONE_OF_EVERY_KIND = EveryKind.with(EveryKind.ODDER);

  private static Recorded<?>[] everyKind() {
    return ONE_OF_EVERY_KIND.toArray(Recorded<?>[]::new);
  }

  private static JooqStore migrated(Engine engine) {
    return migrated(engine.freshDatabase(), engine);
  }

  private static JooqStore migrated(DataSource database, Engine engine) {
    Migrations.of(database, dialect(engine)).migrate();
    return JooqStore.owning(database, dialect(engine));
  }

  static Dialect dialect(Engine engine) {
    return Dialect.valueOf(engine.name());
  }

  private static <T extends Recorded<?>> Optional<T> find(
      TestBureau bureau, RecordKind<T> kind, Id id) {
    return bureau.store().read(bureau.id(), reading -> reading.find(kind, id));
  }

  @Test
  void looksAtEveryKind() {
    Set<String> looked = new HashSet<>(Set.of(Attempt.KIND.name(), BureauProfile.KIND.name()));
    ONE_OF_EVERY_KIND.forEach(record -> looked.add(record.kind().name()));
    assertThat(Mappings.all())
        .extracting(mapping -> mapping.kind().name())
        .containsExactlyInAnyOrderElementsOf(looked);
  }

  @ParameterizedTest
  @EnumSource
  void givesBackEveryKind(Engine engine) {
    JooqStore store = migrated(engine);
    for (String text : List.of(EveryKind.ODD, EveryKind.ODDER)) {
      TestBureau bureau = new TestBureau(store, text.equals(EveryKind.ODD) ? "B1" : "B2").founded();
      List<Recorded<?>> records = EveryKind.with(text);
      bureau.put(records.toArray(Recorded<?>[]::new)).orThrow();
      bureau
          .store()
          .read(
              bureau.id(),
              reading -> {
                records.forEach(record -> assertGivesBack(record, reading));
                return null;
              });
      assertThat(find(bureau, BureauProfile.KIND, bureau.id())).isPresent();
      assertThat(find(bureau, Official.KIND, ZHANG).orElseThrow().phone().clear()).contains(text);
    }
  }

  private static void assertGivesBack(Recorded<?> record, Reading reading) {
    assertThat(reading.find(record.kind(), record.id()).orElseThrow()).isEqualTo(record);
    assertThat(reading.findVersion(record.kind(), record.id(), 1).orElseThrow()).isEqualTo(record);
    assertThat(reading.find(record.kind(), record.id(), TODAY_ALL).orElseThrow()).isEqualTo(record);
    assertThat(reading.page(record.kind(), TODAY_ALL, null, 10).items()).anyMatch(record::equals);
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheJournalWhole(Engine engine) {
    TestBureau bureau = new TestBureau(migrated(engine), "B1").founded();
    Outcome<Recorded<?>> outcome = bureau.put(everyKind());
    var receipt = ((Outcome.Accepted<Recorded<?>>) outcome).receipt();
    bureau
        .store()
        .read(
            bureau.id(),
            reading -> {
              JournalEntries journal = reading.port(JournalEntries.class);
              List<Entry> entries = new ArrayList<>(journal.after(0, 5));
              entries.addAll(journal.after(5, Page.LARGEST));
              assertThat(entries).hasSize(ONE_OF_EVERY_KIND.size() + 1);
              assertThat(
                      JournalVerifier.verify(
                              bureau.id(), entries.iterator(), reading.head(), List.of(receipt))
                          .faults())
                  .isEmpty();
              assertThat(entries).allMatch(entry -> entry.recordedAt().equals(NOW));
              ActEntries act = journal.ofAct(receipt.act()).orElseThrow();
              assertThat(act.first()).isEqualTo(entries.get(1));
              assertThat(act.last()).isEqualTo(entries.get(entries.size() - 1));
              assertThat(entries).contains(act.answer());
              assertThat(journal.knownAt(NOW)).isEqualTo(entries.size());
              // Not rounded up to the microsecond.
              assertThat(journal.knownAt(NOW.minusNanos(1))).isZero();
              return null;
            });
  }

  @ParameterizedTest
  @EnumSource
  void answersThePortsOfTheOrganization(Engine engine) {
    TestBureau bureau = new TestBureau(migrated(engine), "B1").founded();
    bureau.store().read(bureau.id(), reading -> assertThat(anyAppointment(reading)).isFalse());
    bureau.put(everyKind()).orThrow();
    bureau
        .store()
        .read(
            bureau.id(),
            reading -> {
              assertThat(reading.port(Units.class).below(SECTION)).isEmpty();
              assertThat(reading.port(Posts.class).ofUnit(SECTION)).hasSize(2);
              assertThat(reading.port(Posts.class).withOffice(LeadershipOffice.OTHER)).hasSize(1);
              assertThat(anyAppointment(reading)).isTrue();
              Appointments appointments = reading.port(Appointments.class);
              assertThat(appointments.ofOfficial(ZHANG)).hasSize(1);
              assertThat(appointments.ofPost(CHIEF)).hasSize(1);
              assertThat(appointments.inForce(List.of(CHIEF), TODAY_ALL)).hasSize(1);
              assertThat(appointments.inForce(List.of(), TODAY_ALL)).isEmpty();
              AsOf before = new AsOf(LocalDate.of(2011, 4, 30), Long.MAX_VALUE);
              assertThat(appointments.inForce(List.of(CHIEF), before)).isEmpty();
              Leaderships leaderships = reading.port(Leaderships.class);
              assertThat(leaderships.ofUnit(SECTION)).hasSize(1);
              assertThat(leaderships.inForce(List.of(SECTION), TODAY_ALL)).hasSize(1);
              assertThat(reading.port(Memberships.class).of(GoverningBody.PARTY_GROUP)).hasSize(1);
              assertThat(reading.port(Memberships.class).of(GoverningBody.LEADING_GROUP)).isEmpty();
              Kinship kinship = reading.port(Kinships.class).declaredBy(List.of(ZHANG)).get(0);
              assertThat(kinship.names(OfficialId.of("O-2"))).isTrue();
              return null;
            });
  }

  @ParameterizedTest
  @EnumSource
  void answersThePortsOfRiskAndControl(Engine engine) {
    TestBureau bureau = new TestBureau(migrated(engine), "B1").founded();
    bureau.put(everyKind()).orThrow();
    bureau
        .store()
        .read(
            bureau.id(),
            reading -> {
              RiskPoints risks = reading.port(RiskPoints.class);
              assertThat(risks.postsFound(List.of(CHIEF, PostId.of("P-2")), TODAY_ALL))
                  .containsExactly(CHIEF);
              assertThat(risks.unitsFound(List.of(SECTION, UnitId.of("U-2")), TODAY_ALL))
                  .containsExactly(SECTION);
              assertThat(risks.powerItemsFound(List.of(EveryKind.POWER), TODAY_ALL))
                  .containsExactly(EveryKind.POWER);
              assertThat(risks.fieldsFound(TODAY_ALL)).containsExactly(MajorMatterField.FUNDS);
              NilDeclarations nils = reading.port(NilDeclarations.class);
              assertThat(nils.inForce(NilSubject.POST, List.of("P-1", "P-2"), TODAY_ALL))
                  .hasSize(1);
              assertThat(nils.inForce(NilSubject.UNIT, List.of("U-1"), TODAY_ALL)).hasSize(1);
              assertThat(nils.inForce(NilSubject.POWER_ITEM, List.of("PI-1"), TODAY_ALL))
                  .hasSize(1);
              assertThat(nils.inForce(NilSubject.MAJOR_FIELD, List.of("DECISION"), TODAY_ALL))
                  .hasSize(1);
              Assessments assessments = reading.port(Assessments.class);
              assertThat(assessments.of(EveryKind.RISK))
                  .extracting(each -> each.id().value())
                  .containsExactly("AS-1", "AS-0");
              assertThat(assessments.of(List.of(EveryKind.RISK, RiskPointId.of("R-2")), TODAY_ALL))
                  .extracting(each -> each.id().value())
                  .containsExactly("AS-1", "AS-0", "AS-2");
              assertThat(
                      reading
                          .port(ControlMeasures.class)
                          .against(List.of(EveryKind.RISK), TODAY_ALL))
                  .extracting(ControlMeasure::code)
                  .containsExactly("C-1", "C-2");
              return null;
            });
  }

  @ParameterizedTest
  @EnumSource
  void pagesRisksInTheOrderOfUnitsAndCodes(Engine engine) {
    TestBureau bureau = new TestBureau(migrated(engine), "B1").founded();
    // By UTF-16 code unit the ideograph outside the basic plane comes before the full-width
    // bracket.
    List<String> codes = List.of("\uff08一", "𠮷", "b", "B", "a1", "a");
    List<Recorded<?>> records = new ArrayList<>(EveryKind.with("x"));
    records.removeIf(each -> each.kind().equals(Appointment.KIND));
    for (String code : codes) {
      RiskPointId id = RiskPointId.of("N" + records.size());
      records.add(EveryKind.risk(id, code, RiskLevel.UNIT, null, "x"));
    }
    bureau.put(records.toArray(Recorded<?>[]::new)).orThrow();
    RiskPoint last = (RiskPoint) records.get(records.size() - 1);
    assertThat(pagedCodes(bureau, RiskFilter.ALL))
        .containsExactly("B", "R-1", "R-2", "R-3", "a", "a1", "b", "𠮷", "\uff08一");
    bureau.put(last.withdraw()).orThrow();
    assertThat(pagedCodes(bureau, new RiskFilter(SECTION, RiskLevel.UNIT, "01")))
        .containsExactly("B", "R-3", "a1", "b", "𠮷", "\uff08一");
    assertThat(pagedCodes(bureau, new RiskFilter(UnitId.of("U-2"), null, null))).isEmpty();
  }

  private static List<String> pagedCodes(TestBureau bureau, RiskFilter filter) {
    return bureau
        .store()
        .<List<String>>read(
            bureau.id(),
            reading -> {
              List<String> codes = new ArrayList<>();
              String after = null;
              do {
                Page<RiskPoint> page =
                    reading.port(RiskPoints.class).page(filter, TODAY_ALL, after, 2);
                page.items().forEach(each -> codes.add(each.code()));
                after = page.next();
              } while (after != null);
              return codes;
            });
  }

  private static boolean anyAppointment(Reading reading) {
    return reading.port(Appointments.class).any();
  }

  @ParameterizedTest
  @EnumSource
  void goesByTheRegister(Engine engine) {
    TestBureau bureau = new TestBureau(migrated(engine), "B1").founded();
    UnitDraft draft = new UnitDraft("01", "一科", UnitKind.SECTION, null, List.of(), 1);
    Unit unit = bureau.register().register(draft, REASON).orThrow();
    UnitDraft renamed = new UnitDraft("01", "办公室", UnitKind.SECTION, null, List.of(), 1);
    Unit second = bureau.register().revise(unit.id(), 1, renamed, REASON).orThrow();
    bureau.register().withdraw(second, REASON).orThrow();
    bureau
        .store()
        .read(
            bureau.id(),
            reading -> {
              assertThat(reading.find(Unit.KIND, unit.id()).orElseThrow().version()).isEqualTo(3);
              assertThat(reading.findVersion(Unit.KIND, unit.id(), 1)).contains(unit);
              assertThat(reading.findVersion(Unit.KIND, unit.id(), 2)).contains(second);
              assertThat(reading.findByCode(Unit.KIND, "01")).isPresent();
              assertThat(reading.find(Unit.KIND, unit.id(), new AsOf(TODAY, 2))).contains(unit);
              assertThat(reading.find(Unit.KIND, unit.id(), new AsOf(TODAY, 3))).contains(second);
              assertThat(reading.find(Unit.KIND, unit.id(), new AsOf(TODAY.minusDays(1), 9)))
                  .isEmpty();
              return null;
            });
    assertThat(bureau.register().register(draft, REASON).violations()).hasSize(1);
    assertThat(bureau.found().violations().get(0).code())
        .isEqualTo(RecordViolation.ALREADY_FOUNDED.code());
  }

  @ParameterizedTest
  @EnumSource
  void pagesInTheOrderOfIds(Engine engine) {
    TestBureau bureau = new TestBureau(migrated(engine), "B1").founded();
    bureau
        .put(unit("a", "1"), unit("B", "2"), unit("a-b", "3"), unit("A", "4"), unit("0", "5"))
        .orThrow();
    List<String> seen = new ArrayList<>();
    bureau
        .store()
        .read(
            bureau.id(),
            reading -> {
              String after = null;
              do {
                Page<Unit> page = reading.page(Unit.KIND, TODAY_ALL, after, 2);
                page.items().forEach(unit -> seen.add(unit.id().value()));
                after = page.next();
              } while (after != null);
              return null;
            });
    assertThat(seen).containsExactly("0", "A", "B", "a", "a-b");
  }

  @ParameterizedTest
  @EnumSource
  void keepsAttempts(Engine engine) {
    TestBureau bureau = new TestBureau(migrated(engine), "B1").founded();
    ActKey key = ActKey.of("key-1");
    Function<TestBureau, Outcome<Unit>> trying =
        each ->
            each.acts()
                .withKey(key)
                .perform(
                    "unit.try",
                    Unit.KIND,
                    tried -> true,
                    REASON,
                    work ->
                        Verdict.deniedAttempt(
                            RecordViolation.CODE_TAKEN
                                .with("kind", Unit.KIND, "code", "1")
                                .at("code")));
    Outcome<Unit> first = trying.apply(bureau);
    assertThat(first.isAccepted()).isFalse();
    assertThat(trying.apply(bureau)).isEqualTo(first);
    bureau
        .store()
        .read(
            bureau.id(),
            reading -> {
              assertThat(reading.head().size()).isEqualTo(2);
              assertThat(reading.page(Attempt.KIND, TODAY_ALL, null, 5).items()).hasSize(1);
              return null;
            });
  }

  @ParameterizedTest
  @EnumSource
  void tellsTheLoserOfARace(Engine engine) {
    Store store = migrated(engine);
    TestBureau bureau = new TestBureau(store, "B1").founded();
    Unit first = unit("U-1", "01");
    bureau.put(first).orThrow();
    Unit second = first.withdraw();
    bureau.put(second).orThrow();
    assertThatThrownBy(() -> bureau.put(second)).isInstanceOf(StaleVersion.class);
    assertThatThrownBy(() -> bureau.put(unit("U-9", "09").withdraw()))
        .isInstanceOf(StaleVersion.class);
    assertThatThrownBy(() -> bureau.put(unit("U-1", "02"))).isInstanceOf(DuplicateRecord.class);
    assertThat(find(bureau, Unit.KIND, first.id())).contains(second);
    assertThat(headSize(bureau)).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatACarelessCallerLetsThrough(Engine engine) {
    Store store = migrated(engine);
    new TestBureau(store, "B0").founded().put(unit("U-0", "00")).orThrow();
    new TestBureau(store, "B1").founded().put(unit("U-1", "01")).orThrow();
    TestBureau careless =
        new TestBureau(DelegatingSession.wrapping(store, Careless::new), "B1", () -> "again");
    assertThatThrownBy(() -> careless.put(unit("U-2", "01"))).isInstanceOf(DuplicateRecord.class);
    assertThatThrownBy(() -> careless.put(below("U-2", "nowhere")))
        .isInstanceOf(DanglingReference.class);
    // Of another bureau.
    assertThatThrownBy(() -> careless.put(below("U-2", "U-0")))
        .isInstanceOf(DanglingReference.class);
    // Within a list, where no foreign key watches.
    Official official = new Official(ZHANG, 1, "001", "张三", null, null, null, false);
    assertThatThrownBy(() -> careless.put(official, meeting(OfficialId.of("nobody"))))
        .isInstanceOf(DanglingReference.class);
    assertThat(headSize(careless)).isEqualTo(2);
    careless.put(official, meeting(ZHANG)).orThrow();
  }

  private static Unit below(String id, String parent) {
    return new Unit(
        UnitId.of(id), 1, id, "科", UnitKind.SECTION, UnitId.of(parent), List.of(), 1, false);
  }

  private static Meeting meeting(OfficialId attending) {
    return new Meeting(
        MeetingId.of("ME-1"),
        1,
        "1",
        MeetingKind.ALL_STAFF,
        "会",
        TODAY,
        ZHANG,
        List.of(new Attendance(attending, AttendanceCapacity.MEMBER)),
        List.of(),
        "纪要",
        null);
  }

  /** Finds everything that is named and no code. */
  private static final class Careless extends DelegatingSession {
    Careless(Session session) {
      super(session);
    }

    @Override
    public <T extends Recorded<?>> Optional<T> find(RecordKind<T> kind, Id id) {
      String named = id.value();
      Recorded<?> any =
          kind.equals(Unit.KIND)
              ? unit(named, "any")
              : new Official(OfficialId.of(named), 1, "001", "张三", null, null, null, false);
      return Optional.of(kind.type().cast(any));
    }

    @Override
    public <T extends Recorded<?>> List<T> findAll(
        RecordKind<T> kind, Collection<? extends Id> ids) {
      return ids.stream().flatMap(id -> find(kind, id).stream()).toList();
    }

    @Override
    public <T extends Recorded<?>> List<T> findByCodes(
        RecordKind<T> kind, Collection<String> codes) {
      return List.of();
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesNothingAfterAFailureThatSomebodyCaught(Engine engine) {
    Store store = migrated(engine);
    new TestBureau(store, "B1").founded().put(unit("U-1", "01")).orThrow();
    TestBureau swallowing =
        new TestBureau(
            DelegatingSession.wrapping(
                store,
                session ->
                    new DelegatingSession(session) {
                      @Override
                      public void apply(io.lpc.store.ChangeSet changes) {
                        assertThatThrownBy(() -> super.apply(changes))
                            .isInstanceOf(DuplicateRecord.class);
                      }
                    }),
            "B1",
            () -> "again");
    assertThatThrownBy(() -> swallowing.put(unit("U-1", "02"))).isInstanceOf(DuplicateRecord.class);
    assertThat(headSize(swallowing)).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void letsOneFounderWin(Engine engine) throws Exception {
    Store store = migrated(engine);
    CountDownLatch bothLooked = new CountDownLatch(2);
    Store waiting =
        DelegatingSession.wrapping(
            store,
            session ->
                new DelegatingSession(session) {
                  @Override
                  public void apply(io.lpc.store.ChangeSet changes) {
                    bothLooked.countDown();
                    await(bothLooked);
                    super.apply(changes);
                  }
                });
    AtomicReference<Throwable> lost = new AtomicReference<>();
    List<CompletableFuture<Void>> founders = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      TestBureau bureau = new TestBureau(waiting, "B1");
      founders.add(
          CompletableFuture.runAsync(
              () -> {
                try {
                  bureau.founded();
                } catch (Throwable e) {
                  assertThat(lost.getAndSet(e)).isNull();
                }
              },
              AT_ONCE));
    }
    for (CompletableFuture<Void> founder : founders) {
      founder.get(30, TimeUnit.SECONDS);
    }
    assertThat(lost.get()).isInstanceOf(Busy.class);
  }

  @ParameterizedTest
  @EnumSource
  void locksOneBureauOnly(Engine engine) throws Exception {
    Store store = migrated(engine);
    TestBureau one = new TestBureau(store, "B1").founded();
    TestBureau two = new TestBureau(store, "B2").founded();
    CountDownLatch locked = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    CompletableFuture<Outcome<Recorded<?>>> first =
        CompletableFuture.supplyAsync(
            () ->
                new TestBureau(
                        DelegatingSession.wrapping(
                            store,
                            session ->
                                new DelegatingSession(session) {
                                  @Override
                                  public void apply(io.lpc.store.ChangeSet changes) {
                                    super.apply(changes);
                                    locked.countDown();
                                    await(goOn);
                                  }
                                }),
                        "B1",
                        () -> "first")
                    .put(unit("U-1", "01")),
            AT_ONCE);
    await(locked);
    two.put(unit("U-1", "01")).orThrow();
    CompletableFuture<Outcome<Recorded<?>>> second =
        CompletableFuture.supplyAsync(() -> one.put(unit("U-2", "01")), AT_ONCE);
    Thread.sleep(200);
    assertThat(second).isNotDone();
    goOn.countDown();
    first.get(30, TimeUnit.SECONDS).orThrow();
    // Who waited sees what the first one wrote.
    assertThat(second.get(30, TimeUnit.SECONDS).violations().get(0).code())
        .isEqualTo(RecordViolation.CODE_TAKEN.code());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void forgetsWhatWasErased(Engine engine) throws SQLException {
    DataSource database = engine.freshDatabase();
    TestBureau bureau = new TestBureau(migrated(database, engine), "B1").founded();
    bureau.put(EveryKind.with("010-1234").get(4)).orThrow();
    Official before = find(bureau, Official.KIND, ZHANG).orElseThrow();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "delete from lpc_personal where commitment = '" + before.phone().commitment() + "'");
    }
    Official after = find(bureau, Official.KIND, ZHANG).orElseThrow();
    assertThat(after).isEqualTo(before);
    assertThat(after.phone().clear()).isEmpty();
    assertThat(after.identityNumber().clear()).contains("110101199001011234");
    bureau.put(after.withdraw()).orThrow();
    assertThat(find(bureau, Official.KIND, ZHANG).orElseThrow().phone().clear()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void handsOutMessagesUntilTheyAreDelivered(Engine engine) {
    TestBureau bureau = new TestBureau(migrated(engine), "B1").founded();
    Unit unit = unit("U-1", "01");
    bureau
        .acts()
        .perform(
            "unit.tell",
            Unit.KIND,
            told -> true,
            REASON,
            work -> {
              work.tell(work.put(unit), "unit.made", out -> out.text("name", "a\\b'c"));
              work.tell(unit, "unit.also", out -> out.text("name", "二"));
              return Verdict.allowed(unit);
            })
        .orThrow();
    List<OutboxMessage> waiting = waiting(bureau);
    assertThat(waiting).extracting(OutboxMessage::topic).containsExactly("unit.also", "unit.made");
    assertThat(waiting.get(1).payload()).isEqualTo("{\"name\":\"a\\\\b'c\"}");
    for (int i = 0; i < 2; i++) {
      bureau
          .store()
          .write(
              bureau.id(),
              session -> {
                session.port(Outbox.class).delivered(waiting.get(0));
                return null;
              });
    }
    assertThat(waiting(bureau)).containsExactly(waiting.get(1));
    assertThatThrownBy(
            () ->
                bureau
                    .store()
                    .read(
                        bureau.id(),
                        reading -> {
                          reading.port(Outbox.class).delivered(waiting.get(1));
                          return null;
                        }))
        .isInstanceOf(IllegalStateException.class);
  }

  private static List<OutboxMessage> waiting(TestBureau bureau) {
    return bureau
        .store()
        .read(bureau.id(), reading -> reading.port(Outbox.class).waiting(Page.LARGEST));
  }

  @ParameterizedTest
  @EnumSource
  void doesNotMindTheZoneOfTheMachine(Engine engine) {
    java.time.Instant founded = java.time.Instant.parse("2011-01-04T01:00:00Z");
    TestBureau bureau = new TestBureau(migrated(engine), "B1").foundedAt(founded);
    TimeZone before = TimeZone.getDefault();
    try {
      // On that day the hour from two to three did not exist there.
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      Unit unit = unit("U-1", "01");
      java.time.Instant moment = java.time.Instant.parse("2011-03-13T02:30:00.123456Z");
      TestBureau.put(bureau.acts().happenedAt(moment), unit).orThrow();
      TestBureau.put(bureau.acts().happenedAt(moment), unitWithBackslash()).orThrow();
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
      bureau
          .store()
          .read(
              bureau.id(),
              reading -> {
                List<Entry> entries = reading.port(JournalEntries.class).after(1, 2);
                assertThat(entries).extracting(Entry::happenedAt).containsOnly(moment);
                assertThat(entries).allMatch(Entry::isIntact);
                LocalDate day = LocalDate.of(2011, 3, 13);
                assertThat(reading.page(Unit.KIND, new AsOf(day, 9), null, 9).items()).hasSize(2);
                assertThat(reading.page(Unit.KIND, new AsOf(day.minusDays(1), 9), null, 9).items())
                    .isEmpty();
                return null;
              });
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private static Unit unitWithBackslash() {
    return unit("U-2", "\\");
  }

  @ParameterizedTest
  @EnumSource
  void endsTheReadingWithTheCall(Engine engine) {
    JooqStore store = migrated(engine);
    TestBureau bureau = new TestBureau(store, "B1").founded();
    Reading kept = store.<Reading>read(bureau.id(), reading -> reading);
    assertThatThrownBy(kept::head).isInstanceOf(IllegalStateException.class);
  }

  private static long headSize(TestBureau bureau) {
    return bureau.store().<Long>read(bureau.id(), reading -> reading.head().size());
  }
}
