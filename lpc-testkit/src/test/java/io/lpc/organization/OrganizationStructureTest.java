package io.lpc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.PostId;
import io.lpc.common.RowSource;
import io.lpc.common.Violation;
import io.lpc.store.OutboxMessage;
import io.lpc.store.RecordViolation;
import io.lpc.testkit.SmallBureau;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 机构、岗位、人员: what the bureau consists of (clauses S1, S2, O1, O2, B2). */
class OrganizationStructureTest {

  private static final LocalDate TODAY = SmallBureau.FOUNDED_ON;

  private final BureauAtWork work = new BureauAtWork();
  private final SmallBureau bureau = work.bureau();

  @Test
  void a_bureau_states_its_name_its_district_and_the_body_it_answers_upward_to() {
    BureauProfile profile = profile();

    assertThat(profile.name()).isEqualTo("清河区民政局");
    assertThat(profile.district()).isEqualTo("清河区");
    assertThat(profile.superior()).isEqualTo("清河区纪律检查委员会");
    assertThat(profile.voting()).isEqualTo(VotingRule.DEFAULT);
  }

  @Test
  void a_bureau_is_founded_once() {
    work.assertRefused(
        () ->
            bureau
                .bureau()
                .found(
                    SmallBureau.profile(),
                    new io.lpc.common.Actor.Founder("建档员"),
                    BureauAtWork.REASON),
        OrganizationViolation.NOT_FOUNDER.with());
    work.assertRefused(
        () -> work.desk().organization().register(SmallBureau.profile(), BureauAtWork.REASON),
        RecordViolation.ALREADY_FOUNDED.with());
  }

  @Test
  void the_leadership_sections_and_subordinate_units_make_up_the_bureau() {
    assertThat(all())
        .extracting(Unit::name, Unit::type)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("局领导班子", UnitKind.LEADERSHIP),
            org.assertj.core.groups.Tuple.tuple("办公室(监察室)", UnitKind.SECTION),
            org.assertj.core.groups.Tuple.tuple("社会救助科", UnitKind.SECTION),
            org.assertj.core.groups.Tuple.tuple("民间组织管理科", UnitKind.SECTION),
            org.assertj.core.groups.Tuple.tuple("区社会福利院", UnitKind.SUBORDINATE));
  }

  @Test
  void units_form_a_tree() {
    Unit ward = unitBelow("FLY-YL", "养老区", bureau.welfareHome);
    Unit floor = unitBelow("FLY-YL-1", "养老一区", ward.id());

    assertThat(below(bureau.welfareHome)).containsExactly(ward.id());
    assertThat(below(ward.id())).containsExactly(floor.id());
    assertThat(below(floor.id())).isEmpty();
  }

  @Test
  void a_unit_never_comes_to_stand_below_itself() {
    Unit ward = unitBelow("FLY-YL", "养老区", bureau.welfareHome);
    Unit floor = unitBelow("FLY-YL-1", "养老一区", ward.id());
    OrganizationRegister register = work.desk().organization();

    work.assertRefused(
        () ->
            register.revise(
                bureau.welfareHome,
                1,
                new UnitDraft("FLY", "区社会福利院", UnitKind.SUBORDINATE, floor.id(), List.of(), 4),
                BureauAtWork.REASON),
        OrganizationViolation.UNIT_CYCLE.with("unit", bureau.welfareHome).at("parent"));
    work.assertRefused(
        () ->
            register.revise(
                ward.id(),
                1,
                new UnitDraft("FLY-YL", "养老区", UnitKind.SUBORDINATE, ward.id(), List.of(), 0),
                BureauAtWork.REASON),
        OrganizationViolation.UNIT_CYCLE.with("unit", ward.id()).at("parent"));
  }

  @Test
  void a_unit_moves_to_another_parent() {
    Unit ward = unitBelow("FLY-YL", "养老区", bureau.welfareHome);

    Unit moved =
        work.desk()
            .organization()
            .revise(
                ward.id(),
                1,
                new UnitDraft("FLY-YL", "养老区", UnitKind.SUBORDINATE, null, List.of(), 0),
                BureauAtWork.REASON)
            .orThrow();

    assertThat(moved.parent()).isNull();
    assertThat(moved.version()).isEqualTo(2);
    assertThat(below(bureau.welfareHome)).isEmpty();
  }

  @Test
  void a_unit_hangs_below_no_unit_that_is_unknown_or_withdrawn() {
    Unit closed = unitBelow("LNB", "老龄办", bureau.office);
    work.desk().organization().withdraw(closed, BureauAtWork.REASON).orThrow();

    work.assertRefused(
        () -> registering("X-1", UnitId.of("no-such-unit")),
        RecordViolation.NOT_FOUND.with("kind", Unit.KIND, "id", "no-such-unit").at("parent"));
    work.assertRefused(
        () -> registering("X-2", closed.id()),
        RecordViolation.WITHDRAWN.with("kind", Unit.KIND, "record", "LNB").at("parent"));
  }

  @Test
  void a_post_states_its_duties_with_what_integrity_and_diligence_ask() {
    PostDuty duty = new PostDuty("受理低保申请", "不得优亲厚友,不得吃拿卡要", "一次性告知,限时办结");
    Post post =
        work.register(
            new PostDraft(
                "JZK-3",
                "低保受理岗",
                bureau.aid,
                List.of(duty),
                Set.of(KeyField.LICENSING),
                true,
                null,
                3));

    assertThat(found(post.id()).duties()).containsExactly(duty);
    assertThat(found(post.id()).unit()).isEqualTo(bureau.aid);
    assertThat(lastContent()).contains("不得优亲厚友,不得吃拿卡要").contains("一次性告知,限时办结");
  }

  @Test
  void a_post_in_a_key_field_is_a_key_post_and_so_are_the_persons_on_it() {
    Post clerk = found(bureau.aidClerk.post());
    Post homeHead = found(bureau.homeHead.post());

    assertThat(clerk.isKey()).isTrue();
    assertThat(clerk.keyFields())
        .containsExactlyInAnyOrder(KeyField.LICENSING, KeyField.FUND_MANAGEMENT);
    assertThat(homeHead.isKey()).isFalse();
    assertThat(work.holders(clerk.id(), TODAY)).containsExactly(bureau.aidClerk.official());
  }

  @Test
  void the_key_fields_are_the_five_of_the_plan() {
    assertThat(KeyField.values())
        .extracting(KeyField::chinese)
        .containsExactly("行政许可与审批", "公共资源配置", "资金管理", "干部人事管理", "行政执法");
  }

  @Test
  void a_post_belongs_to_a_unit_that_takes_part() {
    Unit closed = unitBelow("LNB", "老龄办", bureau.office);
    work.desk().organization().withdraw(closed, BureauAtWork.REASON).orThrow();

    work.assertRefused(
        () -> work.desk().organization().register(post(closed.id()), BureauAtWork.REASON),
        RecordViolation.WITHDRAWN.with("kind", Unit.KIND, "record", "LNB").at("unit"));
    work.assertRefused(
        () -> work.desk().organization().register(post(UnitId.of("none")), BureauAtWork.REASON),
        RecordViolation.NOT_FOUND.with("kind", Unit.KIND, "id", "none").at("unit"));
  }

  @Test
  void the_staff_of_a_unit_are_the_persons_on_its_posts() {
    assertThat(work.staff(bureau.aid, TODAY))
        .containsExactlyInAnyOrder(bureau.aidHead.official(), bureau.aidClerk.official());
    assertThat(work.staff(bureau.societies, TODAY)).isEmpty();
  }

  @Test
  void a_leading_group_may_have_neither_office_nor_members_yet() {
    LeadingGroup group = work.register(new LeadingGroupDraft("廉能风险防控工作领导小组", "清民发〔2011〕32号", null));

    assertThat(group.officeUnit()).isNull();
    assertThat(members(GoverningBody.LEADING_GROUP)).isEmpty();
    assertThat(members(GoverningBody.LEADING_GROUP_OFFICE)).isEmpty();
  }

  @Test
  void the_office_of_the_leading_group_is_named_later_and_its_members_join() {
    LeadingGroup group = work.register(new LeadingGroupDraft("廉能风险防控工作领导小组", "清民发〔2011〕32号", null));
    LeadingGroup named =
        work.desk()
            .organization()
            .revise(
                group.id(),
                1,
                new LeadingGroupDraft("廉能风险防控工作领导小组", "清民发〔2011〕32号", bureau.office),
                BureauAtWork.REASON)
            .orThrow();
    OfficialId director = bureau.director.official();
    work.register(
        new MembershipDraft(GoverningBody.LEADING_GROUP, director, BodyRole.HEAD, TODAY, null));

    assertThat(named.officeUnit()).isEqualTo(bureau.office);
    assertThat(members(GoverningBody.LEADING_GROUP)).containsExactly(director);
    assertThat(members(GoverningBody.LEADING_GROUP_OFFICE)).isEmpty();
  }

  @Test
  void the_section_that_receives_papers_is_another_matter_than_the_office_of_the_group() {
    LeadingGroup group = work.register(new LeadingGroupDraft("领导小组", "", bureau.societies));
    BureauProfile profile = profile();

    BureauProfile receiving =
        bureau
            .desk(bureau.director)
            .organization()
            .revise(
                profile.id(),
                profile.version(),
                new BureauDraft(
                    profile.name(),
                    profile.district(),
                    profile.superior(),
                    bureau.office,
                    profile.voting()),
                BureauAtWork.REASON)
            .orThrow();

    assertThat(profile.receivingUnit()).isNull();
    assertThat(receiving.receivingUnit()).isEqualTo(bureau.office);
    assertThat(group.officeUnit()).isEqualTo(bureau.societies);
  }

  @Test
  void neither_papers_nor_an_office_go_to_a_unit_that_does_not_exist() {
    UnitId nowhere = UnitId.of("nowhere");
    BureauProfile profile = profile();

    work.assertRefused(
        () ->
            work.desk()
                .organization()
                .register(new LeadingGroupDraft("领导小组", "", nowhere), BureauAtWork.REASON),
        RecordViolation.NOT_FOUND.with("kind", Unit.KIND, "id", nowhere).at("officeUnit"));
    work.assertRefused(
        () ->
            bureau
                .desk(bureau.director)
                .organization()
                .revise(
                    profile.id(),
                    1,
                    new BureauDraft(profile.name(), "清河区", "区纪委", nowhere, VotingRule.DEFAULT),
                    BureauAtWork.REASON),
        RecordViolation.NOT_FOUND.with("kind", Unit.KIND, "id", nowhere).at("receivingUnit"));
  }

  @Test
  void a_code_of_a_table_stands_once() {
    CodeTableDraft table =
        new CodeTableDraft(
            "discipline-kind",
            "纪律类别",
            List.of(
                new CodeTable.Code("1", "廉洁纪律", "integrity"),
                new CodeTable.Code("1", "工作纪律", "work")));

    work.assertRefused(
        () -> work.desk().organization().register(table, BureauAtWork.REASON),
        OrganizationViolation.CODES_NOT_UNIQUE.with("code", "1").at("codes[1].code"));
  }

  @Test
  void a_code_table_keeps_the_scheme_by_which_it_is_found() {
    CodeTable types = bureau.bureau().findByCode(CodeTable.KIND, "power-type").orElseThrow();

    work.assertRefused(
        () ->
            work.desk()
                .organization()
                .revise(
                    types.id(),
                    1,
                    new CodeTableDraft("old-type", "旧类别", types.codes()),
                    BureauAtWork.REASON),
        OrganizationViolation.SCHEME_FIXED.with("code", "power-type").at("code"));
  }

  @Test
  void only_the_director_changes_how_the_party_group_votes() {
    BureauProfile profile = profile();
    VotingRule twoThirds = new VotingRule(new VotingRule.Part(2, 3), new VotingRule.Part(2, 3));
    BureauDraft stricter =
        new BureauDraft(profile.name(), profile.district(), profile.superior(), null, twoThirds);

    work.assertRefused(
        () -> work.desk().organization().revise(profile.id(), 1, stricter, BureauAtWork.REASON),
        OrganizationViolation.DIRECTOR_ONLY.with().at("voting"));
    assertThat(
            bureau
                .desk(bureau.director)
                .organization()
                .revise(profile.id(), 1, stricter, BureauAtWork.REASON)
                .orThrow()
                .voting())
        .isEqualTo(twoThirds);
  }

  @Test
  void a_change_of_how_the_party_group_votes_is_told_and_other_changes_are_not() {
    BureauProfile profile = profile();
    VotingRule twoThirds = new VotingRule(new VotingRule.Part(2, 3), new VotingRule.Part(2, 3));
    OrganizationRegister director = bureau.desk(bureau.director).organization();

    director.revise(profile.id(), 1, voting(twoThirds, "清河区"), BureauAtWork.REASON).orThrow();
    director.revise(profile.id(), 2, voting(twoThirds, "清河"), BureauAtWork.REASON).orThrow();

    List<OutboxMessage> sent = new ArrayList<>();
    bureau.bureau().outbox().deliver(100, sent::add);
    assertThat(sent)
        .extracting(OutboxMessage::topic)
        .containsExactly("organization.voting-changed");
    assertThat(sent.get(0).payload()).contains("2/3");
  }

  @Test
  void only_the_director_names_the_section_that_receives_papers_and_the_superior_is_told() {
    for (Actor each :
        List.of(
            bureau.deputy,
            bureau.disciplineHead,
            new Actor.Automation("人事导入", bureau.director.official()))) {
      work.assertRefused(
          () ->
              bureau
                  .desk(each)
                  .organization()
                  .revise(SmallBureau.ID, 1, received(bureau.aid), BureauAtWork.REASON),
          OrganizationViolation.DIRECTOR_ONLY.with().at("receivingUnit"));
    }
    bureau
        .desk(bureau.director)
        .organization()
        .revise(SmallBureau.ID, 1, received(bureau.office), BureauAtWork.REASON)
        .orThrow();

    List<OutboxMessage> sent = new ArrayList<>();
    bureau.bureau().outbox().deliver(100, sent::add);
    assertThat(sent)
        .extracting(OutboxMessage::topic)
        .containsExactly("organization.receiving-unit-changed");
    assertThat(sent.get(0).payload()).contains(bureau.office.value());
  }

  @Test
  void whoever_approves_nil_on_a_post_takes_no_key_mark_off_it() {
    Post clerks = found(bureau.aidClerk.post());
    Violation stay = OrganizationViolation.KEY_MARKS_STAY.with("post", clerks.id()).at("keyFields");
    Actor program = new Actor.Automation("人事导入", bureau.deputy.official());

    for (Actor each : List.of(bureau.deputy, program)) {
      work.assertRefused(() -> marked(each, clerks, Set.of(KeyField.LICENSING)), stay);
    }
    Post more = marked(bureau.deputy, clerks, Set.of(KeyField.values())).orThrow();
    assertThat(marked(bureau.otherDeputy, more, Set.of()).orThrow().isKey()).isFalse();
  }

  @Test
  void neither_the_director_nor_the_discipline_head_takes_a_mark_off_where_he_approves() {
    PostId secretary =
        work.register(
                new PostDraft(
                    "LD-9",
                    "局秘书",
                    bureau.leadership,
                    List.of(),
                    Set.of(KeyField.PERSONNEL),
                    true,
                    null,
                    9))
            .id();
    Post directors =
        marked(bureau.deputy, found(bureau.director.post()), Set.of(KeyField.PERSONNEL)).orThrow();

    work.assertRefused(
        () -> marked(bureau.director, found(secretary), Set.of()),
        OrganizationViolation.KEY_MARKS_STAY.with("post", secretary).at("keyFields"));
    work.assertRefused(
        () -> marked(bureau.disciplineHead, directors, Set.of()),
        OrganizationViolation.KEY_MARKS_STAY.with("post", directors.id()).at("keyFields"));
  }

  private Outcome<Post> marked(Actor by, Post post, Set<KeyField> fields) {
    return bureau
        .desk(by)
        .organization()
        .revise(
            post.id(),
            post.version(),
            new PostDraft(
                post.code(),
                post.name(),
                post.unit(),
                post.duties(),
                fields,
                post.singleHolder(),
                post.office(),
                post.order()),
            BureauAtWork.REASON);
  }

  @Test
  void no_withdrawn_unit_receives_papers() {
    Unit closed = work.register(new UnitDraft("LNB", "老龄办", UnitKind.SECTION, null, List.of(), 9));
    work.desk().organization().withdraw(closed, BureauAtWork.REASON).orThrow();

    work.assertRefused(
        () ->
            bureau
                .desk(bureau.director)
                .organization()
                .revise(SmallBureau.ID, 1, received(closed.id()), BureauAtWork.REASON),
        RecordViolation.WITHDRAWN.with("kind", Unit.KIND, "record", "LNB").at("receivingUnit"));
  }

  private static BureauDraft received(UnitId unit) {
    BureauDraft like = SmallBureau.profile();
    return new BureauDraft(like.name(), like.district(), like.superior(), unit, like.voting());
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1, 2", "1, 2, 0, 1", "1, 3, 1, 2", "1, 2, 49, 100"})
  void neither_quorum_nor_majority_falls_below_one_half(int a, int b, int c, int d) {
    VotingRule low = new VotingRule(new VotingRule.Part(a, b), new VotingRule.Part(c, d));
    OrganizationRegister director = bureau.desk(bureau.director).organization();
    Violation tooLow = OrganizationViolation.VOTING_TOO_LOW.with().at("voting");

    work.assertRefused(
        () -> director.revise(SmallBureau.ID, 1, voting(low, "清河区"), BureauAtWork.REASON), tooLow);
    assertThat(
            work.lpc()
                .bureau(BureauId.of("another"))
                .found(voting(low, "清河区"), new Actor.Founder("建档员"), BureauAtWork.REASON)
                .violations())
        .containsExactly(tooLow);
  }

  private static BureauDraft voting(VotingRule rule, String district) {
    return new BureauDraft("清河区民政局", district, "清河区纪律检查委员会", null, rule);
  }

  private BureauProfile profile() {
    return bureau.bureau().find(BureauProfile.KIND, SmallBureau.ID).orElseThrow();
  }

  private Post found(PostId id) {
    return bureau.bureau().find(Post.KIND, id).orElseThrow();
  }

  private String lastContent() {
    var entries = work.entries();
    return entries.get(entries.size() - 1).content();
  }

  private List<Unit> all() {
    List<Unit> units = new ArrayList<>();
    try (RowSource<Unit> source = bureau.bureau().all(Unit.KIND)) {
      source.forEachRemaining(units::add);
    }
    return units;
  }

  private List<UnitId> below(UnitId unit) {
    return work.read(
        reading -> reading.port(Units.class).below(unit).stream().map(Unit::id).toList());
  }

  private Set<OfficialId> members(GoverningBody body) {
    return work.members(body, TODAY);
  }

  private io.lpc.common.Outcome<Unit> registering(String code, UnitId parent) {
    return work.desk()
        .organization()
        .register(
            new UnitDraft(code, "老年活动中心", UnitKind.SUBORDINATE, parent, List.of(), 9),
            BureauAtWork.REASON);
  }

  private Unit unitBelow(String code, String name, UnitId parent) {
    return work.register(new UnitDraft(code, name, UnitKind.SUBORDINATE, parent, List.of(), 0));
  }

  private static PostDraft post(UnitId unit) {
    return new PostDraft("X-1", "老龄工作岗", unit, List.of(), Set.of(), true, null, 0);
  }
}
