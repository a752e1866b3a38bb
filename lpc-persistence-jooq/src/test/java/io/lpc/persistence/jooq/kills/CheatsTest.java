package io.lpc.persistence.jooq.kills;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lpc.persistence.jooq.Engines.Engine;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that breaks its promise is found out when it is killed. */
class CheatsTest {

  @TempDir private Path folder;

  @Test
  void whoReportsBeforeTheCommitIsFoundOut() throws Exception {
    Database database = Database.fresh(Engine.H2, folder);
    Report report = killedAt("done", Cheats.Early.class, database);

    database.using(
        dataSource ->
            assertThatThrownBy(() -> new Aftermath(dataSource, database).check(report))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("RECEIPT_CONTRADICTED"));
  }

  @Test
  void whoCommitsInPiecesIsFoundOut() throws Exception {
    Database database = Database.fresh(Engine.H2, folder);
    Report report = killedAt("half", Cheats.InPieces.class, database);

    database.using(
        dataSource ->
            assertThatThrownBy(() -> new Aftermath(dataSource, database).check(report))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("entries of whole acts"));
  }

  private static Report killedAt(String line, Class<?> cheat, Database database) throws Exception {
    try (Child child = Child.started(cheat, database, "cheat")) {
      child.awaitLine(line);
      return child.killedAfter(Duration.ZERO);
    }
  }
}
