package io.lpc.risk;

import io.lpc.common.Outcome;
import io.lpc.common.Reason;
import io.lpc.common.RiskPointId;
import io.lpc.common.Verdict;
import io.lpc.common.Violations;
import io.lpc.organization.CodeTable;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitHandler;
import io.lpc.store.Acts;
import io.lpc.store.Request;
import io.lpc.store.UnitOfWork;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 风险登记: search rounds, risk points and nil declarations. Immutable and safe for concurrent use.
 * Clauses G1, F3–F5, R4 of the plan.
 */
public final class RiskRegister {

  private final Acts acts;

  /**
   * A register.
   *
   * @param acts by whom and on which bureau
   */
  public RiskRegister(Acts acts) {
    this.acts = acts;
  }

  /**
   * 开展排查: opens a search round. For the staff of the unit that looks, or whoever is in charge of
   * it; as everything that is done with a round.
   *
   * @param draft the round
   * @param reason why
   * @return the round, or every reason against it
   */
  public Outcome<SearchRound> openRound(SearchRoundDraft draft, Reason reason) {
    return acts.perform(
        "risk.open-round",
        SearchRound.KIND,
        draft,
        reason,
        work ->
            ofUnit(work, draft.toRecord(work.newId(), 1))
                .then(round -> Verdict.allowed(work.put(round))));
  }

  /**
   * 归档附件: attaches pictures, texts or self-check sheets to an open round.
   *
   * @param id which round
   * @param seen the version that the caller has seen
   * @param attachments what is attached, by digest
   * @param reason why
   * @return the round, or every reason against it
   * @throws io.lpc.store.StaleVersion if it was changed since
   */
  public Outcome<SearchRound> attach(
      SearchRoundId id, long seen, List<Attachment> attachments, Reason reason) {
    return acts.perform(
        "risk.attach",
        SearchRound.KIND,
        new Attachments(id, attachments),
        reason,
        work ->
            work.require(SearchRound.KIND, id, seen)
                .then(RiskRegister::open)
                .then(round -> ofUnit(work, round))
                .then(round -> Verdict.allowed(work.put(round.with(attachments)))));
  }

  /**
   * 结束排查: closes a round; it takes no more risks.
   *
   * @param id which round
   * @param seen the version that the caller has seen
   * @param reason why
   * @return the closed round, or every reason against it
   * @throws io.lpc.store.StaleVersion if it was changed since
   */
  public Outcome<SearchRound> closeRound(SearchRoundId id, long seen, Reason reason) {
    return acts.perform(
        "risk.close-round",
        SearchRound.KIND,
        Request.about(id),
        reason,
        work ->
            work.require(SearchRound.KIND, id, seen)
                .then(RiskRegister::open)
                .then(round -> ofUnit(work, round))
                .then(round -> Verdict.allowed(work.put(round.close()))));
  }

  /**
   * 登记风险点: records a risk that was found.
   *
   * @param draft the risk point
   * @param reason why
   * @return the risk point, or every reason against it
   */
  public Outcome<RiskPoint> identify(RiskPointDraft draft, Reason reason) {
    return acts.perform(
        "risk.identify",
        RiskPoint.KIND,
        draft,
        reason,
        work -> recorded(work, null, draft.toRecord(work.newId(), 1)));
  }

  /**
   * 修订风险点: replaces what a risk point says. A material change makes a decision on it stale, and is
   * for whoever is in charge once the risk point was assessed.
   *
   * @param id which risk point
   * @param seen the version that the caller has seen
   * @param draft what it shall say
   * @param reason why
   * @return the new version, or every reason against it
   * @throws io.lpc.store.StaleVersion if it was changed since
   */
  public Outcome<RiskPoint> revise(RiskPointId id, long seen, RiskPointDraft draft, Reason reason) {
    return acts.perform(
        "risk.revise",
        RiskPoint.KIND,
        draft,
        reason,
        work ->
            work.requireStanding(RiskPoint.KIND, id, seen)
                .then(current -> revised(work, current, draft.toRecord(id.value(), seen + 1))));
  }

  /**
   * 撤销风险点: takes a risk point out of use; it stays readable. The act of whoever is in charge, and
   * of nobody on his own post; once its grade was decided, only a meeting of the Party group
   * withdraws it.
   *
   * @param id which risk point
   * @param seen the version that the caller has seen
   * @param reason why
   * @return the withdrawn version, or every reason against it
   * @throws io.lpc.store.StaleVersion if it was changed since
   */
  public Outcome<RiskPoint> withdraw(RiskPointId id, long seen, Reason reason) {
    return acts.perform(
        "risk.withdraw",
        RiskPoint.KIND,
        Request.about(id),
        reason,
        work ->
            work.requireStanding(RiskPoint.KIND, id, seen)
                .then(current -> withdrawn(work, current)));
  }

  /**
   * 批准无风险申报: whoever is in charge approves that a place holds no risk: for a post, a unit or a
   * power item the leader in charge of the unit, for the leadership and the four fields the
   * director, for the director's own post the head of the discipline group, and that is filed
   * upward. Never for a key post; never by the declarant.
   *
   * @param draft the declaration
   * @param reason why
   * @return the declaration, or every reason against it
   */
  public Outcome<NilDeclaration> declareNil(NilDraft draft, Reason reason) {
    return acts.perform(
        "risk.declare-nil",
        NilDeclaration.KIND,
        draft,
        reason,
        work -> NilChecks.recorded(work, draft));
  }

  /**
   * 撤销无风险申报: takes a nil declaration back; the place is missing again. The act of whoever would
   * approve it, and of no program.
   *
   * @param id which declaration
   * @param seen the version that the caller has seen
   * @param reason why
   * @return the withdrawn version, or every reason against it
   * @throws io.lpc.store.StaleVersion if it was changed since
   */
  public Outcome<NilDeclaration> withdrawNil(NilDeclarationId id, long seen, Reason reason) {
    return acts.perform(
        "risk.withdraw-nil",
        NilDeclaration.KIND,
        Request.about(id),
        reason,
        work ->
            work.requireStanding(NilDeclaration.KIND, id, seen)
                .then(current -> NilChecks.withdrawn(work, current)));
  }

  /**
   * A search round that an act of many takes in, new or as its next version.
   *
   * @param work the act
   * @param draft the round
   * @param id its id
   * @param version its version, from 1
   * @return the round, or denied
   */
  public static Verdict<SearchRound> entered(
      UnitOfWork work, SearchRoundDraft draft, String id, long version) {
    SearchRound round = draft.toRecord(id, version);
    Verdict<SearchRound> open =
        version == 1
            ? Verdict.allowed(round)
            : work.require(SearchRound.KIND, round.id(), version - 1).then(RiskRegister::open);
    return open.then(before -> Verdict.allowed(work.put(round)));
  }

  /**
   * A risk point that an act of many takes in, new or as its next version.
   *
   * @param work the act
   * @param draft the risk point
   * @param id its id
   * @param version its version, from 1
   * @return the risk point, or denied
   */
  public static Verdict<RiskPoint> entered(
      UnitOfWork work, RiskPointDraft draft, String id, long version) {
    RiskPoint point = draft.toRecord(id, version);
    return version == 1
        ? recorded(work, null, point)
        : work.require(RiskPoint.KIND, point.id(), version - 1)
            .then(before -> revised(work, before, point));
  }

  /**
   * A nil declaration that an act of many takes in.
   *
   * @param work the act
   * @param draft the declaration, with who approved it
   * @param id its id
   * @param version 1: what is declared is not revised
   * @return the declaration, or denied
   */
  public static Verdict<NilDeclaration> entered(
      UnitOfWork work, ApprovedNilDraft draft, String id, long version) {
    return version == 1
        ? NilChecks.recorded(work, draft.nil(), draft.approver(), id)
        : Verdict.denied(RiskViolation.NIL_STANDS.with().at("nil.grounds"));
  }

  private static Verdict<RiskPoint> revised(UnitOfWork work, RiskPoint before, RiskPoint after) {
    return RiskRules.revision(before, after, RiskHandler.of(work, before), progress(work, before))
        .then(handler -> recorded(work, before, after));
  }

  private static Verdict<RiskPoint> withdrawn(UnitOfWork work, RiskPoint point) {
    return RiskRules.withdrawal(point, RiskHandler.of(work, point), progress(work, point))
        .then(handler -> Verdict.allowed(work.put(point.withdraw())));
  }

  private static GradingProgress progress(UnitOfWork work, RiskPoint point) {
    return work.port(RiskPoints.class).progressOf(point.id());
  }

  private static Verdict<RiskPoint> recorded(
      UnitOfWork work, @Nullable RiskPoint before, RiskPoint point) {
    RiskSubject subject = RiskSubject.of(work, point);
    RiskRules.Named named =
        new RiskRules.Named(
            work.findByCode(CodeTable.KIND, RiskCategories.SCHEME).orElseThrow(),
            work.find(Unit.KIND, point.unit()).orElse(null),
            subject.post(),
            subject.matter(),
            subject.powerItem(),
            found(work, point.round()),
            before == null ? null : before.round());
    return new Violations().addAll(RiskRules.point(point, named)).allowing(() -> work.put(point));
  }

  private static @Nullable SearchRound found(UnitOfWork work, @Nullable SearchRoundId round) {
    return round == null ? null : work.find(SearchRound.KIND, round).orElse(null);
  }

  private static Verdict<SearchRound> ofUnit(UnitOfWork work, SearchRound round) {
    return RiskRules.round(round, UnitHandler.of(work, round.unit()));
  }

  private static Verdict<SearchRound> open(SearchRound round) {
    return round.closed()
        ? Verdict.denied(RiskViolation.ROUND_CLOSED.with("round", round.id()))
        : Verdict.allowed(round);
  }

  /**
   * What {@link #attach} takes, as a draft to be checked.
   *
   * @param round to which round
   * @param attachments the attachments
   */
  public record Attachments(
      @NotNull SearchRoundId round, @NotEmpty @Size(max = 500) List<@Valid Attachment> attachments)
      implements Request<SearchRound> {

    @Override
    public boolean isAnsweredBy(SearchRound answer) {
      return answer.id().equals(round) && answer.attachments().containsAll(attachments);
    }
  }
}
