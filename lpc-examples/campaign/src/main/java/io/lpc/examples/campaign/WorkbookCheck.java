package io.lpc.examples.campaign;

import io.lpc.Bureau;
import io.lpc.Lpc;
import io.lpc.archive.ArchiveViolation;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.Violation;
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

  /**
   * Every problem. Rows with a problem of form take no part in what follows, and the procedure is
   * only played once nothing else is wrong.
   */
  List<WorkbookProblem> problems(Console console) {
    List<Violation> refused =
        WorkbookIntake.of(book, bureau.actingAs(new Actor.Founder("校验程序"))).violations();
    if (refused.isEmpty() && book.problems().isEmpty()) {
      return book.problemsOf(new Procedure(bureau, clock, book.procedure(), console).play());
    }
    return Stream.concat(
            book.problems().stream(),
            book
                .problemsOf(refused.stream().filter(each -> !isConsequence(each)).toList())
                .stream())
        .toList();
  }

  /** Whether it only says that a row was left out. */
  private boolean isConsequence(Violation violation) {
    boolean lacking =
        violation.code().equals(ArchiveViolation.NO_PROFILE.code())
            || violation.code().equals(ArchiveViolation.NOBODY_IN_OFFICE.code());
    boolean unknown = violation.code().equals(ArchiveViolation.UNKNOWN_CODE.code());
    return (lacking && !book.problems().isEmpty())
        || (unknown && book.codesLeftOut().contains(violation.arguments().get("code")));
  }
}
