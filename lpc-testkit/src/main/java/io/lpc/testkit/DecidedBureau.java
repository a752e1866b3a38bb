package io.lpc.testkit;

import io.lpc.Lpc;
import io.lpc.common.BureauId;
import io.lpc.common.Digest;
import io.lpc.common.Money;
import io.lpc.common.Reason;
import io.lpc.control.ControlMeasureDraft;
import io.lpc.control.Mechanism;
import io.lpc.organization.KinshipDraft;
import io.lpc.organization.LeadingGroupDraft;
import io.lpc.organization.MajorMatterDraft;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.MatterThresholdDraft;
import io.lpc.organization.Meeting;
import io.lpc.organization.OfficialDraft;
import io.lpc.organization.OrganizationRegister;
import io.lpc.organization.PoliticalStatus;
import io.lpc.organization.Relative;
import io.lpc.organization.Resolution;
import io.lpc.organization.UnitDraft;
import io.lpc.organization.UnitKind;
import io.lpc.power.PowerCatalog;
import io.lpc.power.PowerItem;
import io.lpc.risk.Attachment;
import io.lpc.risk.AttachmentKind;
import io.lpc.risk.NilDraft;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskRegister;
import io.lpc.risk.SearchRoundDraft;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.GradingInputs;
import io.lpc.risk.grading.GradingProfileDraft;
import io.lpc.risk.grading.PlanProfile;
import io.lpc.risk.grading.ProposalDraft;
import io.lpc.risk.grading.StepDraft;
import java.time.LocalDate;
import java.util.List;

/**
 * 已审定的小民政局: the small bureau after its campaign, played through the services. It has a record of
 * every kind that an archive holds, a grading profile in two versions, records that were changed
 * since and one that names a later one. Risk point R-001 is decided, R-002 was found.
 */
public final class DecidedBureau {

  /** The day of the decision, at which its clock stands in the end. */
  public static final LocalDate DECIDED_ON = LocalDate.of(2011, 9, 4);

  private static final Reason REASON = Reason.of("八月排查、九月审定");
  private static final LocalDate SEARCHED_FROM = LocalDate.of(2011, 8, 12);

  private final SmallBureau small;
  private final SettableClock clock;

  private DecidedBureau(SmallBureau small, SettableClock clock) {
    this.small = small;
    this.clock = clock;
  }

  /**
   * Founds the bureau and plays the campaign.
   *
   * @param lpc the library
   * @param clock the library's clock, which is set on the way
   * @param id the bureau's id
   * @return the bureau, who is who
   */
  public static SmallBureau in(Lpc lpc, SettableClock clock, BureauId id) {
    clock.set(SmallBureau.FOUNDED_ON);
    DecidedBureau played = new DecidedBureau(SmallBureau.foundedIn(lpc, id), clock);
    played.prepare();
    played.clearUpPowers();
    RiskPoint point = played.search();
    played.grade(point);
    return played.small;
  }

  private void prepare() {
    OrganizationRegister register = small.desk(small.disciplineHead).organization();
    register
        .register(
            new UnitDraft(
                "FLY-1", "区社会福利院护理组", UnitKind.SUBORDINATE, small.welfareHome, List.of(), 5),
            REASON)
        .orThrow();
    register
        .revise(
            small.aidClerk.official(),
            1,
            new OfficialDraft(
                "006", "陈己", PoliticalStatus.PARTY_MEMBER, "500000198001010016", "13900000006"),
            REASON)
        .orThrow();
    register
        .register(
            new KinshipDraft(small.homeHead.official(), new Relative.Outsider("褚某"), "配偶"), REASON)
        .orThrow();
    register
        .register(new LeadingGroupDraft("廉能风险防控工作领导小组", "清河民发〔2011〕5号", small.office), REASON)
        .orThrow();
    register
        .register(
            new MatterThresholdDraft(
                MajorMatterField.FUNDS,
                "单笔五万元以上",
                Money.yuan(50_000),
                "局议事规则",
                LocalDate.of(2011, 1, 1),
                null),
            REASON)
        .orThrow();
    register
        .register(
            new MajorMatterDraft(
                "SZYD-001",
                MajorMatterField.FUNDS,
                "救灾资金拨付",
                small.aid,
                Money.yuan(80_000),
                "集体研究",
                "领导班子"),
            REASON)
        .orThrow();
  }

  private void clearUpPowers() {
    PowerCatalog catalog = small.desk(small.aidHead).powers();
    PowerItem former = catalog.draft(small.allowance("MZ-05-000"), REASON).orThrow();
    catalog.confirm(former.id(), 1, REASON).orThrow();
    PowerItem next = catalog.draft(small.allowance("MZ-05-001"), REASON).orThrow();
    catalog.confirm(next.id(), 1, REASON).orThrow();
    small.desk(small.deputy).powers().supersede(former.id(), 2, next.id(), REASON).orThrow();
  }

  private RiskPoint search() {
    clock.set(LocalDate.of(2011, 8, 20));
    RiskRegister risks = small.desk(small.aidClerk).risks();
    risks
        .openRound(
            new SearchRoundDraft(
                "PC-2011-08",
                small.aid,
                "八月排查",
                SEARCHED_FROM,
                LocalDate.of(2011, 8, 31),
                List.of(
                    new Attachment(
                        AttachmentKind.SELF_CHECK,
                        "自查表.pdf",
                        "application/pdf",
                        2048,
                        Digest.sha256(new byte[] {1})))),
            REASON)
        .orThrow();
    RiskPoint point = risks.identify(small.riskOfAidClerk("R-001"), REASON).orThrow();
    risks.identify(small.riskOfAidSection("R-002"), REASON).orThrow();
    small
        .desk(small.aidHead)
        .controls()
        .plan(
            new ControlMeasureDraft(
                "M-001",
                point.id(),
                Mechanism.SUPERVISION,
                "两人入户、双人签字",
                small.aidHead.post(),
                LocalDate.of(2011, 11, 30)),
            REASON)
        .orThrow();
    small
        .desk(small.deputy)
        .risks()
        .declareNil(
            NilDraft.ofPost(
                small.homeHead.post(),
                small.homeHead.official(),
                "只负责日常照料",
                SEARCHED_FROM,
                LocalDate.of(2012, 8, 11)),
            REASON)
        .orThrow();
    return point;
  }

  private void grade(RiskPoint point) {
    clock.set(LocalDate.of(2011, 9, 1));
    Assessment assessment =
        small
            .desk(small.aidHead)
            .grading()
            .propose(
                new ProposalDraft(
                    point.id(),
                    GradingInputs.of("HIGH", "MEDIUM"),
                    List.of(small.aidClerk.official()),
                    null,
                    "经科室评估,机率较大"),
                REASON)
            .orThrow();
    small
        .desk(small.director)
        .grading()
        .revise(small.planProfile(), 1, reworded(), REASON)
        .orThrow();
    small
        .desk(small.deputy)
        .grading()
        .review(new StepDraft.Review(assessment.id(), 1, 1, "同意评估意见"), REASON)
        .orThrow();
    clock.set(DECIDED_ON);
    Meeting meeting =
        small
            .desk(small.director)
            .organization()
            .register(
                small.partyGroupMeeting(
                    "党组会2011-12", DECIDED_ON, Resolution.grading(assessment.riskPoint(), 1)),
                REASON)
            .orThrow();
    small
        .desk(small.director)
        .grading()
        .decide(new StepDraft.Decision(assessment.id(), 2, meeting.id(), "定为A级"), REASON)
        .orThrow();
  }

  private static GradingProfileDraft reworded() {
    GradingProfileDraft plan = PlanProfile.draft();
    return new GradingProfileDraft(
        plan.code(), "方案分级(修订)", plan.source(), plan.scale(), plan.method());
  }
}
