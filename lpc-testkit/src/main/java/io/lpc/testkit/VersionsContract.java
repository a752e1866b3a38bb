package io.lpc.testkit;

import static io.lpc.testkit.Specimens.official;
import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lpc.common.Id;
import io.lpc.common.RefusedException;
import io.lpc.common.Violation;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.organization.Appointment;
import io.lpc.organization.Kinship;
import io.lpc.organization.Official;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.store.DuplicateRecord;
import io.lpc.store.Session;
import io.lpc.store.StaleVersion;
import io.lpc.store.Version;
import java.util.Collection;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/**
 * 版本契约: of two who change the same version one is told, an id and a code are taken once, and
 * whatever is refused writes nothing.
 */
public abstract class VersionsContract extends AdapterContract {

  private static final UnitId ID = UnitId.of("U-9");

  private static Unit version(long version, String name) {
    return unit(ID.value(), version, "C-9", name, null, false);
  }

  @Test
  void aChangeOfAnOvertakenVersionIsStale() throws Throwable {
    desk.put(version(1, "甲"));
    desk.put(version(2, "乙"));

    changesNothing(
        () ->
            assertThatThrownBy(() -> desk.put(version(2, "丙")))
                .isInstanceOfSatisfying(
                    StaleVersion.class, stale -> assertThat(stale.isRetryable()).isTrue()));
    assertThat(desk.current(Unit.KIND, ID)).contains(version(2, "乙"));
    assertThat(desk.version(Unit.KIND, ID, 2)).contains(version(2, "乙"));
  }

  @Test
  void everyVersionIsGivenWithItsDayEntryAndMoment() {
    desk.putFrom(TODAY.minusDays(3), version(1, "甲"));
    desk.put(unit("U-1", "别的"), unit("U-2", "未问"));
    clock.set(later(60));
    desk.put(version(2, "乙"));

    List<Version<Unit>> versions =
        desk.read(
            reading ->
                reading.versions(Unit.KIND, List.of(ID, UnitId.of("U-1"), UnitId.of("U-0"), ID)));

    assertThat(versions)
        .containsExactly(
            new Version<>(unit("U-1", "别的"), TODAY, 2, NOW),
            new Version<>(version(1, "甲"), TODAY.minusDays(3), 1, NOW),
            new Version<>(version(2, "乙"), TODAY, 4, later(60)));
    assertThat(desk.<List<?>>read(reading -> reading.versions(Unit.KIND, List.of()))).isEmpty();
    assertThat(elsewhere.<List<?>>read(reading -> reading.versions(Unit.KIND, List.of(ID))))
        .as("of another bureau")
        .isEmpty();
  }

  @Test
  void aVersionThatSkipsOneIsStale() throws Throwable {
    desk.put(version(1, "甲"));

    changesNothing(
        () -> assertThatThrownBy(() -> desk.put(version(3, "丙"))).isInstanceOf(StaleVersion.class));
    assertThat(desk.version(Unit.KIND, ID, 3)).isEmpty();
  }

  @Test
  void aChangeOfWhatWasNeverRecordedIsStale() throws Throwable {
    desk.put(unit("U-1", "甲"));

    changesNothing(
        () -> assertThatThrownBy(() -> desk.put(version(2, "乙"))).isInstanceOf(StaleVersion.class));
    assertThat(desk.current(Unit.KIND, ID)).isEmpty();
    desk.put(version(1, "甲"));
    assertThat(desk.current(Unit.KIND, ID)).contains(version(1, "甲"));
  }

  @Test
  void aChangeOfWhatWasWithdrawnMeanwhileIsStale() throws Throwable {
    desk.put(version(1, "甲"));
    desk.put(version(1, "甲").withdraw());

    changesNothing(
        () -> assertThatThrownBy(() -> desk.put(version(2, "乙"))).isInstanceOf(StaleVersion.class));
    assertThat(desk.current(Unit.KIND, ID).orElseThrow().withdrawn()).isTrue();
  }

  @Test
  void oneStaleRecordKeepsTheWholeActFromBeingWritten() throws Throwable {
    desk.put(version(1, "甲"), unit("U-8", "乙"));

    changesNothing(
        () ->
            assertThatThrownBy(
                    () ->
                        desk.put(
                            unit("U-7", "新"),
                            unit("U-8", 2, "U-8", "改", null, false),
                            version(3, "丙")))
                .isInstanceOf(StaleVersion.class));
    assertThat(desk.current(Unit.KIND, UnitId.of("U-7"))).isEmpty();
    assertThat(desk.version(Unit.KIND, UnitId.of("U-8"), 2)).isEmpty();
  }

  @Test
  void anIdIsTakenOnce() throws Throwable {
    desk.put(version(1, "甲"));

    changesNothing(
        () ->
            assertThatThrownBy(() -> desk.put(unit(ID.value(), "乙")))
                .isInstanceOf(DuplicateRecord.class));
    assertThat(desk.current(Unit.KIND, ID)).contains(version(1, "甲"));
  }

  @Test
  void anIdOfOneKindDoesNotTakeThatOfAnother() {
    desk.put(unit("same", "甲"), official("same"));

    assertThat(desk.current(Unit.KIND, UnitId.of("same"))).contains(unit("same", "甲"));
    assertThat(desk.current(Official.KIND, official("same").id())).contains(official("same"));
  }

  @Test
  void idsThatDifferByCaseAreTwo() {
    desk.put(unit("u-1", "小"), unit("U-1", "大"));

    assertThat(desk.current(Unit.KIND, UnitId.of("u-1"))).contains(unit("u-1", "小"));
    assertThat(desk.current(Unit.KIND, UnitId.of("U-1"))).contains(unit("U-1", "大"));
  }

  @Test
  void aCodeIsTakenOnceEvenIfNobodyLookedItUp() throws Throwable {
    desk.put(version(1, "甲"));
    DirectDesk blind = desk.through(BlindToCodes::new);

    changesNothing(
        () ->
            assertThatThrownBy(() -> blind.put(unit("U-8", 1, "C-9", "乙", null, false)))
                .isInstanceOf(DuplicateRecord.class));
    assertThat(desk.current(Unit.KIND, UnitId.of("U-8"))).isEmpty();
  }

  @Test
  void aChangeToACodeThatIsTakenIsRefusedEvenIfNobodyLookedItUp() throws Throwable {
    desk.put(version(1, "甲"), unit("U-8", "乙"));
    DirectDesk blind = desk.through(BlindToCodes::new);

    changesNothing(
        () ->
            assertThatThrownBy(() -> blind.put(unit("U-8", 2, "C-9", "乙", null, false)))
                .isInstanceOf(DuplicateRecord.class));
  }

  @Test
  void aCodeThatIsTakenIsAViolationForWhoLooksItUp() throws Throwable {
    desk.put(version(1, "甲"));

    changesNothing(
        () ->
            assertThatThrownBy(() -> desk.put(unit("U-8", 1, "C-9", "乙", null, false)))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .extracting(RefusedException::violations)
                .asInstanceOf(InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::code)
                .containsExactly("LPC-REC-007"));
  }

  @Test
  void aWithdrawnRecordKeepsItsCode() {
    desk.put(version(1, "甲"));
    desk.put(version(1, "甲").withdraw());

    assertThatThrownBy(() -> desk.put(unit("U-8", 1, "C-9", "乙", null, false)))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void aCodeThatWasGivenUpIsFree() {
    desk.put(version(1, "甲"));
    desk.put(unit(ID.value(), 2, "C-10", "甲", null, false));

    desk.put(unit("U-8", 1, "C-9", "乙", null, false));

    assertThat(byCode("C-9")).isEqualTo("U-8");
    assertThat(byCode("C-10")).isEqualTo("U-9");
  }

  @Test
  void codesThatDifferByCaseWidthAccentOrSpaceAreDifferent() {
    desk.put(
        unit("U-1", 1, "a1", "小写", null, false),
        unit("U-2", 1, "A1", "大写", null, false),
        unit("U-3", 1, "\uff21\uff11", "全角", null, false),
        unit("U-4", 1, "a1 ", "空格", null, false),
        unit("U-5", 1, "\u00e9", "合成", null, false),
        unit("U-6", 1, "e\u0301", "分解", null, false),
        unit("U-7", 1, "e", "无", null, false),
        unit("U-8", 1, "𠮷", "四字节", null, false),
        unit("U-9", 1, "😀", "四字节", null, false));

    assertThat(byCode("a1")).isEqualTo("U-1");
    assertThat(byCode("A1")).isEqualTo("U-2");
    assertThat(byCode("\uff21\uff11")).isEqualTo("U-3");
    assertThat(byCode("a1 ")).isEqualTo("U-4");
    assertThat(byCode("\u00e9")).isEqualTo("U-5");
    assertThat(byCode("e\u0301")).isEqualTo("U-6");
    assertThat(byCode("e")).isEqualTo("U-7");
    assertThat(byCode("𠮷")).isEqualTo("U-8");
    assertThat(byCode("😀")).isEqualTo("U-9");
    assertThat(byCode("a")).isEqualTo("-");
  }

  @Test
  void aCodeOfOneKindDoesNotTakeThatOfAnother() {
    desk.put(unit("U-1", "甲"), official("O-1"));
    desk.put(new Official(official("O-1").id(), 2, "U-1", "冯戊", null, null, null, false));

    assertThat(byCode("U-1")).isEqualTo("U-1");
    assertThat(desk.byCode(Official.KIND, "U-1")).isPresent();
  }

  @Test
  void aKindWithoutCodesIsNotAskedForByOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.byCode(Appointment.KIND, "A-1"))
        .withMessageContaining("appointment");
    assertThatIllegalArgumentException().isThrownBy(() -> desk.byCode(Kinship.KIND, "A-1"));
  }

  private String byCode(String code) {
    return desk.byCode(Unit.KIND, code).map(Unit::id).map(Id::value).orElse("-");
  }

  /** A session in which no code is ever taken, so that the store itself must refuse it. */
  private static final class BlindToCodes extends DelegatingSession {
    BlindToCodes(Session session) {
      super(session);
    }

    @Override
    public <T extends Recorded<?>> List<T> findByCodes(
        RecordKind<T> kind, Collection<String> codes) {
      return List.of();
    }
  }
}
