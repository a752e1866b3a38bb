package io.lpc.persistence.jooq.kills;

import io.lpc.common.ActKey;
import io.lpc.common.BureauId;
import io.lpc.common.Receipt;
import io.lpc.persistence.jooq.JooqStore;
import io.lpc.store.Store;
import java.util.List;

/**
 * A process that works without end, one bureau after the other, and says on its standard output
 * what it is about to do and what it did. It is there to be killed; when nobody hears it any more
 * it ends by itself.
 */
final class Worker implements Work.Witness {

  private Worker() {}

  /**
   * Works.
   *
   * @param args the {@linkplain Database#words() database}, and how the bureaus' ids begin
   */
  public static void main(String[] args) throws Exception {
    Database database = Database.of(List.of(args));
    database.using(dataSource -> workOn(JooqStore.owning(dataSource, database.dialect()), args[4]));
  }

  /** Works on one bureau after the other. */
  static void workOn(Store store, String prefix) {
    Work work = new Work(store, new Worker());
    for (int i = 1; true; i++) {
      work.of(BureauId.of(prefix + "-" + i));
    }
  }

  @Override
  public void begins(BureauId bureau, ActKey act) {
    say(Report.beginning(bureau, act));
  }

  @Override
  public void isDone(Receipt receipt) {
    say(Report.doing(receipt));
  }

  /** Says a line, at once. */
  static void say(String line) {
    System.out.println(line);
    if (System.out.checkError()) {
      Runtime.getRuntime().halt(1);
    }
  }
}
