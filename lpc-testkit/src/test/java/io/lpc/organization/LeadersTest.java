package io.lpc.organization;

import static io.lpc.testkit.LpcAssertions.assertThat;

import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.PostId;
import io.lpc.testkit.SmallBureau;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 班子与议事机构的唯一性: what a bureau has once, and what stands while somebody leads (S1, O1). */
class LeadersTest {

  private static final LocalDate TODAY = SmallBureau.FOUNDED_ON;
  private static final LocalDate NEXT_DAY = TODAY.plusDays(1);

  private final BureauAtWork work = new BureauAtWork();
  private final SmallBureau bureau = work.bureau();
  private final OrganizationRegister register = work.desk().organization();

  @ParameterizedTest
  @EnumSource(names = {"DIRECTOR", "DISCIPLINE_HEAD"})
  void a_second_director_or_head_of_the_discipline_group_is_refused(LeadershipOffice office) {
    assertThat(seated("LD-9", bureau.leadership, office))
        .isRefusedAt("office", OrganizationViolation.OFFICE_TAKEN);
  }

  @Test
  void an_office_stays_on_its_post_until_it_is_given_up() {
    Post seat = post(bureau.disciplineHead.post());
    // Nobody arranges his own post.
    OrganizationRegister director = bureau.desk(bureau.director).organization();

    assertThat(
            director.revise(
                seat.id(), 1, like(seat, seat.unit(), seat.office()), BureauAtWork.REASON))
        .isAccepted();
    assertThat(director.revise(seat.id(), 2, like(seat, seat.unit(), null), BureauAtWork.REASON))
        .isAccepted();
    assertThat(seated("LD-9", bureau.leadership, LeadershipOffice.DISCIPLINE_HEAD)).isAccepted();
  }

  @Test
  void an_office_is_on_a_post_of_the_leadership_only() {
    assertThat(seated("JZK-9", bureau.aid, LeadershipOffice.DEPUTY))
        .isRefusedAt("office", OrganizationViolation.OFFICE_OUTSIDE);
    Post deputy = post(bureau.otherDeputy.post());
    assertThat(
            register.revise(
                deputy.id(), 1, like(deputy, bureau.aid, deputy.office()), BureauAtWork.REASON))
        .isRefusedWith(
            OrganizationViolation.OFFICE_OUTSIDE, OrganizationViolation.IN_CHARGE_OUTSIDE);
  }

  @Test
  void a_post_in_charge_of_a_unit_leaves_the_leadership_only_once_it_is_relieved() {
    Post deputy = post(bureau.otherDeputy.post());
    PostDraft moved = like(deputy, bureau.aid, null);

    assertThat(register.revise(deputy.id(), 1, moved, BureauAtWork.REASON))
        .isRefusedAt("unit", OrganizationViolation.IN_CHARGE_OUTSIDE);

    relieve(deputy.id());
    work.clock().set(NEXT_DAY);
    assertThat(register.revise(deputy.id(), 1, moved, BureauAtWork.REASON)).isAccepted();
  }

  @Test
  void a_post_that_heads_a_unit_may_move() {
    Post head = post(bureau.aidHead.post());

    assertThat(
            register.revise(head.id(), 1, like(head, bureau.societies, null), BureauAtWork.REASON))
        .isAccepted();
  }

  @Test
  void the_leadership_becomes_no_section_while_it_has_leaders() {
    assertThat(
            register.revise(
                bureau.leadership, 1, leadership("LD", UnitKind.SECTION), BureauAtWork.REASON))
        .isRefusedWith(
            OrganizationViolation.UNIT_OF_LEADERS,
            OrganizationViolation.UNIT_OF_LEADERS,
            OrganizationViolation.UNIT_OF_LEADERS,
            OrganizationViolation.UNIT_OF_LEADERS);
    Unit empty = work.register(leadership("LD-OLD", UnitKind.LEADERSHIP));
    assertThat(
            register.revise(
                empty.id(), 1, leadership("LD-OLD", UnitKind.SECTION), BureauAtWork.REASON))
        .isAccepted();
  }

  @Test
  void a_body_has_one_head_at_a_time() {
    assertThat(joining(bureau.otherDeputy.official(), BodyRole.HEAD, TODAY))
        .isRefusedAt("role", OrganizationViolation.TWO_HEADS);
    assertThat(joining(bureau.otherDeputy.official(), BodyRole.DEPUTY, TODAY)).isAccepted();
  }

  @Test
  void a_bureau_has_one_leading_group() {
    LeadingGroup group = work.register(group("廉能风险防控工作领导小组"));

    work.assertRefused(
        () -> register.register(group("第二领导小组"), BureauAtWork.REASON),
        OrganizationViolation.ONE_LEADING_GROUP.with("group", group.id()));
    assertThat(register.revise(group.id(), 1, group("廉政领导小组"), BureauAtWork.REASON)).isAccepted();
  }

  @Test
  void a_post_that_leads_a_unit_is_not_withdrawn() {
    PostId vacant = work.post("MGK-0", "民间组织管理科科长", bureau.societies, true);
    Leadership head =
        work.register(
            new LeadershipDraft(bureau.societies, vacant, LeadershipRole.HEAD, TODAY, null));

    work.assertRefused(
        () -> register.withdraw(post(vacant), BureauAtWork.REASON),
        OrganizationViolation.STILL_IN_USE.with(
            "kind", Post.KIND, "record", "MGK-0", "by", Leadership.KIND, "user", head.id()));

    relieve(vacant);
    work.clock().set(NEXT_DAY);
    assertThat(register.withdraw(post(vacant), BureauAtWork.REASON)).isAccepted();
  }

  @Test
  void a_member_of_a_body_does_not_leave_the_bureau() {
    OfficialId wei = work.official("008", "卫辛");
    Membership member = joining(wei, BodyRole.MEMBER, TODAY).orThrow();

    work.assertRefused(
        () -> register.withdraw(official(wei), BureauAtWork.REASON),
        OrganizationViolation.STILL_IN_USE.with(
            "kind", Official.KIND, "record", "008", "by", Membership.KIND, "user", member.id()));

    register
        .revise(
            member.id(),
            1,
            new MembershipDraft(GoverningBody.PARTY_GROUP, wei, BodyRole.MEMBER, TODAY, TODAY),
            BureauAtWork.REASON)
        .orThrow();
    work.clock().set(NEXT_DAY);
    assertThat(register.withdraw(official(wei), BureauAtWork.REASON)).isAccepted();
  }

  private Outcome<Post> seated(String code, UnitId unit, LeadershipOffice office) {
    return register.register(
        new PostDraft(code, "班子岗位", unit, List.of(), Set.of(), true, office, 9),
        BureauAtWork.REASON);
  }

  private Outcome<Membership> joining(OfficialId official, BodyRole role, LocalDate from) {
    return register.register(
        new MembershipDraft(GoverningBody.PARTY_GROUP, official, role, from, null),
        BureauAtWork.REASON);
  }

  /** Ends everything that a post leads, today. */
  private void relieve(PostId post) {
    List<Leadership> led = work.read(reading -> reading.port(Leaderships.class).ofPost(post));
    for (Leadership each : led) {
      register
          .revise(
              each.id(),
              each.version(),
              new LeadershipDraft(each.unit(), post, each.role(), each.period().from(), TODAY),
              BureauAtWork.REASON)
          .orThrow();
    }
  }

  private Post post(PostId id) {
    return bureau.bureau().find(Post.KIND, id).orElseThrow();
  }

  private Official official(OfficialId id) {
    return bureau.bureau().find(Official.KIND, id).orElseThrow();
  }

  private static PostDraft like(Post post, UnitId unit, @Nullable LeadershipOffice office) {
    return new PostDraft(
        post.code(),
        post.name(),
        unit,
        post.duties(),
        post.keyFields(),
        post.singleHolder(),
        office,
        post.order());
  }

  private static UnitDraft leadership(String code, UnitKind kind) {
    return new UnitDraft(code, "局领导班子", kind, null, List.of(), 0);
  }

  private static LeadingGroupDraft group(String name) {
    return new LeadingGroupDraft(name, "清民发〔2011〕8号", null);
  }
}
