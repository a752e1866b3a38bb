package io.lpc.testkit;

import static io.lpc.testkit.Specimens.list;
import static io.lpc.testkit.Specimens.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lpc.common.AsOf;
import io.lpc.common.OfficialId;
import io.lpc.common.Page;
import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.control.ControlMeasures;
import io.lpc.organization.Appointments;
import io.lpc.organization.Kinships;
import io.lpc.organization.Leaderships;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItemId;
import io.lpc.risk.NilDeclarations;
import io.lpc.risk.NilSubject;
import io.lpc.risk.RiskPoints;
import io.lpc.risk.grading.Assessments;
import io.lpc.store.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 分页契约: all records of a kind, by pages in the order of their ids, whatever the size of a page. */
public abstract class PagesContract extends AdapterContract {

  private Page<Unit> page(AsOf asOf, @Nullable String after, int size) {
    return desk.read(reading -> reading.page(Unit.KIND, asOf, after, size));
  }

  private void putUnits(int count) {
    desk.put(list(count, i -> unit("U-" + (100 + i), "科室")));
  }

  @Test
  void withoutRowsThereIsOneEmptyPage() {
    assertThat(page(now(), null, 1)).isEqualTo(new Page<>(List.of(), null));
  }

  @Test
  void exactlyAPageIsTheLast() {
    putUnits(3);

    assertThat(page(now(), null, 3).items()).hasSize(3);
    assertThat(page(now(), null, 3).next()).isNull();
  }

  @Test
  void oneMoreThanAPageIsOnTheNext() {
    putUnits(4);

    Page<Unit> first = page(now(), null, 3);
    assertThat(idsOf(first.items())).containsExactly("U-101", "U-102", "U-103");
    assertThat(first.next()).isNotNull();
    Page<Unit> last = page(now(), first.next(), 3);
    assertThat(idsOf(last.items())).containsExactly("U-104");
    assertThat(last.next()).isNull();
  }

  @Test
  void afterTheLastRowThereIsNothing() {
    putUnits(1);
    AsOf then = now();
    desk.put(unit("U-200", "科室"), unit("U-300", "科室"));
    String afterSecond = page(now(), null, 2).next();

    assertThat(page(then, afterSecond, 2)).isEqualTo(new Page<>(List.of(), null));
  }

  @Test
  void everyRowComesOnceInTheOrderOfIdsWhateverTheSize() {
    List<String> ids = List.of("b", "a.1", "A", "a", "Z", "a-1", "0", "a_1", "a1", "B-1", "aa");
    desk.put(ids.stream().map(id -> unit(id, "科室")).toList());

    for (int size = 1; size <= ids.size() + 1; size++) {
      assertThat(allByPagesOf(size))
          .as("by pages of %s", size)
          .containsExactly("0", "A", "B-1", "Z", "a", "a-1", "a.1", "a1", "a_1", "aa", "b");
    }
  }

  @Test
  void aPageHasAtMostAThousandRows() {
    desk.put(list(Page.LARGEST, i -> unit("U-" + (10_000 + i), "科室")));

    assertThat(page(now(), null, Page.LARGEST).items()).hasSize(Page.LARGEST);
    assertThat(page(now(), null, Page.LARGEST).next()).isNull();
    assertThatIllegalArgumentException().isThrownBy(() -> page(now(), null, Page.LARGEST + 1));
  }

  @Test
  void aPageHasAtLeastOneRow() {
    assertThatIllegalArgumentException().isThrownBy(() -> page(now(), null, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> page(now(), null, -1));
  }

  @Test
  void aPlaceThatNoPageGaveIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> page(now(), "U-1 或其后", 3))
        .withMessageContaining("U-1 或其后");
  }

  @Test
  void whatIsAskedForByNameComesAsItStands() {
    desk.put(unit("U-101", "科室"), unit("U-102", "科室"));
    desk.put(unit("U-101", "科室").withdraw());
    List<UnitId> named = named(List.of("U-102", "U-101", "nobody", "U-101"), UnitId::of);

    assertThat(desk.<List<Unit>>read(reading -> reading.findAll(Unit.KIND, named)))
        .containsExactlyInAnyOrder(unit("U-101", "科室").withdraw(), unit("U-102", "科室"));
    assertThat(desk.<List<Unit>>read(reading -> reading.findAll(Unit.KIND, List.of()))).isEmpty();
  }

  @Test
  void noMoreThanAThousandAreAskedForByName() {
    List<String> names = list(Page.LARGEST + 1, i -> "X-" + i);
    AsOf asOf = now();

    refuses(reading -> reading.findAll(Unit.KIND, named(names, UnitId::of)));
    refuses(reading -> reading.findAll(Unit.KIND, named(names, UnitId::of), asOf));
    refuses(reading -> reading.port(Appointments.class).inForce(named(names, PostId::of), asOf));
    refuses(reading -> reading.port(Leaderships.class).inForce(named(names, UnitId::of), asOf));
    refuses(reading -> reading.port(Kinships.class).declaredBy(named(names, OfficialId::of)));
    refuses(reading -> reading.port(RiskPoints.class).postsFound(named(names, PostId::of), asOf));
    refuses(reading -> reading.port(RiskPoints.class).unitsFound(named(names, UnitId::of), asOf));
    refuses(
        reading ->
            reading.port(RiskPoints.class).powerItemsFound(named(names, PowerItemId::of), asOf));
    refuses(reading -> reading.port(NilDeclarations.class).inForce(NilSubject.POST, names, asOf));
    refuses(reading -> reading.port(Assessments.class).of(named(names, RiskPointId::of), asOf));
    refuses(
        reading ->
            reading.port(ControlMeasures.class).against(named(names, RiskPointId::of), asOf));
  }

  private void refuses(Function<Reading, ?> question) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.<Object>read(question::apply))
        .withMessageContaining("1000");
  }

  private static <I> List<I> named(List<String> names, Function<String, I> id) {
    return names.stream().map(id).toList();
  }

  @Test
  void withdrawnRecordsAreShown() {
    desk.put(unit("U-1", "甲"));
    desk.put(unit("U-1", "甲").withdraw());

    assertThat(page(now(), null, 9).items()).extracting(Unit::withdrawn).containsExactly(true);
  }

  @Test
  void whatIsWrittenMeanwhileDoesNotShowInAnEarlierView() {
    putUnits(3);
    AsOf then = now();
    Page<Unit> first = page(then, null, 2);
    desk.put(unit("U-102", 2, "U-102", "改名", null, false), unit("U-1029", "新"));
    desk.put(unit("U-103", 2, "U-103", "改名", null, false));

    assertThat(page(then, first.next(), 2).items()).containsExactly(unit("U-103", "科室"));
  }

  private List<String> allByPagesOf(int size) {
    List<String> all = new ArrayList<>();
    @Nullable String after = null;
    do {
      Page<Unit> page = page(now(), after, size);
      all.addAll(idsOf(page.items()));
      after = page.next();
    } while (after != null);
    return all;
  }
}
