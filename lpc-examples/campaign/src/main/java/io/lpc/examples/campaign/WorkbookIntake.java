package io.lpc.examples.campaign;

import io.lpc.Desk;
import io.lpc.archive.Accession;
import io.lpc.archive.ArchiveViolation;
import io.lpc.common.Outcome;
import io.lpc.common.Reason;
import io.lpc.common.Violation;
import io.lpc.export.workbook.BureauWorkbook;
import io.lpc.export.workbook.ProcedureRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 入档: takes a workbook's registers in, in one act. This is the way of every workbook, the shipped
 * one too.
 *
 * @param violations why nothing was taken in; empty if all of it was, or was there already
 * @param accession what was taken in; none if nothing was, or nothing would have changed
 */
record WorkbookIntake(List<Violation> violations, Optional<Accession> accession) {

  /** The plan's rhythm: what was found is handed in by 25 August, grading begins on 1 September. */
  private static final int DAYS_BEFORE_GRADING = 7;

  /**
   * Takes a workbook in.
   *
   * @param book what was read; without a problem
   * @param desk from where; it may be rehearsing, or tell of an earlier day
   */
  static WorkbookIntake of(BureauWorkbook book, Desk desk) {
    Reason reason = Reason.of("工作簿入档:" + book.registers().source().name());
    Outcome<Accession> outcome = desk.archive().takeIn(book.registers(), reason);
    if (outcome instanceof Outcome.Accepted<Accession> accepted) {
      return new WorkbookIntake(List.of(), Optional.of(accepted.value()));
    }
    List<Violation> violations =
        outcome.violations().stream()
            .filter(each -> !each.code().equals(ArchiveViolation.NOTHING_NEW.code()))
            .toList();
    return new WorkbookIntake(violations, Optional.empty());
  }

  /**
   * The day on which what a workbook says was handed in: a week before the first assessment that it
   * tells of; today, if it tells of none or of one to come.
   */
  static LocalDate dayOf(ProcedureRows procedure, LocalDate today) {
    return procedure.assessments().stream()
        .map(ProcedureRows.AssessmentRow::on)
        .min(LocalDate::compareTo)
        .map(first -> first.minusDays(DAYS_BEFORE_GRADING))
        .filter(day -> day.isBefore(today))
        .orElse(today);
  }

  /** What was done, in a line. */
  String told() {
    return accession
        .map(Accession::tallies)
        .map(
            tallies ->
                "已入档:新增%d条,修订%d条,不变%d条。"
                    .formatted(
                        tallies.stream().mapToLong(Accession.Tally::added).sum(),
                        tallies.stream().mapToLong(Accession.Tally::revised).sum(),
                        tallies.stream().mapToLong(Accession.Tally::unchanged).sum()))
        .orElse("登记册与在案记录一致,未作任何变更。");
  }
}
