package io.lpc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.Bureau;
import io.lpc.Desk;
import io.lpc.Lpc;
import io.lpc.archive.Accession;
import io.lpc.archive.AccessionForm;
import io.lpc.archive.AccessionSource;
import io.lpc.archive.Archive;
import io.lpc.archive.ArchivedRecord;
import io.lpc.common.ActKey;
import io.lpc.common.Actor;
import io.lpc.common.Digest;
import io.lpc.common.Outcome;
import io.lpc.common.Reason;
import io.lpc.common.RowSource;
import io.lpc.journal.Recorded;
import io.lpc.ledger.LedgerQuery;
import io.lpc.ledger.LedgerRow;
import io.lpc.organization.Unit;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.GradingInputs;
import io.lpc.risk.grading.GradingProfile;
import io.lpc.risk.grading.ProposalDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * 档案契约: a whole bureau, played elsewhere to its decided grades, is restored, shows the same ledger
 * and the same archive, and goes on.
 */
public abstract class ArchiveContract extends AdapterContract {

  private static final AccessionSource FILE = new AccessionSource("档案.json", Digest.NONE);
  private static final Reason REASON = Reason.of("换用新系统");
  private static final Actor.Founder FOUNDER = new Actor.Founder("建档员");

  private SmallBureau played;
  private Bureau restored;

  @BeforeEach
  void play() {
    Lpc old =
        Lpc.builder().store(Lpc.inMemoryStore()).clock(clock).ids(new SequentialIds("id")).build();
    played = DecidedBureau.in(old, clock, bureau);
    restored =
        Lpc.builder()
            .store(store)
            .clock(clock)
            .ids(new SequentialIds("new"))
            .build()
            .bureau(bureau);
  }

  @Test
  void anArchiveHasEveryKindAndOfAProfileEveryVersion() {
    List<ArchivedRecord> archive = archiveOf(played.bureau());

    assertThat(archive.stream().map(each -> each.record().kind()).distinct().toList())
        .isEqualTo(Archive.KINDS);
    assertThat(archive.stream().map(ArchivedRecord::record))
        .filteredOn(GradingProfile.class::isInstance)
        .extracting(Recorded::version)
        .containsExactly(1L, 2L);
    assertThat(archive.stream().map(ArchivedRecord::record))
        .filteredOn(each -> !(each instanceof GradingProfile))
        .extracting(Recorded::version)
        .containsOnly(1L);
  }

  @Test
  void aRestoredBureauGivesTheSameArchive() {
    Outcome<Accession> outcome = restore(FOUNDER);

    assertThat(outcome.violations()).isEmpty();
    assertThat(archiveOf(restored)).isEqualTo(archiveOf(played.bureau()));
    Accession accession = outcome.orThrow();
    assertThat(accession.form()).isEqualTo(AccessionForm.RESTORED);
    assertThat(accession.changes()).isEqualTo(archiveOf(restored).size());
    assertThat(restored.find(Accession.KIND, accession.id())).contains(accession);
    assertThat(restored.journal().verify(List.of()).faults()).isEmpty();
  }

  @Test
  void theLedgerOfTheDayIsTheSame() {
    restore(FOUNDER).orThrow();

    assertThat(ledger(restored)).isNotEmpty().isEqualTo(ledger(played.bureau()));
    assertThat(restored.coverage().summary(null, null))
        .isEqualTo(played.bureau().coverage().summary(null, null));
  }

  @Test
  void aRestoredBureauGoesOn() {
    restore(FOUNDER).orThrow();
    clock.set(LocalDate.of(2011, 9, 5));

    RiskPoint another =
        restored
            .actingAs(played.aidClerk)
            .risks()
            .identify(played.riskOfAidClerk("R-003"), REASON)
            .orThrow();
    RiskPoint found = restored.findByCode(RiskPoint.KIND, "R-002").orElseThrow();
    Assessment proposed =
        restored
            .actingAs(played.aidHead)
            .grading()
            .propose(
                new ProposalDraft(
                    found.id(),
                    GradingInputs.of("LOW", "SLIGHT"),
                    List.of(played.aidClerk.official()),
                    null,
                    "经科室评估"),
                REASON)
            .orThrow();

    assertThat(another.version()).isEqualTo(1);
    assertThat(proposed.profileVersion()).isEqualTo(2);
    assertThat(restored.journal().verify(List.of()).faults()).isEmpty();
  }

  @Test
  void aRepeatedActKeyRestoresOnce() throws Throwable {
    Desk keyed = restored.actingAs(FOUNDER).withKey(ActKey.of("restore-1"));
    Outcome<Accession> first = restore(keyed);

    changesNothing(() -> assertThat(restore(keyed)).isEqualTo(first));
  }

  @Test
  void aRehearsedRestorationLeavesNothing() throws Throwable {
    changesNothing(
        () -> assertThat(restore(restored.actingAs(FOUNDER).rehearsing()).isAccepted()).isTrue());
  }

  @Test
  void moreOfAKindThanAPageAreRestored() {
    List<ArchivedRecord> many = archiveOf(played.bureau());
    int after = 1 + Archive.KINDS.indexOf(Unit.KIND);
    int place =
        (int)
            many.stream()
                .takeWhile(each -> Archive.KINDS.indexOf(each.record().kind()) < after)
                .count();
    for (int i = 0; i < 2_500; i++) {
      many.add(place + i, new ArchivedRecord(Specimens.unit("x-" + i, "科室"), TODAY));
    }

    Outcome<Accession> outcome =
        restored.actingAs(FOUNDER).archive().restore(FILE, Rows.of(many), REASON);

    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.orThrow().changes()).isEqualTo(many.size());
    Set<ArchivedRecord> expected = Set.copyOf(many);
    assertThat(archiveOf(restored)).hasSameSizeAs(many).allMatch(expected::contains);
  }

  private Outcome<Accession> restore(Actor actor) {
    return restore(restored.actingAs(actor));
  }

  private Outcome<Accession> restore(Desk desk) {
    try (RowSource<ArchivedRecord> records = played.bureau().archive().records()) {
      return desk.archive().restore(FILE, records, REASON);
    }
  }

  private static List<ArchivedRecord> archiveOf(Bureau bureau) {
    try (RowSource<ArchivedRecord> records = bureau.archive().records()) {
      List<ArchivedRecord> all = new ArrayList<>();
      records.forEachRemaining(all::add);
      return all;
    }
  }

  private static List<LedgerRow> ledger(Bureau bureau) {
    try (RowSource<LedgerRow> rows = bureau.ledger().open(LedgerQuery.NOW)) {
      List<LedgerRow> all = new ArrayList<>();
      rows.forEachRemaining(all::add);
      return all;
    }
  }
}
