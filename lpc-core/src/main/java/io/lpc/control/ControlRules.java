package io.lpc.control;

import static io.lpc.control.ControlViolation.NOT_IN_CHARGE;
import static io.lpc.control.ControlViolation.NOT_OF_UNIT;
import static io.lpc.control.ControlViolation.OWN_CONTROL;

import io.lpc.common.Verdict;
import io.lpc.risk.RiskHandler;
import io.lpc.risk.RiskPoint;

/** 防控规则: who plans, revises and withdraws a measure. Pure: values in, a verdict out. */
public final class ControlRules {

  private ControlRules() {}

  /**
   * 制定: the unit of the risk point, whoever is in charge of it, or a program; no program for which
   * somebody on the post answers.
   *
   * @param point the risk point
   * @param by who would plan a measure against it
   * @return the handler, or denied
   */
  public static Verdict<RiskHandler> planning(RiskPoint point, RiskHandler by) {
    if (by.isProgram()) {
      return byProgram(point, by);
    }
    return by.ofUnit() || by.inCharge()
        ? Verdict.allowed(by)
        : Verdict.denied(NOT_OF_UNIT.with("unit", point.unit()));
  }

  /**
   * 修订: whoever is in charge, or a program; never somebody on the post that the risk sits on.
   *
   * @param point the risk point
   * @param by who would revise a measure against it
   * @return the handler, or denied; an attempt on one's own control leaves an entry
   */
  public static Verdict<RiskHandler> revision(RiskPoint point, RiskHandler by) {
    return by.isProgram() ? byProgram(point, by) : withdrawal(point, by);
  }

  /**
   * 撤销: whoever is in charge, and no program; never somebody on the post that the risk sits on.
   *
   * @param point the risk point
   * @param by who would withdraw a measure against it
   * @return the handler, or denied; an attempt on one's own control leaves an entry
   */
  public static Verdict<RiskHandler> withdrawal(RiskPoint point, RiskHandler by) {
    if (by.concerned()) {
      return own(point);
    }
    return by.inCharge()
        ? Verdict.allowed(by)
        : Verdict.denied(NOT_IN_CHARGE.with("unit", point.unit()));
  }

  private static Verdict<RiskHandler> byProgram(RiskPoint point, RiskHandler by) {
    return by.concerned() ? own(point) : Verdict.allowed(by);
  }

  private static Verdict<RiskHandler> own(RiskPoint point) {
    return Verdict.deniedAttempt(OWN_CONTROL.with("point", point.code()));
  }
}
