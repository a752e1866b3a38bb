package io.lpc.persistence.jooq;

import io.lpc.archive.Accession;
import io.lpc.archive.AccessionForm;
import io.lpc.archive.AccessionId;
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
import io.lpc.risk.grading.CriteriaCount;
import io.lpc.risk.grading.GradeMatrix;
import io.lpc.risk.grading.GradingInputs;
import io.lpc.risk.grading.GradingProfile;
import io.lpc.risk.grading.GradingProfileId;
import io.lpc.risk.grading.PlanProfile;
import io.lpc.risk.grading.ProcedurePolicy;
import io.lpc.risk.grading.ProcedureStep;
import io.lpc.risk.grading.Questionnaire;
import io.lpc.risk.grading.RiskGrade;
import io.lpc.risk.grading.StepKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Records of every kind, with every field filled in at least once and left empty at least once. */
final class EveryKind {

  static final UnitId SECTION = UnitId.of("U-1");
  static final OfficialId ZHANG = OfficialId.of("O-1");
  static final OfficialId LI = OfficialId.of("O-2");
  static final PostId CHIEF = PostId.of("P-1");
  static final PowerItemId POWER = PowerItemId.of("PI-1");
  static final RiskPointId RISK = RiskPointId.of("R-1");
  static final AssessmentId ASSESSED = AssessmentId.of("AS-1");
  static final Period FROM_MAY = Period.from(LocalDate.of(2011, 5, 1));
  static final Period TWO_YEARS = Period.of(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 12, 31));

  private static final Digest DIGEST = Digest.sha256(new byte[] {1});

  private EveryKind() {}

  /** Texts that something between here and the disk could read wrongly, but for a backslash. */
  static final String ODD = "引号'`与𠮷?:1 {d} %_;-- $1 ''";

  /**
   * The same with backslashes, which servers escape or don't, and with what JSON escapes by them.
   */
  static final String ODDER = ODD + "\"\n\t\\' \\\\ \\n \\";

  /** Each before those that name it. */
  static List<Recorded<?>> with(String text) {
    return Stream.of(organization(text), powers(text), risks(text), grading(text), archive(text))
        .<Recorded<?>>flatMap(List::stream)
        .toList();
  }

  private static List<Recorded<?>> archive(String text) {
    return List.of(
        new Accession(
            AccessionId.of("AC-1"),
            AccessionForm.REGISTERS,
            text,
            DIGEST,
            List.of(new Accession.Tally("unit", 2, 1, 0))),
        new Accession(AccessionId.of("AC-2"), AccessionForm.RESTORED, "档案", DIGEST, List.of()));
  }

  private static List<Recorded<?>> organization(String text) {
    return List.of(
        new Unit(SECTION, 1, "01", text, UnitKind.SECTION, null, List.of("登记", text), 3, false),
        new Unit(
            UnitId.of("U-2"), 1, "02", "福利院", UnitKind.SUBORDINATE, SECTION, List.of(), 0, true),
        new Post(
            CHIEF,
            1,
            "01",
            "科长",
            SECTION,
            List.of(new PostDuty(text, "不收礼", ""), new PostDuty("登记", "", "当日办结")),
            Set.of(KeyField.LICENSING, KeyField.PERSONNEL),
            true,
            LeadershipOffice.OTHER,
            1,
            false),
        new Post(
            PostId.of("P-2"), 1, "02", "科员", SECTION, List.of(), Set.of(), false, null, 2, false),
        new Official(
            ZHANG,
            1,
            "001",
            "张三",
            PoliticalStatus.PARTY_MEMBER,
            Personal.conceal("110101199001011234"),
            Personal.conceal(text),
            false),
        new Official(LI, 1, "002", "李四", null, null, null, false),
        new Appointment(
            AppointmentId.of("A-1"), 1, ZHANG, CHIEF, AppointmentKind.REGULAR, FROM_MAY),
        new Leadership(
            LeadershipId.of("L-1"), 1, SECTION, CHIEF, LeadershipRole.IN_CHARGE, FROM_MAY),
        new Membership(
            MembershipId.of("M-1"), 1, GoverningBody.PARTY_GROUP, ZHANG, BodyRole.HEAD, TWO_YEARS),
        new LeadingGroup(LeadingGroupId.of("G-1"), 1, "防控领导小组", "民〔2011〕3号", SECTION),
        new LeadingGroup(LeadingGroupId.of("G-2"), 1, "临时小组", "", null),
        new Kinship(
            KinshipId.of("K-1"),
            1,
            ZHANG,
            new Relative.Colleague(OfficialId.of("O-2")).concealed(),
            Personal.conceal("配偶"),
            false),
        new MajorMatter(
            MajorMatterId.of("MM-1"),
            1,
            "MM-1",
            MajorMatterField.FUNDS,
            "低保资金",
            SECTION,
            Money.yuan(50_000),
            "集体决策",
            "",
            false),
        new Meeting(
            MeetingId.of("ME-1"),
            1,
            "局党组会〔2011〕12号",
            MeetingKind.PARTY_GROUP,
            "例会",
            LocalDate.of(2011, 7, 1),
            ZHANG,
            List.of(
                new Attendance(ZHANG, AttendanceCapacity.MEMBER),
                new Attendance(LI, AttendanceCapacity.NON_VOTING)),
            List.of(
                new AgendaItem(
                    1,
                    "议题",
                    List.of(Resolution.grading(RiskPointId.of("RP-1"), 1)),
                    List.of(new AgendaItem.Withdrawal(LI, WithdrawalGround.RELATIVE)),
                    List.of(new AgendaItem.Ballot(ZHANG, Vote.FOR)))),
            "纪要",
            DIGEST),
        new CodeTable(
            CodeTableId.of("T-1"),
            1,
            "power-type",
            "权力类型",
            List.of(new CodeTable.Code("01", "许可", "licence"))),
        new MatterThreshold(
            MatterThresholdId.of("TH-1"),
            1,
            MajorMatterField.PROJECT,
            "五万元以上",
            null,
            "民〔2011〕5号",
            FROM_MAY));
  }

  private static List<Recorded<?>> powers(String text) {
    return List.of(
        power(POWER, "PI-1", new ServiceCommitment(text, TimeLimit.workingDays(10)), null),
        power(PowerItemId.of("PI-2"), "PI-2", new ServiceCommitment("当场", null), POWER),
        new PowerItem(
            PowerItemId.of("PI-3"),
            1,
            "PI-3",
            "内部管理",
            "10",
            PowerScope.INTERNAL,
            List.of(),
            SECTION,
            null,
            null,
            null,
            "",
            List.of(),
            List.of(),
            PowerItemStatus.DRAFT,
            "",
            null));
  }

  private static PowerItem power(
      PowerItemId id, String code, ServiceCommitment commitment, PowerItemId replacement) {
    return new PowerItem(
        id,
        1,
        code,
        "社会团体成立登记",
        "01",
        PowerScope.EXTERNAL,
        List.of(
            new LegalBasis(
                "社会团体登记管理条例", "第九条", LegalLevel.LAW, TWO_YEARS.from(), TWO_YEARS.through())),
        SECTION,
        CHIEF,
        ZHANG,
        commitment,
        "不得刁难",
        List.of("社会团体"),
        List.of(new ExternalCode("省权力清单2011", "0001")),
        replacement == null ? PowerItemStatus.CONFIRMED : PowerItemStatus.SUPERSEDED,
        replacement == null ? "" : "已并入",
        replacement);
  }

  private static List<Recorded<?>> risks(String text) {
    return List.of(
        new SearchRound(
            SearchRoundId.of("SR-1"),
            1,
            "SR-1",
            SECTION,
            "八月排查",
            TWO_YEARS,
            List.of(
                new Attachment(
                    AttachmentKind.PICTURE, text, "image/jpeg", 9_007_199_254_740_993L, DIGEST)),
            true),
        risk(RISK, "R-1", RiskLevel.INDIVIDUAL, null, text),
        risk(RiskPointId.of("R-2"), "R-2", RiskLevel.SPECIAL, MajorMatterField.FUNDS, text),
        risk(RiskPointId.of("R-3"), "R-3", RiskLevel.UNIT, null, text),
        nil("N-1", NilSubject.POST, PostId.of("P-2"), null, null, null),
        nil("N-2", NilSubject.UNIT, null, SECTION, null, null),
        nil("N-3", NilSubject.POWER_ITEM, null, null, POWER, null),
        nil("N-4", NilSubject.MAJOR_FIELD, null, null, null, MajorMatterField.DECISION),
        new ControlMeasure(
            ControlMeasureId.of("C-2"),
            1,
            "C-2",
            RISK,
            Mechanism.SUPERVISION,
            text,
            CHIEF,
            LocalDate.of(2011, 9, 30),
            false),
        new ControlMeasure(
            ControlMeasureId.of("C-3"),
            1,
            "C-1",
            RISK,
            Mechanism.EDUCATION,
            "学习",
            null,
            null,
            false));
  }

  static RiskPoint risk(
      RiskPointId id, String code, RiskLevel level, MajorMatterField field, String text) {
    boolean individual = level == RiskLevel.INDIVIDUAL;
    return new RiskPoint(
        id,
        1,
        code,
        level,
        "01",
        individual ? null : KeyArea.MONEY,
        field,
        Presence.POSSIBLE,
        text,
        List.of(text, "拖延"),
        SECTION,
        individual ? CHIEF : null,
        individual ? POWER : null,
        field == null ? null : MajorMatterId.of("MM-1"),
        individual ? SearchRoundId.of("SR-1") : null,
        false);
  }

  private static NilDeclaration nil(
      String id,
      NilSubject subject,
      PostId post,
      UnitId unit,
      PowerItemId item,
      MajorMatterField field) {
    return new NilDeclaration(
        NilDeclarationId.of(id),
        1,
        subject,
        post,
        unit,
        item,
        field,
        LI,
        ZHANG,
        CHIEF,
        "无权",
        FROM_MAY,
        false);
  }

  private static List<Recorded<?>> grading(String text) {
    GradingProfile plan = PlanProfile.draft().toRecord("GP-1", 1);
    return List.of(
        plan,
        new GradingProfile(
            GradingProfileId.of("GP-2"),
            1,
            "COUNT",
            "计数",
            "",
            PlanProfile.scale(),
            new CriteriaCount(List.of(new Choice("A", text)), List.of(3, 2, 1))),
        new GradingProfile(
            GradingProfileId.of("GP-3"),
            1,
            "QUESTIONS",
            "问卷",
            "",
            PlanProfile.scale(),
            new Questionnaire(
                List.of(
                    new Questionnaire.Indicator(
                        new Choice("I1", "金额"), Questionnaire.Axis.HARM, 3, 5)),
                List.of(new Questionnaire.Cutoff(Questionnaire.Axis.HARM, 250, "DEEP")),
                (GradeMatrix) plan.method())),
        ProcedurePolicy.practice(plan.id()),
        new Assessment(
            ASSESSED,
            1,
            RISK,
            plan.id(),
            1,
            AssessmentState.DECIDED,
            GradingInputs.of("HIGH", "DEEP"),
            "机率大",
            List.of(
                step(StepKind.PROPOSED, text, null, null, List.of(LI)),
                step(StepKind.DECIDED, "", MeetingId.of("ME-1"), 1, List.of()))),
        // Recorded later, though its id comes first.
        new Assessment(
            AssessmentId.of("AS-0"),
            1,
            RISK,
            plan.id(),
            1,
            AssessmentState.PROPOSED,
            new GradingInputs(null, null, Set.of("A"), Map.of("I1", 5)),
            "",
            List.of(step(StepKind.PROPOSED, "", null, null, List.of()))),
        new Assessment(
            AssessmentId.of("AS-2"),
            1,
            RiskPointId.of("R-2"),
            plan.id(),
            1,
            AssessmentState.RETURNED,
            GradingInputs.criteria(Set.of()),
            "",
            List.of(
                step(StepKind.PROPOSED, "", null, null, List.of()),
                step(StepKind.RETURNED, "", null, null, List.of()))));
  }

  private static ProcedureStep step(
      StepKind kind, String opinion, MeetingId meeting, Integer item, List<OfficialId> staff) {
    return new ProcedureStep(
        kind,
        kind == StepKind.RETURNED ? null : new RiskGrade(1, "A级"),
        ZHANG,
        CHIEF,
        new Authority(Authority.Basis.APPOINTMENT, "A-1"),
        Instant.parse("2011-08-01T00:00:00.000001Z"),
        opinion,
        staff,
        meeting,
        item,
        DIGEST);
  }
}
