package io.lpc.export.workbook;

import io.lpc.archive.AccessionSource;
import io.lpc.archive.Registers;
import io.lpc.common.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 已读工作簿: what a bureau's workbook says, and what is wrong with it. Immutable and safe for
 * concurrent use.
 */
public final class BureauWorkbook {

  private static final Pattern PLACE = Pattern.compile("([^\\[\\].]+)\\[(\\d{1,7})](?:\\.(.*))?");

  private final List<WorkbookProblem> problems;
  private final Registers registers;
  private final ProcedureRows procedure;
  private final Map<String, SheetRead> sheets;
  private final boolean broken;
  private final Map<String, String> placesMoved;
  private final Set<String> codesLeftOut;

  BureauWorkbook(
      AccessionSource source,
      List<WorkbookProblem> problems,
      Gathering gathering,
      Map<String, SheetRead> sheets,
      boolean broken) {
    this.problems = problems;
    this.registers = new Registers(source, gathering.registers());
    this.procedure = gathering.procedure();
    this.sheets = Map.copyOf(sheets);
    this.broken = broken;
    this.placesMoved = Map.copyOf(gathering.placesMoved());
    this.codesLeftOut = Set.copyOf(gathering.codesLeftOut());
  }

  /**
   * 问题: every problem of form, by sheet and row; of more than 10,000 problems the last one says so.
   *
   * @return the problems; empty if registers and procedure are whole
   */
  public List<WorkbookProblem> problems() {
    return problems;
  }

  /**
   * 登记册: the rows of the registers, those with a problem left out: to be taken in only if there is
   * none. Their source is the file; one that could not be opened has no rows and the digest {@link
   * io.lpc.common.Digest#NONE}.
   *
   * @return the registers, in the order of sheets and rows
   */
  public Registers registers() {
    return registers;
  }

  /**
   * 程序记录: the rows that tell the course of the grading, those with a problem left out.
   *
   * @return the rows, by sheet
   */
  public ProcedureRows procedure() {
    return procedure;
  }

  /**
   * 未读编码: the codes of the rows that were left out for their problems. The rules hold them for
   * unknown, which says nothing about the rows that name them.
   *
   * @return the codes, of every sheet
   */
  public Set<String> codesLeftOut() {
    return codesLeftOut;
  }

  /**
   * Leads violations back to their cells: those of the registers when they are taken in, and those
   * of a step of the procedure whose {@code at} is put before its field.
   *
   * @param violations the violations, each with its place, such as {@code
   *     风险点[12].manifestations[0]}
   * @return one problem for each, in their order; one whose place is no row's concerns the file
   */
  public List<WorkbookProblem> problemsOf(List<Violation> violations) {
    return violations.stream().map(this::problem).toList();
  }

  private WorkbookProblem problem(Violation violation) {
    Matcher place = PLACE.matcher(moved(violation.at()));
    SheetRead sheet = place.matches() ? sheets.get(place.group(1)) : null;
    if (sheet == null) {
      return WorkbookProblem.ofFile(violation);
    }
    int row = Integer.parseInt(place.group(2));
    Column column = column(sheet.sheet(), place.group(3));
    return column == null
        ? WorkbookProblem.ofSheet(sheet.sheet().name(), row, violation)
        : WorkbookProblem.ofCell(
            sheet.sheet().name(),
            row,
            column.header(),
            sheet.letter(column),
            sheet.found(row, column),
            violation);
  }

  private static @Nullable Column column(Sheet sheet, @Nullable String field) {
    return field == null || field.isEmpty() ? null : sheet.feeding(field);
  }

  /** Attachments are elements of a round's draft, but rows of a sheet of their own. */
  private String moved(String at) {
    int end = at.indexOf(']', at.indexOf(".attachments[") + 1) + 1;
    String moved = placesMoved.get(at.substring(0, end));
    return moved == null ? at : moved + at.substring(end);
  }

  /** Whether the file or a sheet of it could not be read to its end. */
  boolean isBroken() {
    return broken;
  }

  /** How each sheet was read, by its name. */
  Map<String, SheetRead> sheets() {
    return sheets;
  }
}
