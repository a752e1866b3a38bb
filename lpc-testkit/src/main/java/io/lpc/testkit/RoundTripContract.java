package io.lpc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.archive.Accession;
import io.lpc.archive.AccessionForm;
import io.lpc.archive.AccessionId;
import io.lpc.common.AsOf;
import io.lpc.common.Digest;
import io.lpc.common.Violation;
import io.lpc.journal.Attempt;
import io.lpc.journal.AttemptId;
import io.lpc.journal.CanonicalForm;
import io.lpc.journal.Coded;
import io.lpc.journal.Dated;
import io.lpc.journal.Entry;
import io.lpc.journal.Personal;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.store.Change;
import io.lpc.store.RecordViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 往返契约: what is written comes back as it was: every kind of record, filled and empty, at the limits
 * of its draft, in Chinese, beyond the basic plane and down to the microsecond; as the current
 * version, by version, in the dated views, by page and by code.
 */
public abstract class RoundTripContract extends AdapterContract {

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.lpc.testkit.Specimens#all")
  void aRecordComesBackAsItWasWritten(Specimen<?> specimen) {
    comesBack(specimen);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.lpc.testkit.Specimens#full")
  void theEntryHoldsTheCanonicalFormOfTheRecord(Specimen<?> specimen) {
    prepare();
    Recorded<?> written = specimen.first();

    desk.put(written);

    List<Entry> entries = desk.entries();
    Entry last = entries.get(entries.size() - 1);
    LocalDate validFrom = written instanceof Dated ? Change.ALWAYS : TODAY;
    assertThat(last.content()).isEqualTo(CanonicalForm.of(written, validFrom).text());
    assertThat(last.subject())
        .isEqualTo(new Entry.Subject(written.kind().name(), written.id().value(), 1));
  }

  @Test
  void anAttemptComesBackAsItWasWritten() {
    List<Violation> violations =
        List.of(
            RecordViolation.NOT_FOUND
                .with("kind", Specimens.TRICKY, "id", "X-1")
                .at("members[0].official"),
            RecordViolation.REQUIRED.with());
    Attempt attempt = new Attempt(AttemptId.of("X-1"), "risk.identify", violations);

    desk.put(attempt);

    isSame(desk.current(Attempt.KIND, attempt.id()), attempt);
    isSame(desk.version(Attempt.KIND, attempt.id(), 1), attempt);
    isSame(desk.shown(Attempt.KIND, attempt.id(), now()), attempt);
  }

  @Test
  void anAccessionComesBackAsItWasWritten() {
    Accession accession =
        new Accession(
            AccessionId.of("X-1"),
            AccessionForm.REGISTERS,
            Specimens.TRICKY,
            Digest.NONE,
            List.of(
                new Accession.Tally("unit", Long.MAX_VALUE, 0, 1),
                new Accession.Tally("risk-point", 0, 2, 3)));

    desk.put(accession);

    isSame(desk.current(Accession.KIND, accession.id()), accession);
    isSame(desk.version(Accession.KIND, accession.id(), 1), accession);
    isSame(desk.shown(Accession.KIND, accession.id(), now()), accession);
  }

  @Test
  void whatWasNeverWrittenIsNotThere() {
    Specimens.all()
        .forEach(
            specimen -> {
              Recorded<?> record = specimen.first();
              assertThat(desk.current(specimen.kind(), record.id())).isEmpty();
              assertThat(desk.version(specimen.kind(), record.id(), 1)).isEmpty();
              assertThat(desk.shown(specimen.kind(), record.id(), now())).isEmpty();
            });
  }

  private <T extends Recorded<?>> void comesBack(Specimen<T> specimen) {
    T first = specimen.first();
    T next = specimen.next();
    RecordKind<T> kind = specimen.kind();
    prepare();
    AsOf before = now();

    desk.put(first);

    AsOf then = now();
    isSame(desk.current(kind, first.id()), first);
    isSame(desk.version(kind, first.id(), 1), first);
    isSame(desk.shown(kind, first.id(), then), first);
    isOnItsPage(first, then);
    isFoundByItsCode(first);

    desk.put(next);

    isSame(desk.current(kind, first.id()), next);
    isSame(desk.version(kind, first.id(), 1), first);
    isSame(desk.version(kind, first.id(), 2), next);
    assertThat(desk.version(kind, first.id(), 3)).isEmpty();
    isSame(desk.shown(kind, first.id(), now()), next);
    isSame(desk.shown(kind, first.id(), then), first);
    isOnItsPage(next, now());
    isOnItsPage(first, then);
    isFoundByItsCode(next);
    assertThat(desk.shown(kind, first.id(), before)).isEmpty();
    assertThat(desk.shown(kind, first.id(), new AsOf(TODAY.minusDays(1), then.known())).isPresent())
        .as("what speaks for its own period has always held, anything else from today")
        .isEqualTo(first instanceof Dated);
  }

  private <T extends Recorded<?>> void isFoundByItsCode(T written) {
    if (written instanceof Coded coded) {
      RecordKind<T> kind = DirectDesk.kindOf(written);
      isSame(desk.byCode(kind, coded.code()), written);
    }
  }

  private <T extends Recorded<?>> void isOnItsPage(T written, AsOf asOf) {
    RecordKind<T> kind = DirectDesk.kindOf(written);
    List<T> page = desk.read(reading -> reading.page(kind, asOf, null, 1000).items());
    isSame(page.stream().filter(each -> each.id().equals(written.id())).findFirst(), written);
  }

  /** The canonical form covers every field; what it conceals is compared beside it. */
  private static <T extends Recorded<?>> void isSame(Optional<T> read, T written) {
    assertThat(read).isPresent();
    CanonicalForm expected = CanonicalForm.of(written);
    CanonicalForm actual = CanonicalForm.of(read.orElseThrow());
    assertThat(actual.text()).isEqualTo(expected.text());
    assertThat(actual.references()).isEqualTo(expected.references());
    assertThat(actual.personals())
        .extracting(Personal::clear)
        .isEqualTo(expected.personals().stream().map(Personal::clear).toList());
    assertThat(read).contains(written);
  }
}
