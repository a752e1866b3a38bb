package io.lpc.control;

import io.lpc.common.Outcome;
import io.lpc.common.Reason;
import io.lpc.common.Verdict;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.journal.Coded;
import io.lpc.journal.Recorded;
import io.lpc.organization.Post;
import io.lpc.risk.RiskHandler;
import io.lpc.risk.RiskPoint;
import io.lpc.store.Acts;
import io.lpc.store.RecordViolation;
import io.lpc.store.Request;
import io.lpc.store.UnitOfWork;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * 防控登记: what is done about the risks. Immutable and safe for concurrent use. Clause G2 of the plan.
 */
public final class ControlRegister {

  private final Acts acts;

  /**
   * A register.
   *
   * @param acts by whom and on which bureau
   */
  public ControlRegister(Acts acts) {
    this.acts = acts;
  }

  /**
   * 制定措施: records a measure against a risk point. The act of the staff of its unit, or of whoever
   * is in charge there.
   *
   * @param draft the measure
   * @param reason why
   * @return the measure, or every reason against it
   */
  public Outcome<ControlMeasure> plan(ControlMeasureDraft draft, Reason reason) {
    return acts.perform(
        "control.plan",
        ControlMeasure.KIND,
        draft,
        reason,
        work -> planned(work, draft.toRecord(work.newId(), 1)));
  }

  /**
   * 修订措施: replaces what a measure says. The act of whoever is in charge, and of nobody on the post
   * that the risk sits on.
   *
   * @param id which measure
   * @param seen the version that the caller has seen
   * @param draft what it shall say
   * @param reason why
   * @return the new version, or every reason against it
   * @throws io.lpc.store.StaleVersion if it was changed since
   */
  public Outcome<ControlMeasure> revise(
      ControlMeasureId id, long seen, ControlMeasureDraft draft, Reason reason) {
    return acts.perform(
        "control.revise",
        ControlMeasure.KIND,
        draft,
        reason,
        work ->
            work.requireStanding(ControlMeasure.KIND, id, seen)
                .then(current -> revised(work, current, draft.toRecord(id.value(), seen + 1))));
  }

  /**
   * 撤销措施: takes a measure out of use; it stays readable. The act of whoever is in charge, and of
   * nobody on the post that the risk sits on.
   *
   * @param id which measure
   * @param seen the version that the caller has seen
   * @param reason why
   * @return the withdrawn version, or every reason against it
   * @throws io.lpc.store.StaleVersion if it was changed since
   */
  public Outcome<ControlMeasure> withdraw(ControlMeasureId id, long seen, Reason reason) {
    return acts.perform(
        "control.withdraw",
        ControlMeasure.KIND,
        Request.about(id),
        reason,
        work ->
            work.requireStanding(ControlMeasure.KIND, id, seen)
                .then(current -> withdrawn(work, current)));
  }

  /**
   * A measure that an act of many takes in, new or as its next version.
   *
   * @param work the act
   * @param draft the measure
   * @param id its id
   * @param version its version, from 1
   * @return the measure, or denied
   */
  public static Verdict<ControlMeasure> entered(
      UnitOfWork work, ControlMeasureDraft draft, String id, long version) {
    ControlMeasure measure = draft.toRecord(id, version);
    return version == 1
        ? planned(work, measure)
        : work.require(ControlMeasure.KIND, measure.id(), version - 1)
            .then(current -> revised(work, current, measure));
  }

  private static Verdict<ControlMeasure> planned(UnitOfWork work, ControlMeasure measure) {
    return judged(work, measure, ControlRules::planning).then(planned -> recorded(work, planned));
  }

  /** A measure that moves to another risk is taken from the one and planned against the other. */
  private static Verdict<ControlMeasure> revised(
      UnitOfWork work, ControlMeasure before, ControlMeasure after) {
    return judged(work, before, ControlRules::revision).then(current -> planned(work, after));
  }

  private static Verdict<ControlMeasure> withdrawn(UnitOfWork work, ControlMeasure measure) {
    return judged(work, measure, ControlRules::withdrawal)
        .then(current -> Verdict.allowed(work.put(current.withdraw())));
  }

  /** That the risk point exists is checked with every write. */
  private static Verdict<ControlMeasure> judged(
      UnitOfWork work,
      ControlMeasure measure,
      BiFunction<RiskPoint, RiskHandler, Verdict<RiskHandler>> rule) {
    return work.find(RiskPoint.KIND, measure.riskPoint())
        .map(point -> rule.apply(point, RiskHandler.of(work, point)))
        .map(verdict -> verdict.then(handler -> Verdict.allowed(measure)))
        .orElse(Verdict.allowed(measure));
  }

  private static Verdict<ControlMeasure> recorded(UnitOfWork work, ControlMeasure measure) {
    Violations violations = new Violations();
    work.find(RiskPoint.KIND, measure.riskPoint())
        .filter(RiskPoint::withdrawn)
        .ifPresent(each -> violations.add(gone(each).at("riskPoint")));
    Optional.ofNullable(measure.owner())
        .flatMap(owner -> work.find(Post.KIND, owner))
        .filter(Post::withdrawn)
        .ifPresent(each -> violations.add(gone(each).at("owner")));
    return violations.allowing(() -> work.put(measure));
  }

  private static Violation gone(Recorded<?> record) {
    return RecordViolation.WITHDRAWN.with("kind", record.kind(), "record", Coded.nameOf(record));
  }
}
