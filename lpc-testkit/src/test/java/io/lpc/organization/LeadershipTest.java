package io.lpc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.PostId;
import io.lpc.store.RecordViolation;
import io.lpc.testkit.SmallBureau;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 领导分工与议事机构: who leads which unit; the leadership is not the Party group (clauses R3, O1). */
class LeadershipTest {

  private static final LocalDate TODAY = SmallBureau.FOUNDED_ON;
  private static final LocalDate NEXT_DAY = TODAY.plusDays(1);

  private final BureauAtWork work = new BureauAtWork();
  private final SmallBureau bureau = work.bureau();

  @Test
  void a_unit_has_its_head_and_the_leader_in_charge_of_it() {
    assertThat(leader(bureau.aid, LeadershipRole.HEAD, TODAY)).contains(bureau.aidHead.post());
    assertThat(leader(bureau.aid, LeadershipRole.IN_CHARGE, TODAY)).contains(bureau.deputy.post());
  }

  @Test
  void one_leader_is_in_charge_of_several_units_and_the_director_of_one_himself() {
    assertThat(leader(bureau.welfareHome, LeadershipRole.IN_CHARGE, TODAY))
        .contains(bureau.deputy.post());
    assertThat(leader(bureau.office, LeadershipRole.IN_CHARGE, TODAY))
        .contains(bureau.director.post());
  }

  @Test
  void a_unit_without_head_or_leader_in_charge_is_valid() {
    Unit unit =
        work.register(
            new UnitDraft("QNJ", "区救助站", UnitKind.SUBORDINATE, null, java.util.List.of(), 5));

    assertThat(leader(unit.id(), LeadershipRole.HEAD, TODAY)).isEmpty();
    assertThat(leader(unit.id(), LeadershipRole.IN_CHARGE, TODAY)).isEmpty();
  }

  @Test
  void a_post_leads_so_whoever_comes_to_hold_it_leads() {
    OfficialId wei = work.official("008", "卫辛");
    work.end(work.appointmentOf(bureau.aidHead), TODAY);
    work.appoint(wei, bureau.aidHead.post(), AppointmentKind.ACTING, NEXT_DAY, null);

    assertThat(headOfAid(TODAY)).containsExactly(bureau.aidHead.official());
    assertThat(headOfAid(NEXT_DAY)).containsExactly(wei);
  }

  @Test
  void a_unit_whose_leading_post_is_vacant_keeps_its_leading_post() {
    work.end(work.appointmentOf(bureau.aidHead), TODAY);

    assertThat(leader(bureau.aid, LeadershipRole.HEAD, NEXT_DAY)).contains(bureau.aidHead.post());
    assertThat(headOfAid(NEXT_DAY)).isEmpty();
  }

  @Test
  void a_second_leader_in_charge_is_refused_until_the_first_is_relieved() {
    Leadership first = inChargeOfAid();

    work.assertRefused(
        () -> leading(bureau.aid, bureau.otherDeputy.post(), LeadershipRole.IN_CHARGE),
        OrganizationViolation.TWO_LEADERS
            .with(
                "unit",
                bureau.aid,
                "role",
                "分管领导",
                "period",
                first.period(),
                "leadership",
                first.id())
            .at("role"));

    relieve(first);
    assertThat(
            leading(bureau.aid, bureau.otherDeputy.post(), LeadershipRole.IN_CHARGE).isAccepted())
        .isTrue();
    assertThat(leader(bureau.aid, LeadershipRole.IN_CHARGE, TODAY)).contains(bureau.deputy.post());
    assertThat(leader(bureau.aid, LeadershipRole.IN_CHARGE, NEXT_DAY))
        .contains(bureau.otherDeputy.post());
  }

  @Test
  void a_leader_in_charge_is_of_the_leadership() {
    relieve(inChargeOfAid());

    work.assertRefused(
        () -> leading(bureau.aid, bureau.homeHead.post(), LeadershipRole.IN_CHARGE),
        OrganizationViolation.NOT_LEADERSHIP.with("post", bureau.homeHead.post()).at("post"));
  }

  @Test
  void unit_and_post_of_an_assignment_exist() {
    work.assertRefused(
        () -> leading(UnitId.of("none"), PostId.of("no-post"), LeadershipRole.HEAD),
        RecordViolation.NOT_FOUND.with("kind", Unit.KIND, "id", "none").at("unit"),
        RecordViolation.NOT_FOUND.with("kind", Post.KIND, "id", "no-post").at("post"));
  }

  @Test
  void nobody_gives_himself_a_unit_to_lead_from_whichever_of_his_posts() {
    PostId second = work.post("BGS-2", "廉政监督岗", bureau.office, true);
    bureau
        .desk(bureau.director)
        .organization()
        .register(
            new AppointmentDraft(
                bureau.disciplineHead.official(), second, AppointmentKind.CONCURRENT, TODAY, null),
            BureauAtWork.REASON)
        .orThrow();
    LeadershipDraft own =
        new LeadershipDraft(
            bureau.societies, bureau.disciplineHead.post(), LeadershipRole.HEAD, TODAY, null);

    for (PostId from : java.util.List.of(second, bureau.disciplineHead.post())) {
      Actor self = new Actor.Holder(bureau.disciplineHead.official(), from);
      work.assertAttempted(
          self,
          "organization.register",
          () -> bureau.desk(self).organization().register(own, BureauAtWork.REASON),
          OrganizationViolation.OWN_APPOINTMENT.with());
    }
    assertThat(leader(bureau.societies, LeadershipRole.HEAD, TODAY)).isEmpty();
  }

  @Test
  void the_party_group_is_not_the_leadership() {
    OfficialId outside = bureau.otherDeputy.official();

    assertThat(work.staff(bureau.leadership, TODAY)).contains(outside).hasSize(4);
    assertThat(work.members(GoverningBody.PARTY_GROUP, TODAY))
        .containsExactlyInAnyOrder(
            bureau.director.official(), bureau.deputy.official(), bureau.disciplineHead.official())
        .doesNotContain(outside);
  }

  @Test
  void somebody_without_a_post_in_the_leadership_can_be_of_the_party_group() {
    OfficialId wei = work.official("008", "卫辛");
    work.register(
        new MembershipDraft(GoverningBody.PARTY_GROUP, wei, BodyRole.MEMBER, TODAY, TODAY));

    assertThat(work.members(GoverningBody.PARTY_GROUP, TODAY)).contains(wei);
    assertThat(work.members(GoverningBody.PARTY_GROUP, NEXT_DAY)).doesNotContain(wei);
  }

  @Test
  void nobody_is_a_member_twice() {
    OfficialId wu = bureau.deputy.official();
    Membership first =
        work.read(
            reading ->
                reading.port(Memberships.class).of(GoverningBody.PARTY_GROUP).stream()
                    .filter(each -> each.official().equals(wu))
                    .findFirst()
                    .orElseThrow());

    work.assertRefused(
        () -> joining(GoverningBody.PARTY_GROUP, wu),
        OrganizationViolation.ALREADY_MEMBER
            .with("official", wu, "body", "局党组", "period", first.period(), "membership", first.id())
            .at("official"));
    assertThat(joining(GoverningBody.LEADING_GROUP, wu).isAccepted()).isTrue();
  }

  @Test
  void nobody_makes_himself_a_member() {
    Actor.Holder self = bureau.otherDeputy;

    work.assertAttempted(
        self,
        "organization.register",
        () ->
            bureau
                .desk(self)
                .organization()
                .register(
                    new MembershipDraft(
                        GoverningBody.PARTY_GROUP, self.official(), BodyRole.MEMBER, TODAY, null),
                    BureauAtWork.REASON),
        OrganizationViolation.OWN_APPOINTMENT.with());
  }

  @Test
  void whoever_left_the_bureau_joins_no_body() {
    OfficialId left = work.official("008", "卫辛");
    work.desk()
        .organization()
        .withdraw(bureau.bureau().find(Official.KIND, left).orElseThrow(), BureauAtWork.REASON)
        .orThrow();

    work.assertRefused(
        () -> joining(GoverningBody.LEADING_GROUP, left),
        RecordViolation.WITHDRAWN.with("kind", Official.KIND, "record", "008").at("official"));
  }

  private Outcome<Leadership> leading(UnitId unit, PostId post, LeadershipRole role) {
    return work.desk()
        .organization()
        .register(new LeadershipDraft(unit, post, role, NEXT_DAY, null), BureauAtWork.REASON);
  }

  private Outcome<Membership> joining(GoverningBody body, OfficialId official) {
    return work.desk()
        .organization()
        .register(
            new MembershipDraft(body, official, BodyRole.MEMBER, TODAY, null), BureauAtWork.REASON);
  }

  private Leadership inChargeOfAid() {
    return work.read(
        reading ->
            reading.port(Leaderships.class).ofUnit(bureau.aid).stream()
                .filter(each -> each.role() == LeadershipRole.IN_CHARGE)
                .findFirst()
                .orElseThrow());
  }

  private void relieve(Leadership leadership) {
    work.desk()
        .organization()
        .revise(
            leadership.id(),
            leadership.version(),
            new LeadershipDraft(
                leadership.unit(),
                leadership.post(),
                leadership.role(),
                leadership.period().from(),
                TODAY),
            BureauAtWork.REASON)
        .orThrow();
  }

  private java.util.Set<OfficialId> headOfAid(LocalDate day) {
    return work.holders(leader(bureau.aid, LeadershipRole.HEAD, day).orElseThrow(), day);
  }

  private Optional<PostId> leader(UnitId unit, LeadershipRole role, LocalDate day) {
    return work.leader(unit, role, day);
  }
}
