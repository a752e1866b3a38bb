package io.lpc.organization;

import static io.lpc.organization.OrganizationViolation.ALREADY_HOLDS;
import static io.lpc.organization.OrganizationViolation.ALREADY_MEMBER;
import static io.lpc.organization.OrganizationViolation.CODES_NOT_UNIQUE;
import static io.lpc.organization.OrganizationViolation.IDENTITY_TAKEN;
import static io.lpc.organization.OrganizationViolation.IN_CHARGE_OUTSIDE;
import static io.lpc.organization.OrganizationViolation.NAME_OF_COLLEAGUE;
import static io.lpc.organization.OrganizationViolation.NOT_LEADERSHIP;
import static io.lpc.organization.OrganizationViolation.OFFICE_OUTSIDE;
import static io.lpc.organization.OrganizationViolation.OFFICE_TAKEN;
import static io.lpc.organization.OrganizationViolation.ONE_LEADING_GROUP;
import static io.lpc.organization.OrganizationViolation.OWN_RELATIVE;
import static io.lpc.organization.OrganizationViolation.POST_HELD;
import static io.lpc.organization.OrganizationViolation.TWO_HEADS;
import static io.lpc.organization.OrganizationViolation.TWO_LEADERS;
import static io.lpc.organization.OrganizationViolation.UNIT_CYCLE;
import static io.lpc.organization.OrganizationViolation.UNIT_OF_LEADERS;
import static io.lpc.organization.OrganizationViolation.VOTING_TOO_LOW;

import io.lpc.common.Violation;
import io.lpc.common.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 组织规则: what an organization can't be. Pure: values in, every violation out. */
public final class OrganizationRules {

  private OrganizationRules() {}

  /**
   * 一人一档: one person is on record once; whoever left may be recorded anew.
   *
   * @param draft what an official shall say
   * @param id the official's id
   * @param holders the standing officials who have the number, the official himself among them
   * @return the violations
   */
  public static List<Violation> identity(OfficialDraft draft, String id, List<Official> holders) {
    Violations violations = new Violations();
    holders.stream()
        .filter(holder -> !holder.id().value().equals(id) && draft.hasNumberOf(holder))
        .forEach(
            holder ->
                violations.add(IDENTITY_TAKEN.with("official", holder.id()).at("identityNumber")));
    return violations.list();
  }

  /**
   * 机构树: no unit stands above itself.
   *
   * @param unit the unit
   * @param above the units above it, its parent first
   * @return the violations
   */
  public static List<Violation> unit(Unit unit, List<Unit> above) {
    return above.stream().anyMatch(each -> each.id().equals(unit.id()))
        ? List.of(UNIT_CYCLE.with("unit", unit.id()).at("parent"))
        : List.of();
  }

  /**
   * 机构类别: the leadership stays what it is while a post of it has an office or is in charge of a
   * unit.
   *
   * @param unit the unit
   * @param posts its posts
   * @param led the assignments of these posts that are not over
   * @return the violations
   */
  public static List<Violation> type(Unit unit, List<Post> posts, List<Leadership> led) {
    Violations violations = new Violations();
    for (Post post : posts) {
      boolean leads =
          post.office() != null || led.stream().anyMatch(each -> isInCharge(post, each));
      violations.require(
          unit.type() == UnitKind.LEADERSHIP || !leads,
          () -> UNIT_OF_LEADERS.with("unit", unit.id(), "post", post.id()).at("type"));
    }
    return violations.list();
  }

  /**
   * 岗位: an office within the leadership is on a post of the leadership, one that a bureau has once
   * on one post, and a post in charge of a unit stays in the leadership.
   *
   * @param post the post
   * @param home the unit that it belongs to
   * @param peers the standing posts with the same office; none if it has no office
   * @param led its assignments that are not over
   * @return the violations
   */
  public static List<Violation> post(Post post, Unit home, List<Post> peers, List<Leadership> led) {
    Violations violations = new Violations();
    LeadershipOffice office = post.office();
    boolean outside = home.type() != UnitKind.LEADERSHIP;
    if (office != null && outside) {
      violations.add(
          OFFICE_OUTSIDE.with("unit", home.id(), "office", office.chinese()).at("office"));
    }
    if (office != null && office.isSingle()) {
      peers.stream()
          .filter(each -> !each.id().equals(post.id()))
          .map(each -> OFFICE_TAKEN.with("office", office.chinese(), "post", each.id()))
          .forEach(each -> violations.add(each.at("office")));
    }
    led.stream()
        .filter(each -> outside && isInCharge(post, each))
        .map(
            each ->
                IN_CHARGE_OUTSIDE.with(
                    "post", post.id(), "unit", each.unit(), "leadership", each.id()))
        .forEach(each -> violations.add(each.at("unit")));
    return violations.list();
  }

  private static boolean isInCharge(Post post, Leadership leadership) {
    return leadership.post().equals(post.id()) && leadership.role() == LeadershipRole.IN_CHARGE;
  }

  /**
   * 任职: a single-holder post has one holder at a time, and nobody holds a post twice at a time. A
   * stand-in is no holder.
   *
   * @param appointment the appointment
   * @param post its post
   * @param others the other appointments to that post
   * @return the violations
   */
  public static List<Violation> appointment(
      Appointment appointment, Post post, List<Appointment> others) {
    Violations violations = new Violations();
    for (Appointment other : others) {
      if (other.id().equals(appointment.id()) || !other.period().overlaps(appointment.period())) {
        continue;
      }
      if (other.official().equals(appointment.official())) {
        violations.add(
            ALREADY_HOLDS
                .with(
                    "official", other.official(),
                    "period", other.period(),
                    "appointment", other.id())
                .at("official"));
      } else if (post.singleHolder() && other.holds() && appointment.holds()) {
        violations.add(
            POST_HELD
                .with(
                    "post", post.id(),
                    "official", other.official(),
                    "period", other.period(),
                    "appointment", other.id())
                .at("post"));
      }
    }
    return violations.list();
  }

  /**
   * 领导分工: a unit has one head and one leader in charge at a time, and the leader in charge is of
   * the leadership.
   *
   * @param leadership the assignment
   * @param home the unit that the leading post belongs to
   * @param others the other assignments over the same unit
   * @return the violations
   */
  public static List<Violation> leadership(
      Leadership leadership, Unit home, List<Leadership> others) {
    Violations violations = new Violations();
    violations.require(
        leadership.role() == LeadershipRole.HEAD || home.type() == UnitKind.LEADERSHIP,
        () -> NOT_LEADERSHIP.with("post", leadership.post()).at("post"));
    for (Leadership other : others) {
      boolean clashes =
          !other.id().equals(leadership.id())
              && other.role() == leadership.role()
              && other.period().overlaps(leadership.period());
      violations.require(
          !clashes,
          () ->
              TWO_LEADERS
                  .with(
                      "unit", leadership.unit(),
                      "role", leadership.role().chinese(),
                      "period", other.period(),
                      "leadership", other.id())
                  .at("role"));
    }
    return violations.list();
  }

  /**
   * 成员: nobody is a member of one body twice at a time, and a body has one head at a time.
   *
   * @param membership the membership
   * @param others the other memberships of that body
   * @return the violations
   */
  public static List<Violation> membership(Membership membership, List<Membership> others) {
    Violations violations = new Violations();
    for (Membership other : others) {
      if (other.id().equals(membership.id()) || !other.period().overlaps(membership.period())) {
        continue;
      }
      if (other.official().equals(membership.official())) {
        violations.add(
            ALREADY_MEMBER
                .with(
                    "official", membership.official(),
                    "body", membership.body().chinese(),
                    "period", other.period(),
                    "membership", other.id())
                .at("official"));
      } else if (other.role() == BodyRole.HEAD && membership.role() == BodyRole.HEAD) {
        violations.add(
            TWO_HEADS
                .with(
                    "body", membership.body().chinese(),
                    "role", BodyRole.HEAD.chinese(),
                    "official", other.official(),
                    "period", other.period(),
                    "membership", other.id())
                .at("role"));
      }
    }
    return violations.list();
  }

  /**
   * 领导小组: a bureau has one leading group.
   *
   * @param group the group
   * @param others the leading groups on record
   * @return the violations
   */
  public static List<Violation> leadingGroup(LeadingGroup group, List<LeadingGroup> others) {
    return others.stream()
        .filter(each -> !each.id().equals(group.id()))
        .map(each -> ONE_LEADING_GROUP.with("group", each.id()))
        .toList();
  }

  /**
   * 亲属: nobody is a relative of his own, and a colleague is not declared as somebody outside.
   *
   * @param kinship the declaration
   * @param namesakes the officials with the name of a relative outside
   * @return the violations
   */
  public static List<Violation> kinship(Kinship kinship, List<Official> namesakes) {
    Violations violations = new Violations();
    violations.require(
        !kinship.names(kinship.declarant()), () -> OWN_RELATIVE.with().at("relative"));
    for (Official namesake : namesakes) {
      violations.add(NAME_OF_COLLEAGUE.with("official", namesake.code()).at("relative.name"));
    }
    return violations.list();
  }

  /**
   * 议事规则: half the members and half the votes at the least.
   *
   * @param rule quorum and majority
   * @return the violations
   */
  public static List<Violation> voting(VotingRule rule) {
    return rule.isEnough() ? List.of() : List.of(VOTING_TOO_LOW.with().at("voting"));
  }

  /**
   * 代码表: a code stands once.
   *
   * @param table the table
   * @return the violations
   */
  public static List<Violation> codeTable(CodeTable table) {
    Violations violations = new Violations();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < table.codes().size(); i++) {
      String code = table.codes().get(i).code();
      String at = "codes[" + i + "].code";
      violations.require(seen.add(code), () -> CODES_NOT_UNIQUE.with("code", code).at(at));
    }
    return violations.list();
  }
}
