package io.lpc.persistence.jooq;

import io.lpc.journal.Head;
import io.lpc.store.ChangeSet;
import io.lpc.store.Session;
import io.lpc.store.StoreException;

/** One bureau's records, within one transaction that may write. */
final class JooqSession extends JooqReading implements Session {

  private final Transaction transaction;
  private final Dialect dialect;

  JooqSession(Rows rows, Transaction transaction, Dialect dialect) {
    super(rows, true);
    this.transaction = transaction;
    this.dialect = dialect;
  }

  @Override
  public Head lockHead() {
    return headOf(headRow().forUpdate().fetchOne());
  }

  @Override
  public void apply(ChangeSet changes) {
    if (!changes.bureau().equals(bureau())) {
      throw new IllegalArgumentException(
          "The changes are of bureau " + changes.bureau() + " and not of " + bureau());
    }
    try {
      new Applying(rows(), dialect, changes).apply();
      transaction.applied(changes.act());
    } catch (Failures.ConstraintBroken e) {
      transaction.undo();
      throw failed(new Diagnosis(rows(), changes).of(e));
    } catch (StoreException e) {
      throw failed(e);
    }
  }

  private StoreException failed(StoreException why) {
    transaction.failed(why);
    return why;
  }
}
