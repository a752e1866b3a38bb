package io.lpc.risk.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.Bureau;
import io.lpc.Lpc;
import io.lpc.common.Actor;
import io.lpc.common.Outcome;
import io.lpc.common.PostId;
import io.lpc.journal.Recorded;
import io.lpc.organization.AppointmentDraft;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.OfficialDraft;
import io.lpc.organization.OrganizationDraft;
import io.lpc.organization.OrganizationRegister;
import io.lpc.organization.PostDraft;
import io.lpc.organization.UnitDraft;
import io.lpc.organization.UnitId;
import io.lpc.organization.UnitKind;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskPointDraft;
import io.lpc.testkit.SettableClock;
import io.lpc.testkit.SmallBureau;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 两人之局: a director and one clerk, where whoever does not propose takes part. */
class TwoOfficialsTest {

  private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);

  private final Bureau bureau =
      Lpc.builder()
          .store(Lpc.inMemoryStore())
          .clock(SettableClock.at(SmallBureau.FOUNDED_ON))
          .build()
          .bureau(SmallBureau.ID);
  private OrganizationRegister register;
  private UnitId leadership;
  private UnitId section;
  private Actor.Holder director;
  private Actor.Holder clerk;

  @BeforeEach
  void aDirectorAndAClerkAreAppointed() {
    Actor.Founder founder = new Actor.Founder("建档员");
    bureau.found(SmallBureau.profile(), founder, SmallBureau.REASON).orThrow();
    register = bureau.actingAs(founder).organization();
    leadership = registered(unit("LD", "局领导班子", UnitKind.LEADERSHIP)).id();
    section = registered(unit("JZK", "社会救助科", UnitKind.SECTION)).id();
    director = appointed("001", "周甲", post("LD-1", "局长", leadership, LeadershipOffice.DIRECTOR));
    register = bureau.actingAs(director).organization();
    clerk = appointed("002", "陈己", post("JZK-1", "低保审核岗", section, null));
  }

  @Test
  void what_nobody_could_review_is_refused_when_it_is_proposed() {
    ProposalDraft draft = proposalOnTheClerksPost();

    assertThat(proposing(draft).violations())
        .containsExactly(GradingViolation.NO_REVIEWER.with("roles", "分管领导、局长、纪检组长"));
  }

  @Test
  void it_is_proposed_once_the_advice_was_followed() {
    ProposalDraft draft = proposalOnTheClerksPost();
    assertThat(proposing(draft).violations().get(0).chinese()).contains("请先登记任职或领导分工");

    appointed("003", "王丁", post("LD-2", "纪检组长", leadership, LeadershipOffice.DISCIPLINE_HEAD));

    assertThat(proposing(draft).isAccepted()).isTrue();
  }

  private ProposalDraft proposalOnTheClerksPost() {
    RiskPoint point =
        bureau
            .actingAs(clerk)
            .risks()
            .identify(
                new RiskPointDraft(
                    "R-001",
                    RiskLevel.INDIVIDUAL,
                    "POST_DUTY",
                    null,
                    null,
                    Presence.POSSIBLE,
                    "低保资格审核把关不严",
                    List.of("入户核查走过场"),
                    section,
                    clerk.post(),
                    null,
                    null,
                    null),
                SmallBureau.REASON)
            .orThrow();
    return new ProposalDraft(
        point.id(),
        GradingInputs.of("HIGH", "MEDIUM"),
        List.of(clerk.official()),
        null,
        "局长与经办人共同评估");
  }

  private Outcome<Assessment> proposing(ProposalDraft draft) {
    return bureau.actingAs(director).grading().propose(draft, SmallBureau.REASON);
  }

  private static UnitDraft unit(String code, String name, UnitKind kind) {
    return new UnitDraft(code, name, kind, null, List.of(), 0);
  }

  private PostId post(String code, String name, UnitId unit, @Nullable LeadershipOffice office) {
    return registered(new PostDraft(code, name, unit, List.of(), Set.of(), true, office, 0)).id();
  }

  private Actor.Holder appointed(String code, String name, PostId post) {
    var official = registered(new OfficialDraft(code, name, null, null, null)).id();
    registered(new AppointmentDraft(official, post, AppointmentKind.REGULAR, SINCE, null));
    return new Actor.Holder(official, post);
  }

  private <T extends Recorded<?>> T registered(OrganizationDraft<T> draft) {
    return register.register(draft, SmallBureau.REASON).orThrow();
  }
}
