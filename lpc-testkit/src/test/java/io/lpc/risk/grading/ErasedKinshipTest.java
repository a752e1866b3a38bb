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

/** 已清除的亲属申报: whoever declared a relative that was erased judges nothing until it is renewed. */
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

  private static Violation unknown(Actor.Holder holder) {
    return OrganizationViolation.KINSHIP_UNKNOWN.with("official", holder.official());
  }
}
