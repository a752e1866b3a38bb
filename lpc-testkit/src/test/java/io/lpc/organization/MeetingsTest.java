package io.lpc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Actor;
import io.lpc.common.Digest;
import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.RiskPointId;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.GradingInputs;
import io.lpc.risk.grading.ProposalDraft;
import io.lpc.risk.grading.StepDraft;
import io.lpc.store.RecordViolation;
import io.lpc.testkit.SmallBureau;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 会议: attendance, withdrawal and votes on record; only members decide (clauses M1, M2, R3). */
class MeetingsTest {

  private static final LocalDate TODAY = SmallBureau.FOUNDED_ON;

  private final BureauAtWork work = new BureauAtWork();
  private final SmallBureau bureau = work.bureau();
  private final OfficialId zhou = bureau.director.official();
  private final OfficialId wu = bureau.deputy.official();
  private final OfficialId zheng = bureau.otherDeputy.official();
  private final OfficialId wang = bureau.disciplineHead.official();

  @Test
  void a_meeting_keeps_who_attended_who_withdrew_and_how_each_voted() {
    AgendaItem item =
        new AgendaItem(
            1,
            "审定分管领导岗位风险等级",
            List.of(),
            List.of(new AgendaItem.Withdrawal(wu, WithdrawalGround.OWN_POST)),
            votes(Vote.FOR, zhou, wang));
    Meeting meeting =
        registering(meeting(List.of(member(zhou), member(wu), member(wang), guest(zheng)), item))
            .orThrow();

    Meeting found = bureau.bureau().find(Meeting.KIND, meeting.id()).orElseThrow();
    assertThat(found).isEqualTo(meeting);
    assertThat(found.item(1).orElseThrow().withdrawn()).containsExactly(wu);
    assertThat(found.item(2)).isEmpty();
    assertThat(found.attended(zheng)).isTrue();
    assertThat(found.attended(bureau.aidHead.official())).isFalse();
    assertThat(found.minutes()).isEqualTo("研究确定了风险等级。");
    assertThat(found.minutesScan()).isEqualTo(Digest.NONE);
    assertThat(carried(found)).isEqualTo(Verdict.allowed(item));
  }

  @Test
  void a_deputy_who_is_no_member_of_the_party_group_attends_without_a_vote() {
    work.assertRefused(
        () -> registering(meeting(List.of(member(zhou), member(zheng)))),
        notAMember(zheng, 1, "局党组会"));
    assertThat(registering(meeting(List.of(member(zhou), guest(zheng)))).isAccepted()).isTrue();
  }

  @Test
  void a_meeting_is_judged_by_the_members_of_the_day_on_which_it_was_held() {
    work.register(
        new MembershipDraft(
            GoverningBody.PARTY_GROUP, zheng, BodyRole.MEMBER, TODAY.plusDays(1), null));
    work.clock().set(TODAY.plusDays(2));

    work.assertRefused(
        () -> registering(meeting(List.of(member(zhou), member(zheng)))),
        notAMember(zheng, 1, "局党组会"));
    MeetingDraft later =
        meetingOf(
            MeetingKind.PARTY_GROUP,
            TODAY.plusDays(1),
            List.of(member(zhou), member(zheng)),
            List.of());
    assertThat(registering(later).isAccepted()).isTrue();
  }

  @Test
  void the_leading_group_has_members_of_its_own() {
    work.register(
        new MembershipDraft(GoverningBody.LEADING_GROUP, zhou, BodyRole.HEAD, TODAY, null));

    work.assertRefused(
        () ->
            registering(
                meetingOf(
                    MeetingKind.LEADING_GROUP,
                    TODAY,
                    List.of(member(zhou), member(wu)),
                    List.of())),
        notAMember(wu, 1, "领导小组会"));
  }

  @Test
  void everybody_can_take_part_in_the_mobilisation_of_all_staff() {
    List<Attendance> everybody = new ArrayList<>();
    for (var each : List.of(bureau.director, bureau.aidHead, bureau.aidClerk, bureau.homeHead)) {
      everybody.add(member(each.official()));
    }

    Meeting meeting = work.register(meetingOf(MeetingKind.ALL_STAFF, TODAY, everybody, List.of()));

    assertThat(meeting.attendances()).hasSize(4);
  }

  @Test
  void a_meeting_that_is_yet_to_be_held_has_no_record() {
    LocalDate tomorrow = TODAY.plusDays(1);

    work.assertRefused(
        () -> registering(bureau.partyGroupMeeting("党组会2011-13", tomorrow)),
        RecordViolation.IN_FUTURE.with("at", tomorrow).at("heldOn"));
    work.clock().set(tomorrow);
    assertThat(registering(bureau.partyGroupMeeting("党组会2011-13", tomorrow)).isAccepted()).isTrue();
  }

  @Test
  void neither_guests_nor_the_withdrawn_vote_and_nobody_votes_twice() {
    AgendaItem item =
        new AgendaItem(
            1,
            "审定风险等级",
            List.of(),
            List.of(new AgendaItem.Withdrawal(wu, WithdrawalGround.OWN_POST)),
            votes(Vote.FOR, zhou, zhou, wu, zheng));

    work.assertRefused(
        () -> registering(meeting(List.of(member(zhou), member(wu), guest(zheng)), item)),
        OrganizationViolation.VOTED_TWICE
            .with("item", 1, "official", zhou)
            .at("items[0].ballots[1]"),
        OrganizationViolation.VOTE_WITHOUT_SEAT
            .with("item", 1, "official", wu)
            .at("items[0].ballots[2]"),
        OrganizationViolation.VOTE_WITHOUT_SEAT
            .with("item", 1, "official", zheng)
            .at("items[0].ballots[3]"));
  }

  @Test
  void chair_attendance_and_numbers_are_in_order() {
    AgendaItem second = new AgendaItem(2, "审定风险等级", List.of(), List.of(), List.of());

    work.assertRefused(
        () -> registering(bureau.deputy, meeting(List.of(member(wu), guest(wu)), second)),
        OrganizationViolation.CHAIR_ABSENT.with("official", zhou).at("chair"),
        OrganizationViolation.ATTENDS_TWICE.with("official", wu).at("attendances[1]"),
        OrganizationViolation.ITEM_NUMBERS.with().at("items[0].number"));
  }

  @Test
  void a_meeting_resolves_on_a_risk_point_once_and_only_on_one_that_is_on_record() {
    RiskPointId nowhere = RiskPointId.of("nowhere");
    List<Resolution> twice = List.of(Resolution.grading(nowhere, 1));
    AgendaItem first = new AgendaItem(1, "审定风险等级", twice, List.of(), List.of());
    AgendaItem second = new AgendaItem(2, "复核风险等级", twice, List.of(), List.of());

    work.assertRefused(
        () -> registering(meeting(List.of(member(zhou)), first, second)),
        OrganizationViolation.RESOLVED_TWICE
            .with("point", nowhere, "item", 1)
            .at("items[1].resolutions[0].riskPoint"),
        RecordViolation.NOT_FOUND
            .with("kind", RiskPoint.KIND, "id", nowhere)
            .at("items[0].resolutions[0].riskPoint"),
        RecordViolation.NOT_FOUND
            .with("kind", RiskPoint.KIND, "id", nowhere)
            .at("items[1].resolutions[0].riskPoint"));
  }

  @Test
  void a_meeting_of_the_party_group_is_recorded_by_a_member_who_was_there() {
    MeetingDraft draft = meeting(List.of(member(zhou), guest(zheng)));
    Violation notTheKeeper = OrganizationViolation.NOT_THE_MINUTES_KEEPER.with();

    work.assertRefused(() -> registering(bureau.otherDeputy, draft), notTheKeeper);
    work.assertRefused(() -> registering(bureau.deputy, draft), notTheKeeper);
    work.assertRefused(() -> registering(new Actor.Automation("会议系统", zhou), draft), notTheKeeper);
    assertThat(registering(bureau.director, draft).isAccepted()).isTrue();
  }

  @Test
  void the_receiving_section_records_the_party_groups_meeting_if_it_sat_in() {
    work.bureau()
        .desk(bureau.director)
        .organization()
        .revise(SmallBureau.ID, 1, receivedBy(bureau.aid), BureauAtWork.REASON)
        .orThrow();
    OfficialId clerk = bureau.aidClerk.official();

    work.assertRefused(
        () -> registering(bureau.aidClerk, meeting(List.of(member(zhou)))),
        OrganizationViolation.NOT_THE_MINUTES_KEEPER.with());
    assertThat(
            registering(bureau.aidClerk, meeting(List.of(member(zhou), guest(clerk)))).isAccepted())
        .isTrue();
  }

  private static BureauDraft receivedBy(UnitId unit) {
    BureauDraft like = SmallBureau.profile();
    return new BureauDraft(like.name(), like.district(), like.superior(), unit, like.voting());
  }

  @Test
  void everybody_named_in_a_meeting_is_an_official_of_the_bureau() {
    OfficialId stranger = OfficialId.of("stranger");
    MeetingDraft draft =
        meetingOf(MeetingKind.ALL_STAFF, TODAY, List.of(guest(zhou), guest(stranger)), List.of());

    assertThat(registering(draft).violations())
        .extracting(Violation::code, each -> each.arguments().get("id"))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("LPC-REC-006", "stranger"));
  }

  @Test
  void a_recorded_meeting_takes_the_scan_of_its_minutes_and_nothing_else() {
    MeetingDraft draft = bureau.partyGroupMeeting("党组会2011-12", TODAY);
    Meeting meeting = registering(draft).orThrow();
    MeetingDraft rewritten =
        new MeetingDraft(
            draft.code(),
            draft.type(),
            draft.title(),
            draft.heldOn(),
            draft.chair(),
            draft.attendances(),
            List.of(),
            draft.minutes(),
            null);
    MeetingDraft scanned =
        new MeetingDraft(
            draft.code(),
            draft.type(),
            draft.title(),
            draft.heldOn(),
            draft.chair(),
            draft.attendances(),
            draft.items(),
            draft.minutes(),
            Digest.NONE);

    work.assertRefused(
        () -> revising(new Actor.Automation("会议系统", zhou), meeting, scanned),
        OrganizationViolation.NOT_THE_MINUTES_KEEPER.with());
    work.assertRefused(
        () -> revising(bureau.otherDeputy, meeting, scanned),
        OrganizationViolation.NOT_THE_MINUTES_KEEPER.with());
    work.assertRefused(
        () -> revising(meeting, rewritten),
        OrganizationViolation.MEETING_RECORDED.with("meeting", "党组会2011-12"));
    Meeting complete = revising(meeting, scanned).orThrow();
    assertThat(complete.minutesScan()).isEqualTo(Digest.NONE);
    work.assertRefused(
        () -> revising(complete, scanned),
        OrganizationViolation.MEETING_RECORDED.with("meeting", "党组会2011-12"));
  }

  private Outcome<Meeting> revising(Meeting meeting, MeetingDraft draft) {
    return revising(bureau.disciplineHead, meeting, draft);
  }

  private Outcome<Meeting> revising(Actor by, Meeting meeting, MeetingDraft draft) {
    return bureau
        .desk(by)
        .organization()
        .revise(meeting.id(), meeting.version(), draft, BureauAtWork.REASON);
  }

  @Test
  void a_grade_is_decided_only_by_an_item_that_the_party_group_carried() {
    Assessment reviewed = reviewed();
    List<Attendance> all = List.of(member(zhou), member(wu), member(wang));
    AgendaItem.Withdrawal wuWithdraws = new AgendaItem.Withdrawal(wu, WithdrawalGround.OTHER);
    AgendaItem.Withdrawal wangWithdraws =
        new AgendaItem.Withdrawal(wang, WithdrawalGround.RELATIVE);
    MeetingId alone =
        held("1", List.of(member(zhou)), item(reviewed, List.of(), votes(Vote.FOR, zhou)));
    MeetingId left =
        held("2", all, item(reviewed, List.of(wuWithdraws, wangWithdraws), votes(Vote.FOR, zhou)));
    MeetingId against =
        held("3", all, item(reviewed, List.of(), votes(Vote.AGAINST, zhou, wu, wang)));

    work.assertRefused(
        () -> deciding(reviewed, alone),
        OrganizationViolation.NO_QUORUM.with("item", 1, "members", 3, "present", 1, "quorum", 2));
    work.assertRefused(
        () -> deciding(reviewed, left),
        OrganizationViolation.REFER_UPWARD.with("item", 1, "left", 1, "quorum", 2));
    work.assertRefused(
        () -> deciding(reviewed, against),
        OrganizationViolation.NOT_CARRIED.with("item", 1, "votes", 0, "entitled", 3));
  }

  private Assessment reviewed() {
    RiskPoint point =
        bureau
            .desk(bureau.aidClerk)
            .risks()
            .identify(bureau.riskOfAidClerk("R-001"), BureauAtWork.REASON)
            .orThrow();
    ProposalDraft proposal =
        new ProposalDraft(
            point.id(),
            GradingInputs.of("HIGH", "MEDIUM"),
            List.of(bureau.aidClerk.official()),
            null,
            "经科室评估,机率较大");
    Assessment proposed =
        bureau.desk(bureau.aidHead).grading().propose(proposal, BureauAtWork.REASON).orThrow();
    return bureau
        .desk(bureau.deputy)
        .grading()
        .review(
            new StepDraft.Review(proposed.id(), proposed.version(), 1, "同意评估意见"),
            BureauAtWork.REASON)
        .orThrow();
  }

  private MeetingId held(String number, List<Attendance> attendances, AgendaItem item) {
    return registering(
            new MeetingDraft(
                "党组会" + number,
                MeetingKind.PARTY_GROUP,
                "审定廉能风险等级",
                TODAY,
                zhou,
                attendances,
                List.of(item),
                "研究风险等级。",
                null))
        .orThrow()
        .id();
  }

  private Outcome<Assessment> deciding(Assessment assessment, MeetingId meeting) {
    return bureau
        .desk(bureau.director)
        .grading()
        .decide(
            new StepDraft.Decision(assessment.id(), assessment.version(), meeting, "定为A级"),
            BureauAtWork.REASON);
  }

  private static AgendaItem item(
      Assessment on, List<AgendaItem.Withdrawal> withdrawals, List<AgendaItem.Ballot> ballots) {
    return new AgendaItem(
        1, "审定社会救助科风险等级", List.of(Resolution.grading(on.riskPoint(), 1)), withdrawals, ballots);
  }

  private Verdict<AgendaItem> carried(Meeting meeting) {
    return MeetingRules.carried(
        meeting,
        meeting.items().get(0),
        work.members(GoverningBody.PARTY_GROUP, meeting.heldOn()),
        VotingRule.DEFAULT);
  }

  private Outcome<Meeting> registering(MeetingDraft draft) {
    return registering(bureau.director, draft);
  }

  private Outcome<Meeting> registering(Actor by, MeetingDraft draft) {
    return bureau.desk(by).organization().register(draft, BureauAtWork.REASON);
  }

  private MeetingDraft meeting(List<Attendance> attendances, AgendaItem... items) {
    return meetingOf(MeetingKind.PARTY_GROUP, TODAY, attendances, List.of(items));
  }

  private MeetingDraft meetingOf(
      MeetingKind kind, LocalDate heldOn, List<Attendance> attendances, List<AgendaItem> items) {
    return new MeetingDraft(
        "会2011-12",
        kind,
        "廉能风险防控工作会议",
        heldOn,
        zhou,
        attendances,
        items,
        "研究确定了风险等级。",
        Digest.NONE);
  }

  private static Violation notAMember(OfficialId official, int place, String body) {
    return OrganizationViolation.NOT_A_MEMBER
        .with("official", official, "day", TODAY, "body", body)
        .at("attendances[" + place + "].capacity");
  }

  private static List<AgendaItem.Ballot> votes(Vote vote, OfficialId... officials) {
    return List.of(officials).stream().map(each -> new AgendaItem.Ballot(each, vote)).toList();
  }

  private static Attendance member(OfficialId official) {
    return new Attendance(official, AttendanceCapacity.MEMBER);
  }

  private static Attendance guest(OfficialId official) {
    return new Attendance(official, AttendanceCapacity.NON_VOTING);
  }
}
