package io.lpc.persistence.jooq.kills;

import io.lpc.Bureau;
import io.lpc.Desk;
import io.lpc.Lpc;
import io.lpc.common.ActKey;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.Reason;
import io.lpc.common.Receipt;
import io.lpc.organization.AgendaItem;
import io.lpc.organization.Attendance;
import io.lpc.organization.AttendanceCapacity;
import io.lpc.organization.Meeting;
import io.lpc.organization.MeetingDraft;
import io.lpc.organization.MeetingKind;
import io.lpc.organization.Official;
import io.lpc.organization.Post;
import io.lpc.organization.Resolution;
import io.lpc.organization.Unit;
import io.lpc.organization.Vote;
import io.lpc.risk.KeyArea;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskPointDraft;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.GradingInputs;
import io.lpc.risk.grading.ProposalDraft;
import io.lpc.risk.grading.StepDraft;
import io.lpc.store.Store;
import io.lpc.testkit.SettableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * 一个单位的工作: registers are taken in, risk points found and graded up to the decision, and more
 * registers taken in. It is the same each time, every act under a key of its own and with the same
 * ids: whoever was interrupted begins again from the start, and each act has one effect.
 */
final class Work {

  /** Hears of every act. */
  interface Witness {

    /** An act is about to be done. */
    void begins(BureauId bureau, ActKey act);

    /** It was accepted, now or before. */
    void isDone(Receipt receipt);
  }

  private static final LocalDate DAY = LocalDate.of(2011, 9, 4);
  private static final Reason REASON = Reason.of("廉能风险防控");
  private static final Actor.Founder FOUNDER = new Actor.Founder("建档员");
  private static final int ROUNDS = 2;
  private static final int RISKS = 3;

  private final Lpc lpc;
  private final Witness witness;
  private String act = "";
  private int ids;

  Work(Store store, Witness witness) {
    this.lpc = Lpc.builder().store(store).clock(SettableClock.at(DAY)).ids(this::nextId).build();
    this.witness = witness;
  }

  private String nextId() {
    return act + "." + ++ids;
  }

  /** Does the whole work of one bureau. */
  void of(BureauId id) {
    Bureau bureau = lpc.bureau(id);
    done(
        bureau, FOUNDER, "take-in", desk -> desk.archive().takeIn(RegistersAtHand.whole(), REASON));
    for (int round = 1; round <= ROUNDS; round++) {
      grade(bureau, round);
    }
    Actor importer = new Actor.Automation("登记册导入", official(bureau, RegistersAtHand.DIRECTOR));
    done(
        bureau,
        importer,
        "take-in-later",
        desk -> desk.archive().takeIn(RegistersAtHand.later(), REASON));
  }

  /** Some risk points of a clerk, up to the Party group's decision. */
  private void grade(Bureau bureau, int round) {
    List<String> codes = IntStream.range(0, RISKS).mapToObj(i -> "R-" + round + "-" + i).toList();
    List<Assessment> reviewed = codes.stream().map(code -> reviewed(bureau, code)).toList();
    Actor director = holder(bureau, RegistersAtHand.DIRECTOR);
    MeetingDraft draft = meeting(bureau, "党组会" + round, reviewed);
    Meeting meeting =
        done(
            bureau,
            director,
            "meeting-" + round,
            desk -> desk.organization().register(draft, REASON));
    for (int i = 0; i < RISKS; i++) {
      Assessment seen = reviewed.get(i);
      StepDraft.Decision decision =
          new StepDraft.Decision(seen.id(), seen.version(), meeting.id(), "定为A级");
      done(
          bureau,
          director,
          "decide-" + codes.get(i),
          desk -> desk.grading().decide(decision, REASON));
    }
  }

  private Assessment reviewed(Bureau bureau, String code) {
    RiskPointDraft found = risk(bureau, code);
    RiskPoint point =
        done(
            bureau,
            holder(bureau, RegistersAtHand.CLERK),
            "identify-" + code,
            desk -> desk.risks().identify(found, REASON));
    ProposalDraft proposal =
        new ProposalDraft(
            point.id(),
            GradingInputs.of("HIGH", "MEDIUM"),
            List.of(official(bureau, RegistersAtHand.CLERK)),
            null,
            "经科室评估,机率较大");
    Assessment proposed =
        done(
            bureau,
            holder(bureau, RegistersAtHand.HEAD),
            "propose-" + code,
            desk -> desk.grading().propose(proposal, REASON));
    StepDraft.Review review = new StepDraft.Review(proposed.id(), proposed.version(), 1, "同意评估意见");
    return done(
        bureau,
        holder(bureau, RegistersAtHand.DEPUTY),
        "review-" + code,
        desk -> desk.grading().review(review, REASON));
  }

  private static RiskPointDraft risk(Bureau bureau, String code) {
    return new RiskPointDraft(
        code,
        RiskLevel.INDIVIDUAL,
        "POST_DUTY",
        KeyArea.MONEY,
        null,
        Presence.POSSIBLE,
        "低保资格审核把关不严,优亲厚友",
        List.of("凭关系认定收入"),
        bureau.findByCode(Unit.KIND, "KS0").orElseThrow().id(),
        bureau.findByCode(Post.KIND, RegistersAtHand.CLERK).orElseThrow().id(),
        null,
        null,
        null);
  }

  private static MeetingDraft meeting(Bureau bureau, String code, List<Assessment> tabled) {
    List<Attendance> attendances = new ArrayList<>();
    List<AgendaItem.Ballot> ballots = new ArrayList<>();
    for (String each :
        List.of(
            RegistersAtHand.DIRECTOR, RegistersAtHand.DEPUTY, RegistersAtHand.DISCIPLINE_HEAD)) {
      OfficialId member = official(bureau, each);
      attendances.add(new Attendance(member, AttendanceCapacity.MEMBER));
      ballots.add(new AgendaItem.Ballot(member, Vote.FOR));
    }
    List<Resolution> resolutions =
        tabled.stream().map(each -> Resolution.grading(each.riskPoint(), 1)).toList();
    return new MeetingDraft(
        code,
        MeetingKind.PARTY_GROUP,
        "审定廉能风险等级",
        DAY,
        official(bureau, RegistersAtHand.DIRECTOR),
        attendances,
        List.of(new AgendaItem(1, "审定风险等级", resolutions, List.of(), ballots)),
        "会议听取了评估和初审情况,研究确定了风险等级。",
        null);
  }

  private static OfficialId official(Bureau bureau, String code) {
    return bureau.findByCode(Official.KIND, code).orElseThrow().id();
  }

  /** Whoever holds a post has the post's code. */
  private static Actor holder(Bureau bureau, String code) {
    return new Actor.Holder(
        official(bureau, code), bureau.findByCode(Post.KIND, code).orElseThrow().id());
  }

  private <T> T done(Bureau bureau, Actor actor, String key, Function<Desk, Outcome<T>> doing) {
    act = key;
    ids = 0;
    ActKey named = ActKey.of(key);
    witness.begins(bureau.id(), named);
    Outcome<T> outcome = doing.apply(bureau.actingAs(actor).withKey(named));
    if (outcome instanceof Outcome.Accepted<T> accepted) {
      witness.isDone(accepted.receipt());
    }
    return outcome.orThrow();
  }
}
