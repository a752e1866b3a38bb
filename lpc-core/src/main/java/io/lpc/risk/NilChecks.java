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
import io.lpc.organization.NilApprover;
import io.lpc.organization.OrganizationViolation;
import io.lpc.organization.Post;
import io.lpc.organization.Seats;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItem;
import io.lpc.store.UnitOfWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  /** The declaration, on record, if the actor may approve it and the place may be declared nil. */
  static Verdict<NilDeclaration> recorded(UnitOfWork work, NilDraft draft) {
    return work.actor() instanceof Actor.Holder approver
        ? recorded(work, draft, approver, work.newId())
        : Verdict.denied(notApprover(LeadershipRole.IN_CHARGE.chinese()));
  }

  /** The declaration, on record, if somebody may approve it and the place may be declared nil. */
  static Verdict<NilDeclaration> recorded(
      UnitOfWork work, NilDraft draft, Actor.Holder approver, String id) {
    if (!draft.namesOnePlace()) {
      return Verdict.denied(RiskViolation.SUBJECT_UNCLEAR.with());
    }
    if (approver.official().equals(draft.declaredBy())) {
      return Verdict.deniedAttempt(RiskViolation.OWN_APPROVAL.with().at("declaredBy"));
    }
    NilChecks checks = new NilChecks(work, draft);
    return checks.isOwnPlace(approver.official())
        ? Verdict.deniedAttempt(RiskViolation.OWN_APPROVAL.with())
        : checks.judged(approver, id);
  }

  private Verdict<NilDeclaration> judged(Actor.Holder approver, String id) {
    checkSeat(approver);
    Optional.ofNullable(draft.post())
        .flatMap(post -> work.find(Post.KIND, post))
        .ifPresent(post -> violations.addAll(RiskRules.nil(post)));
    unit().ifPresent(this::checkDeclarant);
    checkApprover(approver);
    violations.require(
        !riskFound(), () -> RiskViolation.RISK_FOUND_THERE.with().at(draft.namedIn()));
    return violations.allowing(() -> recorded(draft.toRecord(id, 1, approver)));
  }

  /** The declaration, withdrawn, if the actor may approve there. */
  static Verdict<NilDeclaration> withdrawn(UnitOfWork work, NilDeclaration nil) {
    NilChecks checks = new NilChecks(work, NilDraft.of(nil));
    if (!(work.actor() instanceof Actor.Holder approver)) {
      return Verdict.denied(notApprover(checks.approver().role()));
    }
    checks.checkSeat(approver);
    checks.checkApprover(approver);
    return checks.violations.allowing(() -> work.put(nil.withdraw()));
  }

  private void checkSeat(Actor.Holder approver) {
    violations.require(
        new Seats(work, work.day()).actingFrom(approver.post()).contains(approver.official()),
        () ->
            OrganizationViolation.NO_AUTHORITY
                .with("official", approver.official(), "post", approver.post(), "day", work.day())
                .at("approvedFrom"));
  }

  /** What is declared nil on the director's post is told to the superior, as its grades are. */
  private NilDeclaration recorded(NilDeclaration nil) {
    work.put(nil);
    if (isDirectors()) {
      work.tell(
          nil,
          "risk.nil-filed-upward",
          out -> {
            out.text("nilDeclaration", nil.id().value());
            out.code("subject", nil.subject());
            out.text("place", nil.place());
          });
    }
    return nil;
  }

  /** Whether the place is the approver's own post, then or now, or a power he answers for. */
  private boolean isOwnPlace(OfficialId approver) {
    return item().filter(each -> approver.equals(each.person())).isPresent()
        || post()
            .filter(each -> PostActors.of(work, each, work.day()).contains(approver))
            .isPresent();
  }

  private Optional<PowerItem> item() {
    return Optional.ofNullable(draft.powerItem()).flatMap(id -> work.find(PowerItem.KIND, id));
  }

  /** The post that is declared nil, or that answers for the power that is. */
  private Optional<PostId> post() {
    return Optional.ofNullable(draft.post()).or(() -> item().map(PowerItem::post));
  }

  private boolean isDirectors() {
    return post().filter(directory.postsWith(LeadershipOffice.DIRECTOR)::contains).isPresent();
  }

  private Optional<UnitId> unit() {
    PostId post = draft.post();
    if (post != null) {
      return work.find(Post.KIND, post).map(Post::unit);
    }
    return item().map(PowerItem::unit).or(() -> Optional.ofNullable(draft.unit()));
  }

  private void checkDeclarant(UnitId unit) {
    violations.require(
        directory.staffOf(unit).contains(draft.declaredBy()),
        () ->
            RiskViolation.DECLARANT_ELSEWHERE
                .with("official", draft.declaredBy(), "unit", unit)
                .at("declaredBy"));
  }

  private void checkApprover(Actor.Holder actor) {
    NilApprover approver = approver();
    violations.require(approver.posts().contains(actor.post()), () -> notApprover(approver.role()));
  }

  private NilApprover approver() {
    return NilApprover.of(work, work.day(), unit().orElse(null), post().orElse(null));
  }

  /** Backdating a declaration forgets no risk that was found since. */
  private boolean riskFound() {
    return riskFound(work.day()) || riskFound(work.today());
  }

  private boolean riskFound(LocalDate day) {
    AsOf view = new AsOf(day, work.reading().head().size());
    RiskPoints points = work.port(RiskPoints.class);
    return switch (draft.subject()) {
      case POST -> !points.postsFound(present(draft.post()), view).isEmpty();
      case UNIT -> !points.unitsFound(present(draft.unit()), view).isEmpty();
      case POWER_ITEM -> !points.powerItemsFound(present(draft.powerItem()), view).isEmpty();
      case MAJOR_FIELD -> points.fieldsFound(view).containsAll(present(draft.field()));
    };
  }

  private static <T> List<T> present(@Nullable T value) {
    return value == null ? List.of() : List.of(value);
  }

  private static Violation notApprover(String role) {
    return RiskViolation.NOT_APPROVER.with("role", role);
  }
}
