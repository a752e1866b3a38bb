package io.lpc.archive;

import io.lpc.common.Outcome;
import io.lpc.common.Reason;
import io.lpc.common.RowSource;
import io.lpc.common.Verdict;
import io.lpc.store.Acts;
import io.lpc.store.RecordViolation;

/**
 * 入档: takes in as a whole what was kept elsewhere, in one act: all of it or nothing. Immutable and
 * safe for concurrent use.
 */
public final class ArchiveDesk {

  private final Acts acts;

  /**
   * A desk.
   *
   * @param acts by whom and on which bureau
   */
  public ArchiveDesk(Acts acts) {
    this.acts = acts;
  }

  /**
   * 登记册入档: takes registers in, row by row through the rules that an entry by hand meets. A founder
   * takes them into a bureau without appointments, founding it if need be; a program later. What is
   * on record already is found by its code, or by what it relates, and revised if the row says
   * something else; what the registers don't hold stays as it is. Who approved a nil declaration is
   * taken from a founder's register only.
   *
   * @param registers the rows
   * @param reason why
   * @return what was taken in, or every reason against it, each with its row and field, such as
   *     {@code 风险点[12].unit}, those first that leave an attempt entry; {@code LPC-ARCH-010} if
   *     nothing would change, {@code LPC-ARCH-013} if there is no row
   */
  public Outcome<Accession> takeIn(Registers registers, Reason reason) {
    return acts.takeIn(
        "archive.take-in",
        Accession.KIND,
        registers.source(),
        reason,
        work -> new Intake(work, acts::check).taken(registers));
  }

  /**
   * 恢复: puts an archive into a bureau that was never founded, with the ids, days of validity and
   * finished steps of the procedure that it had. Its journal begins with this act: earlier versions
   * and entries stay where they were. Each record must be one that can be, every reference must
   * lead somewhere and every code be free; what rules say of several records, or of who may do
   * what, is not asked again.
   *
   * @param source the file it comes from
   * @param records {@link Archive#records()} of another store; the caller closes it. If it turns
   *     out not to be readable, its reasons are those of the refusal
   * @param reason why
   * @return what was taken in, or every reason against it, up to some thousand, each with its place
   *     such as {@code risk-point[12].unit}
   */
  public Outcome<Accession> restore(
      AccessionSource source, RowSource<ArchivedRecord> records, Reason reason) {
    return acts.takeIn(
        "archive.restore",
        Accession.KIND,
        source,
        reason,
        work ->
            work.isFounded()
                ? Verdict.denied(RecordViolation.ALREADY_FOUNDED.with())
                : new Restoration(work, acts::check).restored(source, records));
  }
}
