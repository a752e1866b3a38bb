package io.lpc.risk;

import io.lpc.common.Actor;
import io.lpc.common.AsOf;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.organization.Directory;
import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.organization.UnitKind;
import io.lpc.power.PowerItem;
import io.lpc.store.UnitOfWork;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fetches what the rules for a nil declaration need and applies them. */
final class NilChecks {

  private final UnitOfWork work;
  private final NilDraft draft;
  private final Directory directory;
  private final Violations violations = new Violations();

  private NilChecks(UnitOfWork work, NilDraft draft) {
    this.work = work;
    this.draft = draft;
    this.directory = new Directory(work.reading(), work.day());
  }

  /** The declaration, if the actor may approve it and the place may be declared nil. */
  static Verdict<NilDeclaration> approved(UnitOfWork work, NilDraft draft) {
    if (!draft.namesOnePlace()) {
      return Verdict.denied(RiskViolation.SUBJECT_UNCLEAR.with());
    }
    if (!(work.actor() instanceof Actor.Holder approver)) {
      return Verdict.denied(RiskViolation.NOT_APPROVER.with("role", "分管领导"));
    }
    if (approver.official().equals(draft.declaredBy())) {
      return Verdict.deniedAttempt(RiskViolation.OWN_APPROVAL.with().at("declaredBy"));
    }
    NilChecks checks = new NilChecks(work, draft);
    return checks.isOwnPlace(approver.official())
        ? Verdict.deniedAttempt(RiskViolation.OWN_APPROVAL.with())
        : checks.judged(approver);
  }

  private Verdict<NilDeclaration> judged(Actor.Holder approver) {
    Optional.ofNullable(draft.post())
        .flatMap(post -> work.find(Post.KIND, post))
        .ifPresent(post -> violations.addAll(RiskRules.nil(post)));
    Optional<UnitId> unit = unit();
    unit.ifPresent(this::checkDeclarant);
    checkApprover(approver, unit.orElse(null));
    violations.require(
        !riskFound(), () -> RiskViolation.RISK_FOUND_THERE.with().at(draft.namedIn()));
    return violations.allowing(
        () -> draft.toRecord(work.newId(), approver.official(), approver.post()));
  }

  /** Whether the place is the approver's own post, then or now, or a power he answers for. */
  private boolean isOwnPlace(OfficialId approver) {
    Optional<PowerItem> item =
        Optional.ofNullable(draft.powerItem()).flatMap(id -> work.find(PowerItem.KIND, id));
    Optional<PostId> post = Optional.ofNullable(draft.post()).or(() -> item.map(PowerItem::post));
    Directory now = new Directory(work.reading(), work.today());
    return item.filter(each -> approver.equals(each.person())).isPresent()
        || post.filter(
                each ->
                    directory.actingFrom(each).contains(approver)
                        || now.actingFrom(each).contains(approver))
            .isPresent();
  }

  private Optional<UnitId> unit() {
    PostId post = draft.post();
    if (post != null) {
      return work.find(Post.KIND, post).map(Post::unit);
    }
    if (draft.powerItem() != null) {
      return work.find(PowerItem.KIND, draft.powerItem()).map(PowerItem::unit);
    }
    return Optional.ofNullable(draft.unit());
  }

  private void checkDeclarant(UnitId unit) {
    violations.require(
        directory.staffOf(unit).contains(draft.declaredBy()),
        () ->
            RiskViolation.DECLARANT_ELSEWHERE
                .with("official", draft.declaredBy(), "unit", unit)
                .at("declaredBy"));
  }

  private void checkApprover(Actor.Holder approver, @Nullable UnitId unit) {
    boolean byDirector =
        unit == null || work.find(Unit.KIND, unit).filter(NilChecks::isLeadership).isPresent();
    Set<PostId> approvers =
        byDirector ? directory.postsWith(LeadershipOffice.DIRECTOR) : inCharge(unit);
    violations.require(
        approvers.contains(approver.post()),
        () -> notApprover(byDirector ? LeadershipOffice.DIRECTOR.chinese() : "分管领导"));
  }

  private Set<PostId> inCharge(@Nullable UnitId unit) {
    return unit == null
        ? Set.of()
        : directory.leaderOf(unit, LeadershipRole.IN_CHARGE).map(Set::of).orElse(Set.of());
  }

  private boolean riskFound() {
    AsOf now = new AsOf(work.day(), work.reading().head().size());
    RiskPoints points = work.port(RiskPoints.class);
    return switch (draft.subject()) {
      case POST -> !points.postsFound(present(draft.post()), now).isEmpty();
      case UNIT -> !points.unitsFound(present(draft.unit()), now).isEmpty();
      case POWER_ITEM -> !points.powerItemsFound(present(draft.powerItem()), now).isEmpty();
      case MAJOR_FIELD -> points.fieldsFound(now).containsAll(present(draft.field()));
    };
  }

  private static <T> List<T> present(@Nullable T value) {
    return value == null ? List.of() : List.of(value);
  }

  private static boolean isLeadership(Unit unit) {
    return unit.type() == UnitKind.LEADERSHIP;
  }

  private static Violation notApprover(String role) {
    return RiskViolation.NOT_APPROVER.with("role", role);
  }
}
