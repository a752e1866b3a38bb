package io.lpc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.OfficialId;
import io.lpc.common.RiskPointId;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingRulesTest {

  private static final LocalDate HELD_ON = LocalDate.of(2011, 9, 2);
  private static final OfficialId ZHOU = OfficialId.of("zhou-jia");
  private static final OfficialId WU = OfficialId.of("wu-yi");
  private static final OfficialId WANG = OfficialId.of("wang-ding");
  private static final OfficialId ZHENG = OfficialId.of("zheng-bing");
  private static final List<OfficialId> POOL =
      List.of(ZHOU, WU, WANG, ZHENG, OfficialId.of("feng-wu"), OfficialId.of("chen-ji"));
  private static final Set<OfficialId> PARTY_GROUP = Set.of(ZHOU, WU, WANG);

  @Test
  void members_vote_and_whoever_is_no_member_attends_without_a_vote() {
    Meeting meeting =
        meeting(
            List.of(member(ZHOU), member(WU), member(WANG), guest(ZHENG)),
            item(1, List.of(), votes(Vote.FOR, ZHOU, WU, WANG)));

    assertThat(MeetingRules.meeting(meeting, PARTY_GROUP)).isEmpty();
    assertThat(carried(meeting, 1)).isEqualTo(Verdict.allowed(meeting.items().get(0)));
  }

  @Test
  void whoever_is_no_member_cannot_attend_as_one() {
    Meeting meeting = meeting(List.of(member(ZHOU), member(ZHENG)));

    assertThat(MeetingRules.meeting(meeting, PARTY_GROUP))
        .containsExactly(
            OrganizationViolation.NOT_A_MEMBER
                .with("official", ZHENG, "day", HELD_ON, "body", "局党组会")
                .at("attendances[1].capacity"));
  }

  @Test
  void a_member_may_attend_without_a_vote() {
    Meeting meeting = meeting(List.of(member(ZHOU), guest(WU)));

    assertThat(MeetingRules.meeting(meeting, PARTY_GROUP)).isEmpty();
  }

  @Test
  void nobody_is_listed_as_attending_twice() {
    Meeting meeting = meeting(List.of(member(ZHOU), member(WU), guest(ZHOU)));

    assertThat(MeetingRules.meeting(meeting, PARTY_GROUP))
        .containsExactly(
            OrganizationViolation.ATTENDS_TWICE.with("official", ZHOU).at("attendances[2]"));
  }

  @Test
  void the_chair_attends() {
    Meeting meeting = meeting(List.of(member(WU), member(WANG)));

    assertThat(MeetingRules.meeting(meeting, PARTY_GROUP))
        .containsExactly(OrganizationViolation.CHAIR_ABSENT.with("official", ZHOU).at("chair"));
  }

  @Test
  void items_are_numbered_from_one_without_gaps() {
    Meeting meeting =
        meeting(
            List.of(member(ZHOU)),
            item(1, List.of(), List.of()),
            item(3, List.of(), List.of()),
            item(3, List.of(), List.of()),
            item(1, List.of(), List.of()));

    assertThat(MeetingRules.meeting(meeting, PARTY_GROUP))
        .containsExactly(
            OrganizationViolation.ITEM_NUMBERS.with().at("items[1].number"),
            OrganizationViolation.ITEM_NUMBERS.with().at("items[3].number"));
  }

  @Test
  void neither_guests_nor_the_absent_nor_the_withdrawn_vote() {
    Meeting meeting =
        meeting(
            List.of(member(ZHOU), member(WU), guest(ZHENG)),
            item(1, List.of(WU), votes(Vote.AGAINST, ZHOU, WU, ZHENG, WANG)));

    assertThat(MeetingRules.meeting(meeting, PARTY_GROUP))
        .containsExactly(
            withoutSeat(WU, "items[0].ballots[1]"),
            withoutSeat(ZHENG, "items[0].ballots[2]"),
            withoutSeat(WANG, "items[0].ballots[3]"));
  }

  @Test
  void only_whoever_is_there_withdraws_and_only_once() {
    Meeting meeting =
        meeting(List.of(member(ZHOU), member(WU)), item(1, List.of(WU, WANG, WU), List.of()));

    assertThat(MeetingRules.meeting(meeting, PARTY_GROUP))
        .containsExactly(withdrewAbsent(WANG, 1), withdrewAbsent(WU, 2));
  }

  private static Violation withdrewAbsent(OfficialId official, int place) {
    return OrganizationViolation.WITHDREW_ABSENT
        .with("item", 1, "official", official)
        .at("items[0].withdrawals[" + place + "]");
  }

  @Test
  void a_meeting_resolves_on_a_risk_point_once() {
    List<Resolution> grading = List.of(Resolution.grading(RiskPointId.of("R-001"), 1));
    List<Resolution> withdrawing = List.of(Resolution.withdrawing(RiskPointId.of("R-001")));
    AgendaItem first = new AgendaItem(1, "审定风险等级", grading, List.of(), List.of());
    AgendaItem second = new AgendaItem(2, "撤销风险点", withdrawing, List.of(), List.of());

    assertThat(MeetingRules.meeting(meeting(List.of(member(ZHOU)), first, second), PARTY_GROUP))
        .containsExactly(
            OrganizationViolation.RESOLVED_TWICE
                .with("point", "R-001", "item", 1)
                .at("items[1].resolutions[0].riskPoint"));
  }

  @Test
  void whoever_withdrew_from_one_item_votes_on_the_next() {
    Meeting meeting =
        meeting(
            List.of(member(ZHOU), member(WU)),
            item(1, List.of(WU), votes(Vote.FOR, ZHOU)),
            item(2, List.of(), votes(Vote.FOR, ZHOU, WU)));

    assertThat(MeetingRules.meeting(meeting, PARTY_GROUP)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Vote.class)
  void nobody_votes_twice_on_one_item_be_it_the_same_or_otherwise(Vote second) {
    List<AgendaItem.Ballot> ballots = new ArrayList<>(votes(Vote.FOR, ZHOU, WU));
    ballots.add(new AgendaItem.Ballot(ZHOU, second));
    Meeting meeting = meeting(List.of(member(ZHOU), member(WU)), item(1, List.of(), ballots));

    assertThat(MeetingRules.meeting(meeting, PARTY_GROUP))
        .containsExactly(
            OrganizationViolation.VOTED_TWICE
                .with("item", 1, "official", ZHOU)
                .at("items[0].ballots[2]"));
  }

  @Test
  void everything_wrong_with_a_meeting_is_said_at_once() {
    Meeting meeting =
        meeting(
            List.of(member(WU), member(WU), member(ZHENG)),
            item(2, List.of(WU), votes(Vote.FOR, WU, WU)));

    assertThat(MeetingRules.meeting(meeting, PARTY_GROUP))
        .extracting(Violation::code)
        .containsExactlyInAnyOrder(
            "LPC-ORG-024", // the chair
            "LPC-ORG-021", // twice
            "LPC-ORG-015", // no member
            "LPC-ORG-016", // number
            "LPC-ORG-013", // withdrew
            "LPC-ORG-013",
            "LPC-ORG-014"); // twice
  }

  @Test
  void a_meeting_without_its_quorum_decides_nothing() {
    Meeting meeting =
        meeting(List.of(member(ZHOU), guest(WU)), item(1, List.of(), votes(Vote.FOR, ZHOU)));

    assertThat(carried(meeting, 1))
        .isEqualTo(
            Verdict.denied(
                OrganizationViolation.NO_QUORUM.with(
                    "item", 1, "members", 3, "present", 1, "quorum", 2)));
  }

  @Test
  void a_member_who_withdrew_does_not_count_towards_the_quorum() {
    Meeting meeting =
        meeting(List.of(member(ZHOU), member(WU)), item(1, List.of(WU), votes(Vote.FOR, ZHOU)));

    assertThat(carried(meeting, 1))
        .isEqualTo(
            Verdict.denied(
                OrganizationViolation.NO_QUORUM.with(
                    "item", 1, "members", 3, "present", 1, "quorum", 2)));
  }

  @Test
  void too_few_left_after_withdrawals_refers_the_item_upward() {
    Meeting meeting =
        meeting(
            List.of(member(ZHOU), member(WU), member(WANG)),
            item(1, List.of(WU, WANG), votes(Vote.FOR, ZHOU)));

    assertThat(carried(meeting, 1))
        .isEqualTo(
            Verdict.denied(
                OrganizationViolation.REFER_UPWARD.with("item", 1, "left", 1, "quorum", 2)));
  }

  @Test
  void a_body_whose_members_are_not_yet_named_decides_nothing_itself() {
    Meeting meeting = meeting(List.of(guest(ZHOU)), item(1, List.of(), List.of()));
    VotingRule noQuorum = new VotingRule(new VotingRule.Part(0, 1), new VotingRule.Part(0, 1));

    assertThat(MeetingRules.carried(meeting, meeting.items().get(0), Set.of(), noQuorum))
        .isEqualTo(
            Verdict.denied(
                OrganizationViolation.REFER_UPWARD.with("item", 1, "left", 0, "quorum", 1)));
  }

  @Test
  void half_of_those_entitled_do_not_carry_and_abstaining_is_no_vote_in_favour() {
    List<AgendaItem.Ballot> ballots = new ArrayList<>(votes(Vote.FOR, ZHOU));
    ballots.addAll(votes(Vote.ABSTAIN, WU));
    Meeting meeting = meeting(List.of(member(ZHOU), member(WU)), item(1, List.of(WANG), ballots));

    assertThat(carried(meeting, 1))
        .isEqualTo(
            Verdict.denied(
                OrganizationViolation.NOT_CARRIED.with("item", 1, "votes", 1, "entitled", 2)));
  }

  @Test
  void the_absent_count_among_those_entitled_but_the_withdrawn_do_not() {
    Set<OfficialId> four = Set.of(ZHOU, WU, WANG, ZHENG);
    List<Attendance> three = List.of(member(ZHOU), member(WU), member(WANG));

    Meeting oneAbsent = meeting(three, item(1, List.of(), votes(Vote.FOR, ZHOU, WU)));
    Meeting oneWithdrawn = meeting(three, item(1, List.of(WANG), votes(Vote.FOR, ZHOU, WU)));

    assertThat(MeetingRules.carried(oneAbsent, oneAbsent.items().get(0), four, VotingRule.DEFAULT))
        .isEqualTo(
            Verdict.denied(
                OrganizationViolation.NOT_CARRIED.with("item", 1, "votes", 2, "entitled", 4)));
    assertThat(
            MeetingRules.carried(
                oneWithdrawn, oneWithdrawn.items().get(0), four, VotingRule.DEFAULT))
        .isInstanceOf(Verdict.Allowed.class);
  }

  @Test
  void quorum_and_majority_are_data() {
    VotingRule twoThirds = new VotingRule(new VotingRule.Part(2, 3), new VotingRule.Part(2, 3));
    Meeting meeting =
        meeting(
            List.of(member(ZHOU), member(WU), member(WANG)),
            item(1, List.of(), votes(Vote.FOR, ZHOU, WU)));

    assertThat(
            MeetingRules.carried(meeting, meeting.items().get(0), PARTY_GROUP, VotingRule.DEFAULT))
        .isInstanceOf(Verdict.Allowed.class);
    assertThat(MeetingRules.carried(meeting, meeting.items().get(0), PARTY_GROUP, twoThirds))
        .isEqualTo(
            Verdict.denied(
                OrganizationViolation.NOT_CARRIED.with("item", 1, "votes", 2, "entitled", 3)));
  }

  @Test
  void votes_of_somebody_found_later_to_have_been_no_member_do_not_count() {
    Meeting meeting =
        meeting(
            List.of(member(ZHOU), member(WU), member(WANG)),
            item(1, List.of(), votes(Vote.FOR, WU, WANG)));
    Set<OfficialId> asItTurnedOut = Set.of(ZHOU, WU, OfficialId.of("feng-wu"));

    assertThat(
            MeetingRules.carried(
                meeting, meeting.items().get(0), asItTurnedOut, VotingRule.DEFAULT))
        .isEqualTo(
            Verdict.denied(
                OrganizationViolation.NOT_CARRIED.with("item", 1, "votes", 1, "entitled", 3)));
  }

  @Property(maxDiscardRatio = 20)
  void nothing_is_carried_with_fewer_than_the_majority_of_those_entitled(
      @ForAll("sittings") Sitting sitting) {
    Assume.that(sitting.isCarried());

    assertThat(sitting.inFavour() * 2).isGreaterThan(sitting.entitled().size());
  }

  @Property(maxDiscardRatio = 20)
  void nothing_is_carried_without_a_quorum_of_those_who_can_vote(
      @ForAll("sittings") Sitting sitting) {
    Assume.that(sitting.isCarried());

    assertThat(sitting.present().size() * 2).isGreaterThanOrEqualTo(sitting.members().size());
    assertThat(sitting.present()).isNotEmpty();
  }

  @Property(maxDiscardRatio = 20)
  void one_more_vote_in_favour_never_uncarries(
      @ForAll("sittings") Sitting sitting, @ForAll("officials") OfficialId another) {
    Assume.that(sitting.isCarried());

    assertThat(sitting.with(new AgendaItem.Ballot(another, Vote.FOR)).isCarried()).isTrue();
  }

  @Property
  void a_vote_against_or_abstained_never_carries(
      @ForAll("sittings") Sitting sitting,
      @ForAll("officials") OfficialId another,
      @ForAll Vote vote) {
    Assume.that(!sitting.isCarried() && vote != Vote.FOR);

    assertThat(sitting.with(new AgendaItem.Ballot(another, vote)).isCarried()).isFalse();
  }

  @Property
  void a_vote_of_somebody_not_entitled_changes_nothing(
      @ForAll("sittings") Sitting sitting,
      @ForAll("officials") OfficialId another,
      @ForAll Vote vote) {
    Assume.that(!sitting.present().contains(another));

    assertThat(sitting.with(new AgendaItem.Ballot(another, vote)).isCarried())
        .isEqualTo(sitting.isCarried());
  }

  @Property
  void a_second_vote_of_the_same_member_never_carries(
      @ForAll("sittings") Sitting sitting, @ForAll("officials") OfficialId voter) {
    AgendaItem.Ballot vote = new AgendaItem.Ballot(voter, Vote.FOR);

    assertThat(sitting.with(vote).with(vote).isCarried()).isEqualTo(sitting.with(vote).isCarried());
  }

  @Property
  void all_members_present_and_of_one_mind_always_carry(@ForAll("bodies") Set<OfficialId> members) {
    Assume.that(!members.isEmpty());
    List<Attendance> all = members.stream().map(MeetingRulesTest::member).toList();
    List<AgendaItem.Ballot> ballots = votes(Vote.FOR, members.toArray(OfficialId[]::new));

    assertThat(new Sitting(members, all, List.of(), ballots).isCarried()).isTrue();
  }

  @Property
  void an_item_that_is_not_carried_says_one_reason(@ForAll("sittings") Sitting sitting) {
    Assume.that(!sitting.isCarried());

    assertThat(sitting.verdict())
        .isInstanceOfSatisfying(
            Verdict.Denied.class,
            denied -> {
              assertThat(denied.violations()).hasSize(1);
              assertThat(denied.attempt()).isFalse();
            });
  }

  @Property
  void a_meeting_accepted_on_record_holds_only_votes_of_those_entitled(
      @ForAll("sittings") Sitting sitting) {
    Assume.that(MeetingRules.meeting(sitting.meeting(), sitting.members()).isEmpty());

    assertThat(sitting.ballots())
        .extracting(AgendaItem.Ballot::official)
        .doesNotHaveDuplicates()
        .allMatch(sitting.present()::contains);
  }

  /** A meeting on one item, accepted on record or not. */
  record Sitting(
      Set<OfficialId> members,
      List<Attendance> attendances,
      List<OfficialId> withdrawn,
      List<AgendaItem.Ballot> ballots) {

    Meeting meeting() {
      return MeetingRulesTest.meeting(attendances, item(1, withdrawn, ballots));
    }

    Verdict<AgendaItem> verdict() {
      return MeetingRules.carried(meeting(), meeting().items().get(0), members, VotingRule.DEFAULT);
    }

    boolean isCarried() {
      return verdict() instanceof Verdict.Allowed;
    }

    Set<OfficialId> entitled() {
      Set<OfficialId> entitled = new HashSet<>(members);
      withdrawn.forEach(entitled::remove);
      return entitled;
    }

    Set<OfficialId> present() {
      return attendances.stream()
          .filter(each -> each.capacity() == AttendanceCapacity.MEMBER)
          .map(Attendance::official)
          .filter(entitled()::contains)
          .collect(Collectors.toSet());
    }

    long inFavour() {
      return ballots.stream()
          .filter(each -> each.vote() == Vote.FOR)
          .map(AgendaItem.Ballot::official)
          .filter(present()::contains)
          .distinct()
          .count();
    }

    Sitting with(AgendaItem.Ballot another) {
      List<AgendaItem.Ballot> more = new ArrayList<>(ballots);
      more.add(another);
      return new Sitting(members, attendances, withdrawn, more);
    }
  }

  @Provide
  Arbitrary<OfficialId> officials() {
    return Arbitraries.of(POOL);
  }

  @Provide
  Arbitrary<Set<OfficialId>> bodies() {
    return officials().set().ofMaxSize(5);
  }

  /** Sittings of six officials, half of them kept with care and half recorded carelessly. */
  @Provide
  Arbitrary<Sitting> sittings() {
    Arbitrary<List<Seat>> seats = seat().list().ofSize(POOL.size());
    return Combinators.combine(seats, Arbitraries.of(true, false)).as(MeetingRulesTest::sitting);
  }

  /**
   * One official at a sitting: whether a member, how he attends, whether he withdrew, his votes.
   */
  record Seat(
      boolean member, @Nullable AttendanceCapacity attends, boolean withdrew, List<Vote> votes) {}

  private static Arbitrary<Seat> seat() {
    return Combinators.combine(
            Arbitraries.of(true, true, false),
            Arbitraries.of(
                    AttendanceCapacity.MEMBER,
                    AttendanceCapacity.MEMBER,
                    AttendanceCapacity.MEMBER,
                    AttendanceCapacity.NON_VOTING)
                .injectNull(0.15),
            Arbitraries.of(true, false, false, false, false, false),
            Arbitraries.of(Vote.FOR, Vote.FOR, Vote.FOR, Vote.AGAINST, Vote.ABSTAIN)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2))
        .as(Seat::new);
  }

  private static Sitting sitting(List<Seat> seats, boolean careful) {
    Set<OfficialId> members = new HashSet<>();
    List<Attendance> attendances = new ArrayList<>();
    List<OfficialId> withdrawn = new ArrayList<>();
    List<AgendaItem.Ballot> ballots = new ArrayList<>();
    for (int i = 0; i < seats.size(); i++) {
      OfficialId official = POOL.get(i);
      Seat seat = seats.get(i);
      boolean seated = seat.attends() == AttendanceCapacity.MEMBER && seat.member();
      if (seat.member()) {
        members.add(official);
      }
      if (careful && (seated || official.equals(ZHOU))) {
        attendances.add(seated ? member(official) : guest(official));
      } else if (!careful && seat.attends() != null) {
        attendances.add(new Attendance(official, seat.attends()));
      }
      if (seat.withdrew()) {
        withdrawn.add(official);
      }
      seat.votes().stream()
          .limit(careful ? (seated && !seat.withdrew() ? 1 : 0) : 2)
          .forEach(vote -> ballots.add(new AgendaItem.Ballot(official, vote)));
    }
    return new Sitting(members, attendances, withdrawn, ballots);
  }

  private static Verdict<AgendaItem> carried(Meeting meeting, int item) {
    return MeetingRules.carried(
        meeting, meeting.items().get(item - 1), PARTY_GROUP, VotingRule.DEFAULT);
  }

  private static Violation withoutSeat(OfficialId official, String at) {
    return OrganizationViolation.VOTE_WITHOUT_SEAT.with("item", 1, "official", official).at(at);
  }

  private static Meeting meeting(List<Attendance> attendances, AgendaItem... items) {
    return new Meeting(
        MeetingId.of("meeting"),
        1,
        "党组会2011-12",
        MeetingKind.PARTY_GROUP,
        "审定廉能风险等级",
        HELD_ON,
        ZHOU,
        attendances,
        List.of(items),
        "会议研究确定了风险等级。",
        null);
  }

  private static AgendaItem item(
      int number, List<OfficialId> withdrawn, List<AgendaItem.Ballot> ballots) {
    return new AgendaItem(
        number,
        "审定社会救助科风险等级",
        List.of(),
        withdrawn.stream()
            .map(each -> new AgendaItem.Withdrawal(each, WithdrawalGround.OWN_POST))
            .toList(),
        ballots);
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
