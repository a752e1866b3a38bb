package io.lpc.risk.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Actor;
import io.lpc.common.Violation;
import io.lpc.organization.Kinship;
import io.lpc.organization.KinshipDraft;
import io.lpc.organization.Meeting;
import io.lpc.organization.OrganizationViolation;
import io.lpc.organization.Relative;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.Scene;
import io.lpc.testkit.SmallBureau;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * 已清除的亲属申报: whoever declared a relative that was erased judges nobody, and is judged by nobody,
 * until it is renewed.
 */
class ErasedKinshipTest {

  private final Scene scene = new Scene();
  private final SmallBureau bureau = scene.bureau;
  private RiskPoint point;

  @BeforeEach
  void aRiskWasFound() {
    scene.on(9, 1);
    point = scene.riskOfClerk();
  }

  @Test
  void an_assessor_whose_declaration_was_erased_leaves_it_to_the_next() {
    scene.erasedKinship(bureau.aidHead.official());

    assertThat(
            scene.refused(
                () ->
                    scene.propose(
                        bureau.aidHead,
                        scene.proposal(point, "HIGH", "MEDIUM", bureau.aidClerk.official()))))
        .containsExactly(unknown(bureau.aidHead));
    assertThat(
            scene
                .propose(
                    bureau.deputy,
                    scene.proposal(point, "HIGH", "MEDIUM", bureau.aidClerk.official()))
                .isAccepted())
        .isTrue();
  }

  @Test
  void a_reviewer_whose_declaration_was_erased_reviews_once_it_is_renewed() {
    Assessment proposed = scene.proposed(point);
    Kinship erased = scene.erasedKinship(bureau.deputy.official());

    assertThat(scene.refused(() -> scene.review(bureau.deputy, proposed.id(), 1)))
        .containsExactly(unknown(bureau.deputy));
    scene
        .desk(bureau.director)
        .organization()
        .revise(
            erased.id(),
            1,
            new KinshipDraft(bureau.deputy.official(), new Relative.Outsider("吴小乙"), "子女"),
            Scene.REASON)
        .orThrow();
    assertThat(scene.review(bureau.deputy, proposed.id(), 1).isAccepted()).isTrue();
  }

  @Test
  void a_member_whose_declaration_was_erased_withdraws_from_the_item() {
    Assessment reviewed = scene.reviewed(point);
    scene.erasedKinship(bureau.disciplineHead.official());
    Meeting all = scene.met("党组会2011-12");
    Meeting others = scene.met("党组会2011-13", bureau.disciplineHead);

    assertThat(scene.refused(() -> scene.decide(bureau.director, reviewed.id(), all)))
        .contains(unknown(bureau.disciplineHead).at("meeting"));
    assertThat(scene.decide(bureau.director, reviewed.id(), others).isAccepted()).isTrue();
  }

  @Test
  void nobody_assesses_whoever_has_an_unknown_relative() {
    scene.erasedKinship(bureau.aidClerk.official());

    assertThat(
            scene.refused(
                () ->
                    scene.propose(
                        bureau.aidHead,
                        scene.proposal(point, "HIGH", "MEDIUM", bureau.aidClerk.official()))))
        .containsExactly(unknown(bureau.aidClerk));
  }

  @Test
  void nobody_reviews_whoever_has_an_unknown_relative() {
    Assessment proposed = scene.proposed(point);
    Kinship erased = scene.erasedKinship(bureau.aidClerk.official());

    assertThat(scene.refused(() -> scene.review(bureau.deputy, proposed.id(), 1)))
        .contains(unknown(bureau.aidClerk));
    scene.desk(bureau.director).organization().withdraw(erased, Scene.REASON).orThrow();
    assertThat(scene.review(bureau.deputy, proposed.id(), 1).isAccepted()).isTrue();
  }

  @Test
  void nobody_reviews_what_an_assessor_with_an_unknown_relative_proposed() {
    Assessment proposed = scene.proposed(point);
    scene.erasedKinship(bureau.aidHead.official());

    assertThat(scene.refused(() -> scene.review(bureau.deputy, proposed.id(), 1)))
        .containsExactly(unknown(bureau.aidHead));
  }

  @Test
  void nobody_decides_on_whoever_has_an_unknown_relative() {
    Assessment reviewed = scene.reviewed(point);
    scene.erasedKinship(bureau.aidClerk.official());
    Meeting meeting = scene.met("党组会2011-12");

    assertThat(scene.refused(() -> scene.decide(bureau.director, reviewed.id(), meeting)))
        .containsExactly(unknown(bureau.aidClerk).at("meeting"));
  }

  @Test
  void who_reviews_himself_is_told_that_first() {
    Assessment proposed = scene.proposed(point);
    scene.erasedKinship(bureau.aidHead.official());

    assertThat(
            scene.attempted("grading.review", () -> scene.review(bureau.aidHead, proposed.id(), 1)))
        .extracting(Violation::code)
        .containsExactly("LPC-GRADE-005");
  }

  private static Violation unknown(Actor.Holder holder) {
    return OrganizationViolation.KINSHIP_UNKNOWN.with("official", holder.official());
  }
}
