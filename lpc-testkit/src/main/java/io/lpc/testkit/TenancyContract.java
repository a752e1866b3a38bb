package io.lpc.testkit;

import static io.lpc.testkit.Specimens.official;
import static io.lpc.testkit.Specimens.post;
import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.lpc.Lpc;
import io.lpc.common.ActKey;
import io.lpc.common.BureauId;
import io.lpc.common.Id;
import io.lpc.common.Outcome;
import io.lpc.common.RefusedException;
import io.lpc.common.Violation;
import io.lpc.journal.ActEntries;
import io.lpc.journal.CanonicalForm;
import io.lpc.journal.Head;
import io.lpc.journal.JournalEntries;
import io.lpc.journal.Personal;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Reference;
import io.lpc.organization.Official;
import io.lpc.organization.Post;
import io.lpc.organization.PostDraft;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.store.DanglingReference;
import io.lpc.store.Reading;
import io.lpc.store.Session;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 单位隔离契约: bureaus share a store and nothing else: the same ids, codes and keys in two of them never
 * meet, and no record of one names a record of another.
 */
public abstract class TenancyContract extends AdapterContract {

  private static final String FOREIGN = "F-";

  @Test
  void theSameIdsInTwoBureausDoNotMeet() {
    desk.put(unit("U-1", "甲"), official("O-1"));
    elsewhere.put(unit("U-1", "乙"));
    elsewhere.put(unit("U-1", 2, "U-1", "丙", null, false));

    assertThat(desk.current(Unit.KIND, UnitId.of("U-1"))).contains(unit("U-1", "甲"));
    assertThat(desk.version(Unit.KIND, UnitId.of("U-1"), 2)).isEmpty();
    assertThat(desk.shown(Unit.KIND, UnitId.of("U-1"), now())).contains(unit("U-1", "甲"));
    assertThat(desk.byCode(Unit.KIND, "U-1")).contains(unit("U-1", "甲"));
    assertThat(elsewhere.current(Unit.KIND, UnitId.of("U-1")).map(Unit::name)).contains("丙");
    assertThat(elsewhere.version(Unit.KIND, UnitId.of("U-1"), 1)).contains(unit("U-1", "乙"));
    assertThat(elsewhere.current(Official.KIND, official("O-1").id())).isEmpty();
  }

  @Test
  void everyBureauHasItsOwnJournal() {
    desk.put(unit("U-1", "甲"));
    elsewhere.put(unit("U-1", "乙"));
    elsewhere.put(unit("U-2", "丙"));

    assertThat(desk.head().size()).isEqualTo(1);
    assertThat(elsewhere.head().size()).isEqualTo(2);
    assertThat(desk.entries()).extracting(each -> each.bureau()).containsOnly(bureau);
    assertThat(elsewhere.entries()).extracting(each -> each.bureau()).containsOnly(otherBureau);
    assertThat(desk.faults()).isEmpty();
    assertThat(elsewhere.faults()).isEmpty();
  }

  @Test
  void aBureauThatWasNeverFoundedIsEmpty() {
    desk.put(unit("U-1", "甲"));

    assertThat(elsewhere.head()).isEqualTo(Head.EMPTY);
    assertThat(elsewhere.entries()).isEmpty();
    assertThat(elsewhere.<BureauId>read(Reading::bureau)).isEqualTo(otherBureau);
  }

  @Test
  void theSameKeyInTwoBureausNamesTwoActs() {
    ActKey key = ActKey.of("K-1");
    desk.withKey(key).put(unit("U-1", "甲"));
    elsewhere.withKey(key).put(unit("U-1", "乙"));

    assertThat(
            desk.<ActEntries>read(
                    reading -> reading.port(JournalEntries.class).ofAct(key).orElseThrow())
                .first()
                .bureau())
        .isEqualTo(bureau);
    assertThat(elsewhere.current(Unit.KIND, UnitId.of("U-1"))).contains(unit("U-1", "乙"));
  }

  @Test
  void theSamePersonalValueInTwoBureausIsKeptTwice() {
    Personal phone = Personal.conceal("13900000000");
    desk.put(official("O-1", 1, phone));
    elsewhere.put(official("O-1", 1, phone));

    assertThat(phoneOf(desk)).contains("13900000000");
    assertThat(phoneOf(elsewhere)).contains("13900000000");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.lpc.testkit.Specimens#full")
  void noFieldNamesARecordOfAnotherBureau(Specimen<?> specimen) throws Throwable {
    prepareBoth();
    DirectDesk trusting = desk.through(Trusting::new);
    Recorded<?> record = specimen.first();

    changesNothing(
        () ->
            CanonicalForm.of(record)
                .references()
                .forEach(
                    reference ->
                        assertThatThrownBy(() -> trusting.put(foreign(record, reference)))
                            .as("%s of a %s", reference.field(), record.kind())
                            .isInstanceOf(DanglingReference.class)));
    trusting.put(record);
    assertThat(desk.current(specimen.kind(), record.id())).isPresent();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.lpc.testkit.Specimens#full")
  void aFieldThatNamesARecordOfAnotherBureauIsAViolation(Specimen<?> specimen) throws Throwable {
    prepareBoth();
    Recorded<?> record = specimen.first();

    changesNothing(
        () ->
            CanonicalForm.of(record)
                .references()
                .forEach(
                    reference ->
                        assertThatThrownBy(() -> desk.put(foreign(record, reference)))
                            .isInstanceOfSatisfying(
                                RefusedException.class,
                                refused ->
                                    assertThat(refused.violations())
                                        .extracting(Violation::code, Violation::at)
                                        .containsExactly(
                                            tuple("LPC-REC-006", reference.field())))));
  }

  @Test
  void aChangeToARecordOfAnotherBureauIsRefusedAsANewRecordIs() throws Throwable {
    prepareBoth();
    desk.put(post("P-9", Specimens.unit()));
    DirectDesk trusting = desk.through(Trusting::new);

    changesNothing(
        () ->
            assertThatThrownBy(() -> trusting.put(post("P-9", 2, UnitId.of("F-U-1"), null, false)))
                .isInstanceOf(DanglingReference.class));
  }

  @Test
  void aReferenceWithinTheSameActIsHonoured() {
    desk.put(unit("U-1", "上级"), unit("U-2", 1, "U-2", "下级", "U-1", false));
    desk.put(unit("U-3", 1, "U-3", "自身", "U-3", false));

    assertThat(desk.current(Unit.KIND, UnitId.of("U-2")).map(Unit::parent))
        .contains(UnitId.of("U-1"));
    assertThat(desk.current(Unit.KIND, UnitId.of("U-3")).map(Unit::parent))
        .contains(UnitId.of("U-3"));
  }

  @Test
  void aServiceRefusesARecordOfAnotherBureau() {
    Lpc lpc = Lpc.builder().store(store).clock(clock).ids(new SequentialIds("id")).build();
    SmallBureau here = SmallBureau.foundedIn(lpc, bureau);
    Lpc others = Lpc.builder().store(store).clock(clock).ids(new SequentialIds("other")).build();
    SmallBureau there = SmallBureau.foundedIn(others, otherBureau);
    PostDraft draft = new PostDraft("P-1", "审核岗", there.aid, List.of(), Set.of(), true, null, 0);

    Outcome<Post> outcome =
        here.desk(here.director).organization().register(draft, DirectDesk.REASON);

    assertThat(outcome.violations())
        .extracting(Violation::code, Violation::at)
        .contains(tuple("LPC-REC-006", "unit"));
  }

  /** The record as if one of its references led into the other bureau. */
  private static Recorded<?> foreign(Recorded<?> record, Reference reference) {
    return Substitution.of(record, reference.id(), FOREIGN + reference.id().value());
  }

  private void prepareBoth() {
    prepare();
    elsewhere.put(
        Specimens.prerequisites().stream()
            .map(each -> Substitution.prefixed(each, FOREIGN))
            .toList());
  }

  private static Optional<String> phoneOf(DirectDesk desk) {
    return desk.current(Official.KIND, official("O-1").id())
        .flatMap(each -> Objects.requireNonNull(each.phone()).clear());
  }

  /** A session that takes any reference for found, so that the store itself must refuse it. */
  private final class Trusting extends DelegatingSession {
    Trusting(Session session) {
      super(session);
    }

    @Override
    public <T extends Recorded<?>> Optional<T> find(RecordKind<T> kind, Id id) {
      return super.find(kind, id).or(() -> elsewhere.current(kind, id));
    }

    @Override
    public <T extends Recorded<?>> List<T> findAll(
        RecordKind<T> kind, Collection<? extends Id> ids) {
      return ids.stream().flatMap(id -> find(kind, id).stream()).toList();
    }
  }
}
