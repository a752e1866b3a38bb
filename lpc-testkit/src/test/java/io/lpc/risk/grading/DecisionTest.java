package io.lpc.risk.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Actor;
import io.lpc.common.Digest;
import io.lpc.common.Money;
import io.lpc.common.Outcome;
import io.lpc.common.Violation;
import io.lpc.ledger.LedgerQuery;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.Attendance;
import io.lpc.organization.AttendanceCapacity;
import io.lpc.organization.BureauDraft;
import io.lpc.organization.MajorMatter;
import io.lpc.organization.MajorMatterDraft;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.Meeting;
import io.lpc.organization.MeetingDraft;
import io.lpc.organization.MeetingId;
import io.lpc.organization.MeetingKind;
import io.lpc.organization.OrganizationViolation;
import io.lpc.organization.Post;
import io.lpc.organization.PostDraft;
import io.lpc.organization.PostDuty;
import io.lpc.organization.Resolution;
import io.lpc.organization.Vote;
import io.lpc.organization.VotingRule;
import io.lpc.power.LegalBasis;
import io.lpc.power.LegalLevel;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemDraft;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskPointDraft;
import io.lpc.risk.RiskSubject;
import io.lpc.risk.Scene;
import io.lpc.store.RecordViolation;
import io.lpc.testkit.SmallBureau;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 党组审定: members vote, others attend, the concerned withdraw; bound to what it was decided on. */
class DecisionTest {

  private static final LegalBasis OLD_REGULATION =
      new LegalBasis(
          "退伍义务兵安置条例",
          "国发〔1987〕106号",
          LegalLevel.ADMINISTRATIVE_REGULATION,
          LocalDate.of(1987, 12, 12),
          LocalDate.of(2011, 10, 31));

  private static final LegalBasis NEW_REGULATION =
      new LegalBasis(
          "退役士兵安置条例",
          "国务院、中央军委令第608号",
          LegalLevel.ADMINISTRATIVE_REGULATION,
          LocalDate.of(2011, 11, 1),
          null);

  private final Scene scene = new Scene();
  private final SmallBureau bureau = scene.bureau;

  @BeforeEach
  void inSeptember() {
    scene.on(9, 1);
  }

  @Test
  void only_a_meeting_of_the_party_group_decides() {
    Assessment reviewed = scene.reviewed(scene.riskOfClerk());
    Meeting leadership = held(MeetingKind.LEADERSHIP, members(), Vote.FOR);

    assertThat(scene.refused(() -> scene.decide(bureau.director, reviewed.id(), leadership)))
        .containsExactly(
            GradingViolation.NOT_PARTY_GROUP.with("meeting", "党组会2011-12").at("meeting"));
  }

  @Test
  void a_meeting_decides_only_on_what_it_resolved() {
    Meeting meeting = scene.met("党组会2011-12");
    Assessment reviewed = scene.reviewed(scene.found(bureau.riskOfAidClerk("未列入议题-1")));

    assertThat(scene.refused(() -> scene.decide(bureau.director, reviewed.id(), meeting)))
        .containsExactly(
            GradingViolation.NOT_RESOLVED
                .with("meeting", "党组会2011-12", "point", "未列入议题-1")
                .at("meeting"));
  }

  @Test
  void the_grade_is_the_one_that_the_meeting_resolved() {
    RiskPoint point = scene.riskOfClerk();
    Assessment reviewed = scene.reviewed(point);
    Meeting meeting = scene.met("党组会2011-12", Resolution.grading(point.id(), 3));

    assertThat(scene.decide(bureau.director, reviewed.id(), meeting).orThrow().decided())
        .contains(new RiskGrade(3, "C级"));
  }

  @Test
  void what_was_resolved_on_a_risk_point_is_not_found_under_its_old_number() {
    RiskPoint tabled = scene.riskOfClerk();
    scene.reviewed(tabled);
    Meeting meeting = scene.met("党组会2011-12");
    revise(tabled, Scene.numbered(bureau.riskOfAidClerk("R-001"), "R-900"));
    Assessment other = scene.reviewed(scene.found(bureau.riskOfAidClerk("R-001")));

    assertThat(scene.refused(() -> scene.decide(bureau.director, other.id(), meeting)))
        .extracting(Violation::code)
        .containsExactly("LPC-GRADE-027");
  }

  @Test
  void a_resolution_to_withdraw_gives_no_grade_and_one_to_grade_withdraws_nothing() {
    RiskPoint point = scene.riskOfClerk();
    Assessment reviewed = scene.reviewed(point);
    Meeting withdrawing = scene.met("党组会2011-12", Resolution.withdrawing(point.id()));
    Meeting grading = scene.met("党组会2011-13");

    assertThat(scene.refused(() -> scene.decide(bureau.director, reviewed.id(), withdrawing)))
        .containsExactly(
            GradingViolation.RESOLVED_OTHERWISE
                .with(
                    "meeting", "党组会2011-12",
                    "point", "R-001",
                    "resolved", "党组撤销",
                    "step", "党组审定")
                .at("meeting"));
    assertThat(scene.refused(() -> withdraw(bureau.director, reviewed, grading)))
        .containsExactly(
            GradingViolation.RESOLVED_OTHERWISE
                .with(
                    "meeting", "党组会2011-13",
                    "point", "R-001",
                    "resolved", "党组审定",
                    "step", "党组撤销")
                .at("meeting"));
  }

  @Test
  void whoever_proposed_a_grade_records_no_meeting_that_resolves_on_it() {
    RiskPoint own = scene.found(scene.riskOf("R-021", bureau.leadership, bureau.director.post()));
    Assessment proposed = scene.proposed(bureau.director, own);
    scene.review(bureau.disciplineHead, proposed.id(), 1).orThrow();
    MeetingDraft meeting = scene.meeting("党组会2011-12");

    assertThat(
            scene.refused(
                () -> scene.desk(bureau.director).organization().register(meeting, Scene.REASON)))
        .containsExactly(
            GradingViolation.RECORDED_BY_PROPOSER
                .with("official", bureau.director.official(), "point", "R-021")
                .at("items[0].resolutions[0].riskPoint"));
  }

  @Test
  void whoever_left_the_room_does_not_record_what_was_carried() {
    scene.reviewed(scene.riskOfClerk());
    MeetingDraft meeting = Scene.withdrawing(scene.meeting("党组会2011-12"), List.of(bureau.director));

    assertThat(
            scene.refused(
                () -> scene.desk(bureau.director).organization().register(meeting, Scene.REASON)))
        .containsExactly(
            GradingViolation.RECORDED_BY_WITHDRAWN
                .with("official", bureau.director.official(), "item", 1)
                .at("items[0].resolutions[0].riskPoint"));
  }

  @Test
  void a_grade_is_resolved_of_what_was_reviewed_and_is_one_of_its_profile() {
    RiskPoint unreviewed = scene.riskOfSection();
    Assessment reviewed = scene.reviewed(scene.riskOfClerk());
    MeetingDraft meeting =
        bureau.partyGroupMeeting(
            "党组会2011-12",
            scene.today(),
            Resolution.grading(unreviewed.id(), 1),
            Resolution.grading(reviewed.riskPoint(), 4));

    assertThat(
            scene.refused(
                () -> scene.desk(bureau.director).organization().register(meeting, Scene.REASON)))
        .containsExactly(
            GradingViolation.NOT_REVIEWED
                .with("point", "R-100")
                .at("items[0].resolutions[0].riskPoint"),
            GradingViolation.UNKNOWN_GRADE.with("rank", 4).at("items[0].resolutions[1].rank"));
  }

  @Test
  void old_minutes_decide_nothing_that_came_after_them_however_it_is_dated() {
    RiskPoint point = scene.riskOfClerk();
    scene.reviewed(point);
    scene.on(9, 4);
    Instant then = scene.clock.instant();
    Meeting meeting = scene.met("党组会2011-12", Resolution.grading(point.id(), 3));
    scene.on(9, 20);
    RiskPoint graver = revise(point, Scene.saying(bureau.riskOfAidClerk("R-001"), "收受申请人财物"));
    Assessment again = proposedAt(then, graver);
    scene
        .desk(bureau.deputy)
        .happenedAt(then)
        .grading()
        .review(new StepDraft.Review(again.id(), again.version(), 1, "同意"), Scene.REASON)
        .orThrow();

    assertThat(scene.refused(() -> scene.decide(bureau.director, again.id(), meeting)))
        .containsExactly(tooEarly());
  }

  @Test
  void a_meeting_of_the_same_day_decides_nothing_that_was_reviewed_after_its_minutes() {
    RiskPoint point = scene.riskOfClerk();
    Assessment first = scene.reviewed(point);
    Meeting meeting = scene.met("党组会2011-12", Resolution.grading(point.id(), 3));
    scene
        .desk(bureau.deputy)
        .grading()
        .giveBack(new StepDraft.Return(first.id(), first.version(), "补充依据"), Scene.REASON)
        .orThrow();
    Assessment again = scene.reviewed(point);

    assertThat(scene.refused(() -> scene.decide(bureau.director, again.id(), meeting)))
        .containsExactly(tooEarly());
  }

  @Test
  void a_risk_point_that_was_rewritten_after_the_minutes_is_not_taken_back_by_them() {
    RiskPoint point = scene.riskOfClerk();
    Assessment proposed = scene.proposed(point);
    Meeting meeting = metToWithdraw("党组会2011-12");
    revise(point, Scene.saying(bureau.riskOfAidClerk("R-001"), "收受申请人财物"));

    assertThat(scene.refused(() -> withdraw(bureau.director, proposed, meeting)))
        .containsExactly(tooEarly());
  }

  @Test
  void members_who_leave_afterwards_leave_the_vote_as_it_was() {
    Assessment reviewed = scene.reviewed(scene.riskOfClerk());
    Meeting lost = held(MeetingKind.PARTY_GROUP, members(), Vote.AGAINST);
    scene.on(9, 20);
    scene.leavesPartyGroup(bureau.deputy.official(), LocalDate.of(2011, 8, 30));
    scene.leavesPartyGroup(bureau.disciplineHead.official(), LocalDate.of(2011, 8, 30));

    assertThat(scene.refused(() -> scene.decide(bureau.director, reviewed.id(), lost)))
        .containsExactly(
            OrganizationViolation.NOT_CARRIED.with("item", 1, "votes", 0, "entitled", 3));
  }

  private Assessment proposedAt(Instant then, RiskPoint point) {
    return scene
        .desk(bureau.aidHead)
        .happenedAt(then)
        .grading()
        .propose(scene.proposal(point, "HIGH", "DEEP", bureau.aidClerk.official()), Scene.REASON)
        .orThrow();
  }

  private static Violation tooEarly() {
    return GradingViolation.MINUTES_TOO_EARLY
        .with("meeting", "党组会2011-12", "point", "R-001")
        .at("meeting");
  }

  @Test
  void the_meeting_is_not_held_before_the_review() {
    scene.on(9, 3);
    Assessment reviewed = scene.reviewed(scene.riskOfClerk());
    Meeting early =
        scene.recorded(
            bureau.partyGroupMeeting(
                "党组会2011-11",
                LocalDate.of(2011, 9, 1),
                Resolution.grading(reviewed.riskPoint(), 1)));

    assertThat(scene.refused(() -> scene.decide(bureau.director, reviewed.id(), early)))
        .containsExactly(
            GradingViolation.MEETING_TOO_EARLY
                .with("meeting", "党组会2011-11", "day", "2011-09-01")
                .at("meeting"));
  }

  @Test
  void neither_decision_nor_withdrawal_is_dated_before_its_meeting() {
    Assessment reviewed = scene.reviewed(scene.riskOfClerk());
    Instant dayBefore = scene.clock.instant().plus(Duration.ofDays(2));
    scene.on(9, 4);
    Meeting meeting = scene.met("党组会2011-12");
    Meeting withdrawing = metToWithdraw("党组会2011-13");
    scene.on(9, 20);
    GradingDesk backdated = scene.desk(bureau.director).happenedAt(dayBefore).grading();
    Violation before =
        GradingViolation.BEFORE_MEETING.with("meeting", "党组会2011-12", "day", "2011-09-04");

    assertThat(
            scene.refused(
                () ->
                    backdated.decide(
                        new StepDraft.Decision(
                            reviewed.id(), reviewed.version(), meeting.id(), "定为A级"),
                        Scene.REASON)))
        .containsExactly(before);
    assertThat(
            scene.refused(
                () ->
                    backdated.withdraw(
                        new StepDraft.Withdrawal(
                            reviewed.id(), reviewed.version(), withdrawing.id(), "业务已移交"),
                        Scene.REASON)))
        .containsExactly(
            GradingViolation.BEFORE_MEETING.with("meeting", "党组会2011-13", "day", "2011-09-04"));
    assertThat(scene.decide(bureau.director, reviewed.id(), meeting).isAccepted()).isTrue();
  }

  @Test
  void the_voting_rule_of_the_day_of_the_meeting_counts_whatever_it_is_later() {
    Assessment reviewed = scene.reviewed(scene.riskOfClerk());
    List<Attendance> two = members().subList(0, 2);
    Meeting before = heldAs("党组会2011-12", MeetingKind.PARTY_GROUP, two);
    scene.on(9, 10);
    BureauDraft like = SmallBureau.profile();
    VotingRule twoThirds = new VotingRule(new VotingRule.Part(2, 3), new VotingRule.Part(2, 3));
    scene
        .desk(bureau.director)
        .organization()
        .revise(
            SmallBureau.ID,
            1,
            new BureauDraft(like.name(), like.district(), like.superior(), null, twoThirds),
            Scene.REASON)
        .orThrow();
    Meeting after = heldAs("党组会2011-13", MeetingKind.PARTY_GROUP, two);

    assertThat(scene.refused(() -> scene.decide(bureau.director, reviewed.id(), after)))
        .extracting(Violation::code)
        .containsExactly("LPC-ORG-019");
    assertThat(scene.decide(bureau.director, reviewed.id(), before).isAccepted()).isTrue();
  }

  @Test
  void a_new_assessment_is_not_dated_before_the_decision_on_the_last() {
    RiskPoint point = scene.riskOfClerk();
    Instant early = scene.clock.instant();
    scene.on(9, 4);
    scene.decided(point, 1);
    Instant decidedAt = scene.clock.instant();
    scene.on(12, 1);

    assertThat(
            scene.refused(
                () ->
                    scene
                        .desk(bureau.aidHead)
                        .happenedAt(early)
                        .grading()
                        .propose(
                            scene.proposal(point, "MEDIUM", "MEDIUM", bureau.aidClerk.official()),
                            Scene.REASON)))
        .containsExactly(GradingViolation.STEP_TOO_EARLY.with("at", decidedAt));
    assertThat(scene.proposed(point).version()).isEqualTo(1);
  }

  @Test
  void a_comment_made_after_the_meeting_does_not_undo_it() {
    Assessment reviewed = scene.reviewed(scene.riskOfClerk());
    scene.on(9, 4);
    Meeting meeting = scene.met("党组会2011-12");
    scene.on(9, 5);
    scene
        .desk(bureau.aidClerk)
        .grading()
        .comment(new StepDraft.Comment(reviewed.id(), reviewed.version(), "仍有异议"), Scene.REASON)
        .orThrow();

    assertThat(scene.decide(bureau.director, reviewed.id(), meeting).isAccepted()).isTrue();
  }

  @Test
  void who_records_the_decision_was_there() {
    Assessment reviewed = scene.reviewed(scene.riskOfClerk());
    Meeting meeting = scene.met("党组会2011-12");

    assertThat(scene.refused(() -> scene.decide(bureau.otherDeputy, reviewed.id(), meeting)))
        .containsExactly(
            GradingViolation.DID_NOT_ATTEND.with(
                "official", bureau.otherDeputy.official(), "meeting", "党组会2011-12"));
  }

  @Test
  void who_attends_without_a_vote_may_record_it() {
    Assessment reviewed = scene.reviewed(scene.riskOfClerk());
    Meeting meeting = held(MeetingKind.PARTY_GROUP, and(bureau.otherDeputy), Vote.FOR);

    assertThat(scene.decide(bureau.otherDeputy, reviewed.id(), meeting).isAccepted()).isTrue();
  }

  @Test
  void an_item_that_was_not_carried_decides_nothing() {
    Assessment reviewed = scene.reviewed(scene.riskOfClerk());
    Meeting against = held(MeetingKind.PARTY_GROUP, members(), Vote.ABSTAIN);

    assertThat(scene.refused(() -> scene.decide(bureau.director, reviewed.id(), against)))
        .extracting(Violation::code)
        .containsExactly("LPC-ORG-019");
  }

  @Test
  void a_meeting_without_quorum_decides_nothing() {
    Assessment reviewed = scene.reviewed(scene.riskOfClerk());
    Meeting alone =
        held(
            MeetingKind.PARTY_GROUP,
            List.of(new Attendance(bureau.director.official(), AttendanceCapacity.MEMBER)),
            Vote.FOR);

    assertThat(scene.refused(() -> scene.decide(bureau.director, reviewed.id(), alone)))
        .extracting(Violation::code)
        .containsExactly("LPC-ORG-017");
  }

  @Test
  void where_too_few_are_left_after_withdrawals_it_is_referred_upward() {
    RiskPoint own = scene.found(scene.riskOf("R-021", bureau.leadership, bureau.director.post()));
    Assessment proposed = scene.proposed(bureau.director, own);
    scene.review(bureau.disciplineHead, proposed.id(), 1).orThrow();
    Meeting left = scene.met("党组会2011-12", bureau.director, bureau.deputy);

    assertThat(scene.refused(() -> scene.decide(bureau.disciplineHead, proposed.id(), left)))
        .extracting(Violation::code)
        .containsExactly("LPC-ORG-018");
  }

  @Test
  void a_meeting_that_does_not_exist_decides_nothing() {
    Assessment reviewed = scene.reviewed(scene.riskOfClerk());
    StepDraft.Decision decision =
        new StepDraft.Decision(reviewed.id(), reviewed.version(), MeetingId.of("never"), "定为A级");

    assertThat(
            scene.refused(
                () -> scene.desk(bureau.director).grading().decide(decision, Scene.REASON)))
        .containsExactly(
            RecordViolation.NOT_FOUND.with("kind", Meeting.KIND, "id", "never").at("meeting"));
  }

  @Test
  void the_holder_withdraws_even_if_attending_without_a_vote() {
    Assessment reviewed = scene.reviewed(scene.riskOfClerk());
    Meeting with = held(MeetingKind.PARTY_GROUP, and(bureau.aidClerk), Vote.FOR);

    assertThat(scene.refused(() -> scene.decide(bureau.director, reviewed.id(), with)))
        .containsExactly(mustWithdraw(bureau.aidClerk));
  }

  @Test
  void a_member_whose_post_is_graded_withdraws_and_the_minutes_say_so() {
    RiskPoint own = scene.found(scene.riskOf("R-020", bureau.leadership, bureau.deputy.post()));
    Assessment proposed = scene.proposed(bureau.deputy, own);
    scene.review(bureau.director, proposed.id(), 1).orThrow();
    Meeting all = scene.met("党组会2011-12");

    assertThat(scene.refused(() -> scene.decide(bureau.director, proposed.id(), all)))
        .containsExactly(mustWithdraw(bureau.deputy));
    Meeting others = scene.met("党组会2011-13", bureau.deputy);
    assertThat(scene.decide(bureau.director, proposed.id(), others).isAccepted()).isTrue();
    assertThat(others.items().get(0).withdrawals())
        .extracting(io.lpc.organization.AgendaItem.Withdrawal::official)
        .containsExactly(bureau.deputy.official());
  }

  @Test
  void who_held_the_post_on_the_day_of_the_meeting_should_have_withdrawn() {
    RiskPoint own = scene.found(scene.riskOf("R-020", bureau.leadership, bureau.deputy.post()));
    Assessment proposed = scene.proposed(bureau.deputy, own);
    scene.review(bureau.director, proposed.id(), 1).orThrow();
    scene.on(9, 4);
    Meeting all = scene.met("党组会2011-12");
    scene.on(9, 6);
    scene.leaves(bureau.deputy, LocalDate.of(2011, 9, 5));

    assertThat(scene.refused(() -> scene.decide(bureau.director, proposed.id(), all)))
        .containsExactly(mustWithdraw(bureau.deputy));
  }

  @Test
  void the_head_withdraws_where_the_unit_itself_is_concerned() {
    Assessment reviewed = scene.reviewed(scene.riskOfSection());
    Meeting with = held(MeetingKind.PARTY_GROUP, and(bureau.aidHead), Vote.FOR);

    assertThat(scene.refused(() -> scene.decide(bureau.director, reviewed.id(), with)))
        .containsExactly(mustWithdraw(bureau.aidHead));
    Meeting without =
        scene
            .desk(bureau.director)
            .organization()
            .register(
                Scene.withdrawing(
                    draft("党组会2011-13", MeetingKind.PARTY_GROUP, and(bureau.aidHead), Vote.FOR),
                    List.of(bureau.aidHead)),
                Scene.REASON)
            .orThrow();
    assertThat(scene.decide(bureau.director, reviewed.id(), without).isAccepted()).isTrue();
  }

  @Test
  void the_head_stays_for_the_posts_of_the_unit() {
    Assessment reviewed = scene.reviewed(scene.riskOfClerk());
    Meeting with = held(MeetingKind.PARTY_GROUP, and(bureau.aidHead), Vote.FOR);

    assertThat(scene.decide(bureau.director, reviewed.id(), with).isAccepted()).isTrue();
  }

  @Test
  void relatives_withdraw_whichever_of_the_two_declared_it() {
    scene.related(bureau.disciplineHead.official(), bureau.aidClerk.official());
    scene.related(bureau.aidHead.official(), bureau.deputy.official());
    Assessment ofClerk = scene.reviewed(scene.riskOfClerk());
    Assessment ofSection = scene.reviewed(scene.riskOfSection());
    Meeting all = scene.met("党组会2011-12");

    assertThat(scene.refused(() -> scene.decide(bureau.director, ofClerk.id(), all)))
        .containsExactly(mustWithdraw(bureau.disciplineHead));
    assertThat(scene.refused(() -> scene.decide(bureau.director, ofSection.id(), all)))
        .containsExactly(mustWithdraw(bureau.deputy));
    Meeting others = scene.met("党组会2011-13", bureau.disciplineHead);
    assertThat(scene.decide(bureau.director, ofClerk.id(), others).isAccepted()).isTrue();
  }

  @Test
  void everybody_who_should_have_withdrawn_is_named() {
    scene.related(bureau.disciplineHead.official(), bureau.deputy.official());
    RiskPoint own = scene.found(scene.riskOf("R-020", bureau.leadership, bureau.deputy.post()));
    Assessment proposed = scene.proposed(bureau.deputy, own);
    scene.review(bureau.director, proposed.id(), 1).orThrow();
    Meeting all = scene.met("党组会2011-12");

    assertThat(scene.refused(() -> scene.decide(bureau.director, proposed.id(), all)))
        .containsExactlyInAnyOrder(
            mustWithdraw(bureau.deputy), mustWithdraw(bureau.disciplineHead));
  }

  @Test
  void whoever_stands_in_for_the_graded_post_is_concerned_too() {
    scene.appointed(
        bureau.disciplineHead.official(), bureau.aidClerk.post(), AppointmentKind.STAND_IN);
    Assessment reviewed = scene.reviewed(scene.riskOfClerk());
    Meeting all = scene.met("党组会2011-12");

    assertThat(scene.refused(() -> scene.decide(bureau.director, reviewed.id(), all)))
        .containsExactly(mustWithdraw(bureau.disciplineHead));
    Meeting others = scene.met("党组会2011-13", bureau.disciplineHead);
    assertThat(scene.decide(bureau.director, reviewed.id(), others).isAccepted()).isTrue();
  }

  @Test
  void what_changed_materially_since_the_proposal_is_neither_reviewed_nor_decided() {
    RiskPoint point = scene.riskOfClerk();
    Assessment proposed = scene.proposed(point);
    RiskPoint revised = revise(point, Scene.saying(bureau.riskOfAidClerk("R-001"), "另一种风险"));
    Violation changed = GradingViolation.CHANGED_SINCE.with("point", "R-001");

    assertThat(scene.refused(() -> scene.review(bureau.deputy, proposed.id(), 1)))
        .containsExactly(changed);
    Assessment again = scene.proposed(revised);
    assertThat(again.id()).isEqualTo(proposed.id());
    scene.review(bureau.deputy, again.id(), 1).orThrow();
    revise(revised, bureau.riskOfAidClerk("R-001"));
    Meeting meeting = scene.met("党组会2011-12");
    assertThat(scene.refused(() -> scene.decide(bureau.director, proposed.id(), meeting)))
        .containsExactly(changed);
  }

  @Test
  void what_was_changed_and_changed_back_before_the_meeting_is_what_was_reviewed() {
    RiskPoint point = scene.riskOfClerk();
    Assessment reviewed = scene.reviewed(point);
    RiskPoint other = revise(point, Scene.saying(bureau.riskOfAidClerk("R-001"), "另一种风险"));
    RiskPoint back = revise(other, bureau.riskOfAidClerk("R-001"));

    Assessment decided =
        scene.decide(bureau.director, reviewed.id(), scene.met("党组会2011-12")).orThrow();

    assertThat(decided.isStale(digest(back))).isFalse();
    assertThat(decided.isStale(digest(other))).isTrue();
  }

  @Test
  void a_decision_is_stale_after_a_material_change_and_the_ledger_shows_it() {
    RiskPoint point = scene.riskOfClerk();
    Assessment decided = scene.decided(point, 1);
    assertThat(scene.onlyRow().stale()).isFalse();

    RiskPoint revised = revise(point, Scene.saying(bureau.riskOfAidClerk("R-001"), "另一种风险"));

    assertThat(decided.isStale(digest(revised))).isTrue();
    assertThat(scene.onlyRow().stale()).isTrue();
    assertThat(scene.onlyRow().grade()).isEqualTo(new RiskGrade(1, "A级"));
  }

  @Test
  void a_decision_outlives_an_immaterial_change() {
    RiskPoint point = scene.riskOfClerk();
    scene.decided(point, 1);

    revise(point, Scene.numbered(bureau.riskOfAidClerk("R-001"), "JZK-GR-001"));

    assertThat(scene.onlyRow().code()).isEqualTo("JZK-GR-001");
    assertThat(scene.onlyRow().stale()).isFalse();
  }

  @Test
  void a_stale_decision_is_renewed_by_a_new_assessment() {
    RiskPoint point = scene.riskOfClerk();
    scene.decided(point, 1);
    RiskPoint revised = revise(point, Scene.saying(bureau.riskOfAidClerk("R-001"), "另一种风险"));
    Assessment again = scene.proposed(revised);
    scene.review(bureau.deputy, again.id(), 2).orThrow();
    assertThat(scene.onlyRow().stale()).isTrue();

    Meeting second = scene.met("党组会2011-13", Resolution.grading(point.id(), 2));
    scene.decide(bureau.director, again.id(), second).orThrow();

    assertThat(scene.onlyRow().stale()).isFalse();
    assertThat(scene.onlyRow().grade()).isEqualTo(new RiskGrade(2, "B级"));
  }

  @Test
  void what_changed_while_it_is_reconsidered_goes_the_whole_way_again() {
    RiskPoint point = scene.riskOfClerk();
    Assessment decided = scene.decided(point, 1);
    scene.askAgain(bureau.aidClerk, decided.id()).orThrow();
    RiskPoint revised = revise(point, Scene.saying(bureau.riskOfAidClerk("R-001"), "另一种风险"));
    scene.on(9, 3);
    Meeting second = scene.met("党组会2011-13", Resolution.grading(point.id(), 2));
    assertThat(scene.refused(() -> scene.decide(bureau.director, decided.id(), second)))
        .containsExactly(GradingViolation.CHANGED_SINCE.with("point", "R-001"));

    Assessment again = scene.proposed(revised);

    assertThat(again.id()).isEqualTo(decided.id());
    assertThat(again.decided()).contains(new RiskGrade(1, "A级"));
    assertThat(scene.onlyRow().stale()).isTrue();
    scene.review(bureau.deputy, again.id(), 2).orThrow();
    assertThat(scene.refused(() -> scene.decide(bureau.director, again.id(), second)))
        .extracting(Violation::code)
        .containsExactly("LPC-GRADE-038");
    Meeting third = scene.met("党组会2011-14", Resolution.grading(point.id(), 2));
    scene.decide(bureau.director, again.id(), third).orThrow();
    assertThat(scene.onlyRow().grade()).isEqualTo(new RiskGrade(2, "B级"));
  }

  @Test
  void a_new_legal_basis_of_its_power_item_makes_a_decision_stale_from_that_day_on() {
    scene.on(9, 1);
    PowerItem resettlement = resettlement(OLD_REGULATION);
    RiskPoint point = scene.found(onItem("R-001", resettlement));
    Assessment decided = scene.decided(point, 1);
    Assessment underReview = scene.reviewed(scene.found(onItem("R-002", resettlement)));
    scene.on(11, 1);
    scene
        .desk(bureau.aidHead)
        .powers()
        .revise(resettlement.id(), 1, draft(NEW_REGULATION), Scene.REASON)
        .orThrow();
    scene.on(11, 3);
    Meeting meeting = scene.met("党组会2011-20");

    assertThat(stale(LocalDate.of(2011, 10, 31))).isFalse();
    assertThat(stale(LocalDate.of(2011, 11, 1))).isTrue();
    assertThat(scene.refused(() -> scene.decide(bureau.director, underReview.id(), meeting)))
        .containsExactly(GradingViolation.CHANGED_SINCE.with("point", "R-002"));
    scene.askAgain(bureau.aidClerk, decided.id()).orThrow();
    assertThat(scene.refused(() -> scene.decide(bureau.director, decided.id(), meeting)))
        .containsExactly(GradingViolation.CHANGED_SINCE.with("point", "R-001"));
    scene.proposed(point);
    scene.review(bureau.deputy, decided.id(), 2).orThrow();
    scene.decide(bureau.director, decided.id(), scene.met("党组会2011-21")).orThrow();
    assertThat(stale(LocalDate.of(2011, 11, 3))).isFalse();
  }

  @Test
  void the_confirmation_of_its_power_item_leaves_a_decision_as_it_was() {
    PowerItem resettlement = resettlement(OLD_REGULATION);
    scene.decided(scene.found(onItem("R-001", resettlement)), 1);

    scene.desk(bureau.aidHead).powers().confirm(resettlement.id(), 1, Scene.REASON).orThrow();

    assertThat(scene.onlyRow().stale()).isFalse();
  }

  @Test
  void a_new_duty_of_the_post_makes_a_decision_stale_and_its_place_in_lists_does_not() {
    scene.decided(scene.riskOfClerk(), 1);
    Post post = bureau.bureau().find(Post.KIND, bureau.aidClerk.post()).orElseThrow();

    revise(post, post.duties(), 9);
    assertThat(scene.onlyRow().stale()).isFalse();
    revise(post, List.of(new PostDuty("低保和临时救助审核", "", "")), 9);

    assertThat(scene.onlyRow().stale()).isTrue();
  }

  @Test
  void another_amount_of_its_major_matter_makes_a_decision_stale() {
    MajorMatterDraft relief = relief(Money.yuan(1_200_000));
    MajorMatter matter =
        scene.desk(bureau.director).organization().register(relief, Scene.REASON).orThrow();
    scene.decided(scene.found(onMatter("R-001", matter)), 1);
    assertThat(scene.onlyRow().stale()).isFalse();

    scene
        .desk(bureau.director)
        .organization()
        .revise(matter.id(), 1, relief(Money.yuan(3_000_000)), Scene.REASON)
        .orThrow();

    assertThat(scene.onlyRow().stale()).isTrue();
  }

  @Test
  void the_party_group_takes_back_what_it_decided_on_in_one_act() {
    RiskPoint point = scene.riskOfClerk();
    Assessment decided = scene.decided(point, 1);
    scene.on(10, 20);
    long before = bureau.bureau().journal().head().size();
    Meeting meeting = metToWithdraw("党组会2011-18");

    Assessment withdrawn = withdraw(bureau.director, decided, meeting).orThrow();

    assertThat(withdrawn.state()).isEqualTo(AssessmentState.WITHDRAWN);
    assertThat(withdrawn.decided()).contains(new RiskGrade(1, "A级"));
    assertThat(withdrawn.last(StepKind.WITHDRAWN))
        .hasValueSatisfying(
            step -> {
              assertThat(step.meeting()).isEqualTo(meeting.id());
              assertThat(step.grade()).isNull();
            });
    assertThat(bureau.bureau().find(RiskPoint.KIND, point.id())).contains(point.withdraw());
    assertThat(scene.ledger(LedgerQuery.NOW)).isEmpty();
    assertThat(bureau.bureau().journal().head().size())
        .as("the meeting, then the step and the risk point")
        .isEqualTo(before + 3);
    assertThat(scene.refused(() -> withdraw(bureau.director, withdrawn, meeting)))
        .extracting(Violation::code)
        .containsExactly("LPC-GRADE-006");
    assertThat(scene.refused(() -> scene.askAgain(bureau.aidClerk, decided.id())))
        .extracting(Violation::code)
        .containsExactly("LPC-GRADE-006");
  }

  @Test
  void a_withdrawal_meets_what_a_decision_meets() {
    RiskPoint point = scene.riskOfClerk();
    Meeting early = metToWithdraw("党组会2011-11");
    scene.on(9, 4);
    Assessment reviewed = scene.reviewed(point);
    Meeting deciding = scene.met("党组会2011-12");
    Assessment decided = scene.decide(bureau.director, reviewed.id(), deciding).orThrow();
    scene.on(9, 8);
    Meeting against =
        scene.recorded(
            Scene.like(toWithdraw("党组会2011-15"), MeetingKind.PARTY_GROUP, members(), Vote.ABSTAIN));
    Meeting leadership =
        scene.recorded(Scene.like(toWithdraw("班子会3"), MeetingKind.LEADERSHIP, members(), Vote.FOR));
    Meeting withClerk =
        scene.recorded(
            Scene.like(
                toWithdraw("党组会2011-13"), MeetingKind.PARTY_GROUP, and(bureau.aidClerk), Vote.FOR));
    Meeting sound = metToWithdraw("党组会2011-14");

    assertThat(scene.refused(() -> withdraw(bureau.director, decided, early)))
        .extracting(Violation::code)
        .containsExactly("LPC-GRADE-038", "LPC-GRADE-016");
    assertThat(scene.refused(() -> withdraw(bureau.director, decided, deciding)))
        .extracting(Violation::code)
        .containsExactly("LPC-GRADE-035");
    assertThat(scene.refused(() -> withdraw(bureau.director, decided, against)))
        .extracting(Violation::code)
        .containsExactly("LPC-ORG-019");
    assertThat(scene.refused(() -> withdraw(bureau.director, decided, leadership)))
        .extracting(Violation::code)
        .containsExactly("LPC-GRADE-014");
    assertThat(scene.refused(() -> withdraw(bureau.director, decided, withClerk)))
        .containsExactly(mustWithdraw(bureau.aidClerk));
    assertThat(scene.refused(() -> withdraw(bureau.otherDeputy, decided, sound)))
        .extracting(Violation::code)
        .containsExactly("LPC-GRADE-015");
    assertThat(withdraw(bureau.director, decided, sound).isAccepted()).isTrue();
  }

  @Test
  void a_risk_is_taken_back_on_its_latest_assessment_whatever_its_state() {
    RiskPoint point = scene.riskOfClerk();
    Assessment first = scene.decided(point, 1);
    scene.on(10, 20);
    Assessment second = scene.proposed(point);
    Meeting meeting = metToWithdraw("党组会2011-18");

    assertThat(scene.refused(() -> withdraw(bureau.director, first, meeting)))
        .containsExactly(
            GradingViolation.SUPERSEDED
                .with("point", "R-001", "latest", second.id())
                .at("assessment"));
    assertThat(withdraw(bureau.director, second, meeting).orThrow().state())
        .isEqualTo(AssessmentState.WITHDRAWN);
    assertThat(bureau.bureau().find(RiskPoint.KIND, point.id()).orElseThrow().withdrawn()).isTrue();
  }

  @Test
  void a_meeting_that_decided_the_old_grade_does_not_decide_the_new_one_on_the_same_day() {
    RiskPoint point = scene.riskOfClerk();
    Assessment reviewed = scene.reviewed(point);
    Meeting meeting = scene.met("党组会2011-12");
    scene.decide(bureau.director, reviewed.id(), meeting).orThrow();
    Assessment again = scene.reviewed(point);

    assertThat(scene.refused(() -> scene.decide(bureau.director, again.id(), meeting)))
        .containsExactly(
            GradingViolation.MINUTES_TOO_EARLY
                .with("meeting", "党组会2011-12", "point", "R-001")
                .at("meeting"));
  }

  private Outcome<Assessment> withdraw(Actor by, Assessment seen, Meeting meeting) {
    StepDraft.Withdrawal draft =
        new StepDraft.Withdrawal(seen.id(), scene.seen(seen.id()), meeting.id(), "业务已移交");
    return scene.desk(by).grading().withdraw(draft, Scene.REASON);
  }

  private boolean stale(LocalDate day) {
    return scene.ledger(LedgerQuery.asOf(day)).get(0).stale();
  }

  private PowerItem resettlement(LegalBasis basis) {
    return scene.desk(bureau.aidHead).powers().draft(draft(basis), Scene.REASON).orThrow();
  }

  private PowerItemDraft draft(LegalBasis basis) {
    PowerItemDraft like = bureau.allowance("P-002");
    return new PowerItemDraft(
        like.code(),
        "退役士兵安置",
        like.type(),
        like.scope(),
        List.of(basis),
        like.unit(),
        like.post(),
        like.person(),
        like.commitment(),
        like.discipline(),
        like.servedParties(),
        List.of());
  }

  private RiskPointDraft onItem(String code, PowerItem item) {
    RiskPointDraft like = bureau.riskOfAidClerk(code);
    return new RiskPointDraft(
        code,
        like.level(),
        like.category(),
        like.keyArea(),
        null,
        like.presence(),
        like.content(),
        like.manifestations(),
        like.unit(),
        like.post(),
        item.id(),
        null,
        null);
  }

  private RiskPointDraft onMatter(String code, MajorMatter matter) {
    RiskPointDraft like = bureau.riskOfAidSection(code);
    return new RiskPointDraft(
        code,
        RiskLevel.SPECIAL,
        like.category(),
        like.keyArea(),
        matter.field(),
        like.presence(),
        like.content(),
        like.manifestations(),
        like.unit(),
        null,
        null,
        matter.id(),
        null);
  }

  private MajorMatterDraft relief(Money amount) {
    return new MajorMatterDraft(
        "ZD-2011-03", MajorMatterField.FUNDS, "冬春救助资金分配", bureau.aid, amount, "党组集体研究", "党组成员");
  }

  private void revise(Post post, List<PostDuty> duties, int order) {
    Post current = bureau.bureau().find(Post.KIND, post.id()).orElseThrow();
    scene
        .desk(bureau.director)
        .organization()
        .revise(
            post.id(),
            current.version(),
            new PostDraft(
                post.code(),
                post.name(),
                post.unit(),
                duties,
                post.keyFields(),
                post.singleHolder(),
                post.office(),
                order),
            Scene.REASON)
        .orThrow();
  }

  private Meeting metToWithdraw(String code) {
    return scene.recorded(toWithdraw(code));
  }

  private MeetingDraft toWithdraw(String code) {
    return scene.meeting(code, Resolution::withdrawing);
  }

  private Meeting heldAs(String code, MeetingKind kind, List<Attendance> attendances) {
    return scene
        .desk(bureau.director)
        .organization()
        .register(draft(code, kind, attendances, Vote.FOR), Scene.REASON)
        .orThrow();
  }

  private Digest digest(RiskPoint point) {
    Post post = bureau.bureau().find(Post.KIND, bureau.aidClerk.post()).orElseThrow();
    return new RiskSubject(point, post, null, null).digest();
  }

  private RiskPoint revise(RiskPoint point, RiskPointDraft draft) {
    return scene
        .desk(bureau.aidHead)
        .risks()
        .revise(point.id(), point.version(), draft, Scene.REASON)
        .orThrow();
  }

  private Meeting held(MeetingKind kind, List<Attendance> attendances, Vote vote) {
    return scene
        .desk(bureau.director)
        .organization()
        .register(draft("党组会2011-12", kind, attendances, vote), Scene.REASON)
        .orThrow();
  }

  private MeetingDraft draft(
      String code, MeetingKind kind, List<Attendance> attendances, Vote vote) {
    return Scene.like(scene.meeting(code), kind, attendances, vote);
  }

  private List<Attendance> members() {
    return bureau.partyGroupMeeting("x", scene.today()).attendances();
  }

  private List<Attendance> and(Actor.Holder withoutVote) {
    List<Attendance> all = new ArrayList<>(members());
    all.add(new Attendance(withoutVote.official(), AttendanceCapacity.NON_VOTING));
    return all;
  }

  private static Violation mustWithdraw(Actor.Holder holder) {
    return GradingViolation.MUST_WITHDRAW.with("official", holder.official()).at("meeting");
  }
}
