package io.lpc.organization;

import static io.lpc.organization.OrganizationViolation.ATTENDS_TWICE;
import static io.lpc.organization.OrganizationViolation.CHAIR_ABSENT;
import static io.lpc.organization.OrganizationViolation.ITEM_NUMBERS;
import static io.lpc.organization.OrganizationViolation.NOT_A_MEMBER;
import static io.lpc.organization.OrganizationViolation.NOT_CARRIED;
import static io.lpc.organization.OrganizationViolation.NO_QUORUM;
import static io.lpc.organization.OrganizationViolation.REFER_UPWARD;
import static io.lpc.organization.OrganizationViolation.RESOLVED_TWICE;
import static io.lpc.organization.OrganizationViolation.VOTED_TWICE;
import static io.lpc.organization.OrganizationViolation.VOTE_WITHOUT_SEAT;
import static io.lpc.organization.OrganizationViolation.WITHDREW_ABSENT;

import io.lpc.common.OfficialId;
import io.lpc.common.RiskPointId;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.store.RecordViolation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 会议规则: members vote, others attend; whoever withdrew has no vote; quorum and majority are data.
 * Pure: values in, every violation out.
 */
public final class MeetingRules {

  private MeetingRules() {}

  /**
   * 会议记录: what the record of a meeting can't be.
   *
   * @param meeting the meeting
   * @param members the members of the body that met, on that day
   * @return the violations
   */
  public static List<Violation> meeting(Meeting meeting, Set<OfficialId> members) {
    Violations violations = new Violations().addAll(minutes(meeting));
    checkSeats(meeting, members, violations);
    return violations.list();
  }

  /**
   * 会议日期: minutes are taken of a meeting that was held.
   *
   * @param meeting the meeting
   * @param today the day on which it is recorded
   * @return the violations
   */
  public static List<Violation> held(Meeting meeting, LocalDate today) {
    return meeting.heldOn().isAfter(today)
        ? List.of(RecordViolation.IN_FUTURE.with("at", meeting.heldOn()).at("heldOn"))
        : List.of();
  }

  /**
   * 会议纪要: what the minutes of a meeting can't say, whoever the members are.
   *
   * @param meeting the meeting
   * @return the violations
   */
  public static List<Violation> minutes(Meeting meeting) {
    Violations violations = new Violations();
    violations.require(
        meeting.attended(meeting.chair()),
        () -> CHAIR_ABSENT.with("official", meeting.chair()).at("chair"));
    checkAttendance(meeting, violations);
    for (int i = 0; i < meeting.items().size(); i++) {
      AgendaItem item = meeting.items().get(i);
      String at = "items[" + i + "]";
      int number = i + 1;
      violations.require(item.number() == number, () -> ITEM_NUMBERS.with().at(at + ".number"));
      checkWithdrawals(meeting, item, at, violations);
      checkBallots(meeting, item, at, violations);
    }
    checkResolutions(meeting, violations);
    return violations.list();
  }

  /**
   * 表决结果: whether an item was carried, by a meeting that could decide it.
   *
   * @param meeting the meeting
   * @param item its item
   * @param members all members of the body on that day
   * @param rule quorum and majority
   * @return the item, or why it was not carried
   */
  public static Verdict<AgendaItem> carried(
      Meeting meeting, AgendaItem item, Set<OfficialId> members, VotingRule rule) {
    Set<OfficialId> entitled = new HashSet<>(members);
    entitled.removeAll(item.withdrawn());
    int quorum = Math.max(1, rule.quorum().of(members.size()));
    if (entitled.size() < quorum) {
      return Verdict.denied(
          REFER_UPWARD.with("item", item.number(), "left", entitled.size(), "quorum", quorum));
    }
    Set<OfficialId> voters =
        entitled.stream().filter(each -> votes(meeting, each)).collect(Collectors.toSet());
    if (voters.size() < quorum) {
      return Verdict.denied(
          NO_QUORUM.with(
              "item",
              item.number(),
              "members",
              members.size(),
              "present",
              voters.size(),
              "quorum",
              quorum));
    }
    int inFavour = (int) voters.stream().filter(item::isFavouredBy).count();
    return rule.majority().isPassedBy(inFavour, entitled.size())
        ? Verdict.allowed(item)
        : Verdict.denied(
            NOT_CARRIED.with(
                "item", item.number(), "votes", inFavour, "entitled", entitled.size()));
  }

  private static void checkAttendance(Meeting meeting, Violations violations) {
    Set<OfficialId> seen = new HashSet<>();
    for (int i = 0; i < meeting.attendances().size(); i++) {
      OfficialId official = meeting.attendances().get(i).official();
      String at = "attendances[" + i + "]";
      violations.require(seen.add(official), () -> ATTENDS_TWICE.with("official", official).at(at));
    }
  }

  private static void checkSeats(Meeting meeting, Set<OfficialId> members, Violations violations) {
    for (int i = 0; i < meeting.attendances().size(); i++) {
      Attendance attendance = meeting.attendances().get(i);
      OfficialId official = attendance.official();
      String at = "attendances[" + i + "]";
      violations.require(
          attendance.capacity() == AttendanceCapacity.NON_VOTING || members.contains(official),
          () ->
              NOT_A_MEMBER
                  .with(
                      "official", official,
                      "day", meeting.heldOn(),
                      "body", meeting.type().chinese())
                  .at(at + ".capacity"));
    }
  }

  /** Withdrawing is an act of whoever is there; an absent member stays one of those entitled. */
  private static void checkWithdrawals(
      Meeting meeting, AgendaItem item, String at, Violations violations) {
    Set<OfficialId> seen = new HashSet<>();
    for (int i = 0; i < item.withdrawals().size(); i++) {
      OfficialId official = item.withdrawals().get(i).official();
      String where = at + ".withdrawals[" + i + "]";
      violations.require(
          meeting.attended(official) && seen.add(official),
          () -> WITHDREW_ABSENT.with("item", item.number(), "official", official).at(where));
    }
  }

  private static void checkBallots(
      Meeting meeting, AgendaItem item, String at, Violations violations) {
    Set<OfficialId> seen = new HashSet<>();
    for (int i = 0; i < item.ballots().size(); i++) {
      OfficialId official = item.ballots().get(i).official();
      String where = at + ".ballots[" + i + "]";
      violations.require(
          votes(meeting, official) && !item.withdrawn().contains(official),
          () -> VOTE_WITHOUT_SEAT.with("item", item.number(), "official", official).at(where));
      violations.require(
          seen.add(official),
          () -> VOTED_TWICE.with("item", item.number(), "official", official).at(where));
    }
  }

  private static void checkResolutions(Meeting meeting, Violations violations) {
    Map<RiskPointId, Integer> resolvedBy = new HashMap<>();
    for (int i = 0; i < meeting.items().size(); i++) {
      List<Resolution> resolutions = meeting.items().get(i).resolutions();
      for (int j = 0; j < resolutions.size(); j++) {
        RiskPointId point = resolutions.get(j).riskPoint();
        Integer before = resolvedBy.putIfAbsent(point, i + 1);
        String at = "items[" + i + "].resolutions[" + j + "].riskPoint";
        if (before != null) {
          violations.add(RESOLVED_TWICE.with("point", point, "item", before).at(at));
        }
      }
    }
  }

  private static boolean votes(Meeting meeting, OfficialId official) {
    return meeting.attendances().stream()
        .anyMatch(
            each ->
                each.official().equals(official) && each.capacity() == AttendanceCapacity.MEMBER);
  }
}
