package io.lpc.testkit;

import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.journal.Attempt;
import io.lpc.journal.AttemptId;
import io.lpc.journal.Entry;
import io.lpc.journal.Personal;
import io.lpc.journal.StoredRow;
import io.lpc.journal.StoredRows;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 存储行契约: what the port {@link StoredRows} must answer in a store that nobody tampered with. */
public abstract class StoredRowsContract extends AdapterContract {

  private List<StoredRow> between(long after, long through) {
    return desk.read(reading -> reading.port(StoredRows.class).between(after, through));
  }

  private List<Entry.Subject> astray() {
    return desk.read(reading -> reading.port(StoredRows.class).astray(10));
  }

  /** Asserts that every entry has its row, every row its entry, and both say the same. */
  private void isHeldByItsRows() {
    List<StoredRow> rows = between(0, Long.MAX_VALUE);
    for (Entry entry : desk.entries()) {
      assertThat(rows)
          .filteredOn(row -> row.sequence() == entry.sequence())
          .singleElement()
          .matches(row -> row.isOf(entry), "says what its entry says")
          .extracting(StoredRow::record)
          .isEqualTo(entry.subject());
    }
    assertThat(rows).hasSameSizeAs(desk.entries());
    assertThat(astray()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.lpc.testkit.Specimens#all")
  void everyKindIsGivenInEveryVersion(Specimen<?> specimen) {
    prepare();
    desk.put(specimen.first());
    desk.put(specimen.next());

    isHeldByItsRows();
  }

  @Test
  void anAttemptIsGivenToo() {
    desk.put(new Attempt(AttemptId.of("X-1"), "risk.identify", List.of()));

    isHeldByItsRows();
  }

  @Test
  void anErasedValueIsItsCommitment() {
    Personal erased = Personal.erased(Personal.conceal("13000000001").commitment());
    desk.put(Specimens.official("O-1", 1, erased));

    isHeldByItsRows();
  }

  @Test
  void onlyTheRowsInBetweenAreGiven() {
    desk.put(unit("U-1", "甲"), unit("U-2", "乙"), unit("U-3", "丙"), unit("U-4", "丁"));

    assertThat(between(1, 3)).extracting(StoredRow::sequence).containsExactlyInAnyOrder(2L, 3L);
    assertThat(between(3, 3)).isEmpty();
    assertThat(between(desk.head().size(), Long.MAX_VALUE)).isEmpty();
  }

  @Test
  void whatWasTakenBackHasNoRow() {
    desk.put(unit("U-1", "甲"));
    try {
      store.write(
          bureau,
          session -> {
            desk.putWithin(session, List.of(unit("U-2", "乙")));
            throw new IllegalStateException("taken back");
          });
    } catch (IllegalStateException takenBack) {
      assertThat(takenBack).hasMessage("taken back");
    }

    isHeldByItsRows();
  }

  @Test
  void rowsOfAnotherBureauAreNotShown() {
    elsewhere.put(unit("U-1", "甲"));

    assertThat(between(0, Long.MAX_VALUE)).isEmpty();
    assertThat(astray()).isEmpty();
  }
}
