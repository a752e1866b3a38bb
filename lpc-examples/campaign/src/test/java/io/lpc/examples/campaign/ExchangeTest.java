package io.lpc.examples.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lpc.Bureau;
import io.lpc.Lpc;
import io.lpc.archive.Accession;
import io.lpc.archive.AccessionSource;
import io.lpc.archive.ArchivedRecord;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.Digest;
import io.lpc.common.Outcome;
import io.lpc.common.Reason;
import io.lpc.common.RowSource;
import io.lpc.common.Violation;
import io.lpc.export.exchange.BureauJson;
import io.lpc.ledger.LedgerQuery;
import io.lpc.ledger.LedgerRow;
import io.lpc.organization.Kinship;
import io.lpc.organization.Official;
import io.lpc.organization.Relative;
import io.lpc.persistence.jooq.Dialect;
import io.lpc.persistence.jooq.EmbeddedH2;
import io.lpc.persistence.jooq.JooqStore;
import io.lpc.persistence.jooq.Migrations;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.GradingInputs;
import io.lpc.risk.grading.ProposalDraft;
import io.lpc.store.Store;
import io.lpc.testkit.DecidedBureau;
import io.lpc.testkit.SequentialIds;
import io.lpc.testkit.SettableClock;
import io.lpc.testkit.SmallBureau;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole bureau goes out of one store, into an empty one of another make, and out again. */
class ExchangeTest {

  private static final Reason REASON = Reason.of("换用新系统");
  private static final Actor.Founder FOUNDER = new Actor.Founder("建档员");
  private static final BureauId ID = SmallBureau.ID;

  @TempDir private Path folder;

  private final SettableClock clock = SettableClock.at(SmallBureau.FOUNDED_ON);
  private EmbeddedH2 database;
  private Store h2;
  private SmallBureau played;
  private byte[] file;

  @BeforeEach
  void play() throws IOException {
    database = EmbeddedH2.file(folder.resolve("lpc"));
    Migrations.of(database, Dialect.H2).migrate();
    h2 = JooqStore.owning(database, Dialect.H2);
    played = DecidedBureau.in(library(Lpc.inMemoryStore(), "id"), clock, ID);
    file = out(played.bureau());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void out_of_memory_into_h2_and_back_the_bytes_are_the_same() throws IOException {
    Bureau inH2 = library(h2, "h2").bureau(ID);
    Bureau inMemory = library(Lpc.inMemoryStore(), "mem").bureau(ID);

    Accession accession = restore(inH2, file).orThrow();
    byte[] again = out(inH2);
    restore(inMemory, again).orThrow();

    assertThat(text(again)).isEqualTo(text(file));
    assertThat(text(out(inMemory))).isEqualTo(text(file));
    assertThat(accession.digest()).isEqualTo(Digest.sha256(file));
    assertThat(inH2.journal().verify(List.of()).faults()).isEmpty();
  }

  @Test
  void a_bureau_played_in_h2_gives_the_same_file() throws IOException {
    SmallBureau inH2 = DecidedBureau.in(library(h2, "id"), clock, ID);

    assertThat(text(out(inH2.bureau()))).isEqualTo(text(file));
  }

  @Test
  void the_ledger_and_the_coverage_of_the_day_agree() {
    Bureau inH2 = library(h2, "h2").bureau(ID);

    restore(inH2, file).orThrow();

    LedgerQuery day = LedgerQuery.NOW;
    assertThat(ledger(inH2, day)).hasSize(2).isEqualTo(ledger(played.bureau(), day));
    assertThat(inH2.coverage().summary(DecidedBureau.DECIDED_ON, null))
        .isEqualTo(played.bureau().coverage().summary(DecidedBureau.DECIDED_ON, null));
  }

  @Test
  void a_restored_bureau_goes_on() {
    Bureau inH2 = library(h2, "h2").bureau(ID);
    restore(inH2, file).orThrow();
    clock.set(LocalDate.of(2011, 9, 5));

    inH2.actingAs(played.aidClerk)
        .risks()
        .identify(played.riskOfAidClerk("R-003"), REASON)
        .orThrow();
    Assessment proposed =
        inH2.actingAs(played.aidHead)
            .grading()
            .propose(
                new ProposalDraft(
                    inH2.findByCode(RiskPoint.KIND, "R-002").orElseThrow().id(),
                    GradingInputs.of("LOW", "SLIGHT"),
                    List.of(played.aidClerk.official()),
                    null,
                    "经科室评估"),
                REASON)
            .orThrow();

    assertThat(proposed.steps()).hasSize(1);
    assertThat(ledger(inH2, LedgerQuery.NOW)).hasSize(3);
  }

  @Test
  void personal_values_go_with_it_in_clear() {
    Bureau inH2 = library(h2, "h2").bureau(ID);

    restore(inH2, file).orThrow();

    Official clerk = inH2.find(Official.KIND, played.aidClerk.official()).orElseThrow();
    assertThat(clerk.phone().clear()).contains("13900000006");
    try (RowSource<Kinship> declared = inH2.all(Kinship.KIND)) {
      assertThat(declared.next().known()).contains(new Relative.Outsider("褚某"));
    }
  }

  @Test
  void days_that_nobody_meant_are_refused_where_they_stand() {
    Bureau empty = library(h2, "h2").bureau(ID);
    String odd =
        text(file)
            .replaceFirst(
                "\"period\":\\{\"from\":\"2010-01-01\"", "\"period\":{\"from\":\"1899-12-31\"")
            .replaceFirst("\"dueOn\":\"2011-11-30\"", "\"dueOn\":\"2200-01-01\"");

    assertThat(restore(empty, bytes(odd)).violations())
        .extracting(Violation::code, Violation::at)
        .containsExactly(
            tuple("LPC-REC-003", "appointment[0].period.from"),
            tuple("LPC-REC-003", "control-measure[0].dueOn"));
    leavesNothing(empty);
  }

  @Test
  void a_file_that_is_wrong_in_form_is_refused_by_its_pointers_and_leaves_nothing() {
    Bureau empty = library(h2, "h2").bureau(ID);
    String wrong =
        text(file)
            .replaceFirst("\"code\":\"BGS\"", "\"code\":7")
            .replaceFirst("\"dueOn\":\"2011-11-30\"", "\"dueOn\":\"soon\"");

    assertThat(restore(empty, bytes(wrong)).violations())
        .extracting(Violation::code, Violation::at)
        .containsExactly(
            tuple("LPC-FILE-006", "/records/unit/1/code"),
            tuple("LPC-REC-004", "/records/control-measure/0/dueOn"));
    leavesNothing(empty);
    assertThat(restore(empty, bytes(text(file).substring(0, 9_000))).violations())
        .extracting(Violation::code)
        .containsExactly("LPC-FILE-001");
    leavesNothing(empty);
  }

  private Lpc library(Store store, String ids) {
    return Lpc.builder().store(store).clock(clock).ids(new SequentialIds(ids)).build();
  }

  private static byte[] out(Bureau bureau) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowSource<ArchivedRecord> records = bureau.archive().records()) {
      BureauJson.write(records, out);
    }
    return out.toByteArray();
  }

  private static Outcome<Accession> restore(Bureau bureau, byte[] file) {
    AccessionSource source = new AccessionSource("清河区民政局.json", Digest.sha256(file));
    try (RowSource<ArchivedRecord> records = BureauJson.read(new ByteArrayInputStream(file))) {
      return bureau.actingAs(FOUNDER).archive().restore(source, records, REASON);
    }
  }

  private static List<LedgerRow> ledger(Bureau bureau, LedgerQuery query) {
    try (RowSource<LedgerRow> rows = bureau.ledger().open(query)) {
      List<LedgerRow> all = new ArrayList<>();
      rows.forEachRemaining(all::add);
      return all;
    }
  }

  private static void leavesNothing(Bureau bureau) {
    try (RowSource<ArchivedRecord> records = bureau.archive().records()) {
      assertThat(records.hasNext()).isFalse();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
