/**
 * 单位工作簿: a bureau's registers and the course of its grading as one spreadsheet (xlsx), filled in by
 * officers.
 *
 * <p>{@link io.lpc.export.workbook.BureauWorkbookTemplate} writes it empty, {@link
 * io.lpc.export.workbook.BureauWorkbookReader} reads it filled in, with every problem at its cell,
 * and {@link io.lpc.export.workbook.WorkbookFeedback} gives the officers' own file back with a
 * column that says what is wrong with each row. All three go by one definition of sheets and
 * columns, which {@code docs/workbook.md} prints.
 *
 * <p>The reader checks the form: that a cell holds a date, a choice, a code that the sheets know,
 * and that nothing stands twice. What the rules of the record say about a row is asked when its
 * {@link io.lpc.archive.Registers} are taken in; {@link
 * io.lpc.export.workbook.BureauWorkbook#problemsOf} leads those refusals back to their cells.
 *
 * <p>A file is read within fixed bounds, whatever it claims to be, and nothing that it names is
 * opened.
 */
@NullMarked
package io.lpc.export.workbook;

import org.jspecify.annotations.NullMarked;
