package io.lpc.testkit;

import static io.lpc.testkit.Specimens.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.OfficialId;
import io.lpc.common.Page;
import io.lpc.journal.Personal;
import io.lpc.organization.Official;
import io.lpc.organization.Officials;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 人员查询契约: what the port {@link Officials} must answer. */
public abstract class OfficialsContract extends AdapterContract {

  private static Official called(String id, String name) {
    return new Official(OfficialId.of(id), 1, id, name, null, null, null, false);
  }

  private List<Official> named(String name) {
    return desk.read(reading -> reading.port(Officials.class).named(name));
  }

  @Test
  void officialsOfOneNameComeInTheOrderOfTheirIds() {
    desk.put(called("b", "冯戊"), called("B", "冯戊"), called("a", "冯戊"), called("c", "冯午"));

    assertThat(idsOf(named("冯戊"))).containsExactly("B", "a", "b");
    assertThat(named("冯")).isEmpty();
  }

  @Test
  void aNameIsTheSameHoweverItIsSpacedOrTyped() {
    desk.put(
        called("a", "Aynur"), called("b", "aynur"), called("c", " Ay nur "), called("d", "Ａｙｎｕｒ"));
    desk.put(called("e", "王强"), called("f", "王\u3000强"), called("g", "王\u00a0强"));

    assertThat(idsOf(named("Aynur"))).containsExactly("a", "c", "d");
    assertThat(idsOf(named("王 强"))).containsExactly("e", "f", "g");
    assertThat(idsOf(named("王"))).isEmpty();
  }

  @Test
  void whoeverLeftIsLeftOut() {
    Official leaving = called("a", "冯戊");
    desk.put(leaving, called("b", "冯戊"));
    desk.put(leaving.withdraw());

    assertThat(idsOf(named("冯戊"))).containsExactly("b");
  }

  private static final String ONE = "00000019900307001X";
  private static final String OTHER = "000000198505120022";

  private static Official official(String id, @Nullable Personal number) {
    return official(id, 1, number);
  }

  private static Official official(String id, long version, @Nullable Personal number) {
    return new Official(OfficialId.of(id), version, id, "某人", null, number, null, false);
  }

  private static Personal number(String clear) {
    return Personal.conceal(clear);
  }

  private List<String> with(String... numbers) {
    return idsOf(with(List.of(numbers)));
  }

  private List<Official> with(Collection<String> numbers) {
    return desk.read(reading -> reading.port(Officials.class).withIdentityNumber(numbers));
  }

  @Test
  void theOfficialsWithSomeNumbersComeInTheOrderOfTheirIds() {
    desk.put(official("b", number(ONE)), official("B", number(OTHER)), official("a", number(ONE)));

    assertThat(with(ONE, OTHER)).containsExactly("B", "a", "b");
    assertThat(with(OTHER)).containsExactly("B");
    assertThat(with("000000197001010033")).isEmpty();
    assertThat(with(List.of(OTHER)))
        .extracting(Official::identityNumber)
        .allMatch(number -> number != null && number.clear().equals(Optional.of(OTHER)));
  }

  @Test
  void aNumberIsComparedAsItStands() {
    desk.put(official("a", number(ONE)));

    assertThat(with(ONE.toLowerCase(Locale.ROOT), ONE + " ", " " + ONE)).isEmpty();
  }

  @Test
  void noNumberIsNobodys() {
    desk.put(official("a", null), official("b", number(ONE)));

    assertThat(with()).isEmpty();
  }

  @Test
  void aTelephoneNumberIsNoIdentityNumber() {
    desk.put(new Official(OfficialId.of("a"), 1, "a", "某人", null, null, number(ONE), false));

    assertThat(with(ONE)).isEmpty();
  }

  @Test
  void aNumberThatChangedIsNobodysAnyMore() {
    desk.put(official("a", number(ONE)));
    desk.put(official("a", 2, number(OTHER)));

    assertThat(with(ONE)).isEmpty();
    assertThat(with(OTHER)).containsExactly("a");
  }

  @Test
  void anErasedNumberIsNobodys() {
    desk.put(official("a", Personal.erased(number(ONE).commitment())));

    assertThat(with(ONE)).isEmpty();
  }

  @Test
  void whoLeftIsLeftOut() {
    Official leaving = official("a", number(ONE));
    desk.put(leaving);
    desk.put(leaving.withdraw());

    assertThat(with(ONE)).isEmpty();
  }

  @Test
  void aThousandNumbersAreAskedAboutAtOnce() {
    desk.put(official("a", number(ONE)));

    assertThat(idsOf(with(list(Page.LARGEST, i -> i == 500 ? ONE : "N-" + i))))
        .containsExactly("a");
  }

  @Test
  void officialsOfAnotherBureauAreNotShown() {
    desk.put(official("b", number(OTHER)));
    elsewhere.put(official("a", number(ONE)));

    assertThat(with(ONE)).isEmpty();
    assertThat(named("某人")).extracting(Official::id).containsExactly(OfficialId.of("b"));
  }
}
