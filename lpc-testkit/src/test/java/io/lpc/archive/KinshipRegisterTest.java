package io.lpc.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Actor;
import io.lpc.common.Digest;
import io.lpc.common.Outcome;
import io.lpc.organization.Kinship;
import io.lpc.organization.KinshipDraft;
import io.lpc.organization.Relative;
import io.lpc.risk.Scene;
import io.lpc.testkit.SmallBureau;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 亲属登记册: a register that comes again changes nothing, whatever became of its rows since. */
class KinshipRegisterTest {

  private final Scene scene = new Scene();
  private final SmallBureau bureau = scene.bureau;

  @BeforeEach
  void theBureauIsAtWork() {
    scene.on(9, 1);
  }

  @Test
  void a_declaration_that_was_withdrawn_is_not_declared_again() {
    takenIn("配偶").orThrow();
    scene.desk(bureau.director).organization().withdraw(kinships().get(0), Scene.REASON).orThrow();

    assertThat(takenIn("配偶").violations()).containsExactly(ArchiveViolation.NOTHING_NEW.with());
    assertThat(kinships()).extracting(Kinship::withdrawn).containsExactly(true);
  }

  @Test
  void a_declaration_that_says_something_else_is_a_new_one() {
    takenIn("配偶").orThrow();
    scene.desk(bureau.director).organization().withdraw(kinships().get(0), Scene.REASON).orThrow();

    assertThat(takenIn("姻亲").isAccepted()).isTrue();
    assertThat(kinships()).extracting(Kinship::withdrawn).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void an_erased_declaration_is_declared_anew_and_stays_unknown() {
    scene.erasedKinship(bureau.aidHead.official());

    assertThat(takenIn("配偶").isAccepted()).isTrue();
    assertThat(kinships()).extracting(Kinship::isUnknown).containsExactlyInAnyOrder(true, false);
  }

  private List<Kinship> kinships() {
    return Scene.rows(bureau.bureau().all(Kinship.KIND));
  }

  private Outcome<Accession> takenIn(String relation) {
    Actor program = new Actor.Automation("登记册导入", bureau.director.official());
    KinshipDraft draft =
        new KinshipDraft(
            bureau.aidHead.official(), new Relative.Colleague(bureau.deputy.official()), relation);
    RegisterRow row = new RegisterRow("亲属[1]", Kinship.KIND, null, codes -> draft);
    Registers registers = new Registers(new AccessionSource("亲属.xlsx", Digest.NONE), List.of(row));
    return scene.desk(program).archive().takeIn(registers, Scene.REASON);
  }
}
