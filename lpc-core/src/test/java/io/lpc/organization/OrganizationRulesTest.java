package io.lpc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lpc.common.OfficialId;
import io.lpc.common.Period;
import io.lpc.common.PostId;
import io.lpc.common.Violation;
import io.lpc.journal.Personal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganizationRulesTest {

  private static final LocalDate YEAR_BEGINS = LocalDate.of(2011, 1, 1);
  private static final OfficialId ZHOU = OfficialId.of("zhou-jia");
  private static final OfficialId WU = OfficialId.of("wu-yi");
  private static final PostId CLERK = PostId.of("aid-clerk");
  private static final UnitId AID = UnitId.of("aid");

  @Test
  void a_unit_stands_below_units_other_than_itself() {
    Unit aid = unit("aid", "bureau-office");

    assertThat(OrganizationRules.unit(aid, List.of())).isEmpty();
    assertThat(OrganizationRules.unit(aid, List.of(unit("bureau-office", null)))).isEmpty();
  }

  @Test
  void a_unit_above_itself_is_refused_however_many_units_lie_between() {
    Unit aid = unit("aid", "b");
    List<Unit> above = List.of(unit("b", "c"), unit("c", "aid"), unit("aid", "b"));

    assertThat(OrganizationRules.unit(aid, above))
        .containsExactly(OrganizationViolation.UNIT_CYCLE.with("unit", AID).at("parent"));
  }

  @Test
  void a_single_holder_post_that_is_held_admits_no_second_holder() {
    Appointment zhou = appointment("a-1", ZHOU, AppointmentKind.REGULAR, 0, 30);
    Appointment wu = appointment("a-2", WU, AppointmentKind.REGULAR, 30, null);

    assertThat(OrganizationRules.appointment(wu, post(true), List.of(zhou)))
        .containsExactly(
            OrganizationViolation.POST_HELD
                .with(
                    "post",
                    CLERK,
                    "official",
                    ZHOU,
                    "period",
                    zhou.period(),
                    "appointment",
                    zhou.id())
                .at("post"));
  }

  @Test
  void the_next_holder_begins_the_day_after_the_last_one_ends() {
    Appointment zhou = appointment("a-1", ZHOU, AppointmentKind.REGULAR, 0, 30);
    Appointment wu = appointment("a-2", WU, AppointmentKind.REGULAR, 31, null);

    assertThat(OrganizationRules.appointment(wu, post(true), List.of(zhou))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "STAND_IN", mode = EnumSource.Mode.EXCLUDE)
  void whoever_runs_a_post_or_holds_it_beside_another_counts_as_its_holder(AppointmentKind kind) {
    Appointment zhou = appointment("a-1", ZHOU, kind, 0, null);
    Appointment wu = appointment("a-2", WU, AppointmentKind.REGULAR, 10, 20);

    assertThat(zhou.holds()).isTrue();
    assertThat(OrganizationRules.appointment(wu, post(true), List.of(zhou)))
        .extracting(Violation::code)
        .containsExactly("LPC-ORG-003");
  }

  @Test
  void a_stand_in_stands_beside_the_holder_and_other_stand_ins() {
    Appointment holder = appointment("a-1", ZHOU, AppointmentKind.REGULAR, 0, null);
    Appointment standIn = appointment("a-2", WU, AppointmentKind.STAND_IN, 0, null);
    Appointment another =
        appointment("a-3", OfficialId.of("zheng-bing"), AppointmentKind.STAND_IN, 0, null);

    assertThat(standIn.holds()).isFalse();
    assertThat(OrganizationRules.appointment(standIn, post(true), List.of(holder, another)))
        .isEmpty();
    assertThat(OrganizationRules.appointment(holder, post(true), List.of(standIn, another)))
        .isEmpty();
  }

  @Test
  void a_post_of_many_holders_admits_several_but_each_only_once() {
    Appointment zhou = appointment("a-1", ZHOU, AppointmentKind.REGULAR, 0, null);
    Appointment wu = appointment("a-2", WU, AppointmentKind.REGULAR, 0, null);
    Appointment again = appointment("a-3", ZHOU, AppointmentKind.CONCURRENT, 5, 6);

    assertThat(OrganizationRules.appointment(wu, post(false), List.of(zhou))).isEmpty();
    assertThat(OrganizationRules.appointment(again, post(false), List.of(zhou, wu)))
        .containsExactly(
            OrganizationViolation.ALREADY_HOLDS
                .with("official", ZHOU, "period", zhou.period(), "appointment", zhou.id())
                .at("official"));
  }

  @Test
  void nobody_stands_in_for_himself() {
    Appointment holder = appointment("a-1", ZHOU, AppointmentKind.REGULAR, 0, null);
    Appointment standIn = appointment("a-2", ZHOU, AppointmentKind.STAND_IN, 0, null);

    assertThat(OrganizationRules.appointment(standIn, post(true), List.of(holder)))
        .extracting(Violation::code)
        .containsExactly("LPC-ORG-004");
  }

  @Test
  void an_appointment_does_not_stand_in_its_own_way_when_it_is_revised() {
    Appointment before = appointment("a-1", ZHOU, AppointmentKind.REGULAR, 0, null);
    Appointment after = appointment("a-1", ZHOU, AppointmentKind.REGULAR, 0, 30);

    assertThat(OrganizationRules.appointment(after, post(true), List.of(before))).isEmpty();
  }

  @Test
  void every_appointment_in_the_way_is_named_at_once() {
    Appointment zhou = appointment("a-1", ZHOU, AppointmentKind.REGULAR, 0, 30);
    Appointment wu = appointment("a-2", WU, AppointmentKind.ACTING, 31, 60);
    Appointment third =
        appointment("a-3", OfficialId.of("zheng-bing"), AppointmentKind.REGULAR, 0, null);

    assertThat(OrganizationRules.appointment(third, post(true), List.of(zhou, wu)))
        .extracting(each -> each.arguments().get("appointment"))
        .containsExactly("a-1", "a-2");
  }

  @Property
  void two_accepted_appointments_of_a_single_holder_post_never_overlap(
      @ForAll("arrivals") List<Appointment> arrivals) {
    List<Appointment> accepted = accepted(arrivals, post(true));

    for (int day = 0; day <= LAST_DAY; day++) {
      LocalDate on = YEAR_BEGINS.plusDays(day);
      assertThat(accepted)
          .filteredOn(each -> each.holds() && each.period().contains(on))
          .as("holders on %s", on)
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  @Property
  void nobody_ever_holds_one_post_twice_on_a_day(
      @ForAll("arrivals") List<Appointment> arrivals, @ForAll boolean singleHolder) {
    List<Appointment> accepted = accepted(arrivals, post(singleHolder));

    for (int day = 0; day <= LAST_DAY; day++) {
      LocalDate on = YEAR_BEGINS.plusDays(day);
      assertThat(accepted)
          .filteredOn(each -> each.period().contains(on))
          .extracting(Appointment::official)
          .doesNotHaveDuplicates();
    }
  }

  @Property
  void nothing_is_refused_that_shares_no_day_with_what_was_accepted(
      @ForAll("arrivals") List<Appointment> arrivals) {
    List<Appointment> accepted = accepted(arrivals, post(true));
    List<Appointment> refused = new ArrayList<>(arrivals);
    refused.removeAll(accepted);

    assertThat(refused)
        .allMatch(
            each -> accepted.stream().anyMatch(other -> other.period().overlaps(each.period())));
  }

  @Property
  void two_appointments_conflict_whichever_of_them_arrives_first(
      @ForAll("arrival") Appointment one,
      @ForAll("arrival") Appointment other,
      @ForAll boolean singleHolder) {
    Appointment first = named(one, "a-1");
    Appointment second = named(other, "a-2");

    assertThat(codes(OrganizationRules.appointment(first, post(singleHolder), List.of(second))))
        .isEqualTo(
            codes(OrganizationRules.appointment(second, post(singleHolder), List.of(first))));
  }

  @Property
  void in_which_order_the_others_are_listed_does_not_matter(
      @ForAll("arrival") Appointment next, @ForAll("arrivals") List<Appointment> others) {
    Appointment newcomer = named(next, "newcomer");
    List<Appointment> reversed = new ArrayList<>(others);
    Collections.reverse(reversed);

    assertThat(OrganizationRules.appointment(newcomer, post(true), reversed))
        .containsExactlyInAnyOrderElementsOf(
            OrganizationRules.appointment(newcomer, post(true), others));
  }

  @Property
  void a_vacant_post_admits_anybody(@ForAll("arrival") Appointment first) {
    assertThat(OrganizationRules.appointment(first, post(true), List.of())).isEmpty();
  }

  @Test
  void a_leader_in_charge_holds_a_post_of_the_leadership() {
    Leadership inCharge = leadership("l-1", LeadershipRole.IN_CHARGE, 0, null);

    assertThat(OrganizationRules.leadership(inCharge, home(UnitKind.LEADERSHIP), List.of()))
        .isEmpty();
    assertThat(OrganizationRules.leadership(inCharge, home(UnitKind.SECTION), List.of()))
        .containsExactly(OrganizationViolation.NOT_LEADERSHIP.with("post", CLERK).at("post"));
  }

  @Test
  void the_head_of_a_unit_need_not_be_of_the_leadership() {
    Leadership head = leadership("l-1", LeadershipRole.HEAD, 0, null);

    assertThat(OrganizationRules.leadership(head, home(UnitKind.SECTION), List.of())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(LeadershipRole.class)
  void a_unit_has_one_head_and_one_leader_in_charge_at_a_time(LeadershipRole role) {
    Leadership earlier = leadership("l-1", role, 0, 30);
    Leadership later = leadership("l-2", role, 30, null);

    assertThat(OrganizationRules.leadership(later, home(UnitKind.LEADERSHIP), List.of(earlier)))
        .containsExactly(
            OrganizationViolation.TWO_LEADERS
                .with(
                    "unit", AID,
                    "role", role.chinese(),
                    "period", earlier.period(),
                    "leadership", earlier.id())
                .at("role"));
  }

  @Test
  void head_and_leader_in_charge_stand_side_by_side_and_follow_one_another() {
    Leadership head = leadership("l-1", LeadershipRole.HEAD, 0, 30);
    Leadership inCharge = leadership("l-2", LeadershipRole.IN_CHARGE, 0, null);
    Leadership nextHead = leadership("l-3", LeadershipRole.HEAD, 31, null);
    Unit leadership = home(UnitKind.LEADERSHIP);

    assertThat(OrganizationRules.leadership(inCharge, leadership, List.of(head))).isEmpty();
    assertThat(OrganizationRules.leadership(nextHead, leadership, List.of(head, inCharge)))
        .isEmpty();
    assertThat(OrganizationRules.leadership(head, leadership, List.of(head))).isEmpty();
  }

  @Property
  void a_unit_never_has_two_leaders_of_one_role_whatever_arrives(
      @ForAll("leaderships") List<Leadership> arrivals) {
    List<Leadership> accepted = new ArrayList<>();
    for (Leadership each : arrivals) {
      if (OrganizationRules.leadership(each, home(UnitKind.LEADERSHIP), accepted).isEmpty()) {
        accepted.add(each);
      }
    }
    for (int day = 0; day <= LAST_DAY; day++) {
      LocalDate on = YEAR_BEGINS.plusDays(day);
      assertThat(accepted)
          .filteredOn(each -> each.period().contains(on))
          .extracting(Leadership::role)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void nobody_is_a_member_of_one_body_twice_at_a_time() {
    Membership member = membership("m-1", ZHOU, BodyRole.MEMBER, 0, null);
    Membership head = membership("m-2", ZHOU, BodyRole.HEAD, 5, 6);

    assertThat(OrganizationRules.membership(head, List.of(member)))
        .containsExactly(
            OrganizationViolation.ALREADY_MEMBER
                .with(
                    "official",
                    ZHOU,
                    "body",
                    "局党组",
                    "period",
                    member.period(),
                    "membership",
                    member.id())
                .at("official"));
  }

  @Test
  void a_body_has_one_head_at_a_time() {
    Membership zhou = membership("m-1", ZHOU, BodyRole.HEAD, 0, 30);
    Membership wu = membership("m-2", WU, BodyRole.HEAD, 30, null);
    Membership next = membership("m-3", WU, BodyRole.HEAD, 31, null);
    Membership deputy = membership("m-4", WU, BodyRole.DEPUTY, 0, null);

    assertThat(OrganizationRules.membership(wu, List.of(zhou)))
        .containsExactly(
            OrganizationViolation.TWO_HEADS
                .with(
                    "body",
                    "局党组",
                    "role",
                    "组长",
                    "official",
                    ZHOU,
                    "period",
                    zhou.period(),
                    "membership",
                    zhou.id())
                .at("role"));
    assertThat(OrganizationRules.membership(next, List.of(zhou))).isEmpty();
    assertThat(OrganizationRules.membership(deputy, List.of(zhou))).isEmpty();
    assertThat(OrganizationRules.membership(zhou, List.of(zhou, deputy))).isEmpty();
  }

  @Test
  void a_bureau_has_one_leading_group() {
    LeadingGroup group = leadingGroup("g-1");

    assertThat(OrganizationRules.leadingGroup(group, List.of())).isEmpty();
    assertThat(OrganizationRules.leadingGroup(group, List.of(group))).isEmpty();
    assertThat(OrganizationRules.leadingGroup(leadingGroup("g-2"), List.of(group)))
        .containsExactly(OrganizationViolation.ONE_LEADING_GROUP.with("group", group.id()));
  }

  @ParameterizedTest
  @EnumSource(names = {"DIRECTOR", "DISCIPLINE_HEAD"})
  void a_bureau_has_one_director_and_one_head_of_the_discipline_group(LeadershipOffice office) {
    Post standing = seat("s-1", office);
    Post second = seat("s-2", office);
    Unit leadership = home(UnitKind.LEADERSHIP);

    assertThat(OrganizationRules.post(standing, leadership, List.of(standing), List.of()))
        .isEmpty();
    assertThat(OrganizationRules.post(second, leadership, List.of(standing), List.of()))
        .containsExactly(
            OrganizationViolation.OFFICE_TAKEN
                .with("office", office.chinese(), "post", standing.id())
                .at("office"));
  }

  @ParameterizedTest
  @EnumSource(names = {"DEPUTY", "OTHER"})
  void a_bureau_has_several_deputies_and_other_leaders(LeadershipOffice office) {
    assertThat(
            OrganizationRules.post(
                seat("s-2", office),
                home(UnitKind.LEADERSHIP),
                List.of(seat("s-1", office)),
                List.of()))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(LeadershipOffice.class)
  void an_office_is_on_a_post_of_the_leadership_only(LeadershipOffice office) {
    assertThat(
            OrganizationRules.post(
                seat("s-1", office), home(UnitKind.SECTION), List.of(), List.of()))
        .containsExactly(
            OrganizationViolation.OFFICE_OUTSIDE
                .with("unit", "home", "office", office.chinese())
                .at("office"));
  }

  @Test
  void a_post_in_charge_of_a_unit_stays_in_the_leadership_and_one_that_heads_a_unit_may_move() {
    Leadership inCharge = leadership("l-1", LeadershipRole.IN_CHARGE, 0, null);
    Leadership head = leadership("l-2", LeadershipRole.HEAD, 0, null);
    Unit section = home(UnitKind.SECTION);

    assertThat(OrganizationRules.post(post(true), section, List.of(), List.of(inCharge, head)))
        .containsExactly(
            OrganizationViolation.IN_CHARGE_OUTSIDE
                .with("post", CLERK, "unit", AID, "leadership", inCharge.id())
                .at("unit"));
    assertThat(OrganizationRules.post(post(true), section, List.of(), List.of(head))).isEmpty();
    assertThat(
            OrganizationRules.post(
                post(true), home(UnitKind.LEADERSHIP), List.of(), List.of(inCharge)))
        .isEmpty();
  }

  @Test
  void the_leadership_stays_what_it_is_while_its_posts_lead() {
    Unit section = home(UnitKind.SECTION);
    Post deputy = seat("s-1", LeadershipOffice.DEPUTY);
    Leadership inCharge = leadership("l-1", LeadershipRole.IN_CHARGE, 0, null);
    Leadership head = leadership("l-2", LeadershipRole.HEAD, 0, null);

    assertThat(OrganizationRules.type(section, List.of(deputy, post(true)), List.of(inCharge)))
        .containsExactly(
            OrganizationViolation.UNIT_OF_LEADERS.with("unit", "home", "post", "s-1").at("type"),
            OrganizationViolation.UNIT_OF_LEADERS.with("unit", "home", "post", CLERK).at("type"));
    assertThat(OrganizationRules.type(section, List.of(post(true)), List.of(head))).isEmpty();
    assertThat(
            OrganizationRules.type(home(UnitKind.LEADERSHIP), List.of(deputy), List.of(inCharge)))
        .isEmpty();
  }

  @Test
  void members_sit_beside_one_another_and_may_come_back() {
    Membership earlier = membership("m-1", ZHOU, BodyRole.MEMBER, 0, 30);
    Membership other = membership("m-2", WU, BodyRole.MEMBER, 0, null);
    Membership back = membership("m-3", ZHOU, BodyRole.DEPUTY, 31, null);

    assertThat(OrganizationRules.membership(back, List.of(earlier, other))).isEmpty();
    assertThat(OrganizationRules.membership(earlier, List.of(earlier))).isEmpty();
  }

  @Test
  void nobody_declares_himself_as_his_relative() {
    assertThat(OrganizationRules.kinship(kinship(new Relative.Colleague(ZHOU)), List.of()))
        .containsExactly(OrganizationViolation.OWN_RELATIVE.with().at("relative"));
    assertThat(OrganizationRules.kinship(kinship(new Relative.Colleague(WU)), List.of())).isEmpty();
    assertThat(OrganizationRules.kinship(kinship(new Relative.Outsider("周小乙")), List.of()))
        .isEmpty();
  }

  @Test
  void a_kinship_holds_nothing_but_a_relative() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Kinship(
                    KinshipId.of("k-1"),
                    1,
                    ZHOU,
                    Personal.conceal("wu-yi"),
                    Personal.conceal("配偶"),
                    false));
  }

  @Test
  void a_kinship_taken_back_names_nobody() {
    Kinship declared = kinship(new Relative.Colleague(WU));

    assertThat(declared.names(WU)).isTrue();
    assertThat(declared.names(ZHOU)).isFalse();
    assertThat(declared.withdraw().names(WU)).isFalse();
  }

  @Test
  void a_code_stands_once_in_its_table_and_each_repetition_is_located() {
    assertThat(OrganizationRules.codeTable(table("01", "02", "03"))).isEmpty();
    assertThat(OrganizationRules.codeTable(table("01", "02", "01", "01")))
        .containsExactly(
            OrganizationViolation.CODES_NOT_UNIQUE.with("code", "01").at("codes[2].code"),
            OrganizationViolation.CODES_NOT_UNIQUE.with("code", "01").at("codes[3].code"));
  }

  @Property
  void a_code_table_is_accepted_exactly_if_its_codes_differ(@ForAll("codes") List<String> codes) {
    assertThat(OrganizationRules.codeTable(table(codes.toArray(String[]::new))).isEmpty())
        .isEqualTo(new HashSet<>(codes).size() == codes.size());
  }

  @Provide
  Arbitrary<List<String>> codes() {
    return Arbitraries.of("01", "02", "03", "04", "05").list().ofMaxSize(5);
  }

  private static final int LAST_DAY = 20;

  @Provide
  Arbitrary<Appointment> arrival() {
    return Combinators.combine(
            Arbitraries.of("zhou-jia", "wu-yi", "zheng-bing").map(OfficialId::of),
            Arbitraries.of(AppointmentKind.class),
            periods())
        .as(
            (who, kind, period) ->
                new Appointment(AppointmentId.of("a"), 1, who, CLERK, kind, period));
  }

  @Provide
  Arbitrary<List<Appointment>> arrivals() {
    return arrival().list().ofMaxSize(8).map(OrganizationRulesTest::numbered);
  }

  @Provide
  Arbitrary<List<Leadership>> leaderships() {
    return Combinators.combine(Arbitraries.of(LeadershipRole.class), periods())
        .as((role, period) -> new Leadership(LeadershipId.of("l"), 1, AID, CLERK, role, period))
        .list()
        .ofMaxSize(8)
        .map(
            drawn -> {
              List<Leadership> numbered = new ArrayList<>();
              for (Leadership each : drawn) {
                LeadershipId id = LeadershipId.of("l-" + numbered.size());
                numbered.add(new Leadership(id, 1, AID, CLERK, each.role(), each.period()));
              }
              return numbered;
            });
  }

  private static Arbitrary<Period> periods() {
    Arbitrary<Integer> day = Arbitraries.integers().between(0, LAST_DAY);
    return Combinators.combine(day, day.injectNull(0.2))
        .as(
            (one, other) ->
                other == null
                    ? Period.from(YEAR_BEGINS.plusDays(one))
                    : Period.of(
                        YEAR_BEGINS.plusDays(Math.min(one, other)),
                        YEAR_BEGINS.plusDays(Math.max(one, other))));
  }

  private static List<Appointment> accepted(List<Appointment> arrivals, Post post) {
    List<Appointment> accepted = new ArrayList<>();
    for (Appointment each : arrivals) {
      if (OrganizationRules.appointment(each, post, accepted).isEmpty()) {
        accepted.add(each);
      }
    }
    return accepted;
  }

  private static List<Appointment> numbered(List<Appointment> drawn) {
    List<Appointment> numbered = new ArrayList<>();
    drawn.forEach(each -> numbered.add(named(each, "a-" + numbered.size())));
    return numbered;
  }

  private static Appointment named(Appointment each, String id) {
    return new Appointment(
        AppointmentId.of(id), 1, each.official(), each.post(), each.type(), each.period());
  }

  private static List<String> codes(List<Violation> violations) {
    return violations.stream().map(Violation::code).toList();
  }

  private static Appointment appointment(
      String id, OfficialId who, AppointmentKind kind, int from, Integer through) {
    return new Appointment(AppointmentId.of(id), 1, who, CLERK, kind, period(from, through));
  }

  private static Leadership leadership(String id, LeadershipRole role, int from, Integer through) {
    return new Leadership(LeadershipId.of(id), 1, AID, CLERK, role, period(from, through));
  }

  private static Membership membership(
      String id, OfficialId who, BodyRole role, int from, Integer through) {
    return new Membership(
        MembershipId.of(id), 1, GoverningBody.PARTY_GROUP, who, role, period(from, through));
  }

  private static Period period(int from, Integer through) {
    return new Period(
        YEAR_BEGINS.plusDays(from), through == null ? null : YEAR_BEGINS.plusDays(through));
  }

  private static Post post(boolean singleHolder) {
    return new Post(
        CLERK, 1, "JZK-2", "低保审核岗", AID, List.of(), Set.of(), singleHolder, null, 0, false);
  }

  private static Post seat(String id, LeadershipOffice office) {
    return new Post(
        PostId.of(id),
        1,
        id,
        "班子岗位",
        UnitId.of("home"),
        List.of(),
        Set.of(),
        true,
        office,
        0,
        false);
  }

  private static LeadingGroup leadingGroup(String id) {
    return new LeadingGroup(LeadingGroupId.of(id), 1, "廉能风险防控工作领导小组", "", null);
  }

  private static Unit unit(String id, String parent) {
    UnitId above = parent == null ? null : UnitId.of(parent);
    return new Unit(UnitId.of(id), 1, id, "社会救助科", UnitKind.SECTION, above, List.of(), 0, false);
  }

  private static Unit home(UnitKind kind) {
    return new Unit(UnitId.of("home"), 1, "LD", "局领导班子", kind, null, List.of(), 0, false);
  }

  private static Kinship kinship(Relative relative) {
    return new Kinship(
        KinshipId.of("k-1"), 1, ZHOU, relative.concealed(), Personal.conceal("配偶"), false);
  }

  private static CodeTable table(String... codes) {
    return new CodeTable(
        CodeTableId.of("t-1"),
        1,
        "power-type",
        "权力类别",
        List.of(codes).stream()
            .map(code -> new CodeTable.Code(code, "类别" + code, "type " + code))
            .toList());
  }
}
