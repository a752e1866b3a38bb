package io.lpc.testkit;

import static io.lpc.testkit.InParallel.happensAllTheSame;
import static io.lpc.testkit.InParallel.persisting;
import static io.lpc.testkit.InParallel.result;
import static io.lpc.testkit.Specimens.official;
import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lpc.common.Outcome;
import io.lpc.common.Receipt;
import io.lpc.common.RefusedException;
import io.lpc.common.Verdict;
import io.lpc.journal.Head;
import io.lpc.journal.Personal;
import io.lpc.organization.Official;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.store.DuplicateRecord;
import io.lpc.store.Outbox;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * 宿主事务契约: what a store must do that joins the host's transactions: its rows and entries come and go
 * with them. {@link #emptyStore()} gives a store on the same tables that commits by itself, through
 * which the outside looks on.
 */
public abstract class HostTransactionContract extends AdapterContract {

  /** Begins a transaction as a host would. */
  protected abstract HostTransaction begin();

  private DirectDesk within(HostTransaction host) {
    return DirectDesk.in(host.store(), bureau, clock, ids);
  }

  @Test
  void theStoreSaysThatItWaitsForTheHost() {
    try (HostTransaction host = begin()) {
      assertThat(host.store().provisional()).isTrue();
    }
    assertThat(store.provisional()).isFalse();
  }

  @Test
  void anOuterRollbackTakesEverythingWithIt() throws Throwable {
    desk.put(unit("U-1", "甲"));
    Personal phone = Personal.conceal("13900000000");

    changesNothing(
        () -> {
          try (HostTransaction host = begin()) {
            within(host).put(unit("U-1", 2, "U-1", "改名", null, false), unit("U-2", "乙"));
            within(host).put(official("O-1", 1, phone));
            tell(within(host));
            assertThat(within(host).faults()).isEmpty();
            host.rollback();
          }
        });
    assertThat(desk.version(Unit.KIND, UnitId.of("U-1"), 2)).isEmpty();
    desk.put(official("O-1", 1, Personal.erased(phone.commitment())));
    Official read = desk.current(Official.KIND, official("O-1").id()).orElseThrow();
    assertThat(Objects.requireNonNull(read.phone()).clear()).isEmpty();
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void anOuterRollbackTakesAFoundingWithIt() {
    try (HostTransaction host = begin()) {
      within(host).put(unit("U-1", "甲"));
      host.rollback();
    }

    assertThat(desk.head()).isEqualTo(Head.EMPTY);
    desk.put(unit("U-1", "乙"));
    assertThat(desk.head().size()).isEqualTo(1);
  }

  @Test
  void anOuterCommitKeepsWhatWasWritten() {
    Receipt receipt;
    try (HostTransaction host = begin()) {
      within(host).put(unit("U-1", "甲"));
      receipt = within(host).put(unit("U-2", "乙"));
      host.commit();
    }

    assertThat(desk.current(Unit.KIND, UnitId.of("U-1"))).contains(unit("U-1", "甲"));
    assertThat(desk.head().last()).isEqualTo(receipt.digest());
    assertThat(desk.head().size()).isEqualTo(2);
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void nobodyOutsideSeesWhatTheHostDidNotCommit() {
    desk.put(unit("U-1", "甲"));
    try (HostTransaction host = begin()) {
      within(host).put(unit("U-2", "乙"));

      assertThat(within(host).current(Unit.KIND, UnitId.of("U-2"))).isPresent();
      assertThat(desk.current(Unit.KIND, UnitId.of("U-2"))).isEmpty();
      assertThat(desk.head().size()).isEqualTo(1);
      host.commit();
    }
    assertThat(desk.current(Unit.KIND, UnitId.of("U-2"))).isPresent();
  }

  @Test
  void anActThatFailsTakesBackOnlyItself() {
    desk.put(unit("U-1", "甲"));
    try (HostTransaction host = begin()) {
      within(host).put(unit("U-2", "乙"));
      assertThatThrownBy(() -> within(host).put(unit("U-3", "丙"), unit("U-1", "重复")))
          .isInstanceOfAny(DuplicateRecord.class, RefusedException.class);
      assertThatThrownBy(() -> within(host).put(unit("U-4", "丁"), idTaken()))
          .isInstanceOf(DuplicateRecord.class);
      host.commit();
    }

    assertThat(desk.current(Unit.KIND, UnitId.of("U-2"))).isPresent();
    assertThat(desk.current(Unit.KIND, UnitId.of("U-3"))).isEmpty();
    assertThat(desk.current(Unit.KIND, UnitId.of("U-4"))).isEmpty();
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void theBureauStaysLockedUntilTheHostCommits() {
    desk.put(unit("U-1", "甲"));
    CountDownLatch setsOut = new CountDownLatch(1);
    CountDownLatch isIn = new CountDownLatch(1);
    try (InParallel threads = new InParallel();
        HostTransaction host = begin()) {
      within(host).put(unit("U-1", 2, "U-1", "改名", null, false));
      Future<Receipt> second =
          threads.start(
              () -> {
                setsOut.countDown();
                return persisting(
                    () ->
                        ((Outcome.Accepted<Unit>)
                                desk.act(
                                    "test.rename",
                                    Unit.KIND,
                                    work -> {
                                      isIn.countDown();
                                      Unit read =
                                          work.find(Unit.KIND, UnitId.of("U-1")).orElseThrow();
                                      return Verdict.allowed(
                                          work.put(
                                              unit(
                                                  "U-1",
                                                  read.version() + 1,
                                                  "U-1",
                                                  "又改",
                                                  null,
                                                  false)));
                                    }))
                            .receipt());
              });
      InParallel.await(setsOut);
      assertThat(happensAllTheSame(isIn)).isFalse();
      host.commit();
      assertThat(result(second).last()).isEqualTo(3);
    }
    assertThat(desk.current(Unit.KIND, UnitId.of("U-1")).map(Unit::version)).contains(3L);
  }

  private static Unit idTaken() {
    return unit("U-1", 1, "C-9", "重复", null, false);
  }

  private static void tell(DirectDesk by) {
    by.act(
            "test.tell",
            Unit.KIND,
            work -> {
              Unit told = work.put(unit("U-9", "通报"));
              work.tell(told, "test.told", out -> out.text("unit", "U-9"));
              return Verdict.allowed(told);
            })
        .orThrow();
    assertThat(by.<Integer>read(reading -> reading.port(Outbox.class).waiting(9).size())).isOne();
  }
}
