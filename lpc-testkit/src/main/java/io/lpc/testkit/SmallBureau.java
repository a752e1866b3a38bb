package io.lpc.testkit;

import io.lpc.Bureau;
import io.lpc.Desk;
import io.lpc.Lpc;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.Reason;
import io.lpc.common.TimeLimit;
import io.lpc.organization.AgendaItem;
import io.lpc.organization.AppointmentDraft;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.Attendance;
import io.lpc.organization.AttendanceCapacity;
import io.lpc.organization.BodyRole;
import io.lpc.organization.BureauDraft;
import io.lpc.organization.GoverningBody;
import io.lpc.organization.KeyField;
import io.lpc.organization.LeadershipDraft;
import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.MeetingDraft;
import io.lpc.organization.MeetingKind;
import io.lpc.organization.MembershipDraft;
import io.lpc.organization.OfficialDraft;
import io.lpc.organization.OrganizationRegister;
import io.lpc.organization.PoliticalStatus;
import io.lpc.organization.PostDraft;
import io.lpc.organization.PostDuty;
import io.lpc.organization.Resolution;
import io.lpc.organization.UnitDraft;
import io.lpc.organization.UnitId;
import io.lpc.organization.UnitKind;
import io.lpc.organization.Vote;
import io.lpc.organization.VotingRule;
import io.lpc.power.ExternalCode;
import io.lpc.power.LegalBasis;
import io.lpc.power.LegalLevel;
import io.lpc.power.PowerItemDraft;
import io.lpc.power.PowerScope;
import io.lpc.power.ServiceCommitment;
import io.lpc.risk.KeyArea;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPointDraft;
import io.lpc.risk.grading.GradingProfile;
import io.lpc.risk.grading.GradingProfileId;
import io.lpc.risk.grading.PlanProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 小民政局: a small believable district civil affairs bureau of 2011, founded through the services: its
 * leadership, two sections, an office and a welfare home, seven officials. Nobody in it is a real
 * person.
 *
 * <p>The director leads the office himself; one deputy is in charge of social assistance and of the
 * welfare home and belongs to the Party group, the other is in charge of social organisations and
 * does not.
 */
public final class SmallBureau {

  /** The day on which it is founded, the day of its mobilisation. */
  public static final LocalDate FOUNDED_ON = LocalDate.of(2011, 8, 11);

  /** Its id. */
  public static final BureauId ID = BureauId.of("qinghe-mzj");

  /** 建档. */
  public static final Reason REASON = Reason.of("廉能风险防控机制建设");

  private static final LocalDate IN_OFFICE_SINCE = LocalDate.of(2010, 1, 1);

  private final Bureau bureau;
  private final OrganizationRegister register;

  /** 局领导班子. */
  public final UnitId leadership;

  /** 办公室(监察室), which receives papers. */
  public final UnitId office;

  /** 社会救助科. */
  public final UnitId aid;

  /** 民间组织管理科. */
  public final UnitId societies;

  /** 区社会福利院, a subordinate unit. */
  public final UnitId welfareHome;

  /** 局长, from the director's post. */
  public final Actor.Holder director;

  /** 副局长, in charge of social assistance and the welfare home, member of the Party group. */
  public final Actor.Holder deputy;

  /** 副局长, in charge of social organisations, not a member of the Party group. */
  public final Actor.Holder otherDeputy;

  /** 纪检组长, member of the Party group. */
  public final Actor.Holder disciplineHead;

  /** 社会救助科科长. */
  public final Actor.Holder aidHead;

  /** 低保审核岗, a key post of the section for social assistance. */
  public final Actor.Holder aidClerk;

  /** 福利院院长. */
  public final Actor.Holder homeHead;

  private SmallBureau(Bureau bureau) {
    this.bureau = bureau;
    this.register = bureau.actingAs(new Actor.Founder("建档员")).organization();
    leadership = unit("LD", "局领导班子", UnitKind.LEADERSHIP, 0);
    office = unit("BGS", "办公室(监察室)", UnitKind.SECTION, 1);
    aid = unit("JZK", "社会救助科", UnitKind.SECTION, 2);
    societies = unit("MGK", "民间组织管理科", UnitKind.SECTION, 3);
    welfareHome = unit("FLY", "区社会福利院", UnitKind.SUBORDINATE, 4);
    PostId directorPost = post("LD-1", "局长", leadership, LeadershipOffice.DIRECTOR, Set.of());
    PostId deputyPost = post("LD-2", "副局长(分管救助)", leadership, LeadershipOffice.DEPUTY, Set.of());
    PostId otherPost = post("LD-3", "副局长(分管社团)", leadership, LeadershipOffice.DEPUTY, Set.of());
    PostId disciplinePost =
        post("LD-4", "纪检组长", leadership, LeadershipOffice.DISCIPLINE_HEAD, Set.of());
    PostId aidHeadPost = post("JZK-1", "社会救助科科长", aid, null, Set.of(KeyField.FUND_MANAGEMENT));
    PostId aidClerkPost =
        post("JZK-2", "低保审核岗", aid, null, Set.of(KeyField.LICENSING, KeyField.FUND_MANAGEMENT));
    PostId homePost = post("FLY-1", "福利院院长", welfareHome, null, Set.of());
    lead(office, directorPost, LeadershipRole.IN_CHARGE);
    lead(aid, deputyPost, LeadershipRole.IN_CHARGE);
    lead(aid, aidHeadPost, LeadershipRole.HEAD);
    lead(societies, otherPost, LeadershipRole.IN_CHARGE);
    lead(welfareHome, deputyPost, LeadershipRole.IN_CHARGE);
    lead(welfareHome, homePost, LeadershipRole.HEAD);
    lead(leadership, directorPost, LeadershipRole.HEAD);
    OfficialId directorId = official("001", "周甲");
    OfficialId deputyId = official("002", "吴乙");
    OfficialId otherId = official("003", "郑丙");
    OfficialId disciplineId = official("004", "王丁");
    OfficialId aidHeadId = official("005", "冯戊");
    OfficialId aidClerkId = official("006", "陈己");
    OfficialId homeId = official("007", "褚庚");
    member(directorId, BodyRole.HEAD);
    member(deputyId, BodyRole.MEMBER);
    member(disciplineId, BodyRole.MEMBER);
    director = new Actor.Holder(directorId, directorPost);
    deputy = new Actor.Holder(deputyId, deputyPost);
    otherDeputy = new Actor.Holder(otherId, otherPost);
    disciplineHead = new Actor.Holder(disciplineId, disciplinePost);
    aidHead = new Actor.Holder(aidHeadId, aidHeadPost);
    aidClerk = new Actor.Holder(aidClerkId, aidClerkPost);
    homeHead = new Actor.Holder(homeId, homePost);
    appointEverybody();
  }

  /**
   * Founds it in a library whose clock stands at {@link #FOUNDED_ON} or later.
   *
   * @param lpc the library
   * @return the bureau
   */
  public static SmallBureau foundedIn(Lpc lpc) {
    return foundedIn(lpc, ID);
  }

  /**
   * Founds it under another id.
   *
   * @param lpc the library
   * @param id the id
   * @return the bureau
   */
  public static SmallBureau foundedIn(Lpc lpc, BureauId id) {
    Bureau bureau = lpc.bureau(id);
    bureau.found(profile(), new Actor.Founder("建档员"), REASON).orThrow();
    return new SmallBureau(bureau);
  }

  /** What it is founded with. */
  public static BureauDraft profile() {
    return new BureauDraft("清河区民政局", "清河区", "清河区纪律检查委员会", null, VotingRule.DEFAULT);
  }

  /** The bureau. */
  public Bureau bureau() {
    return bureau;
  }

  /**
   * The desk of one of its officials.
   *
   * @param actor who acts
   * @return the desk
   */
  public Desk desk(Actor actor) {
    return bureau.actingAs(actor);
  }

  /** The plan's grading profile, with which it began. */
  public GradingProfileId planProfile() {
    return bureau.findByCode(GradingProfile.KIND, PlanProfile.CODE).orElseThrow().id();
  }

  /**
   * A risk of the post that examines applications for the minimum living allowance.
   *
   * @param code the risk point's number
   * @return the draft
   */
  public RiskPointDraft riskOfAidClerk(String code) {
    return new RiskPointDraft(
        code,
        RiskLevel.INDIVIDUAL,
        "POST_DUTY",
        KeyArea.MONEY,
        null,
        Presence.POSSIBLE,
        "低保资格审核把关不严,优亲厚友",
        List.of("入户核查走过场,凭关系认定收入", "对不符合条件的对象予以审核通过"),
        aid,
        aidClerk.post(),
        null,
        null,
        null);
  }

  /**
   * A risk of the section for social assistance itself.
   *
   * @param code the risk point's number
   * @return the draft
   */
  public RiskPointDraft riskOfAidSection(String code) {
    return new RiskPointDraft(
        code,
        RiskLevel.UNIT,
        "PROCESS",
        KeyArea.MONEY,
        null,
        Presence.EXISTING,
        "救助资金发放环节缺少复核",
        List.of("发放名册由一人编制并报送"),
        aid,
        null,
        null,
        null,
        null);
  }

  /**
   * The confirmation of eligibility for the urban minimum living allowance, complete enough to be
   * confirmed.
   *
   * @param code the item's number
   * @return the draft
   */
  public PowerItemDraft allowance(String code) {
    return new PowerItemDraft(
        code,
        "城市居民最低生活保障待遇审批",
        "05",
        PowerScope.EXTERNAL,
        List.of(
            new LegalBasis(
                "城市居民最低生活保障条例",
                "国务院令第271号",
                LegalLevel.ADMINISTRATIVE_REGULATION,
                LocalDate.of(1999, 10, 1),
                null)),
        aid,
        aidClerk.post(),
        aidClerk.official(),
        new ServiceCommitment("材料齐全之日起30日内办结", TimeLimit.calendarDays(30)),
        "不得优亲厚友,不得截留挪用",
        List.of("城市困难居民"),
        List.of(new ExternalCode("省权力事项目录", "MZ-05-001")));
  }

  /**
   * A Party group meeting of all three members, who vote for its one item, with nobody withdrawn.
   *
   * @param code the meeting's number
   * @param heldOn the day
   * @param resolutions what the item resolves
   * @return the draft
   */
  public MeetingDraft partyGroupMeeting(String code, LocalDate heldOn, Resolution... resolutions) {
    List<Attendance> attendances = new ArrayList<>();
    List<AgendaItem.Ballot> ballots = new ArrayList<>();
    for (Actor.Holder member : List.of(director, deputy, disciplineHead)) {
      attendances.add(new Attendance(member.official(), AttendanceCapacity.MEMBER));
      ballots.add(new AgendaItem.Ballot(member.official(), Vote.FOR));
    }
    return new MeetingDraft(
        code,
        MeetingKind.PARTY_GROUP,
        "审定廉能风险等级",
        heldOn,
        director.official(),
        attendances,
        List.of(new AgendaItem(1, "审定风险等级", List.of(resolutions), List.of(), ballots)),
        "会议听取了评估和初审情况,研究确定了风险等级。",
        null);
  }

  private void appointEverybody() {
    for (Actor.Holder each :
        List.of(director, deputy, otherDeputy, disciplineHead, aidHead, aidClerk, homeHead)) {
      // The first appointment ends the founder's time, so the director goes on from there.
      OrganizationRegister by =
          each.equals(director) ? register : bureau.actingAs(director).organization();
      by.register(
              new AppointmentDraft(
                  each.official(), each.post(), AppointmentKind.REGULAR, IN_OFFICE_SINCE, null),
              REASON)
          .orThrow();
    }
  }

  private UnitId unit(String code, String name, UnitKind kind, int order) {
    return register
        .register(new UnitDraft(code, name, kind, null, List.of(name + "职责"), order), REASON)
        .orThrow()
        .id();
  }

  private PostId post(
      String code,
      String name,
      UnitId unit,
      @Nullable LeadershipOffice leadershipOffice,
      Set<KeyField> keyFields) {
    PostDuty duty = new PostDuty(name + "职责", "廉洁自律,秉公用权", "勤政为民,限时办结");
    return register
        .register(
            new PostDraft(code, name, unit, List.of(duty), keyFields, true, leadershipOffice, 0),
            REASON)
        .orThrow()
        .id();
  }

  private OfficialId official(String code, String name) {
    return register
        .register(new OfficialDraft(code, name, PoliticalStatus.PARTY_MEMBER, null, null), REASON)
        .orThrow()
        .id();
  }

  private void lead(UnitId unit, PostId post, LeadershipRole role) {
    register
        .register(new LeadershipDraft(unit, post, role, IN_OFFICE_SINCE, null), REASON)
        .orThrow();
  }

  private void member(OfficialId official, BodyRole role) {
    register
        .register(
            new MembershipDraft(GoverningBody.PARTY_GROUP, official, role, IN_OFFICE_SINCE, null),
            REASON)
        .orThrow();
  }
}
