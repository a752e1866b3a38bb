package io.lpc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.AsOf;
import io.lpc.common.OfficialId;
import io.lpc.journal.Entry;
import io.lpc.journal.Personal;
import io.lpc.organization.Kinship;
import io.lpc.organization.KinshipId;
import io.lpc.organization.Kinships;
import io.lpc.organization.Official;
import io.lpc.organization.Relative;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * 个人信息契约: a personal value is read back clear with the key it was committed under, stands nowhere
 * in the journal, and is kept with every version that carries it.
 */
public abstract class PersonalFieldsContract extends AdapterContract {

  private static final OfficialId ID = OfficialId.of("O-1");
  private static final String NUMBER = "110101199003070000";
  private static final String PHONE = "13900000000";

  private static Official version(
      long version, @Nullable Personal identityNumber, @Nullable Personal phone) {
    return new Official(ID, version, "001", "周甲", null, identityNumber, phone, false);
  }

  private Official current() {
    return desk.current(Official.KIND, ID).orElseThrow();
  }

  private static Optional<String> clear(@Nullable Personal personal) {
    return Optional.ofNullable(personal).flatMap(Personal::clear);
  }

  @Test
  void aPersonalValueIsReadBackClearWithItsKey() {
    Personal number = Personal.conceal(NUMBER);

    desk.put(version(1, number, null));

    assertThat(clear(current().identityNumber())).contains(NUMBER);
    assertThat(current().identityNumber())
        .isEqualTo(number)
        .extracting(Personal::key)
        .isEqualTo(number.key());
    assertThat(current().phone()).isNull();
  }

  @Test
  void aPersonalValueStandsNowhereInTheJournal() {
    Personal number = Personal.conceal(NUMBER);
    desk.put(version(1, number, Personal.conceal(PHONE)));

    assertThat(desk.entries())
        .extracting(Entry::toString)
        .noneMatch(entry -> entry.contains(NUMBER) || entry.contains(PHONE));
    assertThat(desk.entries())
        .extracting(Entry::content)
        .allMatch(content -> content.contains(number.commitment()));
  }

  @Test
  void aRevisionKeepsTheValueThatItCarriesOn() {
    desk.put(version(1, Personal.conceal(NUMBER), Personal.conceal(PHONE)));
    Official read = current();

    desk.put(version(2, read.identityNumber(), null));

    assertThat(clear(current().identityNumber())).contains(NUMBER);
    assertThat(current().phone()).isNull();
    Official first = desk.version(Official.KIND, ID, 1).orElseThrow();
    assertThat(clear(first.phone())).as("the version before keeps its own").contains(PHONE);
  }

  @Test
  void aNewValueLeavesTheEarlierVersionItsOwn() {
    desk.put(version(1, null, Personal.conceal(PHONE)));
    long then = desk.head().size();
    desk.put(version(2, null, Personal.conceal("021-555")));

    assertThat(clear(current().phone())).contains("021-555");
    assertThat(clear(desk.version(Official.KIND, ID, 1).orElseThrow().phone())).contains(PHONE);
    assertThat(clear(desk.shown(Official.KIND, ID, new AsOf(TODAY, then)).orElseThrow().phone()))
        .contains(PHONE);
  }

  @Test
  void theSameValueOfTwoPeopleIsTwoCommitments() {
    desk.put(
        version(1, null, Personal.conceal(PHONE)),
        Specimens.official("O-2", 1, Personal.conceal(PHONE)));

    Official other = desk.current(Official.KIND, OfficialId.of("O-2")).orElseThrow();
    assertThat(clear(other.phone())).contains(PHONE);
    assertThat(other.phone()).isNotEqualTo(current().phone());
  }

  @Test
  void oneCommitmentMayStandInTwoFieldsOfAnAct() {
    Personal same = Personal.conceal(PHONE);

    desk.put(version(1, same, same), Specimens.official("O-2", 1, same));

    assertThat(clear(current().identityNumber())).contains(PHONE);
    assertThat(clear(current().phone())).contains(PHONE);
  }

  @Test
  void anErasedValueStaysACommitment() {
    Personal erased = Personal.erased(Personal.conceal(PHONE).commitment());

    desk.put(version(1, null, erased));

    assertThat(current().phone()).isEqualTo(erased);
    assertThat(clear(current().phone())).isEmpty();
    assertThat(current().phone()).isNotNull().extracting(Personal::key).isEqualTo(new byte[0]);
  }

  @Test
  void aQueryReadsPersonalValuesClearToo() {
    desk.put(
        version(1, null, null),
        new Kinship(
            KinshipId.of("K-1"),
            1,
            ID,
            new Relative.Outsider("吴乙").concealed(),
            Personal.conceal("配偶"),
            false));

    List<Kinship> declared =
        desk.read(reading -> reading.port(Kinships.class).declaredBy(List.of(ID)));
    assertThat(declared).hasSize(1);
    assertThat(clear(declared.get(0).relative())).contains("name:吴乙");
    assertThat(clear(declared.get(0).relation())).contains("配偶");
  }

  @Test
  void noPersonalValueIsInTheTextOfWhatIsRead() {
    desk.put(version(1, Personal.conceal(NUMBER), Personal.conceal(PHONE)));

    assertThat(current().toString()).doesNotContain(NUMBER, PHONE);
  }
}
