package io.lpc.organization;

import static io.lpc.organization.OrganizationViolation.ALREADY_HOLDS;
import static io.lpc.organization.OrganizationViolation.ALREADY_MEMBER;
import static io.lpc.organization.OrganizationViolation.CODES_NOT_UNIQUE;
import static io.lpc.organization.OrganizationViolation.DATES_IN_DISORDER;
import static io.lpc.organization.OrganizationViolation.NOT_LEADERSHIP;
import static io.lpc.organization.OrganizationViolation.OWN_RELATIVE;
import static io.lpc.organization.OrganizationViolation.POST_HELD;
import static io.lpc.organization.OrganizationViolation.TWO_LEADERS;
import static io.lpc.organization.OrganizationViolation.UNIT_CYCLE;

import io.lpc.common.Violation;
import io.lpc.common.Violations;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 组织规则: what an organization can't be. Pure: values in, every violation out. */
public final class OrganizationRules {

  private OrganizationRules() {}

  /**
   * 日期先后: a period does not end before it begins.
   *
   * @param from the first day
   * @param through the last day, or null
   * @return the violations
   */
  public static List<Violation> dates(LocalDate from, @Nullable LocalDate through) {
    return through != null && through.isBefore(from)
        ? List.of(DATES_IN_DISORDER.with("from", from, "through", through).at("through"))
        : List.of();
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
            ALREADY_HOLDS.with(
                "official", other.official(), "period", other.period(), "appointment", other.id()));
      } else if (post.singleHolder() && other.holds() && appointment.holds()) {
        violations.add(
            POST_HELD.with(
                "post", post.id(),
                "official", other.official(),
                "period", other.period(),
                "appointment", other.id()));
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
              TWO_LEADERS.with(
                  "unit", leadership.unit(),
                  "role", leadership.role().chinese(),
                  "period", other.period(),
                  "leadership", other.id()));
    }
    return violations.list();
  }

  /**
   * 成员: nobody is a member of one body twice at a time.
   *
   * @param membership the membership
   * @param others the other memberships of that body
   * @return the violations
   */
  public static List<Violation> membership(Membership membership, List<Membership> others) {
    Violations violations = new Violations();
    for (Membership other : others) {
      boolean clashes =
          !other.id().equals(membership.id())
              && other.official().equals(membership.official())
              && other.period().overlaps(membership.period());
      violations.require(
          !clashes,
          () ->
              ALREADY_MEMBER.with(
                  "official", membership.official(),
                  "body", membership.body().chinese(),
                  "period", other.period(),
                  "membership", other.id()));
    }
    return violations.list();
  }

  /**
   * 亲属: nobody is a relative of his own.
   *
   * @param kinship the declaration
   * @return the violations
   */
  public static List<Violation> kinship(Kinship kinship) {
    return kinship.names(kinship.declarant())
        ? List.of(OWN_RELATIVE.with().at("relative"))
        : List.of();
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
