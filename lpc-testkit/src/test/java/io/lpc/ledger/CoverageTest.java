package io.lpc.ledger;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Actor;
import io.lpc.common.PostId;
import io.lpc.ledger.CoverageItem.State;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.KeyField;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.Post;
import io.lpc.organization.PostDraft;
import io.lpc.organization.Unit;
import io.lpc.power.PowerItem;
import io.lpc.risk.KeyArea;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.NilDraft;
import io.lpc.risk.NilSubject;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskPointDraft;
import io.lpc.risk.Scene;
import io.lpc.testkit.SmallBureau;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 覆盖证明: each place is found, validly declared nil, or missing, at any day (G3, X3). */
class CoverageTest {

  private static final LocalDate SEPTEMBER = LocalDate.of(2011, 9, 1);

  private final Scene scene = new Scene();
  private final SmallBureau bureau = scene.bureau;

  @BeforeEach
  void inAugust() {
    scene.on(8, 20);
  }

  @Test
  void at_first_every_post_section_subordinate_unit_and_field_is_missing() {
    assertThat(items())
        .allSatisfy(item -> assertThat(item.state()).isEqualTo(State.MISSING))
        .extracting(CoverageItem::name)
        .containsExactlyInAnyOrder(
            "办公室(监察室)",
            "社会救助科",
            "民间组织管理科",
            "区社会福利院",
            "局长",
            "副局长(分管救助)",
            "副局长(分管社团)",
            "纪检组长",
            "社会救助科科长",
            "低保审核岗",
            "福利院院长",
            "重大事项决策",
            "重要干部任免",
            "重要项目安排",
            "大额度民政资金使用");
    assertThat(bureau.bureau().coverage().summary(null, null))
        .containsOnly(
            Map.entry(NilSubject.UNIT, new CoverageSummary(0, 0, 4)),
            Map.entry(NilSubject.POST, new CoverageSummary(0, 0, 7)),
            Map.entry(NilSubject.POWER_ITEM, CoverageSummary.NONE),
            Map.entry(NilSubject.MAJOR_FIELD, new CoverageSummary(0, 0, 4)));
  }

  @Test
  void units_come_first_then_posts_then_power_items_then_fields() {
    draftAllowance();

    assertThat(items().stream().map(CoverageItem::subject).distinct())
        .containsExactly(
            NilSubject.UNIT, NilSubject.POST, NilSubject.POWER_ITEM, NilSubject.MAJOR_FIELD);
  }

  @Test
  void each_level_of_risk_covers_its_own_kind_of_place() {
    scene.riskOfClerk();
    assertThat(state(bureau.aidClerk.post().value())).isEqualTo(State.FOUND);
    assertThat(state(bureau.aid.value())).isEqualTo(State.MISSING);

    scene.riskOfSection();
    assertThat(state(bureau.aid.value())).isEqualTo(State.FOUND);
    assertThat(state(bureau.aidHead.post().value())).isEqualTo(State.MISSING);
    assertThat(state("FUNDS")).isEqualTo(State.MISSING);

    scene.found(special(null));
    assertThat(state("FUNDS")).isEqualTo(State.FOUND);
    assertThat(state("PROJECT")).isEqualTo(State.MISSING);
  }

  @Test
  void a_special_risk_does_not_cover_the_section_it_sits_in() {
    scene.found(special(null));

    assertThat(state(bureau.aid.value())).isEqualTo(State.MISSING);
  }

  @Test
  void a_risk_on_a_power_item_covers_it_and_a_struck_out_item_no_longer_counts() {
    PowerItem item = draftAllowance();
    assertThat(state(item.id().value())).isEqualTo(State.MISSING);
    scene.found(special(item));
    assertThat(state(item.id().value())).isEqualTo(State.FOUND);

    scene.on(9, 10);
    scene.desk(bureau.deputy).powers().strikeOut(item.id(), 1, Scene.REASON).orThrow();

    assertThat(items()).noneMatch(each -> each.subject() == NilSubject.POWER_ITEM);
    assertThat(items(LocalDate.of(2011, 9, 9), null))
        .anyMatch(each -> each.place().equals(item.id().value()));
  }

  @Test
  void a_nil_declaration_says_by_whom_it_was_made_and_approved_and_why() {
    NilDeclaration nil = declareHeadsPostNil();
    scene.on(9, 1);

    CoverageItem item = item(bureau.homeHead.post().value());

    assertThat(item.state()).isEqualTo(State.NIL);
    assertThat(item.nil()).isEqualTo(nil);
    assertThat(nil.declaredBy()).isEqualTo(bureau.homeHead.official());
    assertThat(nil.approvedBy()).isEqualTo(bureau.deputy.official());
    assertThat(nil.grounds()).isEqualTo("新建单位,尚未运行");
  }

  @Test
  void a_declaration_counts_only_within_its_period() {
    scene
        .desk(bureau.deputy)
        .risks()
        .declareNil(
            NilDraft.ofPost(
                bureau.homeHead.post(),
                bureau.homeHead.official(),
                "新建单位,尚未运行",
                SEPTEMBER,
                LocalDate.of(2011, 12, 31)),
            Scene.REASON)
        .orThrow();
    String place = bureau.homeHead.post().value();

    assertThat(state(place, LocalDate.of(2011, 8, 31))).isEqualTo(State.MISSING);
    assertThat(state(place, LocalDate.of(2011, 9, 1))).isEqualTo(State.NIL);
    assertThat(state(place, LocalDate.of(2011, 12, 31))).isEqualTo(State.NIL);
    assertThat(state(place, LocalDate.of(2012, 1, 1))).isEqualTo(State.MISSING);
  }

  @Test
  void a_risk_that_is_found_later_outweighs_the_declaration() {
    declareHeadsPostNil();
    scene.on(9, 5);
    scene.found(scene.riskOf("R-300", bureau.welfareHome, bureau.homeHead.post()));

    assertThat(state(bureau.homeHead.post().value())).isEqualTo(State.FOUND);
    assertThat(item(bureau.homeHead.post().value()).nil()).isNull();
    assertThat(state(bureau.homeHead.post().value(), LocalDate.of(2011, 9, 4)))
        .isEqualTo(State.NIL);
  }

  @Test
  void a_declaration_no_longer_counts_for_a_post_that_became_a_key_post() {
    declareHeadsPostNil();
    scene.on(9, 10);
    Post post = bureau.bureau().find(Post.KIND, bureau.homeHead.post()).orElseThrow();
    scene
        .desk(bureau.director)
        .organization()
        .revise(
            post.id(),
            post.version(),
            new PostDraft(
                post.code(),
                post.name(),
                post.unit(),
                post.duties(),
                Set.of(KeyField.FUND_MANAGEMENT),
                post.singleHolder(),
                post.office(),
                post.order()),
            Scene.REASON)
        .orThrow();

    CoverageItem item = item(post.id().value());
    assertThat(item.state()).isEqualTo(State.MISSING);
    assertThat(item.key()).isTrue();
    assertThat(state(post.id().value(), LocalDate.of(2011, 9, 9))).isEqualTo(State.NIL);
  }

  @Test
  void a_withdrawn_declaration_leaves_the_place_missing_again() {
    NilDeclaration nil = declareHeadsPostNil();
    scene.on(9, 5);
    Instant before = scene.clock.instant();
    scene.on(9, 6);
    scene.desk(bureau.deputy).risks().withdrawNil(nil.id(), 1, Scene.REASON).orThrow();

    assertThat(state(bureau.homeHead.post().value())).isEqualTo(State.MISSING);
    assertThat(state(bureau.homeHead.post().value(), LocalDate.of(2011, 9, 5)))
        .isEqualTo(State.NIL);
    assertThat(items(LocalDate.of(2011, 9, 6), before))
        .filteredOn(item -> item.place().equals(bureau.homeHead.post().value()))
        .extracting(CoverageItem::state)
        .containsExactly(State.NIL);
  }

  @Test
  void a_withdrawn_risk_leaves_the_place_missing_again() {
    RiskPoint point = scene.riskOfClerk();
    scene.on(9, 6);
    scene.desk(bureau.aidHead).risks().withdraw(point.id(), 1, Scene.REASON).orThrow();

    assertThat(state(bureau.aidClerk.post().value())).isEqualTo(State.MISSING);
    assertThat(state(bureau.aidClerk.post().value(), LocalDate.of(2011, 9, 5)))
        .isEqualTo(State.FOUND);
  }

  @Test
  void a_post_set_up_later_is_owed_from_then_on_and_a_withdrawn_one_until_then() {
    scene.on(9, 10);
    PostId later = scene.post("MGK-1", "社团登记岗", bureau.societies, Set.of());
    scene.on(9, 20);
    Post post = bureau.bureau().find(Post.KIND, later).orElseThrow();
    scene.desk(bureau.director).organization().withdraw(post, Scene.REASON).orThrow();

    assertThat(places(LocalDate.of(2011, 9, 9))).doesNotContain(later.value());
    assertThat(places(LocalDate.of(2011, 9, 10))).contains(later.value());
    assertThat(places(LocalDate.of(2011, 9, 19))).contains(later.value());
    assertThat(places(LocalDate.of(2011, 9, 20))).doesNotContain(later.value());
  }

  @Test
  void a_withdrawn_section_is_owed_no_longer() {
    Unit societies = bureau.bureau().find(Unit.KIND, bureau.societies).orElseThrow();
    scene.on(9, 20);
    scene.leadsNoLonger(bureau.societies, LeadershipRole.IN_CHARGE, LocalDate.of(2011, 9, 19));
    scene.desk(bureau.director).organization().withdraw(societies, Scene.REASON).orThrow();

    assertThat(places(LocalDate.of(2011, 9, 19))).contains(bureau.societies.value());
    assertThat(places(LocalDate.of(2011, 9, 20))).doesNotContain(bureau.societies.value());
  }

  @Test
  void a_risk_recorded_late_was_not_known_before() {
    Instant before = scene.clock.instant();
    scene.on(9, 5);
    scene.riskOfClerk();

    assertThat(state(bureau.aidClerk.post().value())).isEqualTo(State.FOUND);
    assertThat(items(LocalDate.of(2011, 9, 5), before))
        .filteredOn(item -> item.place().equals(bureau.aidClerk.post().value()))
        .extracting(CoverageItem::state)
        .containsExactly(State.MISSING);
  }

  @Test
  void nothing_is_missing_once_every_place_is_found_or_declared() {
    PowerItem item = draftAllowance();
    int number = 0;
    for (CoverageItem owed : items()) {
      number++;
      if (owed.subject() == NilSubject.POST) {
        PostId post = PostId.of(owed.place());
        Post where = bureau.bureau().find(Post.KIND, post).orElseThrow();
        scene.found(scene.riskOf("R-" + number, where.unit(), post));
      } else if (owed.subject() == NilSubject.UNIT) {
        scene.found(scene.riskOf("R-" + number, io.lpc.organization.UnitId.of(owed.place())));
      } else if (owed.subject() == NilSubject.MAJOR_FIELD) {
        declareFieldNil(MajorMatterField.valueOf(owed.place()));
      }
    }
    scene
        .desk(bureau.deputy)
        .risks()
        .declareNil(
            NilDraft.ofPowerItem(
                item.id(), bureau.aidHead.official(), "本年度未行使", scene.today(), null),
            Scene.REASON)
        .orThrow();

    Map<NilSubject, CoverageSummary> summary = bureau.bureau().coverage().summary(null, null);

    assertThat(summary.values()).allMatch(CoverageSummary::isComplete);
    assertThat(summary.get(NilSubject.MAJOR_FIELD)).isEqualTo(new CoverageSummary(0, 4, 0));
    assertThat(summary.get(NilSubject.POST)).isEqualTo(new CoverageSummary(7, 0, 0));
    assertThat(summary.get(NilSubject.POWER_ITEM)).isEqualTo(new CoverageSummary(0, 1, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_numbers_are_those_of_the_list_whatever_was_found_or_declared(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 30; i++) {
      PostId post = scene.post("P-" + i, "岗位" + i, bureau.welfareHome, Set.of());
      int choice = random.nextInt(3);
      if (choice == 0) {
        scene.found(scene.riskOf("R-" + i, bureau.welfareHome, post));
      } else if (choice == 1) {
        declareNil(
            bureau.deputy,
            NilDraft.ofPost(post, bureau.homeHead.official(), "无独立事权", scene.today(), null));
      }
    }
    for (MajorMatterField field : MajorMatterField.values()) {
      if (random.nextBoolean()) {
        declareFieldNil(field);
      }
    }

    List<CoverageItem> list = items();
    Map<NilSubject, CoverageSummary> summary = bureau.bureau().coverage().summary(null, null);

    for (NilSubject subject : NilSubject.values()) {
      Map<State, Long> counted =
          list.stream()
              .filter(item -> item.subject() == subject)
              .collect(groupingBy(CoverageItem::state, counting()));
      assertThat(summary.get(subject))
          .isEqualTo(
              new CoverageSummary(
                  counted.getOrDefault(State.FOUND, 0L),
                  counted.getOrDefault(State.NIL, 0L),
                  counted.getOrDefault(State.MISSING, 0L)));
    }
    assertThat(list).extracting(item -> item.subject() + item.place()).doesNotHaveDuplicates();
  }

  @Test
  void more_posts_than_one_page_holds_are_all_listed() {
    for (int i = 0; i < 600; i++) {
      scene.post("P-" + i, "岗位" + i, bureau.welfareHome, Set.of());
    }

    assertThat(bureau.bureau().coverage().summary(null, null).get(NilSubject.POST))
        .isEqualTo(new CoverageSummary(0, 0, 607));
  }

  @Test
  void a_key_post_is_marked_as_one() {
    assertThat(item(bureau.aidClerk.post().value()).key()).isTrue();
    assertThat(item(bureau.homeHead.post().value()).key()).isFalse();
  }

  @Test
  void a_new_holder_does_not_undo_what_was_found_on_the_post() {
    scene.riskOfClerk();
    scene.on(10, 1);
    scene.leaves(bureau.aidClerk, LocalDate.of(2011, 9, 30));
    scene.appointed(
        bureau.homeHead.official(),
        bureau.aidClerk.post(),
        AppointmentKind.CONCURRENT,
        LocalDate.of(2011, 10, 1));

    assertThat(state(bureau.aidClerk.post().value())).isEqualTo(State.FOUND);
  }

  private NilDeclaration declareHeadsPostNil() {
    return declareNil(
        bureau.deputy,
        NilDraft.ofPost(
            bureau.homeHead.post(), bureau.homeHead.official(), "新建单位,尚未运行", SEPTEMBER, null));
  }

  private void declareFieldNil(MajorMatterField field) {
    declareNil(
        bureau.director,
        NilDraft.ofField(field, bureau.aidHead.official(), "本年度无此类事项", scene.today(), null));
  }

  private NilDeclaration declareNil(Actor approver, NilDraft draft) {
    return scene.desk(approver).risks().declareNil(draft, Scene.REASON).orThrow();
  }

  private PowerItem draftAllowance() {
    return scene
        .desk(bureau.aidHead)
        .powers()
        .draft(bureau.allowance("P-001"), Scene.REASON)
        .orThrow();
  }

  private List<CoverageItem> items() {
    return items(null, null);
  }

  private List<CoverageItem> items(@Nullable LocalDate day, @Nullable Instant knownAt) {
    return Scene.rows(bureau.bureau().coverage().items(day, knownAt));
  }

  private List<String> places(LocalDate day) {
    return items(day, null).stream().map(CoverageItem::place).toList();
  }

  private CoverageItem item(String place) {
    return items().stream().filter(each -> each.place().equals(place)).findFirst().orElseThrow();
  }

  private State state(String place) {
    return item(place).state();
  }

  private State state(String place, LocalDate day) {
    return items(day, null).stream()
        .filter(each -> each.place().equals(place))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private RiskPointDraft special(@Nullable PowerItem item) {
    return new RiskPointDraft(
        "R-200",
        RiskLevel.SPECIAL,
        "INSTITUTION",
        KeyArea.MONEY,
        MajorMatterField.FUNDS,
        Presence.POSSIBLE,
        "冬春救助资金分配未经集体研究",
        List.of("先拨付后补会议记录"),
        bureau.aid,
        null,
        item == null ? null : item.id(),
        null,
        null);
  }
}
