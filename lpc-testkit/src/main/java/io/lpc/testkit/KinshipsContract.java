package io.lpc.testkit;

import static io.lpc.testkit.Specimens.list;
import static io.lpc.testkit.Specimens.official;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.OfficialId;
import io.lpc.common.Page;
import io.lpc.journal.Personal;
import io.lpc.organization.Kinship;
import io.lpc.organization.KinshipId;
import io.lpc.organization.Kinships;
import io.lpc.organization.Relative;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 亲属申报查询契约: what the port {@link Kinships} must answer. */
public abstract class KinshipsContract extends AdapterContract {

  private static Kinship kinship(String id, int declarant) {
    return new Kinship(
        KinshipId.of(id),
        1,
        official(declarant),
        new Relative.Colleague(OfficialId.of("O-9")).concealed(),
        Personal.conceal("配偶"),
        false);
  }

  private List<Kinship> declaredBy(Collection<OfficialId> declarants) {
    return desk.read(reading -> reading.port(Kinships.class).declaredBy(declarants));
  }

  @BeforeEach
  void putOfficials() {
    prepare();
  }

  @Test
  void theDeclarationsOfSomeOfficialsComeInTheOrderOfTheirIds() {
    desk.put(kinship("b", 1), kinship("B", 2), kinship("a", 1), kinship("c", 3));

    assertThat(idsOf(declaredBy(List.of(official(2), official(1))))).containsExactly("B", "a", "b");
    assertThat(idsOf(declaredBy(List.of(official(3))))).containsExactly("c");
    assertThat(declaredBy(List.of(official(4)))).isEmpty();
  }

  @Test
  void nobodyDeclaredNothing() {
    desk.put(kinship("a", 1));

    assertThat(declaredBy(List.of())).isEmpty();
  }

  @Test
  void aDeclarationNamesTheRelative() {
    desk.put(kinship("a", 1));

    assertThat(declaredBy(List.of(official(1))).get(0).names(OfficialId.of("O-9"))).isTrue();
  }

  @Test
  void withdrawnDeclarationsAreShownAsWhatTheyAre() {
    Kinship declared = kinship("a", 1);
    desk.put(declared, kinship("b", 1));
    desk.put(declared.withdraw());

    assertThat(declaredBy(List.of(official(1))))
        .extracting(Kinship::withdrawn)
        .containsExactly(true, false);
  }

  @Test
  void aThousandOfficialsAreAskedAboutAtOnce() {
    desk.put(kinship("a", 1));

    assertThat(idsOf(declaredBy(list(Page.LARGEST, i -> OfficialId.of("O-" + i)))))
        .containsExactly("a");
  }

  @Test
  void declarationsInAnotherBureauAreNotShown() {
    elsewhere.put(Specimens.prerequisites());
    elsewhere.put(kinship("a", 1));

    assertThat(declaredBy(List.of(official(1)))).isEmpty();
  }
}
