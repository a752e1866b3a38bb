package io.lpc.power;

import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.PostId;
import io.lpc.common.Reason;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.organization.CodeTable;
import io.lpc.organization.Directory;
import io.lpc.organization.Occupied;
import io.lpc.organization.Post;
import io.lpc.organization.UnitHandler;
import io.lpc.store.Acts;
import io.lpc.store.RecordViolation;
import io.lpc.store.Request;
import io.lpc.store.UnitOfWork;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * 权力目录: clears up the powers one by one. Immutable and safe for concurrent use. Clause F1 of the
 * plan.
 */
public final class PowerCatalog {

  private final Acts acts;

  /**
   * A catalogue.
   *
   * @param acts by whom and on which bureau
   */
  public PowerCatalog(Acts acts) {
    this.acts = acts;
  }

  /**
   * 起草: records a power item as a draft. The act of the staff of its unit, or of whoever is in
   * charge there.
   *
   * @param draft the item
   * @param reason why
   * @return the drafted item, or every reason against it
   */
  public Outcome<PowerItem> draft(PowerItemDraft draft, Reason reason) {
    return acts.perform(
        "power.draft",
        PowerItem.KIND,
        draft,
        reason,
        work ->
            permitted(work, draft.toRecord(work.newId(), 1), PowerRules::drafting)
                .then(item -> drafted(work, item)));
  }

  /**
   * 修改: replaces what an item says; it is a draft again and needs another confirmation. For whoever
   * may draft it.
   *
   * @param id which item
   * @param seen the version that the caller has seen
   * @param draft what it shall say
   * @param reason why
   * @return the item as a draft, or every reason against it
   * @throws io.lpc.store.StaleVersion if it was changed since
   */
  public Outcome<PowerItem> revise(PowerItemId id, long seen, PowerItemDraft draft, Reason reason) {
    return acts.perform(
        "power.revise",
        PowerItem.KIND,
        draft,
        reason,
        work ->
            work.require(PowerItem.KIND, id, seen)
                .then(item -> inUse(item, "修改/revise"))
                .then(item -> permitted(work, item, PowerRules::drafting))
                .then(item -> Verdict.allowed(draft.toRecord(id.value(), seen + 1)))
                .then(item -> permitted(work, item, PowerRules::drafting))
                .then(item -> drafted(work, item)));
  }

  /**
   * 确认: confirms an item. The act of whoever is in charge of its unit.
   *
   * @param id which item
   * @param seen the version that the caller has seen
   * @param reason why
   * @return the confirmed item, or every reason against it
   * @throws io.lpc.store.StaleVersion if it was changed since
   */
  public Outcome<PowerItem> confirm(PowerItemId id, long seen, Reason reason) {
    return acts.perform(
        "power.confirm",
        PowerItem.KIND,
        Request.about(id),
        reason,
        work ->
            work.require(PowerItem.KIND, id, seen)
                .then(item -> permitted(work, item, PowerRules::confirming))
                .then(item -> confirmed(work, item)));
  }

  /**
   * 取消: strikes an item out; the reason stays with the act. For the leader in charge of its unit or
   * the director.
   *
   * @param id which item
   * @param seen the version that the caller has seen
   * @param reason why, such as 无法律依据
   * @return the struck-out item, or every reason against it
   * @throws io.lpc.store.StaleVersion if it was changed since
   */
  public Outcome<PowerItem> strikeOut(PowerItemId id, long seen, Reason reason) {
    return acts.perform(
        "power.strike-out",
        PowerItem.KIND,
        Request.about(id),
        reason,
        work ->
            work.require(PowerItem.KIND, id, seen)
                .then(item -> inUse(item, "取消/strike out"))
                .then(item -> permitted(work, item, PowerRules::ending))
                .then(item -> Verdict.allowed(work.put(item.struckOut(reason)))));
  }

  /**
   * 替代: replaces an item by another. For the leader in charge of its unit or the director.
   *
   * @param id which item
   * @param seen the version that the caller has seen
   * @param by what replaces it
   * @param reason why
   * @return the superseded item, or every reason against it
   * @throws io.lpc.store.StaleVersion if it was changed since
   */
  public Outcome<PowerItem> supersede(PowerItemId id, long seen, PowerItemId by, Reason reason) {
    return acts.perform(
        "power.supersede",
        PowerItem.KIND,
        Request.about(id),
        reason,
        work ->
            work.require(PowerItem.KIND, id, seen)
                .then(item -> inUse(item, "替代/supersede"))
                .then(item -> permitted(work, item, PowerRules::ending))
                .then(item -> superseded(work, item, by, reason)));
  }

  /**
   * An item that an act of many takes in, new or as its next version: drafted, confirmed or struck
   * out.
   *
   * @param work the act
   * @param draft the item, with how far its clearing up has come
   * @param id its id
   * @param version its version, from 1
   * @return the item, or denied
   */
  public static Verdict<PowerItem> entered(
      UnitOfWork work, ClearedItemDraft draft, String id, long version) {
    PowerItem item = draft.toRecord(id, version);
    Verdict<PowerItem> open =
        version == 1
            ? Verdict.allowed(item)
            : work.require(PowerItem.KIND, item.id(), version - 1)
                .then(current -> inUse(current, "修改/revise"))
                .then(current -> kept(work, current, draft.status()));
    return open.then(current -> judged(cleared(work, draft, id, version), () -> work.put(item)));
  }

  private static Verdict<PowerItem> kept(
      UnitOfWork work, PowerItem current, PowerItemStatus stated) {
    return judged(PowerRules.kept(current, stated, work.actor()), () -> current);
  }

  private static List<Violation> cleared(
      UnitOfWork work, ClearedItemDraft draft, String id, long version) {
    PowerItem item = draft.item().toRecord(id, version);
    Violations violations = new Violations();
    (draft.status() == PowerItemStatus.CONFIRMED ? confirmable(work, item) : sound(work, item))
        .forEach(each -> violations.add(each.at("item." + each.at())));
    return violations.addAll(PowerRules.cleared(draft)).list();
  }

  /** Whether whoever acts may do so, by a rule on how he stands to the item's unit. */
  private static Verdict<PowerItem> permitted(
      UnitOfWork work, PowerItem item, BiFunction<PowerItem, UnitHandler, List<Violation>> rule) {
    return judged(rule.apply(item, UnitHandler.of(work, item.unit())), () -> item);
  }

  private static Verdict<PowerItem> drafted(UnitOfWork work, PowerItem item) {
    return judged(sound(work, item), () -> work.put(item));
  }

  /** What a draft must meet, and must still meet when it is confirmed. */
  private static List<Violation> sound(UnitOfWork work, PowerItem item) {
    PostId named = item.post();
    Post post = named == null ? null : work.find(Post.KIND, named).orElse(null);
    CodeTable types = work.findByCode(CodeTable.KIND, PowerTypes.SCHEME).orElseThrow();
    Violations violations = new Violations().addAll(PowerRules.draft(item, types, post));
    if (post != null && post.withdrawn()) {
      violations.add(
          RecordViolation.WITHDRAWN.with("kind", Post.KIND, "record", post.code()).at("post"));
    }
    return violations.addAll(leftBehind(work, item)).list();
  }

  /** The risks of an item, and that there are none, are told in its unit. */
  private static List<Violation> leftBehind(UnitOfWork work, PowerItem item) {
    return work
        .find(PowerItem.KIND, item.id())
        .filter(current -> !current.unit().equals(item.unit()))
        .map(current -> Occupied.by(work, current))
        .stream()
        .flatMap(List::stream)
        .map(each -> each.at("unit"))
        .toList();
  }

  private static Verdict<PowerItem> confirmed(UnitOfWork work, PowerItem item) {
    return judged(confirmable(work, item), () -> work.put(item.confirmed()));
  }

  private static List<Violation> confirmable(UnitOfWork work, PowerItem item) {
    PostId post = item.post();
    Set<OfficialId> holders =
        post == null ? Set.of() : new Directory(work.reading(), work.day()).holdersOf(post);
    return new Violations()
        .addAll(PowerRules.confirmation(item, holders, work.day()))
        .addAll(sound(work, item))
        .list();
  }

  private static Verdict<PowerItem> superseded(
      UnitOfWork work, PowerItem item, PowerItemId by, Reason reason) {
    if (item.id().equals(by)) {
      return Verdict.denied(PowerViolation.SUPERSEDES_ITSELF.with().at("by"));
    }
    return work.require(PowerItem.KIND, by, "by")
        .then(replacement -> inUse(replacement, "用作替代/replace another", "by"))
        .then(replacement -> Verdict.allowed(work.put(item.supersededBy(by, reason))));
  }

  private static Verdict<PowerItem> inUse(PowerItem item, String action) {
    return inUse(item, action, "");
  }

  private static Verdict<PowerItem> inUse(PowerItem item, String action, String field) {
    List<Violation> violations =
        PowerRules.status(item, action, PowerItemStatus.DRAFT, PowerItemStatus.CONFIRMED);
    return judged(violations.stream().map(each -> each.at(field)).toList(), () -> item);
  }

  private static Verdict<PowerItem> judged(
      List<Violation> violations, Supplier<PowerItem> otherwise) {
    return new Violations().addAll(violations).allowing(otherwise);
  }
}
