package io.lpc.examples.campaign;

import io.lpc.Bureau;
import io.lpc.Lpc;
import io.lpc.archive.ArchiveViolation;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.Violation;
import io.lpc.common.ViolationCode;
import io.lpc.export.workbook.BureauWorkbook;
import io.lpc.export.workbook.WorkbookProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 校验: finds everything that is wrong with a workbook: in its form, in its registers by the rules
 * that an intake meets, and in the procedure by the rules of each step. Registers and procedure are
 * played on a bureau in memory that nobody sees again.
 */
final class WorkbookCheck {

  /** What follows from rows that could not be read, and not from those that could. */
  private static final List<String> CONSEQUENCES =
      Stream.of(
              ArchiveViolation.UNKNOWN_CODE,
              ArchiveViolation.NO_PROFILE,
              ArchiveViolation.NOBODY_IN_OFFICE)
          .map(ViolationCode::code)
          .toList();

  private final BureauWorkbook book;
  private final StageClock clock;
  private final Bureau bureau;

  /** A check of a workbook that is taken in on a day. */
  WorkbookCheck(BureauWorkbook book, LocalDate day) {
    this.book = book;
    this.clock = new StageClock(day);
    this.bureau =
        Lpc.builder()
            .store(Lpc.inMemoryStore())
            .clock(clock)
            .build()
            .bureau(BureauId.of("rehearsal"));
  }

  /** Every problem; the procedure is only asked once nothing else is wrong. */
  List<WorkbookProblem> problems(Console console) {
    List<Violation> refused =
        WorkbookIntake.of(book, bureau.actingAs(new Actor.Founder("校验程序"))).violations();
    if (!book.problems().isEmpty()) {
      return Stream.concat(
              book.problems().stream(),
              book.problemsOf(refused).stream().filter(each -> !CONSEQUENCES.contains(each.code())))
          .toList();
    }
    return book.problemsOf(
        refused.isEmpty()
            ? new Procedure(bureau, clock, book.procedure(), console).play()
            : refused);
  }
}
