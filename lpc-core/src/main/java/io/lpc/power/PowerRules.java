package io.lpc.power;

import static io.lpc.power.PowerViolation.BY_HAND;
import static io.lpc.power.PowerViolation.CONFIRMED;
import static io.lpc.power.PowerViolation.NOT_BY_REGISTER;
import static io.lpc.power.PowerViolation.NOT_IN_CHARGE;
import static io.lpc.power.PowerViolation.NOT_LEADER;
import static io.lpc.power.PowerViolation.NOT_OF_UNIT;
import static io.lpc.power.PowerViolation.NO_BASIS;
import static io.lpc.power.PowerViolation.NO_POST;
import static io.lpc.power.PowerViolation.PERSON_NOT_HOLDER;
import static io.lpc.power.PowerViolation.POST_ELSEWHERE;
import static io.lpc.power.PowerViolation.UNKNOWN_TYPE;
import static io.lpc.power.PowerViolation.WRONG_STATUS;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.Text;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.organization.CodeTable;
import io.lpc.organization.Post;
import io.lpc.organization.UnitHandler;
import io.lpc.store.RecordViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 权力事项规则: 职权法定, 责任到岗到人. Pure: values in, every violation out. */
public final class PowerRules {

  private PowerRules() {}

  /**
   * 起草: what not even a draft can be.
   *
   * @param item the item
   * @param types the types of power in force
   * @param post the responsible post, if it names one that exists
   * @return the violations
   */
  public static List<Violation> draft(PowerItem item, CodeTable types, @Nullable Post post) {
    Violations violations = new Violations();
    violations.require(
        types.lookUp(item.type()).isPresent(),
        () -> UNKNOWN_TYPE.with("type", item.type()).at("type"));
    if (post != null && !post.unit().equals(item.unit())) {
      violations.add(POST_ELSEWHERE.with("post", post.id(), "unit", item.unit()).at("post"));
    }
    return violations.list();
  }

  /**
   * 确认: without a responsible post, or without a basis in force (for an external power one in law),
   * no item is confirmed.
   *
   * @param item the item
   * @param holders who holds its post on that day
   * @param day the day of confirmation
   * @return the violations
   */
  public static List<Violation> confirmation(
      PowerItem item, Set<OfficialId> holders, LocalDate day) {
    Violations violations = new Violations();
    violations.addAll(status(item, "确认/confirm", PowerItemStatus.DRAFT));
    violations.require(item.post() != null, () -> NO_POST.with("item", item.code()).at("post"));
    violations.require(
        item.bases().stream().anyMatch(basis -> basis.supports(item.scope(), day)),
        () -> NO_BASIS.with("item", item.code(), "day", day).at("bases"));
    OfficialId person = item.person();
    if (person != null && item.post() != null && !holders.contains(person)) {
      violations.add(
          PERSON_NOT_HOLDER.with("official", person, "day", day, "post", item.post()).at("person"));
    }
    return violations.list();
  }

  /**
   * 清理结果: a register has an item drafted, confirmed or struck out; why it was struck out belongs to
   * it.
   *
   * @param draft the item as the register has it
   * @return the violations
   */
  public static List<Violation> cleared(ClearedItemDraft draft) {
    Violations violations = new Violations();
    violations.require(
        draft.status() != PowerItemStatus.SUPERSEDED,
        () -> NOT_BY_REGISTER.with("status", draft.status().chinese()).at("status"));
    violations.require(
        draft.status() != PowerItemStatus.STRUCK_OUT || !Text.isBlank(draft.statusReason()),
        () -> RecordViolation.REQUIRED.with().at("statusReason"));
    return violations.list();
  }

  /**
   * 停用: an item out of use says why, and a superseded one by what it was replaced.
   *
   * @param item the item
   * @return the violations
   */
  public static List<Violation> ended(PowerItem item) {
    Violations violations = new Violations();
    violations.require(
        item.isInUse() || !item.statusReason().isBlank(),
        () -> RecordViolation.REQUIRED.with().at("statusReason"));
    violations.require(
        item.status() != PowerItemStatus.SUPERSEDED || item.supersededBy() != null,
        () -> RecordViolation.REQUIRED.with().at("supersededBy"));
    return violations.list();
  }

  /**
   * 登记册不代人清理: a register does not make a draft of an item that was confirmed; nor does a program
   * confirm or strike out what is on record, which is for whoever is in charge of the unit.
   *
   * @param current the item on record
   * @param stated how far it has come, as the register has it
   * @param actor who takes the register in
   * @return the violations
   */
  public static List<Violation> kept(PowerItem current, PowerItemStatus stated, Actor actor) {
    if (stated == PowerItemStatus.DRAFT) {
      return current.status() == PowerItemStatus.CONFIRMED
          ? List.of(CONFIRMED.with("item", current.code()).at("status"))
          : List.of();
    }
    return actor instanceof Actor.Founder
        ? List.of()
        : List.of(BY_HAND.with("item", current.code(), "status", stated.chinese()).at("status"));
  }

  /**
   * 起草权限: the staff of the responsible unit, or whoever is in charge of it, drafts and revises.
   *
   * @param item the item
   * @param by how whoever acts stands to its unit
   * @return the violations
   */
  public static List<Violation> drafting(PowerItem item, UnitHandler by) {
    return by.ofUnit() || by.inCharge()
        ? List.of()
        : List.of(NOT_OF_UNIT.with("unit", item.unit()));
  }

  /**
   * 确认权限: whoever is in charge of the responsible unit confirms.
   *
   * @param item the item
   * @param by how whoever acts stands to its unit
   * @return the violations
   */
  public static List<Violation> confirming(PowerItem item, UnitHandler by) {
    return by.inCharge() ? List.of() : List.of(NOT_IN_CHARGE.with("unit", item.unit()));
  }

  /**
   * 取消权限: the leader in charge of the responsible unit or the director strikes out and supersedes.
   *
   * @param item the item
   * @param by how whoever acts stands to its unit
   * @return the violations
   */
  public static List<Violation> ending(PowerItem item, UnitHandler by) {
    return by.leader() ? List.of() : List.of(NOT_LEADER.with("unit", item.unit()));
  }

  /**
   * 状态: whether an item is in a status that an action asks for.
   *
   * @param item the item
   * @param action the action, in Chinese and English
   * @param allowed the statuses it asks for
   * @return the violations
   */
  public static List<Violation> status(PowerItem item, String action, PowerItemStatus... allowed) {
    return List.of(allowed).contains(item.status())
        ? List.of()
        : List.of(
            WRONG_STATUS.with(
                "item", item.code(), "status", item.status().chinese(), "action", action));
  }
}
