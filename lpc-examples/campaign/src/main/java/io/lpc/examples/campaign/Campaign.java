package io.lpc.examples.campaign;

import io.lpc.Bureau;
import io.lpc.Desk;
import io.lpc.Lpc;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.PostId;
import io.lpc.common.Reason;
import io.lpc.common.TimeLimit;
import io.lpc.common.Violation;
import io.lpc.control.ControlMeasureDraft;
import io.lpc.organization.AgendaItem;
import io.lpc.organization.AppointmentDraft;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.Attendance;
import io.lpc.organization.AttendanceCapacity;
import io.lpc.organization.BodyRole;
import io.lpc.organization.BureauDraft;
import io.lpc.organization.GoverningBody;
import io.lpc.organization.LeadershipDraft;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.Meeting;
import io.lpc.organization.MeetingDraft;
import io.lpc.organization.MeetingKind;
import io.lpc.organization.MembershipDraft;
import io.lpc.organization.OfficialDraft;
import io.lpc.organization.OrganizationRegister;
import io.lpc.organization.PoliticalStatus;
import io.lpc.organization.PostDraft;
import io.lpc.organization.PostDuty;
import io.lpc.organization.UnitDraft;
import io.lpc.organization.UnitId;
import io.lpc.organization.Vote;
import io.lpc.organization.VotingRule;
import io.lpc.organization.WithdrawalGround;
import io.lpc.power.LegalBasis;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemDraft;
import io.lpc.power.PowerItemId;
import io.lpc.power.PowerScope;
import io.lpc.power.ServiceCommitment;
import io.lpc.risk.NilDraft;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskPointDraft;
import io.lpc.risk.RiskPointId;
import io.lpc.risk.SearchRoundDraft;
import io.lpc.risk.SearchRoundId;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.AssessmentId;
import io.lpc.risk.grading.GradingInputs;
import io.lpc.risk.grading.ProposalDraft;
import io.lpc.risk.grading.StepDraft;
import io.lpc.risk.grading.StepKind;
import io.lpc.store.Store;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 活动: the stages of the plan, act by act, each by the official whose act it is. */
final class Campaign {

  /** The bureau's id in the store. */
  static final BureauId ID = BureauId.of("qinghe-mzj");

  private static final LocalDate MOBILISATION = LocalDate.of(2011, 8, 11);
  private static final LocalDate SEARCH = LocalDate.of(2011, 8, 20);
  private static final LocalDate ASSESSMENT = LocalDate.of(2011, 9, 1);
  private static final LocalDate REVIEW = LocalDate.of(2011, 9, 2);
  private static final LocalDate DECISION = LocalDate.of(2011, 9, 4);
  private static final LocalDate IN_OFFICE_SINCE = LocalDate.of(2010, 1, 1);
  private static final List<String> PARTY_GROUP = List.of("LD-1", "LD-2", "LD-3", "LD-4");

  private final StageClock clock = new StageClock(MOBILISATION);
  private final Bureau bureau;
  private final PrintWriter out;
  private final Map<String, UnitId> units = new HashMap<>();
  private final Map<String, PostId> posts = new HashMap<>();
  private final Map<String, Actor.Holder> holders = new LinkedHashMap<>();
  private final Map<String, PowerItemId> powers = new HashMap<>();
  private final Map<String, SearchRoundId> rounds = new HashMap<>();
  private final Map<String, RiskPointId> risks = new LinkedHashMap<>();
  private final Map<String, AssessmentId> assessments = new LinkedHashMap<>();
  private int refusals;

  Campaign(Store store, PrintWriter out) {
    this.bureau = Lpc.builder().store(store).clock(clock).build().bureau(ID);
    this.out = out;
  }

  Bureau bureau() {
    return bureau;
  }

  /** How many acts were refused; each was printed. */
  int refusals() {
    return refusals;
  }

  /** Whether this store has the bureau already. */
  boolean isPlayed() {
    return bureau.journal().head().size() > 0;
  }

  /** Plays the stages from mobilisation to decision. */
  void play() {
    mobilise();
    clearUpPowers();
    findRisks();
    assess();
    review();
    decide();
  }

  private void mobilise() {
    stage(MOBILISATION, "动员部署");
    Reason reason = Reason.of("廉能风险防控机制建设,区纪字〔2011〕20号");
    Actor.Founder founder = new Actor.Founder("局办公室建档员");
    BureauDraft profile =
        new BureauDraft(BuiltInBureau.NAME, "清河区", "清河区纪律检查委员会", null, VotingRule.DEFAULT);
    bureau.found(profile, founder, reason).orThrow();
    OrganizationRegister register = bureau.actingAs(founder).organization();
    registerUnits(register, reason);
    registerPosts(register, reason);
    Map<String, OfficialId> officials = registerOfficials(register, reason);
    lead(register, reason);
    officials.forEach((post, official) -> holders.put(post, holder(post, official)));
    seatPartyGroup(register, officials, reason);
    appoint(register, reason);
    done(units.size() + "个机构、" + posts.size() + "个岗位、" + officials.size() + "名人员");
  }

  private void registerUnits(OrganizationRegister register, Reason reason) {
    for (BuiltInBureau.UnitRow row : BuiltInBureau.units()) {
      UnitDraft draft =
          new UnitDraft(
              row.code(), row.name(), row.kind(), null, List.of(row.function()), units.size());
      units.put(row.code(), register.register(draft, reason).orThrow().id());
    }
  }

  private void registerPosts(OrganizationRegister register, Reason reason) {
    for (BuiltInBureau.PostRow row : BuiltInBureau.posts()) {
      PostDuty duty = new PostDuty(row.duty(), "廉洁自律,不以权谋私", "勤政为民,首问负责、限时办结");
      PostDraft draft =
          new PostDraft(
              row.code(),
              row.name(),
              unit(row.unit()),
              List.of(duty),
              row.keyFields(),
              true,
              row.office(),
              posts.size());
      posts.put(row.code(), register.register(draft, reason).orThrow().id());
    }
  }

  private Map<String, OfficialId> registerOfficials(OrganizationRegister register, Reason reason) {
    Map<String, OfficialId> officials = new LinkedHashMap<>();
    for (BuiltInBureau.PostRow row : BuiltInBureau.posts()) {
      String code = String.format("RY-%03d", officials.size() + 1);
      OfficialDraft draft =
          new OfficialDraft(code, row.holder(), PoliticalStatus.PARTY_MEMBER, null, null);
      officials.put(row.code(), register.register(draft, reason).orThrow().id());
    }
    return officials;
  }

  private void lead(OrganizationRegister register, Reason reason) {
    for (BuiltInBureau.UnitRow row : BuiltInBureau.units()) {
      lead(register, row.code(), row.head(), LeadershipRole.HEAD, reason);
      lead(register, row.code(), row.inCharge(), LeadershipRole.IN_CHARGE, reason);
    }
  }

  private void lead(
      OrganizationRegister register,
      String unit,
      @Nullable String post,
      LeadershipRole role,
      Reason reason) {
    if (post != null) {
      register
          .register(
              new LeadershipDraft(unit(unit), post(post), role, IN_OFFICE_SINCE, null), reason)
          .orThrow();
    }
  }

  private void seatPartyGroup(
      OrganizationRegister register, Map<String, OfficialId> officials, Reason reason) {
    for (String post : PARTY_GROUP) {
      BodyRole role = post.equals("LD-1") ? BodyRole.HEAD : BodyRole.MEMBER;
      OfficialId member = Objects.requireNonNull(officials.get(post));
      register
          .register(
              new MembershipDraft(GoverningBody.PARTY_GROUP, member, role, IN_OFFICE_SINCE, null),
              reason)
          .orThrow();
    }
  }

  /** The founder appoints the director, and the director everybody else. */
  private void appoint(OrganizationRegister founder, Reason reason) {
    holders.forEach(
        (post, holder) -> {
          OrganizationRegister by = post.equals("LD-1") ? founder : desk("LD-1").organization();
          by.register(
                  new AppointmentDraft(
                      holder.official(),
                      holder.post(),
                      AppointmentKind.REGULAR,
                      IN_OFFICE_SINCE,
                      null),
                  reason)
              .orThrow();
        });
  }

  private void clearUpPowers() {
    stage(SEARCH, "理清职责");
    Reason reason = Reason.of("权力事项清理");
    for (BuiltInBureau.PowerRow row : BuiltInBureau.powers()) {
      Desk head = desk(headOf(row.unit()));
      PowerItem item = head.powers().draft(draft(row), reason).orThrow();
      powers.put(row.code(), item.id());
      report(row.code(), head.powers().confirm(item.id(), item.version(), reason));
    }
    done(powers.size() + "项权力事项");
  }

  private PowerItemDraft draft(BuiltInBureau.PowerRow row) {
    LegalBasis basis =
        new LegalBasis(row.basis(), row.citation(), row.level(), row.inForceFrom(), null);
    return new PowerItemDraft(
        row.code(),
        row.name(),
        row.type(),
        PowerScope.EXTERNAL,
        List.of(basis),
        unit(row.unit()),
        post(row.post()),
        holder(row.post()).official(),
        new ServiceCommitment("自受理之日起" + row.days() + "日内办结", TimeLimit.calendarDays(row.days())),
        "依法办事,不得索拿卡要",
        List.of("公民、法人和其他组织"),
        List.of());
  }

  private void findRisks() {
    stage(SEARCH, "查找廉能风险");
    Reason reason = Reason.of("八月排查");
    for (BuiltInBureau.UnitRow row : BuiltInBureau.units()) {
      SearchRoundDraft round =
          new SearchRoundDraft(
              "PC-" + row.code(),
              unit(row.code()),
              row.name() + "八月排查",
              LocalDate.of(2011, 8, 12),
              LocalDate.of(2011, 8, 31),
              List.of());
      rounds.put(
          row.code(), desk(headOf(row.code())).risks().openRound(round, reason).orThrow().id());
    }
    for (BuiltInBureau.RiskRow row : BuiltInBureau.risks()) {
      Desk finder = desk(row.post() != null ? row.post() : headOf(row.unit()));
      RiskPoint point = finder.risks().identify(draft(row), reason).orThrow();
      risks.put(row.code(), point.id());
      report(row.code(), desk(headOf(row.unit())).controls().plan(measure(row), reason));
    }
    BuiltInBureau.nils().forEach(row -> declareNil(row, reason));
    done(risks.size() + "个风险点,各有初步防控措施;" + BuiltInBureau.nils().size() + "项无风险申报");
  }

  private RiskPointDraft draft(BuiltInBureau.RiskRow row) {
    return new RiskPointDraft(
        row.code(),
        row.level(),
        row.category(),
        row.area(),
        row.field(),
        Presence.POSSIBLE,
        row.content(),
        row.manifestations(),
        unit(row.unit()),
        row.post() == null ? null : post(row.post()),
        row.power() == null ? null : powers.get(row.power()),
        null,
        rounds.get(row.unit()));
  }

  private ControlMeasureDraft measure(BuiltInBureau.RiskRow row) {
    return new ControlMeasureDraft(
        row.code().replace("FX", "CS"),
        risk(row.code()),
        row.mechanism(),
        row.measure(),
        post(row.post() != null ? row.post() : headOf(row.unit())),
        LocalDate.of(2011, 11, 30));
  }

  private void declareNil(BuiltInBureau.NilRow row, Reason reason) {
    OfficialId declarant = holder(row.declaredBy()).official();
    NilDraft draft =
        new NilDraft(
            row.post() == null ? null : post(row.post()),
            row.unit() == null ? null : unit(row.unit()),
            null,
            row.field(),
            declarant,
            row.grounds(),
            SEARCH,
            null);
    report("无风险申报", desk(row.approvedFrom()).risks().declareNil(draft, reason));
  }

  private void assess() {
    stage(ASSESSMENT, "评估");
    Reason reason = Reason.of("九月评估");
    for (BuiltInBureau.RiskRow row : BuiltInBureau.risks()) {
      ProposalDraft draft =
          new ProposalDraft(
              risk(row.code()),
              GradingInputs.of(row.likelihood(), row.harm()),
              participants(row),
              null,
              "经集体评估,提出等级建议");
      Outcome<Assessment> outcome = desk(assessorOf(row)).grading().propose(draft, reason);
      report(row.code(), outcome);
      if (outcome instanceof Outcome.Accepted<Assessment> accepted) {
        assessments.put(row.code(), accepted.value().id());
      }
    }
    done(assessments.size() + "个风险点提出等级建议");
  }

  private void review() {
    stage(REVIEW, "分管领导初审");
    Reason reason = Reason.of("九月初审");
    for (BuiltInBureau.RiskRow row : BuiltInBureau.risks()) {
      AssessmentId id = assessments.get(row.code());
      if (id != null) {
        StepDraft.Review draft = new StepDraft.Review(id, seen(id), proposed(id), "同意评估意见");
        report(row.code(), desk(reviewerOf(row)).grading().review(draft, reason));
      }
    }
    done("初审完毕");
  }

  /** One agenda item for each risk point, so that whoever is concerned withdraws from that one. */
  private void decide() {
    stage(DECISION, "局党组会审定");
    Reason reason = Reason.of("局党组会审定风险等级");
    List<String> codes = List.copyOf(assessments.keySet());
    List<AgendaItem> items = new ArrayList<>();
    for (String code : codes) {
      items.add(item(items.size() + 1, row(code)));
    }
    Meeting meeting = desk("LD-4").organization().register(meeting(items), reason).orThrow();
    for (int i = 0; i < codes.size(); i++) {
      AssessmentId id = assessment(codes.get(i));
      StepDraft.Decision decision =
          new StepDraft.Decision(id, seen(id), meeting.id(), i + 1, proposed(id), "经表决通过");
      report(codes.get(i), desk("LD-4").grading().decide(decision, reason));
    }
    done("审定完毕,会议记录" + items.size() + "项议题");
  }

  private MeetingDraft meeting(List<AgendaItem> items) {
    List<Attendance> attendances =
        PARTY_GROUP.stream()
            .map(post -> new Attendance(holder(post).official(), AttendanceCapacity.MEMBER))
            .toList();
    return new MeetingDraft(
        "局党组会〔2011〕12号",
        MeetingKind.PARTY_GROUP,
        "研究审定廉能风险等级",
        DECISION,
        holder("LD-1").official(),
        attendances,
        items,
        "会议听取各单位(科室)评估情况和分管领导初审意见,逐项研究审定风险等级;与议题有关的成员已回避。",
        null);
  }

  private AgendaItem item(int number, BuiltInBureau.RiskRow row) {
    List<AgendaItem.Withdrawal> withdrawals = new ArrayList<>();
    List<AgendaItem.Ballot> ballots = new ArrayList<>();
    for (String post : PARTY_GROUP) {
      OfficialId member = holder(post).official();
      if (post.equals(row.post())) {
        withdrawals.add(new AgendaItem.Withdrawal(member, WithdrawalGround.OWN_POST));
      } else {
        ballots.add(new AgendaItem.Ballot(member, Vote.FOR));
      }
    }
    return new AgendaItem(
        number, "审定风险点" + row.code() + "等级", List.of(row.code()), withdrawals, ballots);
  }

  private long seen(AssessmentId id) {
    return bureau.find(Assessment.KIND, id).map(Assessment::version).orElseThrow();
  }

  private int proposed(AssessmentId id) {
    return bureau
        .find(Assessment.KIND, id)
        .flatMap(each -> each.last(StepKind.PROPOSED))
        .map(step -> Objects.requireNonNull(step.grade()).rank())
        .orElseThrow();
  }

  /**
   * The head assesses the unit; his own post the leader in charge; a leader's the leader himself.
   */
  private static String assessorOf(BuiltInBureau.RiskRow row) {
    if (row.unit().equals("LD")) {
      return Objects.requireNonNull(row.post());
    }
    String head = headOf(row.unit());
    return head.equals(row.post()) ? inChargeOf(row.unit()) : head;
  }

  private static String reviewerOf(BuiltInBureau.RiskRow row) {
    if ("LD-1".equals(row.post())) {
      return "LD-4";
    }
    if (row.unit().equals("LD")) {
      return "LD-1";
    }
    String inCharge = inChargeOf(row.unit());
    if (!headOf(row.unit()).equals(row.post())) {
      return inCharge;
    }
    return inCharge.equals("LD-1") ? "LD-4" : "LD-1";
  }

  /** The unit's staff; a leader assesses his own post alone, for the others review it. */
  private List<OfficialId> participants(BuiltInBureau.RiskRow row) {
    return BuiltInBureau.posts().stream()
        .filter(post -> post.unit().equals(row.unit()) && !row.unit().equals("LD"))
        .map(post -> holder(post.code()).official())
        .toList();
  }

  private static BuiltInBureau.RiskRow row(String code) {
    return BuiltInBureau.risks().stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static String headOf(String unit) {
    return Objects.requireNonNull(unitRow(unit).head());
  }

  private static String inChargeOf(String unit) {
    return Objects.requireNonNull(unitRow(unit).inCharge());
  }

  private static BuiltInBureau.UnitRow unitRow(String code) {
    return BuiltInBureau.units().stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private Desk desk(String post) {
    return bureau.actingAs(holder(post));
  }

  private Actor.Holder holder(String post) {
    return Objects.requireNonNull(holders.get(post), post);
  }

  private Actor.Holder holder(String post, OfficialId official) {
    return new Actor.Holder(official, post(post));
  }

  private UnitId unit(String code) {
    return Objects.requireNonNull(units.get(code), code);
  }

  private PostId post(String code) {
    return Objects.requireNonNull(posts.get(code), code);
  }

  private RiskPointId risk(String code) {
    return Objects.requireNonNull(risks.get(code), code);
  }

  private AssessmentId assessment(String code) {
    return Objects.requireNonNull(assessments.get(code), code);
  }

  private void stage(LocalDate day, String name) {
    clock.turnTo(day);
    out.println(day + "  " + name);
  }

  private void done(String what) {
    out.println("            " + what);
  }

  /** A refusal is printed and stops only what it concerns. */
  private void report(String code, Outcome<?> outcome) {
    for (Violation violation : outcome.violations()) {
      refusals++;
      out.println("            不予受理 " + code + ":" + violation.chinese());
    }
  }
}
