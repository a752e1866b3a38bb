package io.lpc.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.Desk;
import io.lpc.Lpc;
import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.PostId;
import io.lpc.common.Reason;
import io.lpc.common.RiskPointId;
import io.lpc.common.RowSource;
import io.lpc.common.Violation;
import io.lpc.journal.Attempt;
import io.lpc.journal.Entry;
import io.lpc.journal.Personal;
import io.lpc.ledger.LedgerQuery;
import io.lpc.ledger.LedgerRow;
import io.lpc.organization.AgendaItem;
import io.lpc.organization.Appointment;
import io.lpc.organization.AppointmentDraft;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.Attendance;
import io.lpc.organization.KeyField;
import io.lpc.organization.Kinship;
import io.lpc.organization.KinshipDraft;
import io.lpc.organization.KinshipId;
import io.lpc.organization.Leadership;
import io.lpc.organization.LeadershipDraft;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.Meeting;
import io.lpc.organization.MeetingDraft;
import io.lpc.organization.MeetingKind;
import io.lpc.organization.Membership;
import io.lpc.organization.MembershipDraft;
import io.lpc.organization.OfficialDraft;
import io.lpc.organization.OrganizationRegister;
import io.lpc.organization.PoliticalStatus;
import io.lpc.organization.PostDraft;
import io.lpc.organization.Relative;
import io.lpc.organization.Resolution;
import io.lpc.organization.UnitId;
import io.lpc.organization.Vote;
import io.lpc.organization.WithdrawalGround;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.AssessmentId;
import io.lpc.risk.grading.AssessmentState;
import io.lpc.risk.grading.GradingInputs;
import io.lpc.risk.grading.ProposalDraft;
import io.lpc.risk.grading.StepDraft;
import io.lpc.risk.grading.StepKind;
import io.lpc.store.Store;
import io.lpc.testkit.DirectDesk;
import io.lpc.testkit.SequentialIds;
import io.lpc.testkit.SettableClock;
import io.lpc.testkit.SmallBureau;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 场景: the small bureau on a settable day, and the acts that most tests begin with. */
public final class Scene {

  /** 办理事由. */
  public static final Reason REASON = Reason.of("八月排查");

  private static final Set<AssessmentState> AWAITING =
      Set.of(AssessmentState.REVIEWED, AssessmentState.RECONSIDERING);

  private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

  /** The clock, at the day of the mobilisation. */
  public final SettableClock clock = SettableClock.at(SmallBureau.FOUNDED_ON);

  private final Store store = Lpc.inMemoryStore();
  private final SequentialIds ids = new SequentialIds("id");

  /** The bureau. */
  public final SmallBureau bureau =
      SmallBureau.foundedIn(Lpc.builder().store(store).clock(clock).ids(ids).build());

  /** Goes on to nine in the morning of a day of 2011. */
  public LocalDate on(int month, int day) {
    LocalDate date = LocalDate.of(2011, month, day);
    clock.set(date);
    return date;
  }

  /** The desk of one of the officials. */
  public Desk desk(Actor actor) {
    return bureau.desk(actor);
  }

  /** A risk of the clerk's post, as recorded. */
  public RiskPoint riskOfClerk() {
    return found(bureau.riskOfAidClerk("R-001"));
  }

  /** A risk of the section for social assistance, as recorded. */
  public RiskPoint riskOfSection() {
    return found(bureau.riskOfAidSection("R-100"));
  }

  /** Records a risk point. */
  public RiskPoint found(RiskPointDraft draft) {
    return desk(bureau.aidClerk).risks().identify(draft, REASON).orThrow();
  }

  /** A risk of some post. */
  public RiskPointDraft riskOf(String code, UnitId unit, PostId post) {
    return place(bureau.riskOfAidClerk(code), RiskLevel.INDIVIDUAL, unit, post);
  }

  /** A risk of some unit itself. */
  public RiskPointDraft riskOf(String code, UnitId unit) {
    return place(bureau.riskOfAidSection(code), RiskLevel.UNIT, unit, null);
  }

  private static RiskPointDraft place(
      RiskPointDraft like, RiskLevel level, UnitId unit, @Nullable PostId post) {
    return new RiskPointDraft(
        like.code(),
        level,
        like.category(),
        like.keyArea(),
        null,
        like.presence(),
        like.content(),
        like.manifestations(),
        unit,
        post,
        null,
        null,
        null);
  }

  /** The same risk with other words. */
  public static RiskPointDraft saying(RiskPointDraft like, String content) {
    return new RiskPointDraft(
        like.code(),
        like.level(),
        like.category(),
        like.keyArea(),
        like.majorField(),
        like.presence(),
        content,
        like.manifestations(),
        like.unit(),
        like.post(),
        like.powerItem(),
        like.matter(),
        like.round());
  }

  /** The same risk under another number. */
  public static RiskPointDraft numbered(RiskPointDraft like, String code) {
    return new RiskPointDraft(
        code,
        like.level(),
        like.category(),
        like.keyArea(),
        like.majorField(),
        like.presence(),
        like.content(),
        like.manifestations(),
        like.unit(),
        like.post(),
        like.powerItem(),
        like.matter(),
        like.round());
  }

  /** The version in which an assessment stands. */
  public long seen(AssessmentId id) {
    return bureau.bureau().find(Assessment.KIND, id).map(Assessment::version).orElse(1L);
  }

  /** What is proposed on a risk by the plan's profile. */
  public ProposalDraft proposal(
      RiskPoint point, String likelihood, String harm, OfficialId... participants) {
    return new ProposalDraft(
        point.id(), GradingInputs.of(likelihood, harm), List.of(participants), null, "经集体评估提出");
  }

  /** The head of the section proposes, together with the clerk, what comes to the first grade. */
  public Assessment proposed(RiskPoint point) {
    return proposed(bureau.aidHead, point, bureau.aidClerk.official());
  }

  /** Somebody proposes what comes to the first grade. */
  public Assessment proposed(Actor by, RiskPoint point, OfficialId... participants) {
    return propose(by, proposal(point, "HIGH", "MEDIUM", participants)).orThrow();
  }

  /** Somebody tries to propose. */
  public Outcome<Assessment> propose(Actor by, ProposalDraft draft) {
    return desk(by).grading().propose(draft, REASON);
  }

  /** Somebody tries to review. */
  public Outcome<Assessment> review(Actor by, AssessmentId id, int rank) {
    return desk(by).grading().review(new StepDraft.Review(id, seen(id), rank, "同意评估意见"), REASON);
  }

  /** A risk that was proposed and reviewed in the ordinary way. */
  public Assessment reviewed(RiskPoint point) {
    return review(bureau.deputy, proposed(point).id(), 1).orThrow();
  }

  /** Somebody tries to record what a meeting decided. */
  public Outcome<Assessment> decide(Actor by, AssessmentId id, Meeting meeting) {
    return desk(by)
        .grading()
        .decide(new StepDraft.Decision(id, seen(id), meeting.id(), "党组会研究确定"), REASON);
  }

  /** A risk of the clerk's post that was decided in the ordinary way, on this day. */
  public Assessment decided(RiskPoint point, int rank) {
    Assessment reviewed = reviewed(point);
    Meeting meeting = met("党组会-" + point.code(), Resolution.grading(point.id(), rank));
    return decide(bureau.director, reviewed.id(), meeting).orThrow();
  }

  /** The holder asks for reconsideration. */
  public Outcome<Assessment> askAgain(Actor by, AssessmentId id) {
    return desk(by)
        .grading()
        .askReconsideration(new StepDraft.Reconsideration(id, seen(id), "已实行双人核查,请予复核"), REASON);
  }

  /**
   * The Party group meets today and carries its one item, the highest grade for every risk point
   * that was reviewed; some withdraw from it.
   */
  public Meeting met(String code, Actor.Holder... withdrawing) {
    return recorded(withdrawing(meeting(code), List.of(withdrawing)));
  }

  /** The Party group meets today and resolves on one risk point. */
  public Meeting met(String code, Resolution resolution) {
    return recorded(bureau.partyGroupMeeting(code, today(), resolution));
  }

  /** The meeting of the Party group today that gives the highest grade to all that was reviewed. */
  public MeetingDraft meeting(String code) {
    Resolution[] all =
        latestAssessments().stream()
            .filter(each -> AWAITING.contains(each.state()))
            .map(each -> Resolution.grading(each.riskPoint(), 1))
            .toArray(Resolution[]::new);
    return bureau.partyGroupMeeting(code, today(), all);
  }

  private Collection<Assessment> latestAssessments() {
    Set<RiskPointId> standing =
        rows(bureau.bureau().all(RiskPoint.KIND)).stream()
            .filter(point -> !point.withdrawn())
            .map(RiskPoint::id)
            .collect(Collectors.toSet());
    Map<RiskPointId, Assessment> latest = new LinkedHashMap<>();
    rows(bureau.bureau().all(Assessment.KIND)).stream()
        .filter(each -> standing.contains(each.riskPoint()))
        .forEach(each -> latest.put(each.riskPoint(), each));
    return latest.values();
  }

  /** The meeting of the Party group today that resolves on every risk point in use. */
  public MeetingDraft meeting(String code, Function<RiskPointId, Resolution> resolving) {
    Resolution[] all =
        rows(bureau.bureau().all(RiskPoint.KIND)).stream()
            .filter(point -> !point.withdrawn())
            .map(point -> resolving.apply(point.id()))
            .toArray(Resolution[]::new);
    return bureau.partyGroupMeeting(code, today(), all);
  }

  /** Records a meeting; the first who may keeps the minutes. */
  public Meeting recorded(MeetingDraft draft) {
    return desk(keeperOf(draft)).organization().register(draft, REASON).orThrow();
  }

  /** A member who was there, withdrew from nothing and proposed nothing. */
  private Actor keeperOf(MeetingDraft draft) {
    Set<OfficialId> barred = new HashSet<>();
    draft.items().forEach(item -> barred.addAll(item.withdrawn()));
    latestAssessments().stream()
        .flatMap(each -> each.steps().stream())
        .filter(step -> step.kind() == StepKind.PROPOSED)
        .forEach(step -> barred.add(step.official()));
    Set<OfficialId> there =
        draft.attendances().stream().map(Attendance::official).collect(Collectors.toSet());
    return Stream.of(bureau.disciplineHead, bureau.deputy, bureau.director)
        .filter(each -> there.contains(each.official()) && !barred.contains(each.official()))
        .findFirst()
        .orElse(bureau.director);
  }

  /** Somebody withdraws from the item, stays listed, and casts no ballot. */
  public static MeetingDraft withdrawing(MeetingDraft like, List<Actor.Holder> withdrawing) {
    List<OfficialId> gone = withdrawing.stream().map(Actor.Holder::official).toList();
    AgendaItem item = like.items().get(0);
    return new MeetingDraft(
        like.code(),
        like.type(),
        like.title(),
        like.heldOn(),
        like.chair(),
        like.attendances(),
        List.of(
            new AgendaItem(
                1,
                item.title(),
                item.resolutions(),
                gone.stream()
                    .map(each -> new AgendaItem.Withdrawal(each, WithdrawalGround.OTHER))
                    .toList(),
                item.ballots().stream().filter(each -> !gone.contains(each.official())).toList())),
        like.minutes(),
        null);
  }

  /** The same meeting of another kind, with other people attending and voting as they do. */
  public static MeetingDraft like(
      MeetingDraft like, MeetingKind kind, List<Attendance> attendances, Vote vote) {
    AgendaItem item = like.items().get(0);
    return new MeetingDraft(
        like.code(),
        kind,
        like.title(),
        like.heldOn(),
        like.chair(),
        attendances,
        List.of(
            new AgendaItem(
                1,
                item.title(),
                item.resolutions(),
                item.withdrawals(),
                item.ballots().stream()
                    .filter(
                        each ->
                            attendances.stream()
                                .anyMatch(there -> there.official().equals(each.official())))
                    .map(each -> new AgendaItem.Ballot(each.official(), vote))
                    .toList())),
        like.minutes(),
        null);
  }

  /** An ordinary post more. */
  public PostId post(String code, String name, UnitId unit, Set<KeyField> keyFields) {
    return register()
        .register(new PostDraft(code, name, unit, List.of(), keyFields, false, null, 9), REASON)
        .orThrow()
        .id();
  }

  /** An official more, who holds a post since long. */
  public Actor.Holder hired(String code, String name, PostId post, AppointmentKind kind) {
    OfficialId official =
        register()
            .register(
                new OfficialDraft(code, name, PoliticalStatus.PARTY_MEMBER, null, null), REASON)
            .orThrow()
            .id();
    return appointed(official, post, kind);
  }

  /** An appointment more, since long. */
  public Actor.Holder appointed(OfficialId official, PostId post, AppointmentKind kind) {
    return appointed(official, post, kind, LONG_AGO);
  }

  /** An appointment more, from a day on. */
  public Actor.Holder appointed(
      OfficialId official, PostId post, AppointmentKind kind, LocalDate from) {
    registerFor(official)
        .register(new AppointmentDraft(official, post, kind, from, null), REASON)
        .orThrow();
    return new Actor.Holder(official, post);
  }

  /** An appointment ends. */
  public void leaves(Actor.Holder holder, LocalDate lastDay) {
    Appointment ending = appointment(holder);
    registerFor(holder.official())
        .revise(
            ending.id(),
            ending.version(),
            new AppointmentDraft(
                ending.official(), ending.post(), ending.type(), ending.period().from(), lastDay),
            REASON)
        .orThrow();
  }

  /** A post leads a unit from a day on. */
  public void leads(UnitId unit, PostId post, LeadershipRole role, LocalDate from) {
    register().register(new LeadershipDraft(unit, post, role, from, null), REASON).orThrow();
  }

  /** A member of the Party group is one no longer after a day; the other deputy records it. */
  public void leavesPartyGroup(OfficialId official, LocalDate lastDay) {
    Membership ending =
        rows(bureau.bureau().all(Membership.KIND)).stream()
            .filter(each -> each.official().equals(official))
            .findFirst()
            .orElseThrow();
    desk(bureau.otherDeputy)
        .organization()
        .revise(
            ending.id(),
            ending.version(),
            new MembershipDraft(
                ending.body(), official, ending.role(), ending.period().from(), lastDay),
            REASON)
        .orThrow();
  }

  /** Who leads a unit now no longer does after a day. */
  public void leadsNoLonger(UnitId unit, LeadershipRole role, LocalDate lastDay) {
    Leadership ending =
        rows(bureau.bureau().all(Leadership.KIND)).stream()
            .filter(each -> each.unit().equals(unit) && each.role() == role)
            .findFirst()
            .orElseThrow();
    register()
        .revise(
            ending.id(),
            ending.version(),
            new LeadershipDraft(unit, ending.post(), role, ending.period().from(), lastDay),
            REASON)
        .orThrow();
  }

  /** Somebody declares a relative. */
  public void related(OfficialId declarant, OfficialId relative) {
    register()
        .register(new KinshipDraft(declarant, new Relative.Colleague(relative), "配偶"), REASON)
        .orThrow();
  }

  /** Somebody declared a relative, and who it is was erased since. */
  public Kinship erasedKinship(OfficialId declarant) {
    Personal erased = Personal.erased(Personal.conceal("亲属").commitment());
    Kinship kinship =
        new Kinship(KinshipId.of("kin-" + declarant), 1, declarant, erased, erased, false);
    DirectDesk.in(store, SmallBureau.ID, clock, ids).put(kinship);
    return kinship;
  }

  /** The ledger's rows. */
  public List<LedgerRow> ledger(LedgerQuery query) {
    return rows(bureau.bureau().ledger().open(query));
  }

  /** The only row of the ledger as it stands. */
  public LedgerRow onlyRow() {
    List<LedgerRow> rows = ledger(LedgerQuery.NOW);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  /** An act is refused and writes nothing. */
  public List<Violation> refused(Supplier<? extends Outcome<?>> act) {
    var before = bureau.bureau().journal().head();

    Outcome<?> outcome = act.get();

    assertThat(outcome.isAccepted()).as("accepted").isFalse();
    assertThat(bureau.bureau().journal().head()).isEqualTo(before);
    return outcome.violations();
  }

  /** An act is refused, and that it was tried is the one thing that is written. */
  public List<Violation> attempted(String action, Supplier<? extends Outcome<?>> act) {
    long before = bureau.bureau().journal().head().size();

    Outcome<?> outcome = act.get();

    assertThat(outcome.isAccepted()).as("accepted").isFalse();
    List<Entry> entries = rows(bureau.bureau().journal().entries());
    assertThat(entries).hasSize((int) before + 1);
    Entry last = entries.get(entries.size() - 1);
    assertThat(last.action()).isEqualTo(action);
    assertThat(last.subject().kind()).isEqualTo(Attempt.KIND.name());
    assertThat(last.content()).contains(outcome.violations().get(0).code());
    assertThat(bureau.bureau().journal().verify(List.of()).faults()).isEmpty();
    return outcome.violations();
  }

  /** Today. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), SettableClock.ZONE);
  }

  /** All rows of a source. */
  public static <T> List<T> rows(RowSource<T> source) {
    try (source) {
      return rows((Iterator<T>) source);
    }
  }

  private static <T> List<T> rows(Iterator<T> iterator) {
    List<T> rows = new ArrayList<>();
    iterator.forEachRemaining(rows::add);
    return rows;
  }

  private Appointment appointment(Actor.Holder holder) {
    return rows(bureau.bureau().all(Appointment.KIND)).stream()
        .filter(each -> each.official().equals(holder.official()))
        .filter(each -> each.post().equals(holder.post()))
        .findFirst()
        .orElseThrow();
  }

  private OrganizationRegister register() {
    return desk(bureau.director).organization();
  }

  /** Nobody arranges his own appointment, so the director's are recorded by a deputy. */
  private OrganizationRegister registerFor(OfficialId official) {
    return official.equals(bureau.director.official())
        ? desk(bureau.otherDeputy).organization()
        : register();
  }
}
