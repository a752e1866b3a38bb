package io.lpc.persistence.jooq.faults;

import io.lpc.common.Actor;
import io.lpc.common.Digest;
import io.lpc.common.Money;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.Reason;
import io.lpc.control.ControlMeasure;
import io.lpc.control.ControlMeasureDraft;
import io.lpc.control.Mechanism;
import io.lpc.journal.Recorded;
import io.lpc.organization.Appointment;
import io.lpc.organization.AppointmentDraft;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.BodyRole;
import io.lpc.organization.CodeTable;
import io.lpc.organization.CodeTableDraft;
import io.lpc.organization.GoverningBody;
import io.lpc.organization.Kinship;
import io.lpc.organization.KinshipDraft;
import io.lpc.organization.LeadershipDraft;
import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.LeadingGroupDraft;
import io.lpc.organization.MajorMatterDraft;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.MatterThresholdDraft;
import io.lpc.organization.Meeting;
import io.lpc.organization.MembershipDraft;
import io.lpc.organization.Official;
import io.lpc.organization.OfficialDraft;
import io.lpc.organization.OrganizationDraft;
import io.lpc.organization.PoliticalStatus;
import io.lpc.organization.Post;
import io.lpc.organization.PostDraft;
import io.lpc.organization.PostDuty;
import io.lpc.organization.Relative;
import io.lpc.organization.Resolution;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitDraft;
import io.lpc.organization.UnitKind;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerTypes;
import io.lpc.risk.Attachment;
import io.lpc.risk.AttachmentKind;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.NilDraft;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskPointDraft;
import io.lpc.risk.SearchRound;
import io.lpc.risk.SearchRoundDraft;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.GradingInputs;
import io.lpc.risk.grading.GradingProfileDraft;
import io.lpc.risk.grading.PlanProfile;
import io.lpc.risk.grading.ProcedurePolicy;
import io.lpc.risk.grading.ProposalDraft;
import io.lpc.risk.grading.StepDraft;
import io.lpc.risk.grading.SubjectClass;
import io.lpc.testkit.SmallBureau;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every use case, with what must be there before. */
final class UseCases {

  /** The day on which everything after the founding happens. */
  static final LocalDate DAY = LocalDate.of(2011, 9, 1);

  private static final Reason REASON = Reason.of("八月排查");
  private static final LocalDate YEARS_END = LocalDate.of(2012, 8, 31);

  private UseCases() {}

  static List<UseCase> all() {
    return Stream.of(organization(), powers(), risks(), grading(), controls(), others())
        .flatMap(List::stream)
        .toList();
  }

  private static List<UseCase> organization() {
    return List.of(
        UseCase.unfounded(
            "bureau.found",
            doing ->
                doing
                    .bureau()
                    .found(SmallBureau.profile(), new Actor.Founder("建档员"), REASON, UseCase.KEY)),
        UseCase.of("organization.register unit", b -> registering(b, unit("XXB", "信息宣传办", 9))),
        UseCase.of(
            "organization.register post",
            b ->
                registering(
                    b,
                    new PostDraft(
                        "BGS-1",
                        "文书岗",
                        b.office,
                        List.of(new PostDuty("收发文件", "廉洁自律", "限时办结")),
                        Set.of(),
                        true,
                        null,
                        1))),
        UseCase.personal(
            "organization.register official", b -> registering(b, official("008", "卫辛"))),
        UseCase.personal(
            "organization.register kinship",
            b ->
                registering(
                    b,
                    new KinshipDraft(b.aidClerk.official(), new Relative.Outsider("陈己之妻"), "夫妻"))),
        UseCase.of(
            "organization.register appointment",
            b -> {
              PostId post = heldBy(b, "BGS-2", null);
              return registering(
                  b,
                  new AppointmentDraft(
                      b.otherDeputy.official(), post, AppointmentKind.REGULAR, DAY, null));
            }),
        UseCase.of(
            "organization.register leadership",
            b -> {
              PostId post = heldBy(b, "LD-5", LeadershipOffice.OTHER);
              return registering(
                  b, new LeadershipDraft(b.societies, post, LeadershipRole.HEAD, DAY, null));
            }),
        UseCase.of(
            "organization.register membership",
            b ->
                registering(
                    b,
                    new MembershipDraft(
                        GoverningBody.LEADING_GROUP,
                        b.aidHead.official(),
                        BodyRole.MEMBER,
                        DAY,
                        null))),
        UseCase.of(
            "organization.register leading group",
            b -> registering(b, new LeadingGroupDraft("廉能风险防控工作领导小组", "清民发〔2011〕30号", b.office))),
        UseCase.of("organization.register major matter", b -> registering(b, matter(b))),
        UseCase.of(
            "organization.register matter threshold",
            b ->
                registering(
                    b,
                    new MatterThresholdDraft(
                        MajorMatterField.FUNDS,
                        "五万元以上",
                        Money.yuan(50_000),
                        "清民发〔2011〕31号",
                        DAY,
                        null))),
        UseCase.of(
            "organization.register meeting",
            b -> registering(b, b.partyGroupMeeting("党组会2011-11", DAY))),
        UseCase.of(
            "organization.revise unit",
            b -> {
              Unit seen = b.bureau().find(Unit.KIND, b.aid).orElseThrow();
              return doing ->
                  doing
                      .desk(b.director)
                      .organization()
                      .revise(seen.id(), seen.version(), unit("JZK", "社会救助和福利科", 5), REASON);
            }),
        UseCase.personal(
            "organization.revise official",
            b -> {
              Official seen = registered(b, official("009", "蒋壬"));
              return doing ->
                  doing
                      .desk(b.director)
                      .organization()
                      .revise(seen.id(), seen.version(), official("009", "蒋任"), REASON);
            }),
        UseCase.of(
            "organization.revise code table",
            b -> {
              CodeTable seen =
                  b.bureau().findByCode(CodeTable.KIND, PowerTypes.SCHEME).orElseThrow();
              CodeTableDraft draft = new CodeTableDraft(seen.code(), "权力类型", seen.codes());
              return doing ->
                  doing
                      .desk(b.director)
                      .organization()
                      .revise(seen.id(), seen.version(), draft, REASON);
            }),
        UseCase.of(
            "organization.withdraw unit",
            b -> {
              Unit seen = registered(b, unit("XXB", "信息宣传办", 9));
              return doing -> doing.desk(b.director).organization().withdraw(seen, REASON);
            }),
        UseCase.of(
            "organization.withdraw post",
            b -> {
              PostId post = heldBy(b, "BGS-2", null);
              Post seen = b.bureau().find(Post.KIND, post).orElseThrow();
              return doing -> doing.desk(b.director).organization().withdraw(seen, REASON);
            }),
        UseCase.personal(
            "organization.withdraw kinship",
            b -> {
              Kinship seen =
                  registered(
                      b,
                      new KinshipDraft(b.aidClerk.official(), new Relative.Outsider("陈己之妻"), "夫妻"));
              return doing -> doing.desk(b.director).organization().withdraw(seen, REASON);
            }),
        UseCase.of(
            "organization.transfer",
            b -> {
              PostId from = heldBy(b, "BGS-2", null);
              PostId to = heldBy(b, "BGS-3", null);
              Appointment seen =
                  registered(
                      b,
                      new AppointmentDraft(
                          b.homeHead.official(), from, AppointmentKind.CONCURRENT, DAY, null));
              return doing ->
                  doing
                      .desk(b.director)
                      .organization()
                      .transfer(seen.id(), seen.version(), DAY.plusDays(30), to, REASON);
            }),
        UseCase.of(
            "organization.register, an attempt on oneself",
            b -> {
              PostId post = heldBy(b, "BGS-2", null);
              OfficialId oneself = b.director.official();
              return registering(
                  b, new AppointmentDraft(oneself, post, AppointmentKind.CONCURRENT, DAY, null));
            }));
  }

  private static List<UseCase> powers() {
    return List.of(
        UseCase.of(
            "power.draft",
            b -> doing -> doing.desk(b.aidHead).powers().draft(b.allowance("QL-001"), REASON)),
        UseCase.of(
            "power.revise",
            b -> {
              PowerItem item = drafted(b, "QL-001");
              return doing ->
                  doing
                      .desk(b.aidHead)
                      .powers()
                      .revise(item.id(), item.version(), b.allowance("QL-009"), REASON);
            }),
        UseCase.of(
            "power.confirm",
            b -> {
              PowerItem item = drafted(b, "QL-001");
              return doing ->
                  doing.desk(b.director).powers().confirm(item.id(), item.version(), REASON);
            }),
        UseCase.of(
            "power.strike-out",
            b -> {
              PowerItem item = drafted(b, "QL-001");
              return doing ->
                  doing.desk(b.director).powers().strikeOut(item.id(), item.version(), REASON);
            }),
        UseCase.of(
            "power.supersede",
            b -> {
              PowerItem item = drafted(b, "QL-001");
              PowerItem by = drafted(b, "QL-002");
              return doing ->
                  doing
                      .desk(b.director)
                      .powers()
                      .supersede(item.id(), item.version(), by.id(), REASON);
            }));
  }

  private static List<UseCase> risks() {
    return List.of(
        UseCase.of(
            "risk.open-round",
            b -> doing -> doing.desk(b.aidHead).risks().openRound(round(b), REASON)),
        UseCase.of(
            "risk.attach",
            b -> {
              SearchRound round = opened(b);
              return doing ->
                  doing
                      .desk(b.aidHead)
                      .risks()
                      .attach(round.id(), round.version(), attachments("自查表二"), REASON);
            }),
        UseCase.of(
            "risk.close-round",
            b -> {
              SearchRound round = opened(b);
              return doing ->
                  doing.desk(b.aidHead).risks().closeRound(round.id(), round.version(), REASON);
            }),
        UseCase.of(
            "risk.identify",
            b -> {
              RiskPointDraft draft = b.riskOfAidClerk("R-001");
              return doing -> doing.desk(b.aidClerk).risks().identify(draft, REASON);
            }),
        UseCase.of(
            "risk.revise",
            b -> {
              RiskPoint point = identified(b);
              return doing ->
                  doing
                      .desk(b.aidClerk)
                      .risks()
                      .revise(point.id(), point.version(), b.riskOfAidSection("R-002"), REASON);
            }),
        UseCase.of(
            "risk.withdraw",
            b -> {
              RiskPoint point = identified(b);
              return doing ->
                  doing.desk(b.aidHead).risks().withdraw(point.id(), point.version(), REASON);
            }),
        UseCase.of(
            "risk.declare-nil",
            b -> doing -> doing.desk(b.deputy).risks().declareNil(nil(b), REASON)),
        UseCase.of(
            "risk.withdraw-nil",
            b -> {
              NilDeclaration seen = b.desk(b.deputy).risks().declareNil(nil(b), REASON).orThrow();
              return doing ->
                  doing.desk(b.deputy).risks().withdrawNil(seen.id(), seen.version(), REASON);
            }));
  }

  private static List<UseCase> grading() {
    return List.of(
        UseCase.of(
            "grading.adopt",
            b -> doing -> doing.desk(b.director).grading().adopt(profile("LOCAL"), REASON)),
        UseCase.of(
            "grading.revise-profile",
            b -> {
              GradingProfileDraft next = profile(PlanProfile.CODE);
              return doing ->
                  doing.desk(b.director).grading().revise(b.planProfile(), 1, next, REASON);
            }),
        UseCase.of(
            "grading.revise-policy",
            b -> doing -> doing.desk(b.director).grading().revise(filingUpward(b), REASON)),
        UseCase.of(
            "grading.propose",
            b -> {
              ProposalDraft draft = proposal(b, identified(b));
              return doing -> doing.desk(b.aidHead).grading().propose(draft, REASON);
            }),
        UseCase.of(
            "grading.propose, again",
            b -> {
              RiskPoint point = identified(b);
              Assessment seen = proposed(b, point);
              b.desk(b.deputy)
                  .grading()
                  .giveBack(new StepDraft.Return(seen.id(), seen.version(), "评估不充分"), REASON)
                  .orThrow();
              ProposalDraft draft = proposal(b, point);
              return doing -> doing.desk(b.aidHead).grading().propose(draft, REASON);
            }),
        UseCase.of(
            "grading.review",
            b -> {
              StepDraft.Review draft = new StepDraft.Review(proposed(b).id(), 1, 1, "同意评估意见");
              return doing -> doing.desk(b.deputy).grading().review(draft, REASON);
            }),
        UseCase.of(
            "grading.review, an attempt on oneself",
            b -> {
              StepDraft.Review draft = new StepDraft.Review(proposed(b).id(), 1, 1, "同意");
              return doing -> doing.desk(b.aidHead).grading().review(draft, REASON);
            }),
        UseCase.of(
            "grading.return",
            b -> {
              StepDraft.Return draft = new StepDraft.Return(proposed(b).id(), 1, "评估不充分");
              return doing -> doing.desk(b.deputy).grading().giveBack(draft, REASON);
            }),
        UseCase.of(
            "grading.comment",
            b -> {
              StepDraft.Comment draft = new StepDraft.Comment(proposed(b).id(), 1, "本人无异议");
              return doing -> doing.desk(b.aidClerk).grading().comment(draft, REASON);
            }),
        UseCase.of(
            "grading.ask-reconsideration",
            b -> {
              Assessment seen = decided(b);
              StepDraft.Reconsideration draft =
                  new StepDraft.Reconsideration(seen.id(), seen.version(), "等级偏高,申请复核");
              return doing -> doing.desk(b.aidClerk).grading().askReconsideration(draft, REASON);
            }),
        UseCase.of(
            "grading.decide",
            b -> {
              StepDraft.Decision draft = decision(b);
              return doing -> doing.desk(b.director).grading().decide(draft, REASON);
            }),
        UseCase.of(
            "grading.decide, filed upward",
            b -> {
              b.desk(b.director).grading().revise(filingUpward(b), REASON).orThrow();
              StepDraft.Decision draft = decision(b);
              return doing -> doing.desk(b.director).grading().decide(draft, REASON);
            }),
        UseCase.of(
            "grading.withdraw",
            b -> {
              Assessment seen = decided(b);
              Meeting meeting =
                  registered(
                      b,
                      b.partyGroupMeeting(
                          "党组会2011-13", DAY, Resolution.withdrawing(seen.riskPoint())));
              StepDraft.Withdrawal draft =
                  new StepDraft.Withdrawal(seen.id(), seen.version(), meeting.id(), "该业务已移交,撤销风险点");
              return doing -> doing.desk(b.director).grading().withdraw(draft, REASON);
            }));
  }

  private static List<UseCase> controls() {
    return List.of(
        UseCase.of(
            "control.plan",
            b -> {
              ControlMeasureDraft draft = measure(b, identified(b), "两人入户、双人签字");
              return doing -> doing.desk(b.aidHead).controls().plan(draft, REASON);
            }),
        UseCase.of(
            "control.revise",
            b -> {
              RiskPoint point = identified(b);
              ControlMeasure seen = planned(b, point);
              ControlMeasureDraft draft = measure(b, point, "两人入户、三人签字");
              return doing ->
                  doing.desk(b.aidHead).controls().revise(seen.id(), seen.version(), draft, REASON);
            }),
        UseCase.of(
            "control.withdraw",
            b -> {
              ControlMeasure seen = planned(b, identified(b));
              return doing ->
                  doing.desk(b.aidHead).controls().withdraw(seen.id(), seen.version(), REASON);
            }));
  }

  private static List<UseCase> others() {
    return List.of(
        UseCase.owningOnly(
            "outbox.deliver",
            b -> {
              b.desk(b.director).grading().revise(filingUpward(b), REASON).orThrow();
              b.bureau().outbox().deliver(10, toldOfThePolicy -> {});
              b.desk(b.director).grading().decide(decision(b), REASON).orThrow();
              return doing -> doing.bureau().outbox().deliver(10, message -> {}) >= 0;
            }),
        UseCase.of(
            "organization.register, repeated",
            b -> {
              UseCase.Act act = registering(b, unit("XXB", "信息宣传办", 9));
              act.by(new UseCase.Doing(b.bureau()));
              return act;
            }),
        UseCase.of(
            "risk.identify, refused",
            b -> {
              identified(b);
              RiskPointDraft draft = b.riskOfAidClerk("R-001");
              return doing -> doing.desk(b.aidClerk).risks().identify(draft, REASON);
            }));
  }

  private static <T extends Recorded<?>> UseCase.Act registering(
      SmallBureau b, OrganizationDraft<T> draft) {
    return doing -> doing.desk(b.director).organization().register(draft, REASON);
  }

  private static <T extends Recorded<?>> T registered(SmallBureau b, OrganizationDraft<T> draft) {
    return b.desk(b.director).organization().register(draft, REASON).orThrow();
  }

  private static UnitDraft unit(String code, String name, int order) {
    return new UnitDraft(code, name, UnitKind.SECTION, null, List.of("信息报送\\宣传"), order);
  }

  private static OfficialDraft official(String code, String name) {
    return new OfficialDraft(
        code, name, PoliticalStatus.PARTY_MEMBER, "11010119700101001X", "13800000000");
  }

  private static MajorMatterDraft matter(SmallBureau b) {
    return new MajorMatterDraft(
        "SZ-001",
        MajorMatterField.FUNDS,
        "救灾款物分配",
        b.aid,
        Money.yuan(120_000),
        "科室提出,党组会研究",
        "党组成员");
  }

  private static PostId heldBy(SmallBureau b, String code, LeadershipOffice office) {
    PostDraft draft =
        new PostDraft(
            code,
            "新设岗" + code,
            office == null ? b.office : b.leadership,
            List.of(new PostDuty("综合协调", "廉洁自律", "限时办结")),
            Set.of(),
            true,
            office,
            7);
    return registered(b, draft).id();
  }

  private static PowerItem drafted(SmallBureau b, String code) {
    return b.desk(b.aidHead).powers().draft(b.allowance(code), REASON).orThrow();
  }

  private static SearchRoundDraft round(SmallBureau b) {
    return new SearchRoundDraft("PC-001", b.aid, "社会救助科八月排查", DAY, YEARS_END, attachments("自查表一"));
  }

  private static List<Attachment> attachments(String name) {
    Digest digest = Digest.sha256(new byte[] {1, 2, 3});
    return List.of(
        new Attachment(AttachmentKind.SELF_CHECK, name + ".docx", "application/msword", 3, digest));
  }

  private static SearchRound opened(SmallBureau b) {
    return b.desk(b.aidHead).risks().openRound(round(b), REASON).orThrow();
  }

  private static RiskPoint identified(SmallBureau b) {
    return b.desk(b.aidClerk).risks().identify(b.riskOfAidClerk("R-001"), REASON).orThrow();
  }

  private static NilDraft nil(SmallBureau b) {
    return NilDraft.ofPost(b.homeHead.post(), b.homeHead.official(), "不经手资金,无审批事项", DAY, YEARS_END);
  }

  private static GradingProfileDraft profile(String code) {
    GradingProfileDraft plan = PlanProfile.draft();
    return new GradingProfileDraft(code, "本局分级方案", "清民发〔2011〕32号", plan.scale(), plan.method());
  }

  /** The policy of practice, but that decisions on ordinary posts are filed upward. */
  private static ProcedurePolicy filingUpward(SmallBureau b) {
    ProcedurePolicy practice = ProcedurePolicy.practice(b.planProfile());
    Map<SubjectClass, ProcedurePolicy.Roles> roles = new EnumMap<>(practice.roles());
    ProcedurePolicy.Roles ordinary = practice.of(SubjectClass.ORDINARY_POST);
    roles.put(
        SubjectClass.ORDINARY_POST,
        new ProcedurePolicy.Roles(ordinary.assessors(), ordinary.reviewers(), true));
    return new ProcedurePolicy(practice.id(), 2, practice.profile(), roles, practice.withdrawing());
  }

  private static ProposalDraft proposal(SmallBureau b, RiskPoint point) {
    return new ProposalDraft(
        point.id(),
        GradingInputs.of("HIGH", "MEDIUM"),
        List.of(b.aidClerk.official()),
        null,
        "经科室评估,机率较大");
  }

  private static Assessment proposed(SmallBureau b) {
    return proposed(b, identified(b));
  }

  private static Assessment proposed(SmallBureau b, RiskPoint point) {
    return b.desk(b.aidHead).grading().propose(proposal(b, point), REASON).orThrow();
  }

  private static StepDraft.Decision decision(SmallBureau b) {
    Assessment seen = proposed(b);
    Assessment reviewed =
        b.desk(b.deputy)
            .grading()
            .review(new StepDraft.Review(seen.id(), seen.version(), 1, "同意评估意见"), REASON)
            .orThrow();
    Meeting meeting =
        registered(
            b, b.partyGroupMeeting("党组会2011-12", DAY, Resolution.grading(seen.riskPoint(), 1)));
    return new StepDraft.Decision(reviewed.id(), reviewed.version(), meeting.id(), "定为A级");
  }

  private static Assessment decided(SmallBureau b) {
    return b.desk(b.director).grading().decide(decision(b), REASON).orThrow();
  }

  private static ControlMeasureDraft measure(SmallBureau b, RiskPoint point, String text) {
    return new ControlMeasureDraft(
        "M-001",
        point.id(),
        Mechanism.SUPERVISION,
        text,
        b.aidHead.post(),
        LocalDate.of(2011, 11, 30));
  }

  private static ControlMeasure planned(SmallBureau b, RiskPoint point) {
    return b.desk(b.aidHead).controls().plan(measure(b, point, "两人入户、双人签字"), REASON).orThrow();
  }
}
