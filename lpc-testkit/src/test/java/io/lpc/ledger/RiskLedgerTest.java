package io.lpc.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lpc.common.Page;
import io.lpc.common.PostId;
import io.lpc.common.RowSource;
import io.lpc.control.ControlMeasure;
import io.lpc.control.ControlMeasureDraft;
import io.lpc.control.Mechanism;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitDraft;
import io.lpc.organization.UnitId;
import io.lpc.organization.UnitKind;
import io.lpc.risk.KeyArea;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskFilter;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskPointDraft;
import io.lpc.risk.Scene;
import io.lpc.risk.grading.AssessmentState;
import io.lpc.risk.grading.RiskGrade;
import io.lpc.testkit.SmallBureau;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 风险台帐: as of any day, as known at any moment, with filters, by cursor (R4, X6). */
class RiskLedgerTest {

  private final Scene scene = new Scene();
  private final SmallBureau bureau = scene.bureau;

  @BeforeEach
  void inAugust() {
    scene.on(8, 20);
  }

  @Test
  void a_row_says_everything_that_is_printed() {
    RiskPoint point = scene.riskOfClerk();
    plan("M-001", point, "两人入户、双人签字");

    LedgerRow row = scene.onlyRow();

    assertThat(row)
        .isEqualTo(
            new LedgerRow(
                point.id(),
                "R-001",
                "社会救助科",
                "低保审核岗",
                RiskLevel.INDIVIDUAL,
                "岗位职责",
                KeyArea.MONEY,
                null,
                Presence.POSSIBLE,
                "低保资格审核把关不严,优亲厚友",
                List.of("入户核查走过场,凭关系认定收入", "对不符合条件的对象予以审核通过"),
                null,
                null,
                false,
                List.of(
                    new LedgerRow.Measure(
                        "M-001",
                        Mechanism.SUPERVISION,
                        "两人入户、双人签字",
                        "社会救助科科长",
                        LocalDate.of(2011, 11, 30))),
                new LedgerRow.Responsible("社会救助科科长", "冯戊"),
                new LedgerRow.Responsible("副局长(分管救助)", "吴乙")));
  }

  @Test
  void a_special_risk_says_its_field_and_no_post() {
    scene.found(special("R-200"));

    assertThat(scene.onlyRow().majorField()).isEqualTo(MajorMatterField.FUNDS);
    assertThat(scene.onlyRow().post()).isNull();
  }

  @Test
  void a_section_without_head_and_a_vacant_post_are_left_empty() {
    scene.found(scene.riskOf("R-400", bureau.societies));
    scene.leaves(bureau.otherDeputy, LocalDate.of(2011, 8, 19));

    assertThat(scene.onlyRow().head()).isNull();
    assertThat(scene.onlyRow().leader()).isEqualTo(new LedgerRow.Responsible("副局长(分管社团)", null));
  }

  @Test
  void the_state_follows_the_assessment_and_the_grade_waits_for_the_decision() {
    RiskPoint point = scene.riskOfClerk();
    scene.on(9, 1);
    assertThat(scene.onlyRow().state()).isNull();
    var reviewed = scene.reviewed(point);
    assertThat(scene.onlyRow().state()).isEqualTo(AssessmentState.REVIEWED);
    assertThat(scene.onlyRow().grade()).isNull();
    scene.on(9, 4);

    scene.decide(bureau.director, reviewed.id(), scene.met("党组会2011-12")).orThrow();

    assertThat(scene.onlyRow().state()).isEqualTo(AssessmentState.DECIDED);
    assertThat(scene.onlyRow().grade()).isEqualTo(new RiskGrade(1, "A级"));
  }

  @Test
  void the_ledger_of_an_earlier_day_has_neither_the_later_decision_nor_the_later_measure() {
    RiskPoint point = scene.riskOfClerk();
    scene.on(9, 4);
    scene.decided(point, 1);
    scene.on(9, 20);
    plan("M-001", point, "两人入户、双人签字");

    assertThat(asOf(8, 19)).isEmpty();
    assertThat(asOf(8, 20)).extracting(LedgerRow::grade).containsOnlyNulls().hasSize(1);
    assertThat(asOf(9, 4)).extracting(LedgerRow::grade).containsExactly(new RiskGrade(1, "A级"));
    assertThat(asOf(9, 19).get(0).measures()).isEmpty();
    assertThat(asOf(9, 20).get(0).measures()).hasSize(1);
  }

  @Test
  void a_renamed_unit_keeps_its_old_name_in_the_old_ledger() {
    scene.riskOfClerk();
    scene.on(10, 1);
    Unit aid = bureau.bureau().find(Unit.KIND, bureau.aid).orElseThrow();
    scene
        .desk(bureau.director)
        .organization()
        .revise(
            aid.id(),
            aid.version(),
            new UnitDraft(aid.code(), "社会救助与低保科", aid.type(), null, aid.functions(), 2),
            Scene.REASON)
        .orThrow();

    assertThat(asOf(9, 30)).extracting(LedgerRow::unit).containsExactly("社会救助科");
    assertThat(asOf(10, 1)).extracting(LedgerRow::unit).containsExactly("社会救助与低保科");
  }

  @Test
  void after_a_change_of_head_each_day_shows_who_answered_then() {
    scene.riskOfClerk();
    scene.on(10, 8);
    scene.leaves(bureau.aidHead, LocalDate.of(2011, 9, 30));
    scene.appointed(
        bureau.homeHead.official(),
        bureau.aidHead.post(),
        AppointmentKind.ACTING,
        LocalDate.of(2011, 10, 8));

    assertThat(heads(8, 20)).containsExactly("冯戊");
    assertThat(heads(10, 7)).containsExactly((String) null);
    assertThat(heads(10, 8)).containsExactly("褚庚");
  }

  @Test
  void a_stand_in_does_not_answer_for_the_unit() {
    scene.riskOfClerk();
    scene.appointed(bureau.aidClerk.official(), bureau.aidHead.post(), AppointmentKind.STAND_IN);

    assertThat(heads(8, 20)).containsExactly("冯戊");
  }

  @Test
  void what_was_recorded_late_was_not_known_before() {
    RiskPoint point = scene.riskOfClerk();
    scene.on(10, 10);
    Instant before = scene.clock.instant();
    scene.on(10, 12);
    Instant happened =
        LocalDate.of(2011, 9, 15).atTime(10, 0).atZone(scene.clock.getZone()).toInstant();
    scene
        .desk(bureau.aidHead)
        .happenedAt(happened)
        .controls()
        .plan(measure("M-001", point, "每季抽查"), Scene.REASON)
        .orThrow();
    LocalDate day = LocalDate.of(2011, 9, 30);

    assertThat(scene.ledger(LedgerQuery.asOf(day)).get(0).measures()).hasSize(1);
    assertThat(scene.ledger(LedgerQuery.asOf(day).knownAt(before)).get(0).measures()).isEmpty();
  }

  @Test
  void a_change_of_head_recorded_late_was_not_known_before() {
    scene.riskOfClerk();
    scene.on(10, 10);
    Instant before = scene.clock.instant();
    scene.on(10, 12);
    scene.leaves(bureau.aidHead, LocalDate.of(2011, 9, 30));
    LocalDate day = LocalDate.of(2011, 10, 5);

    assertThat(scene.ledger(LedgerQuery.asOf(day)).get(0).head().name()).isNull();
    assertThat(scene.ledger(LedgerQuery.asOf(day).knownAt(before)).get(0).head().name())
        .isEqualTo("冯戊");
  }

  @Test
  void a_withdrawn_risk_stays_in_the_ledger_of_the_days_before() {
    RiskPoint point = scene.riskOfClerk();
    scene.on(10, 10);
    scene.desk(bureau.aidHead).risks().withdraw(point.id(), 1, Scene.REASON).orThrow();

    assertThat(asOf(10, 9)).hasSize(1);
    assertThat(asOf(10, 10)).isEmpty();
    assertThat(scene.ledger(LedgerQuery.NOW)).isEmpty();
  }

  @Test
  void a_decision_was_not_stale_before_the_risk_changed() {
    RiskPoint point = scene.riskOfClerk();
    scene.on(9, 4);
    scene.decided(point, 1);
    scene.on(10, 10);
    scene
        .desk(bureau.aidHead)
        .risks()
        .revise(point.id(), 1, Scene.saying(bureau.riskOfAidClerk("R-001"), "另一种风险"), Scene.REASON)
        .orThrow();

    assertThat(asOf(10, 9)).extracting(LedgerRow::stale).containsExactly(false);
    assertThat(asOf(10, 10)).extracting(LedgerRow::stale).containsExactly(true);
  }

  @Test
  void what_was_registered_later_prints_its_earliest_known_name_and_never_an_id() {
    scene.on(10, 10);
    UnitId merged =
        scene
            .desk(bureau.director)
            .organization()
            .register(
                new UnitDraft("JZZX", "救助中心", UnitKind.SECTION, null, List.of(), 5), Scene.REASON)
            .orThrow()
            .id();
    PostId chief = scene.post("JZZX-1", "救助中心主任", merged, Set.of());
    PostId clerk = scene.post("JZZX-2", "受理岗", merged, Set.of());
    scene.hired("008", "卫辛", chief, AppointmentKind.REGULAR);
    scene.leads(merged, chief, LeadershipRole.HEAD, LocalDate.of(2011, 9, 1));
    Instant happened =
        LocalDate.of(2011, 9, 15).atTime(10, 0).atZone(scene.clock.getZone()).toInstant();
    RiskPoint point =
        scene
            .desk(bureau.aidClerk)
            .happenedAt(happened)
            .risks()
            .identify(scene.riskOf("R-001", merged, clerk), Scene.REASON)
            .orThrow();
    plan("M-001", point, "每季抽查");
    scene.on(10, 12);
    Unit unit = bureau.bureau().find(Unit.KIND, merged).orElseThrow();
    scene
        .desk(bureau.director)
        .organization()
        .revise(
            merged,
            unit.version(),
            new UnitDraft("JZZX", "社会救助中心", UnitKind.SECTION, null, List.of(), 5),
            Scene.REASON)
        .orThrow();

    assertThat(asOf(9, 30))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.unit()).isEqualTo("救助中心");
              assertThat(row.post()).isEqualTo("受理岗");
              assertThat(row.head()).isEqualTo(new LedgerRow.Responsible("救助中心主任", "卫辛"));
            });
    assertThat(asOf(10, 12)).extracting(LedgerRow::unit).containsExactly("社会救助中心");
  }

  @Test
  void a_cursor_does_not_show_what_is_written_after_it_was_opened() {
    for (int i = 1; i <= 501; i++) {
      scene.found(bureau.riskOfAidClerk(String.format("R-%03d", i)));
    }
    List<LedgerRow> rows = new ArrayList<>();
    try (RowSource<LedgerRow> open = bureau.bureau().ledger().open(LedgerQuery.NOW)) {
      RiskPoint last = scene.found(bureau.riskOfAidClerk("R-900"));
      plan("M-001", last, "两人入户");
      scene.found(bureau.riskOfAidClerk("R-501a"));

      open.forEachRemaining(rows::add);
    }

    assertThat(rows).hasSize(501);
    assertThat(rows).extracting(LedgerRow::code).doesNotContain("R-900", "R-501a");
    assertThat(scene.ledger(LedgerQuery.NOW)).hasSize(503);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7, 12, 13, 1000})
  void pages_of_any_size_put_together_are_the_same_rows(int size) {
    for (int i = 1; i <= 4; i++) {
      RiskPoint point = scene.found(bureau.riskOfAidClerk("R-0" + i));
      plan("M-0" + i, point, "措施" + i);
      scene.found(bureau.riskOfAidSection("r 0" + i));
      scene.found(scene.riskOf("R-1" + i, bureau.welfareHome));
    }
    List<LedgerRow> paged = new ArrayList<>();
    String after = null;
    do {
      Page<LedgerRow> page = bureau.bureau().ledger().page(LedgerQuery.NOW, after, size);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
      paged.addAll(page.items());
      after = page.next();
    } while (after != null);

    assertThat(paged).isEqualTo(scene.ledger(LedgerQuery.NOW)).hasSize(12);
    assertThat(paged).extracting(LedgerRow::riskPoint).doesNotHaveDuplicates();
  }

  @Test
  void a_place_that_no_page_gave_is_refused() {
    scene.riskOfClerk();

    for (String place : List.of("", "abc", "nobody R-001", bureau.aid + " abc", " ")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> bureau.bureau().ledger().page(LedgerQuery.NOW, place, 10))
          .withMessageContaining("Not a place in the list");
    }
  }

  @Test
  void a_filter_shows_one_unit_one_level_or_one_category() {
    scene.riskOfClerk();
    scene.riskOfSection();
    scene.found(special("R-200"));
    scene.found(scene.riskOf("R-300", bureau.welfareHome));

    assertThat(codes(new RiskFilter(bureau.aid, null, null)))
        .containsExactly("R-001", "R-100", "R-200");
    assertThat(codes(new RiskFilter(null, RiskLevel.UNIT, null)))
        .containsExactlyInAnyOrder("R-100", "R-300");
    assertThat(codes(new RiskFilter(null, null, "POST_DUTY"))).containsExactly("R-001");
    assertThat(codes(new RiskFilter(bureau.aid, RiskLevel.UNIT, "PROCESS")))
        .containsExactly("R-100");
    assertThat(codes(new RiskFilter(bureau.office, null, null))).isEmpty();
  }

  @Test
  void rows_stand_by_unit_then_by_number() {
    scene.found(bureau.riskOfAidClerk("R-020"));
    scene.found(scene.riskOf("R-001", bureau.welfareHome));
    scene.found(bureau.riskOfAidClerk("R-003"));

    assertThat(scene.ledger(LedgerQuery.NOW))
        .extracting(LedgerRow::code)
        .containsExactly("R-003", "R-020", "R-001");
  }

  private List<LedgerRow> asOf(int month, int day) {
    return scene.ledger(LedgerQuery.asOf(LocalDate.of(2011, month, day)));
  }

  private List<String> heads(int month, int day) {
    return asOf(month, day).stream().map(row -> row.head().name()).toList();
  }

  private List<String> codes(RiskFilter filter) {
    return scene.ledger(LedgerQuery.NOW.of(filter)).stream().map(LedgerRow::code).toList();
  }

  private ControlMeasure plan(String code, RiskPoint point, String text) {
    return scene
        .desk(bureau.director)
        .controls()
        .plan(measure(code, point, text), Scene.REASON)
        .orThrow();
  }

  private ControlMeasureDraft measure(String code, RiskPoint point, String text) {
    return new ControlMeasureDraft(
        code,
        point.id(),
        Mechanism.SUPERVISION,
        text,
        bureau.aidHead.post(),
        LocalDate.of(2011, 11, 30));
  }

  private RiskPointDraft special(String code) {
    return new RiskPointDraft(
        code,
        RiskLevel.SPECIAL,
        "INSTITUTION",
        KeyArea.MONEY,
        MajorMatterField.FUNDS,
        Presence.POSSIBLE,
        "冬春救助资金分配未经集体研究",
        List.of("先拨付后补会议记录"),
        bureau.aid,
        null,
        null,
        null,
        null);
  }
}
