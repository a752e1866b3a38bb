package io.lpc.testkit;

import io.lpc.common.BureauId;
import io.lpc.common.Digest;
import io.lpc.common.Money;
import io.lpc.common.OfficialId;
import io.lpc.common.Period;
import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.common.TimeLimit;
import io.lpc.control.ControlMeasure;
import io.lpc.control.ControlMeasureId;
import io.lpc.control.Mechanism;
import io.lpc.journal.Authority;
import io.lpc.journal.Personal;
import io.lpc.journal.Recorded;
import io.lpc.organization.AgendaItem;
import io.lpc.organization.Appointment;
import io.lpc.organization.AppointmentId;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.Attendance;
import io.lpc.organization.AttendanceCapacity;
import io.lpc.organization.BodyRole;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.CodeTable;
import io.lpc.organization.CodeTableId;
import io.lpc.organization.GoverningBody;
import io.lpc.organization.KeyField;
import io.lpc.organization.Kinship;
import io.lpc.organization.KinshipId;
import io.lpc.organization.Leadership;
import io.lpc.organization.LeadershipId;
import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.LeadingGroup;
import io.lpc.organization.LeadingGroupId;
import io.lpc.organization.MajorMatter;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.MajorMatterId;
import io.lpc.organization.MatterThreshold;
import io.lpc.organization.MatterThresholdId;
import io.lpc.organization.Meeting;
import io.lpc.organization.MeetingId;
import io.lpc.organization.MeetingKind;
import io.lpc.organization.Membership;
import io.lpc.organization.MembershipId;
import io.lpc.organization.Official;
import io.lpc.organization.PoliticalStatus;
import io.lpc.organization.Post;
import io.lpc.organization.PostDuty;
import io.lpc.organization.Relative;
import io.lpc.organization.Resolution;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.organization.UnitKind;
import io.lpc.organization.Vote;
import io.lpc.organization.VotingRule;
import io.lpc.organization.WithdrawalGround;
import io.lpc.power.ExternalCode;
import io.lpc.power.LegalBasis;
import io.lpc.power.LegalLevel;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemId;
import io.lpc.power.PowerItemStatus;
import io.lpc.power.PowerScope;
import io.lpc.power.ServiceCommitment;
import io.lpc.risk.Attachment;
import io.lpc.risk.AttachmentKind;
import io.lpc.risk.KeyArea;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.NilDeclarationId;
import io.lpc.risk.NilSubject;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.SearchRound;
import io.lpc.risk.SearchRoundId;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.AssessmentId;
import io.lpc.risk.grading.AssessmentState;
import io.lpc.risk.grading.Choice;
import io.lpc.risk.grading.Concerned;
import io.lpc.risk.grading.CriteriaCount;
import io.lpc.risk.grading.GradeMatrix;
import io.lpc.risk.grading.GradeScale;
import io.lpc.risk.grading.GradingInputs;
import io.lpc.risk.grading.GradingMethod;
import io.lpc.risk.grading.GradingProfile;
import io.lpc.risk.grading.GradingProfileId;
import io.lpc.risk.grading.PlanProfile;
import io.lpc.risk.grading.ProcedurePolicy;
import io.lpc.risk.grading.ProcedurePolicyId;
import io.lpc.risk.grading.ProcedureRole;
import io.lpc.risk.grading.ProcedureStep;
import io.lpc.risk.grading.Questionnaire;
import io.lpc.risk.grading.RiskGrade;
import io.lpc.risk.grading.StepKind;
import io.lpc.risk.grading.SubjectClass;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 样本集: for every kind of record a full specimen, a sparse one and, where a draft admits much, one
 * at its limits. A full one names a different record in every field that names any, so that each
 * reference can be tried alone. They obey the records, not the rules of the domain. Attempts and
 * accessions have none, for they never have a second version.
 */
public final class Specimens {

  /** A text that loses something wherever texts are not kept exactly. */
  public static final String TRICKY =
      " 廉能风险防控 𠮷😀 'q' \"d\" \\b \\\\ %_ {0} ${x} ?:a -- /*\t\r\n\u0001\u2028\uFEFFé e\u0301 ";

  private static final String CODE = "渝纪〔2011〕𠮷😀-A 号 ";
  private static final LocalDate OLD = LocalDate.of(1582, 10, 10);
  private static final LocalDate WITHOUT_MIDNIGHT = LocalDate.of(1940, 6, 1);
  private static final LocalDate LATE = LocalDate.of(9999, 12, 31);
  private static final Period CLOSED = Period.of(OLD, LATE);
  private static final Period OPEN = Period.from(WITHOUT_MIDNIGHT);
  private static final Instant FINE = Instant.parse("2011-09-14T16:30:00.000001Z");

  private static final UnitId UNIT = UnitId.of("U-1");
  private static final List<OfficialId> OFFICIALS = list(8, i -> OfficialId.of("O-" + i));
  private static final List<PostId> POSTS = list(6, i -> PostId.of("P-" + i));
  private static final MeetingId MEETING = MeetingId.of("ME-1");
  private static final MajorMatterId MATTER = MajorMatterId.of("MM-1");
  private static final PowerItemId POWER_ITEM = PowerItemId.of("PI-1");
  private static final SearchRoundId ROUND = SearchRoundId.of("SR-1");
  private static final RiskPointId RISK_POINT = RiskPointId.of("R-1");
  private static final GradingProfileId PROFILE = GradingProfileId.of("GP-1");

  private Specimens() {}

  /** What the specimens name, each after what it names itself. */
  public static List<Recorded<?>> prerequisites() {
    List<Recorded<?>> all = new ArrayList<>();
    all.add(unit(UNIT.value(), "社会救助科"));
    OFFICIALS.forEach(each -> all.add(official(each.value())));
    POSTS.forEach(each -> all.add(post(each.value(), UNIT)));
    all.add(meeting(MEETING.value()));
    all.add(matter(MATTER.value()));
    all.add(powerItem(POWER_ITEM.value()));
    all.add(new SearchRound(ROUND, 1, "SR-1", UNIT, "八月排查", OPEN, List.of(), false));
    all.add(riskPoint(RISK_POINT.value(), "R-1"));
    all.add(profile(PROFILE.value(), "GP-1", 1, questionnaire(1)));
    return all;
  }

  /** Every specimen; the prerequisites come first, in another act. */
  public static List<Specimen<?>> all() {
    List<Specimen<?>> all = new ArrayList<>();
    addOrganization(all);
    addMeetings(all);
    addPowerAndRisk(all);
    addGrading(all);
    return all;
  }

  /** The full specimens, which name a different record in every field that names any. */
  public static List<Specimen<?>> full() {
    return all().stream().filter(each -> each.name().endsWith("full, then sparse")).toList();
  }

  static Unit unit(String id, String name) {
    return unit(id, 1, id, name, null, false);
  }

  static Unit unit(
      String id, long version, String code, String name, @Nullable String parent, boolean gone) {
    UnitId above = parent == null ? null : UnitId.of(parent);
    return new Unit(
        UnitId.of(id), version, code, name, UnitKind.SECTION, above, List.of(), 0, gone);
  }

  static Official official(String id) {
    return official(id, 1, null);
  }

  static Official official(String id, long version, @Nullable Personal phone) {
    return new Official(OfficialId.of(id), version, id, "冯戊", null, null, phone, false);
  }

  static Post post(String id, UnitId unit) {
    return post(id, 1, unit, null, false);
  }

  static Post post(
      String id, long version, UnitId unit, @Nullable LeadershipOffice office, boolean gone) {
    return new Post(
        PostId.of(id), version, id, "审核岗", unit, List.of(), Set.of(), true, office, 0, gone);
  }

  static RiskPoint riskPoint(String id, String code) {
    return riskPoint(id, 1, code, UNIT);
  }

  static RiskPoint riskPoint(String id, long version, String code, UnitId unit) {
    return new RiskPoint(
        RiskPointId.of(id),
        version,
        code,
        RiskLevel.UNIT,
        "PROCESS",
        null,
        null,
        Presence.EXISTING,
        "缺少复核",
        List.of("一人经办"),
        unit,
        null,
        null,
        null,
        null,
        false);
  }

  static PowerItem powerItem(String id) {
    return new PowerItem(
        PowerItemId.of(id),
        1,
        id,
        "低保审批",
        "05",
        PowerScope.INTERNAL,
        List.of(),
        UNIT,
        null,
        null,
        null,
        "",
        List.of(),
        List.of(),
        PowerItemStatus.DRAFT,
        "",
        null);
  }

  static Assessment assessment(String id, long version, String riskPoint) {
    return new Assessment(
        AssessmentId.of(id),
        version,
        RiskPointId.of(riskPoint),
        PROFILE,
        1,
        AssessmentState.PROPOSED,
        GradingInputs.NONE,
        "",
        List.of(proposal()));
  }

  static Assessment decided(String id, long version, RiskPointId riskPoint) {
    return new Assessment(
        AssessmentId.of(id),
        version,
        riskPoint,
        PROFILE,
        1,
        AssessmentState.DECIDED,
        GradingInputs.NONE,
        "",
        List.of(proposal(), decision()));
  }

  private static ProcedureStep proposal() {
    return step(StepKind.PROPOSED, null, null);
  }

  private static ProcedureStep decision() {
    return step(StepKind.DECIDED, MEETING, Integer.MAX_VALUE);
  }

  private static ProcedureStep step(
      StepKind kind, @Nullable MeetingId meeting, @Nullable Integer item) {
    return new ProcedureStep(
        kind,
        new RiskGrade(1, "A级"),
        official(4),
        post(2),
        new Authority(Authority.Basis.FOUNDING, "x"),
        Instant.parse("1999-12-31T23:59:59.999999Z"),
        "x",
        List.of(),
        meeting,
        item,
        Digest.sha256(new byte[0]));
  }

  static UnitId unit() {
    return UNIT;
  }

  static OfficialId official(int number) {
    return OFFICIALS.get(number - 1);
  }

  static PostId post(int number) {
    return POSTS.get(number - 1);
  }

  private static Meeting meeting(String id) {
    return new Meeting(
        MeetingId.of(id),
        1,
        id,
        MeetingKind.PARTY_GROUP,
        "审定",
        OLD,
        official(1),
        List.of(),
        List.of(),
        "纪要",
        null);
  }

  private static MajorMatter matter(String id) {
    return new MajorMatter(
        MajorMatterId.of(id), 1, id, MajorMatterField.FUNDS, "大额资金", UNIT, null, "", "", false);
  }

  private static void addOrganization(List<Specimen<?>> all) {
    add(
        all,
        "unit",
        version ->
            new Unit(
                UnitId.of("X-1"),
                version,
                CODE,
                TRICKY,
                UnitKind.SUBORDINATE,
                UNIT,
                List.of(TRICKY, "b", "a", "a"),
                Integer.MAX_VALUE,
                false),
        version -> unit("X-1", version, "x", "x", null, true));
    addLong(
        all,
        "unit",
        new Unit(
            UnitId.of("X-1"),
            1,
            text(64),
            text(200),
            UnitKind.SECTION,
            null,
            list(100, i -> text(2000)),
            0,
            false),
        unit("X-1", 2, "x", "x", null, true));
    add(
        all,
        "post",
        version ->
            new Post(
                PostId.of("X-1"),
                version,
                CODE,
                TRICKY,
                UNIT,
                List.of(new PostDuty(TRICKY, "", ""), new PostDuty("a", TRICKY, TRICKY)),
                Set.of(KeyField.values()),
                false,
                LeadershipOffice.DIRECTOR,
                7,
                false),
        version -> post("X-1", version, UNIT, null, true));
    addLong(
        all,
        "post",
        new Post(
            PostId.of("X-1"),
            1,
            text(64),
            text(200),
            UNIT,
            list(100, i -> new PostDuty(text(2000), text(2000), text(2000))),
            Set.of(KeyField.PERSONNEL),
            true,
            null,
            0,
            false),
        post("X-1", 2, UNIT, null, true));
    add(
        all,
        "official",
        version ->
            new Official(
                OfficialId.of("X-1"),
                version,
                CODE,
                TRICKY,
                PoliticalStatus.PROBATIONARY,
                Personal.conceal(TRICKY),
                Personal.conceal("13900000000"),
                false),
        version -> new Official(OfficialId.of("X-1"), version, "x", "x", null, null, null, true));
    add(
        all,
        "official with an erased number",
        version -> official("X-1", version, erased("x")),
        version -> official("X-1", version, Personal.conceal(text(64))));
    add(
        all,
        "appointment",
        version ->
            new Appointment(
                AppointmentId.of("X-1"),
                version,
                official(1),
                post(1),
                AppointmentKind.STAND_IN,
                CLOSED),
        version ->
            new Appointment(
                AppointmentId.of("X-1"),
                version,
                official(2),
                post(2),
                AppointmentKind.ACTING,
                OPEN));
    add(
        all,
        "leadership",
        version ->
            new Leadership(
                LeadershipId.of("X-1"), version, UNIT, post(1), LeadershipRole.IN_CHARGE, CLOSED),
        version ->
            new Leadership(
                LeadershipId.of("X-1"), version, UNIT, post(2), LeadershipRole.HEAD, OPEN));
    add(
        all,
        "membership",
        version ->
            new Membership(
                MembershipId.of("X-1"),
                version,
                GoverningBody.LEADING_GROUP_OFFICE,
                official(1),
                BodyRole.DEPUTY,
                CLOSED),
        version ->
            new Membership(
                MembershipId.of("X-1"),
                version,
                GoverningBody.PARTY_GROUP,
                official(2),
                BodyRole.HEAD,
                OPEN));
    add(
        all,
        "kinship",
        version ->
            new Kinship(
                KinshipId.of("X-1"),
                version,
                official(1),
                new Relative.Outsider(TRICKY).concealed(),
                Personal.conceal("配偶"),
                false),
        version ->
            new Kinship(KinshipId.of("X-1"), version, official(2), erased("a"), erased("b"), true));
    add(
        all,
        "bureau",
        version ->
            new BureauProfile(
                BureauId.of("X-1"),
                version,
                TRICKY,
                TRICKY,
                TRICKY,
                UNIT,
                new VotingRule(
                    new VotingRule.Part(2, 3), new VotingRule.Part(0, Integer.MAX_VALUE))),
        version ->
            new BureauProfile(BureauId.of("X-1"), version, "x", "", "", null, VotingRule.DEFAULT));
    add(
        all,
        "code-table",
        version ->
            new CodeTable(
                CodeTableId.of("X-1"),
                version,
                CODE,
                TRICKY,
                List.of(
                    new CodeTable.Code("b", TRICKY, TRICKY), new CodeTable.Code("a", "甲", "a"))),
        version -> new CodeTable(CodeTableId.of("X-1"), version, "x", "x", List.of()));
    addLong(
        all,
        "code-table",
        new CodeTable(
            CodeTableId.of("X-1"),
            1,
            text(64),
            text(200),
            list(500, i -> new CodeTable.Code(text(32), text(100), text(100)))),
        new CodeTable(CodeTableId.of("X-1"), 2, "x", "x", List.of()));
    add(
        all,
        "leading-group",
        version -> new LeadingGroup(LeadingGroupId.of("X-1"), version, TRICKY, TRICKY, UNIT),
        version -> new LeadingGroup(LeadingGroupId.of("X-1"), version, "x", "", null));
  }

  private static void addMeetings(List<Specimen<?>> all) {
    add(
        all,
        "meeting",
        version ->
            new Meeting(
                MeetingId.of("X-1"),
                version,
                CODE,
                MeetingKind.ALL_STAFF,
                TRICKY,
                WITHOUT_MIDNIGHT,
                official(1),
                List.of(
                    new Attendance(official(2), AttendanceCapacity.NON_VOTING),
                    new Attendance(official(3), AttendanceCapacity.MEMBER)),
                List.of(
                    new AgendaItem(
                        2,
                        TRICKY,
                        List.of(
                            Resolution.grading(RiskPointId.of("X-1"), 10),
                            Resolution.withdrawing(RiskPointId.of("X-2"))),
                        List.of(
                            new AgendaItem.Withdrawal(official(4), WithdrawalGround.RELATIVE),
                            new AgendaItem.Withdrawal(official(5), WithdrawalGround.OWN_POST)),
                        List.of(
                            new AgendaItem.Ballot(official(6), Vote.ABSTAIN),
                            new AgendaItem.Ballot(official(7), Vote.AGAINST))),
                    new AgendaItem(1, "a", List.of(), List.of(), List.of())),
                TRICKY,
                Digest.sha256(new byte[] {1})),
        version ->
            new Meeting(
                MeetingId.of("X-1"),
                version,
                "x",
                MeetingKind.LEADERSHIP,
                "x",
                LATE,
                official(8),
                List.of(),
                List.of(),
                "x",
                null));
    addLong(
        all,
        "meeting",
        new Meeting(
            MeetingId.of("X-1"),
            1,
            text(64),
            MeetingKind.PARTY_GROUP,
            text(200),
            OLD,
            official(1),
            list(500, i -> new Attendance(official(1), AttendanceCapacity.MEMBER)),
            list(
                200,
                i ->
                    new AgendaItem(
                        i,
                        text(500),
                        List.of(Resolution.grading(RiskPointId.of("r".repeat(64)), 1)),
                        List.of(new AgendaItem.Withdrawal(official(1), WithdrawalGround.OTHER)),
                        List.of())),
            text(20_000),
            null),
        meetingOf("X-1", 2));
    add(
        all,
        "major-matter",
        version ->
            new MajorMatter(
                MajorMatterId.of("X-1"),
                version,
                CODE,
                MajorMatterField.PROJECT,
                TRICKY,
                UNIT,
                new Money(Long.MAX_VALUE),
                TRICKY,
                text(2000),
                false),
        version ->
            new MajorMatter(
                MajorMatterId.of("X-1"),
                version,
                "x",
                MajorMatterField.DECISION,
                "x",
                UNIT,
                null,
                "",
                "",
                true));
    add(
        all,
        "matter-threshold",
        version ->
            new MatterThreshold(
                MatterThresholdId.of("X-1"),
                version,
                MajorMatterField.FUNDS,
                TRICKY,
                new Money(0),
                text(500),
                CLOSED),
        version ->
            new MatterThreshold(
                MatterThresholdId.of("X-1"),
                version,
                MajorMatterField.PERSONNEL,
                "x",
                null,
                "x",
                OPEN));
  }

  private static Meeting meetingOf(String id, long version) {
    return new Meeting(
        MeetingId.of(id),
        version,
        "x",
        MeetingKind.LEADING_GROUP,
        "x",
        LATE,
        official(1),
        List.of(),
        List.of(),
        "x",
        null);
  }

  private static void addPowerAndRisk(List<Specimen<?>> all) {
    add(
        all,
        "power-item",
        version ->
            new PowerItem(
                PowerItemId.of("X-1"),
                version,
                CODE,
                TRICKY,
                "05",
                PowerScope.EXTERNAL,
                List.of(
                    new LegalBasis(TRICKY, "", LegalLevel.LAW, OLD, LATE),
                    new LegalBasis("x", TRICKY, LegalLevel.BUREAU_RULE, WITHOUT_MIDNIGHT, null)),
                UNIT,
                post(1),
                official(1),
                new ServiceCommitment(TRICKY, TimeLimit.workingDays(3_660)),
                TRICKY,
                List.of("b", TRICKY, "a"),
                List.of(new ExternalCode(TRICKY, CODE), new ExternalCode("a", "b")),
                PowerItemStatus.SUPERSEDED,
                TRICKY,
                POWER_ITEM),
        version ->
            new PowerItem(
                PowerItemId.of("X-1"),
                version,
                "x",
                "x",
                "01",
                PowerScope.INTERNAL,
                List.of(),
                UNIT,
                null,
                null,
                null,
                "",
                List.of(),
                List.of(),
                PowerItemStatus.DRAFT,
                "",
                null));
    addLong(
        all,
        "power-item",
        new PowerItem(
            PowerItemId.of("X-1"),
            1,
            text(64),
            text(300),
            text(32),
            PowerScope.EXTERNAL,
            list(50, i -> new LegalBasis(text(300), text(300), LegalLevel.RULE, OLD, null)),
            UNIT,
            null,
            null,
            new ServiceCommitment(text(2000), null),
            text(2000),
            list(50, i -> text(200)),
            list(20, i -> new ExternalCode(text(100), text(100))),
            PowerItemStatus.CONFIRMED,
            "",
            null),
        new PowerItem(
            PowerItemId.of("X-1"),
            2,
            "x",
            "x",
            "x",
            PowerScope.EXTERNAL,
            List.of(),
            UNIT,
            null,
            null,
            new ServiceCommitment("x", TimeLimit.calendarDays(0)),
            "",
            List.of(),
            List.of(),
            PowerItemStatus.STRUCK_OUT,
            "x",
            null));
    add(
        all,
        "risk-point",
        version ->
            new RiskPoint(
                RiskPointId.of("X-1"),
                version,
                CODE,
                RiskLevel.SPECIAL,
                "POST_DUTY",
                KeyArea.ENFORCEMENT,
                MajorMatterField.DECISION,
                Presence.POSSIBLE,
                TRICKY,
                List.of("b", TRICKY, "a"),
                UNIT,
                post(1),
                POWER_ITEM,
                MATTER,
                ROUND,
                true),
        version -> riskPoint("X-1", version, "x", UNIT));
    addLong(
        all,
        "risk-point",
        new RiskPoint(
            RiskPointId.of("X-1"),
            1,
            text(64),
            RiskLevel.INDIVIDUAL,
            text(32),
            null,
            null,
            Presence.EXISTING,
            text(4000),
            list(50, i -> text(2000)),
            UNIT,
            null,
            null,
            null,
            null,
            false),
        riskPoint("X-1", 2, "x", UNIT));
    add(
        all,
        "search-round",
        version ->
            new SearchRound(
                SearchRoundId.of("X-1"),
                version,
                CODE,
                UNIT,
                TRICKY,
                CLOSED,
                List.of(attachment(TRICKY, Long.MAX_VALUE), attachment("a.jpg", 0)),
                true),
        version ->
            new SearchRound(
                SearchRoundId.of("X-1"), version, "x", UNIT, "x", OPEN, List.of(), false));
    addLong(
        all,
        "search-round",
        new SearchRound(
            SearchRoundId.of("X-1"),
            1,
            text(64),
            UNIT,
            text(200),
            OPEN,
            list(500, i -> attachment(text(255), i)),
            false),
        new SearchRound(SearchRoundId.of("X-1"), 2, "x", UNIT, "x", OPEN, List.of(), true));
    addNil(all, NilSubject.POST, NilSubject.UNIT);
    addNil(all, NilSubject.POWER_ITEM, NilSubject.MAJOR_FIELD);
    add(
        all,
        "control-measure",
        version ->
            new ControlMeasure(
                ControlMeasureId.of("X-1"),
                version,
                CODE,
                RISK_POINT,
                Mechanism.PUNISHMENT,
                TRICKY,
                post(1),
                WITHOUT_MIDNIGHT,
                true),
        version ->
            new ControlMeasure(
                ControlMeasureId.of("X-1"),
                version,
                "x",
                RISK_POINT,
                Mechanism.EDUCATION,
                text(4000),
                null,
                null,
                false));
  }

  private static void addNil(List<Specimen<?>> all, NilSubject one, NilSubject other) {
    add(
        all,
        "nil-declaration of " + one,
        version -> nil("X-1", version, one, TRICKY, CLOSED, true),
        version -> nil("X-1", version, other, text(2000), OPEN, false));
  }

  static NilDeclaration nil(
      String id, long version, NilSubject subject, String grounds, Period period, boolean gone) {
    return new NilDeclaration(
        NilDeclarationId.of(id),
        version,
        subject,
        subject == NilSubject.POST ? post(1) : null,
        subject == NilSubject.UNIT ? UNIT : null,
        subject == NilSubject.POWER_ITEM ? POWER_ITEM : null,
        subject == NilSubject.MAJOR_FIELD ? MajorMatterField.PROJECT : null,
        official(1),
        official(2),
        post(2),
        grounds,
        period,
        gone);
  }

  private static void addGrading(List<Specimen<?>> all) {
    add(
        all,
        "assessment",
        version ->
            new Assessment(
                AssessmentId.of("X-1"),
                version,
                RISK_POINT,
                PROFILE,
                Long.MAX_VALUE,
                AssessmentState.DECIDED,
                new GradingInputs("HIGH", TRICKY, Set.of("a", TRICKY), Map.of("甲", 0, "b", 100)),
                TRICKY,
                List.of(
                    new ProcedureStep(
                        StepKind.PROPOSED,
                        new RiskGrade(2, TRICKY),
                        official(1),
                        post(1),
                        new Authority(Authority.Basis.APPOINTMENT, TRICKY),
                        FINE,
                        TRICKY,
                        List.of(official(2), official(3)),
                        null,
                        null,
                        Digest.NONE),
                    decision())),
        version -> assessment("X-1", version, RISK_POINT.value()));
    add(
        all,
        "assessment by criteria",
        version -> withInputs(version, GradingInputs.criteria(Set.of())),
        version -> withInputs(version, GradingInputs.scores(Map.of("a", 1))));
    addLong(
        all,
        "assessment",
        new Assessment(
            AssessmentId.of("X-1"),
            1,
            RISK_POINT,
            PROFILE,
            1,
            AssessmentState.PROPOSED,
            GradingInputs.NONE,
            text(4000),
            list(20, Specimens::longStep)),
        assessment("X-1", 2, RISK_POINT.value()));
    add(
        all,
        "grading-profile by matrix",
        version -> profile("X-1", CODE, version, matrix()),
        version ->
            profile(
                "X-1",
                "x",
                version,
                new CriteriaCount(
                    List.of(new Choice("b", TRICKY), new Choice("a", "甲")), List.of(3, 2, 1))));
    add(
        all,
        "grading-profile by questionnaire",
        version -> profile("X-1", CODE, version, questionnaire(2)),
        version -> profile("X-1", "x", version, matrix()));
    addLong(
        all,
        "grading-profile",
        profile("X-1", "x", 1, questionnaire(200)),
        profile("X-1", "x", 2, matrix()));
    add(
        all,
        "procedure-policy",
        version -> policy(version, ProcedureRole.SELF, true, Set.of(Concerned.RELATIVE)),
        version -> policy(version, ProcedureRole.UNIT_HEAD, false, Set.of()));
  }

  private static Assessment withInputs(long version, GradingInputs inputs) {
    return new Assessment(
        AssessmentId.of("X-1"),
        version,
        RISK_POINT,
        PROFILE,
        version,
        AssessmentState.PROPOSED,
        inputs,
        "",
        List.of(proposal()));
  }

  private static ProcedureStep longStep(int number) {
    return new ProcedureStep(
        StepKind.PROPOSED,
        new RiskGrade(number, "一级"),
        official(1),
        post(1),
        DirectDesk.AUTHORITY,
        FINE.plusNanos(1000L * number),
        text(10_000),
        list(100, i -> official(1)),
        null,
        null,
        Digest.NONE);
  }

  private static GradingProfile profile(
      String id, String code, long version, GradingMethod method) {
    GradeScale scale =
        version == 1
            ? PlanProfile.scale()
            : new GradeScale(List.of(new GradeScale.Step(1, TRICKY, "甲", TRICKY)));
    String source = version == 1 ? "" : TRICKY;
    return new GradingProfile(
        GradingProfileId.of(id), version, code, TRICKY, source, scale, method);
  }

  private static GradeMatrix matrix() {
    return new GradeMatrix(
        List.of(new Choice("b", TRICKY), new Choice("a", "小")),
        List.of(new Choice("DEEP", "深")),
        List.of(List.of(2), List.of(1)));
  }

  private static Questionnaire questionnaire(int indicators) {
    return new Questionnaire(
        list(
            indicators,
            i ->
                new Questionnaire.Indicator(
                    new Choice("i" + i, text(200)), Questionnaire.Axis.HARM, 100, i % 100 + 1)),
        List.of(new Questionnaire.Cutoff(Questionnaire.Axis.LIKELIHOOD, 0, "b")),
        matrix());
  }

  private static ProcedurePolicy policy(
      long version, ProcedureRole assessor, boolean filed, Set<Concerned> withdrawing) {
    Map<SubjectClass, ProcedurePolicy.Roles> roles = new EnumMap<>(SubjectClass.class);
    for (SubjectClass each : SubjectClass.values()) {
      List<ProcedureRole> reviewers = List.of(ProcedureRole.DISCIPLINE_HEAD, assessor);
      roles.put(
          each,
          new ProcedurePolicy.Roles(List.of(assessor, ProcedureRole.DIRECTOR), reviewers, filed));
    }
    return new ProcedurePolicy(ProcedurePolicyId.of("X-1"), version, PROFILE, roles, withdrawing);
  }

  private static Attachment attachment(String name, long bytes) {
    return new Attachment(
        AttachmentKind.SELF_CHECK, name, "image/jpeg", bytes, Digest.sha256(new byte[] {2}));
  }

  private static Personal erased(String of) {
    return Personal.erased(Digest.sha256(of.getBytes(StandardCharsets.UTF_8)).hex());
  }

  /** A text of so many characters, each of three bytes in UTF-8. */
  static String text(int length) {
    return "廉".repeat(length);
  }

  /** So many values, made from 1 on. */
  static <T> List<T> list(int size, IntFunction<T> making) {
    return IntStream.rangeClosed(1, size).mapToObj(making).toList();
  }

  private static <T extends Recorded<?>> void add(
      List<Specimen<?>> all, String name, LongFunction<T> full, LongFunction<T> sparse) {
    all.add(new Specimen<>(name + ", full, then sparse", full.apply(1), sparse.apply(2)));
    all.add(new Specimen<>(name + ", sparse, then full", sparse.apply(1), full.apply(2)));
  }

  private static <T extends Recorded<?>> void addLong(
      List<Specimen<?>> all, String name, T first, T next) {
    all.add(new Specimen<>(name + ", at the limits of its draft", first, next));
  }
}
