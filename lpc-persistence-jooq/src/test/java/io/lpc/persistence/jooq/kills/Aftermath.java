package io.lpc.persistence.jooq.kills;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.Bureau;
import io.lpc.Lpc;
import io.lpc.common.ActKey;
import io.lpc.common.BureauId;
import io.lpc.common.Receipt;
import io.lpc.persistence.jooq.JooqStore;
import io.lpc.persistence.jooq.faults.StoredTables;
import io.lpc.store.Store;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/**
 * What must be there after a process was killed: whatever it reported as done, the act that was
 * under way wholly or not at all, and nothing else; and that it can go on from there.
 */
final class Aftermath {

  private final DataSource dataSource;
  private final Store store;

  Aftermath(DataSource dataSource, Database database) {
    this.dataSource = dataSource;
    this.store = JooqStore.owning(dataSource, database.dialect());
  }

  /**
   * Checks every bureau that the process worked on, and does its unfinished work.
   *
   * @return whether the act that was under way is there
   */
  boolean check(Report report) throws SQLException {
    boolean taken = false;
    for (BureauId bureau : report.bureaus()) {
      Story undisturbed = Story.undisturbed(bureau);
      taken |= checkWhole(bureau, report, undisturbed);
      finish(bureau, report.done(bureau), undisturbed);
    }
    return taken;
  }

  /** Whole acts only: those that were reported, and maybe the one that was under way. */
  private boolean checkWhole(BureauId bureau, Report report, Story undisturbed)
      throws SQLException {
    checkSound(bureau, report.done(bureau));
    Story story = Story.of(store, bureau);
    List<ActKey> reported = report.done(bureau).stream().map(Receipt::act).toList();
    List<ActKey> unreported = new ArrayList<>(story.acts());
    unreported.removeAll(reported);
    assertThat(story.acts()).as("acts of %s", bureau).containsAll(reported);
    report
        .underWay()
        .filter(begun -> begun.bureau().equals(bureau))
        .ifPresentOrElse(
            begun -> assertThat(unreported).isSubsetOf(begun.act()),
            () -> assertThat(unreported).isEmpty());
    assertThat(story.beats())
        .as("entries of whole acts of %s", bureau)
        .isEqualTo(undisturbed.upTo(story.acts()));
    return !unreported.isEmpty();
  }

  /** Begins again under the same keys: every act has had one effect in the end. */
  private void finish(BureauId bureau, List<Receipt> reported, Story undisturbed)
      throws SQLException {
    List<Receipt> receipts = Story.again(store, bureau);
    assertThat(receipts.subList(0, reported.size())).as("first answers").isEqualTo(reported);
    checkSound(bureau, receipts);
    assertThat(Story.of(store, bureau)).isEqualTo(undisturbed);
  }

  private void checkSound(BureauId bureau, Collection<Receipt> receipts) throws SQLException {
    checkJournal(bureau, receipts);
    try (Connection connection = dataSource.getConnection()) {
      StoredTables tables = new StoredTables(connection, bureau.value());
      assertThat(tables.contradictions(tables.read(tables.names())))
          .as("contradictions in %s", bureau)
          .isEmpty();
    }
  }

  /** Verifies a bureau's journal against those of some receipts that are its own. */
  void checkJournal(BureauId id, Collection<Receipt> receipts) {
    Bureau bureau = Lpc.builder().store(store).build().bureau(id);
    List<Receipt> ours = receipts.stream().filter(each -> each.bureau().equals(id)).toList();
    assertThat(bureau.journal().verify(ours).faults())
        .as("faults in the journal of %s", id)
        .isEmpty();
  }
}
