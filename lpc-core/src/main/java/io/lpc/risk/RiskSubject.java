package io.lpc.risk;

import io.lpc.common.Digest;
import io.lpc.common.Id;
import io.lpc.common.Money;
import io.lpc.journal.CanonicalForm;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.organization.MajorMatter;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.power.PowerItem;
import io.lpc.store.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * 审定对象: what a grade is decided on: a risk point with the post, the power item and the major matter
 * it sits on, all in the versions of one view (X4).
 *
 * @param point the risk point
 * @param post its post, if it sits on one
 * @param powerItem its power item, if it sits on one
 * @param matter its major matter, if it sits on one
 */
public record RiskSubject(
    RiskPoint point,
    @Nullable Post post,
    @Nullable PowerItem powerItem,
    @Nullable MajorMatter matter) {

  /**
   * A risk point with what it sits on, as it stands.
   *
   * @param work the act that asks
   * @param point the risk point
   * @return the subject
   */
  public static RiskSubject of(UnitOfWork work, RiskPoint point) {
    return new RiskSubject(
        point,
        found(work, Post.KIND, point.post()),
        found(work, PowerItem.KIND, point.powerItem()),
        found(work, MajorMatter.KIND, point.matter()));
  }

  private static <T extends Recorded<?>> @Nullable T found(
      UnitOfWork work, RecordKind<T> kind, @Nullable Id id) {
    return id == null ? null : work.find(kind, id).orElse(null);
  }

  /**
   * 实质内容摘要: any change of it makes a decision stale. Numbers, search rounds, places in lists, who
   * answers in person, commitments and states are not part of it.
   */
  public Digest digest() {
    return CanonicalForm.of(this::writeTo).digest();
  }

  private void writeTo(CanonicalWriter out) {
    out.group("point", point, RiskPoint::writeMaterialTo);
    out.group("post", post, RiskSubject::writePost);
    out.group("powerItem", powerItem, RiskSubject::writePowerItem);
    out.group("matter", matter, RiskSubject::writeMatter);
  }

  private static void writePost(Post post, CanonicalWriter out) {
    out.text("name", post.name());
    out.ref("unit", Unit.KIND, post.unit());
    out.list("duties", post.duties(), (duty, inner) -> duty.writeTo(inner));
    out.codes("keyFields", post.keyFields());
    out.code("office", post.office());
  }

  private static void writePowerItem(PowerItem item, CanonicalWriter out) {
    out.text("name", item.name());
    out.text("type", item.type());
    out.code("scope", item.scope());
    out.list("bases", item.bases(), (basis, inner) -> basis.writeTo(inner));
    out.ref("unit", Unit.KIND, item.unit());
    out.ref("post", Post.KIND, item.post());
  }

  private static void writeMatter(MajorMatter matter, CanonicalWriter out) {
    Money amount = matter.amount();
    out.code("field", matter.field());
    out.text("title", matter.title());
    out.number("amountFen", amount == null ? null : amount.fen());
    out.text("procedure", matter.procedure());
  }
}
