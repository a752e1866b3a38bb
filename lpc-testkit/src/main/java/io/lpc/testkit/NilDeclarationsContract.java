package io.lpc.testkit;

import static io.lpc.testkit.Specimens.list;
import static io.lpc.testkit.Specimens.nil;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.AsOf;
import io.lpc.common.Page;
import io.lpc.common.Period;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.NilDeclarations;
import io.lpc.risk.NilSubject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 无风险申报查询契约: what the port {@link NilDeclarations} must answer. */
public abstract class NilDeclarationsContract extends AdapterContract {

  private static final LocalDate FROM = LocalDate.of(2011, 3, 1);
  private static final LocalDate THROUGH = LocalDate.of(2011, 6, 30);
  private static final Period OPEN = Period.from(FROM);

  private static NilDeclaration declaration(String id, NilSubject subject, Period period) {
    return nil(id, 1, subject, "无权无钱无物", period, false);
  }

  private List<String> inForce(NilSubject subject, Collection<String> places, AsOf asOf) {
    List<NilDeclaration> found =
        desk.read(reading -> reading.port(NilDeclarations.class).inForce(subject, places, asOf));
    return idsOf(found);
  }

  private AsOf on(LocalDate day) {
    return new AsOf(day, desk.head().size());
  }

  @BeforeEach
  void putPlaces() {
    prepare();
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceOfAnyKindIsShownByItsOwnKindOnly(NilSubject subject) {
    NilDeclaration declared = declaration("a", subject, OPEN);
    desk.put(declared);
    List<String> places = List.of("nowhere", declared.place());

    for (NilSubject each : NilSubject.values()) {
      assertThat(inForce(each, places, now()))
          .as("asked for as %s", each)
          .isEqualTo(each == subject ? List.of("a") : List.of());
    }
    assertThat(inForce(subject, List.of("nowhere"), now())).isEmpty();
    assertThat(inForce(subject, List.of(), now())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whateverWasDeclaredOfAPlaceIsFoundWhetherInForceOrWithdrawn(NilSubject subject) {
    NilDeclaration past = declaration("b", subject, Period.of(FROM, THROUGH));
    NilDeclaration open = declaration("a", subject, OPEN);
    NilDeclaration withdrawn = declaration("c", subject, OPEN);
    desk.put(past, open, withdrawn);
    desk.put(withdrawn.withdraw());

    for (NilSubject each : NilSubject.values()) {
      assertThat(declaredOf(each, past.place()))
          .as("asked for as %s", each)
          .isEqualTo(each == subject ? List.of("a", "b", "c") : List.of());
    }
    assertThat(declaredOf(subject, "nowhere")).isEmpty();
  }

  private List<String> declaredOf(NilSubject subject, String place) {
    List<NilDeclaration> found =
        desk.read(reading -> reading.port(NilDeclarations.class).of(subject, place));
    return idsOf(found);
  }

  @Test
  void declarationsComeInTheOrderOfTheirIds() {
    desk.put(
        declaration("b", NilSubject.POST, OPEN),
        declaration("B", NilSubject.POST, OPEN),
        declaration("a", NilSubject.POST, OPEN));

    assertThat(inForce(NilSubject.POST, List.of("P-1"), now())).containsExactly("B", "a", "b");
  }

  @Test
  void aDeclarationIsInForceFromItsFirstThroughItsLastDay() {
    desk.putFrom(FROM.minusDays(9), declaration("a", NilSubject.POST, Period.of(FROM, THROUGH)));
    List<String> places = List.of("P-1");

    assertThat(inForce(NilSubject.POST, places, on(FROM.minusDays(1)))).isEmpty();
    assertThat(inForce(NilSubject.POST, places, on(FROM))).containsExactly("a");
    assertThat(inForce(NilSubject.POST, places, on(THROUGH))).containsExactly("a");
    assertThat(inForce(NilSubject.POST, places, on(THROUGH.plusDays(1)))).isEmpty();
    assertThat(inForce(NilSubject.POST, places, new AsOf(FROM, now().known() - 1))).isEmpty();
  }

  @Test
  void aWithdrawnDeclarationIsLeftOutFromItsWithdrawalOn() {
    NilDeclaration declared = declaration("a", NilSubject.UNIT, OPEN);
    desk.putFrom(FROM, declared);
    AsOf then = now();
    desk.putFrom(TODAY, declared.withdraw());

    assertThat(inForce(NilSubject.UNIT, List.of("U-1"), then)).containsExactly("a");
    assertThat(inForce(NilSubject.UNIT, List.of("U-1"), now())).isEmpty();
    assertThat(inForce(NilSubject.UNIT, List.of("U-1"), on(TODAY.minusDays(1))))
        .as("the day before its withdrawal")
        .containsExactly("a");
  }

  @Test
  void aDeclarationIsInForceFromTheDayItHoldsOnRecord() {
    desk.putFrom(TODAY, declaration("a", NilSubject.POST, OPEN));

    assertThat(inForce(NilSubject.POST, List.of("P-1"), on(TODAY.minusDays(1)))).isEmpty();
    assertThat(inForce(NilSubject.POST, List.of("P-1"), on(TODAY))).containsExactly("a");
  }

  @Test
  void aThousandPlacesAreAskedAboutAtOnce() {
    desk.put(declaration("a", NilSubject.POST, OPEN));

    assertThat(inForce(NilSubject.POST, list(Page.LARGEST, i -> "P-" + i), now()))
        .containsExactly("a");
  }

  @Test
  void declarationsInAnotherBureauAreNotShown() {
    elsewhere.put(Specimens.prerequisites());
    elsewhere.put(declaration("a", NilSubject.POST, OPEN));

    assertThat(inForce(NilSubject.POST, List.of("P-1"), new AsOf(TODAY, 1_000))).isEmpty();
  }
}
