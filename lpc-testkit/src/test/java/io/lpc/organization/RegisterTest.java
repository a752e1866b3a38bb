package io.lpc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lpc.common.ActKey;
import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.PostId;
import io.lpc.common.RowSource;
import io.lpc.common.Violation;
import io.lpc.journal.Coded;
import io.lpc.journal.Entry;
import io.lpc.journal.Head;
import io.lpc.journal.Recorded;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemDraft;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskPointDraft;
import io.lpc.risk.SearchRound;
import io.lpc.risk.SearchRoundDraft;
import io.lpc.store.RecordViolation;
import io.lpc.store.StaleVersion;
import io.lpc.testkit.SmallBureau;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 登记通则: one path for recording, changing and withdrawing whatever the organization consists of. */
class RegisterTest {

  private static final LocalDate TODAY = SmallBureau.FOUNDED_ON;

  private final BureauAtWork work = new BureauAtWork();
  private final SmallBureau bureau = work.bureau();

  @Test
  void every_violation_of_a_draft_is_said_at_once_each_with_its_field() {
    PostDraft draft =
        new PostDraft(
            " ",
            "岗".repeat(201),
            null,
            List.of(new PostDuty("受理申请", "廉洁", "勤政"), new PostDuty("", null, "勤\0政")),
            null,
            true,
            null,
            -1);

    work.assertRefused(
        () -> work.desk().organization().register(draft, BureauAtWork.REASON),
        RecordViolation.REQUIRED.with().at("code"),
        RecordViolation.SIZE.with("min", 0, "max", 200).at("name"),
        RecordViolation.REQUIRED.with().at("unit"),
        RecordViolation.REQUIRED.with().at("duties[1].duty"),
        RecordViolation.REQUIRED.with().at("duties[1].integrity"),
        RecordViolation.UNSTORABLE.with().at("duties[1].diligence"),
        RecordViolation.REQUIRED.with().at("keyFields"),
        RecordViolation.RANGE.with("rule", "≥ 0").at("order"));
  }

  @Test
  void a_blank_function_of_a_unit_is_located() {
    work.assertRefused(
        () ->
            work.desk()
                .organization()
                .register(
                    new UnitDraft(
                        "X", "救助站", UnitKind.SUBORDINATE, null, Arrays.asList("救助管理", " "), 0),
                    BureauAtWork.REASON),
        RecordViolation.REQUIRED.with().at("functions[1]"));
  }

  @Test
  void two_units_never_bear_one_code() {
    work.assertRefused(
        () -> registering("JZK"),
        RecordViolation.CODE_TAKEN.with("kind", Unit.KIND, "code", "JZK").at("code"));
    assertThat(work.post("JZK", "代码相同的岗位", bureau.aid, true)).isNotNull();
  }

  @Test
  void a_record_is_replaced_by_its_next_version_and_the_earlier_one_stays_readable() {
    Unit before = aid();

    Unit after = renaming(1).orThrow();

    assertThat(after.version()).isEqualTo(2);
    assertThat(aid()).isEqualTo(after);
    List<Unit> versions =
        work.read(
            reading ->
                List.of(
                    reading.findVersion(Unit.KIND, bureau.aid, 1).orElseThrow(),
                    reading.findVersion(Unit.KIND, bureau.aid, 2).orElseThrow()));
    assertThat(versions).containsExactly(before, after);
  }

  @Test
  void whoever_revises_an_old_version_is_told_so_and_changes_nothing() {
    renaming(1).orThrow();
    Head before = work.head();

    assertThatExceptionOfType(StaleVersion.class)
        .isThrownBy(() -> renaming(1))
        .satisfies(stale -> assertThat(stale.isRetryable()).isTrue());
    assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> renaming(7));
    assertThat(work.head()).isEqualTo(before);
  }

  @Test
  void what_does_not_exist_is_neither_revised_nor_transferred() {
    UnitId none = UnitId.of("none");

    work.assertRefused(
        () -> work.desk().organization().revise(none, 1, renamed(), BureauAtWork.REASON),
        RecordViolation.NOT_FOUND.with("kind", Unit.KIND, "id", none).at("id"));
    work.assertRefused(
        () ->
            work.desk()
                .organization()
                .transfer(
                    AppointmentId.of("none"), 1, TODAY, bureau.aidHead.post(), BureauAtWork.REASON),
        RecordViolation.NOT_FOUND.with("kind", Appointment.KIND, "id", "none").at("id"));
  }

  @Test
  void nobody_is_transferred_on_a_day_that_no_draft_may_name() {
    Appointment clerks = work.appointmentOf(bureau.aidClerk);

    for (LocalDate day :
        List.of(
            LocalDate.MAX, LocalDate.MIN, LocalDate.of(2200, 1, 1), LocalDate.of(1899, 12, 31))) {
      work.assertRefused(
          () ->
              work.desk()
                  .organization()
                  .transfer(clerks.id(), 1, day, bureau.aidHead.post(), BureauAtWork.REASON),
          RecordViolation.RANGE.with("rule", "1900-01-01 – 2199-12-31").at("lastDay"));
    }
  }

  @Test
  void what_was_withdrawn_stays_readable_and_is_neither_revised_nor_withdrawn_again() {
    Unit closed =
        work.desk()
            .organization()
            .withdraw(registering("LNB").orThrow(), BureauAtWork.REASON)
            .orThrow();

    assertThat(closed.withdrawn()).isTrue();
    assertThat(bureau.bureau().find(Unit.KIND, closed.id())).contains(closed);
    work.assertRefused(
        () -> work.desk().organization().revise(closed.id(), 2, renamed(), BureauAtWork.REASON),
        withdrawn(closed));
    work.assertRefused(
        () -> work.desk().organization().withdraw(closed, BureauAtWork.REASON), withdrawn(closed));
  }

  @Test
  void a_unit_with_units_or_posts_of_its_own_is_not_withdrawn() {
    Unit ward =
        work.register(
            new UnitDraft("FLY-YL", "养老区", UnitKind.SUBORDINATE, bureau.welfareHome, List.of(), 0));

    Unit home = bureau.bureau().find(Unit.KIND, bureau.welfareHome).orElseThrow();

    work.assertRefused(
        () -> withdrawing(bureau.welfareHome),
        inUse(home, ward),
        inUse(home, bureau.bureau().find(Post.KIND, bureau.homeHead.post()).orElseThrow()),
        inUse(home, leading(0)),
        inUse(home, leading(1)));
  }

  @Test
  void a_post_that_is_held_is_not_withdrawn_until_its_holder_has_gone() {
    PostId clerk = bureau.aidClerk.post();
    Appointment held = work.appointmentOf(bureau.aidClerk);
    Post post = bureau.bureau().find(Post.KIND, clerk).orElseThrow();

    work.assertRefused(
        () -> work.desk().organization().withdraw(post, BureauAtWork.REASON), inUse(post, held));

    work.end(held, TODAY);
    work.assertRefused(
        () -> work.desk().organization().withdraw(post, BureauAtWork.REASON), inUse(post, held));
    work.clock().set(TODAY.plusDays(1));
    assertThat(work.desk().organization().withdraw(post, BureauAtWork.REASON).orThrow().withdrawn())
        .isTrue();
  }

  @Test
  void a_unit_on_which_a_risk_stands_is_not_withdrawn() {
    Unit section = registering("LNB").orThrow();
    for (String code : List.of("R-001", "R-002")) {
      bureau.desk(bureau.director).risks().identify(riskOf(section, code), BureauAtWork.REASON);
    }

    work.assertRefused(
        () -> withdrawing(section.id()),
        OrganizationViolation.STILL_NAMED.with(
            "kind", Unit.KIND, "record", section.code(), "by", RiskPoint.KIND, "count", 2));

    for (String code : List.of("R-001", "R-002")) {
      RiskPoint point = bureau.bureau().findByCode(RiskPoint.KIND, code).orElseThrow();
      bureau.desk(bureau.director).risks().withdraw(point.id(), 1, BureauAtWork.REASON).orThrow();
    }
    assertThat(withdrawing(section.id()).isAccepted()).isTrue();
  }

  /** One of those that lead the welfare home. */
  private Leadership leading(int place) {
    try (RowSource<Leadership> all = bureau.bureau().all(Leadership.KIND)) {
      List<Leadership> leading = new ArrayList<>();
      all.forEachRemaining(
          each -> {
            if (each.unit().equals(bureau.welfareHome)) {
              leading.add(each);
            }
          });
      return leading.get(place);
    }
  }

  @Test
  void a_unit_with_a_matter_and_an_open_round_is_not_withdrawn() {
    Unit section = registering("LNB").orThrow();
    work.register(
        new MajorMatterDraft("MM-9", MajorMatterField.FUNDS, "慰问金", section.id(), null, "", ""));
    bureau
        .desk(bureau.director)
        .risks()
        .openRound(
            new SearchRoundDraft("SR-9", section.id(), "八月排查", TODAY, null, List.of()),
            BureauAtWork.REASON)
        .orThrow();

    work.assertRefused(
        () -> withdrawing(section.id()),
        OrganizationViolation.STILL_NAMED.with(
            "kind", Unit.KIND, "record", "LNB", "by", MajorMatter.KIND, "count", 1),
        OrganizationViolation.STILL_NAMED.with(
            "kind", Unit.KIND, "record", "LNB", "by", SearchRound.KIND, "count", 1));
  }

  @Test
  void a_unit_that_is_led_or_has_a_part_in_the_bureau_is_not_withdrawn() {
    Unit section = registering("LNB").orThrow();
    Leadership led =
        work.register(
            new LeadershipDraft(
                section.id(), bureau.deputy.post(), LeadershipRole.IN_CHARGE, TODAY, null));
    LeadingGroup group = work.register(new LeadingGroupDraft("防控工作领导小组", "局党组", section.id()));
    BureauProfile profile =
        bureau.bureau().find(BureauProfile.KIND, bureau.bureau().id()).orElseThrow();
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
                section.id(),
                profile.voting()),
            BureauAtWork.REASON)
        .orThrow();

    work.assertRefused(
        () -> withdrawing(section.id()),
        inUse(section, led),
        inUse(section, group),
        inUse(section, profile));
  }

  @Test
  void nothing_moves_away_from_under_a_risk() {
    Post clerk = bureau.bureau().find(Post.KIND, bureau.aidClerk.post()).orElseThrow();
    bureau
        .desk(bureau.aidClerk)
        .risks()
        .identify(bureau.riskOfAidClerk("R-001"), BureauAtWork.REASON)
        .orThrow();

    work.assertRefused(
        () ->
            work.desk()
                .organization()
                .revise(
                    clerk.id(),
                    clerk.version(),
                    new PostDraft(
                        clerk.code(),
                        clerk.name(),
                        bureau.societies,
                        clerk.duties(),
                        clerk.keyFields(),
                        clerk.singleHolder(),
                        clerk.office(),
                        clerk.order()),
                    BureauAtWork.REASON),
        OrganizationViolation.STILL_NAMED
            .with("kind", Post.KIND, "record", clerk.code(), "by", RiskPoint.KIND, "count", 1)
            .at("unit"));
  }

  @Test
  void a_matter_and_a_power_item_stay_where_their_risks_are() {
    MajorMatter matter =
        work.register(
            new MajorMatterDraft("MM-9", MajorMatterField.FUNDS, "慰问金", bureau.aid, null, "", ""));
    PowerItem item =
        bureau
            .desk(bureau.aidHead)
            .powers()
            .draft(bureau.allowance("QL-9"), BureauAtWork.REASON)
            .orThrow();
    RiskPointDraft like = bureau.riskOfAidSection("R-100");
    RiskPointDraft risk =
        new RiskPointDraft(
            "R-100",
            RiskLevel.SPECIAL,
            like.category(),
            null,
            MajorMatterField.FUNDS,
            like.presence(),
            like.content(),
            like.manifestations(),
            bureau.aid,
            null,
            item.id(),
            matter.id(),
            null);
    bureau.desk(bureau.aidHead).risks().identify(risk, BureauAtWork.REASON).orThrow();

    work.assertRefused(
        () ->
            work.desk()
                .organization()
                .revise(
                    matter.id(),
                    1,
                    new MajorMatterDraft(
                        "MM-9", MajorMatterField.FUNDS, "慰问金", bureau.office, null, "", ""),
                    BureauAtWork.REASON),
        OrganizationViolation.STILL_NAMED
            .with("kind", MajorMatter.KIND, "record", "MM-9", "by", RiskPoint.KIND, "count", 1)
            .at("unit"));
    PowerItemDraft allowance = bureau.allowance("QL-9");
    PowerItemDraft moved =
        new PowerItemDraft(
            allowance.code(),
            allowance.name(),
            allowance.type(),
            allowance.scope(),
            allowance.bases(),
            bureau.office,
            null,
            null,
            allowance.commitment(),
            allowance.discipline(),
            allowance.servedParties(),
            allowance.externalCodes());
    work.assertRefused(
        () ->
            bureau.desk(bureau.director).powers().revise(item.id(), 1, moved, BureauAtWork.REASON),
        OrganizationViolation.STILL_NAMED
            .with("kind", PowerItem.KIND, "record", "QL-9", "by", RiskPoint.KIND, "count", 1)
            .at("unit"));
  }

  private static RiskPointDraft riskOf(Unit unit, String code) {
    return new RiskPointDraft(
        code,
        RiskLevel.UNIT,
        "PROCESS",
        null,
        null,
        Presence.POSSIBLE,
        "津贴发放无人复核",
        List.of("一人经办"),
        unit.id(),
        null,
        null,
        null,
        null);
  }

  @Test
  void a_post_to_which_somebody_will_come_is_not_withdrawn() {
    OfficialId wei = work.official("008", "卫辛");
    PostId post = work.post("MGK-1", "社团登记岗", bureau.societies, true);
    Appointment coming =
        work.appoint(wei, post, AppointmentKind.REGULAR, TODAY.plusMonths(1), null);

    work.assertRefused(
        () ->
            work.desk()
                .organization()
                .withdraw(bureau.bureau().find(Post.KIND, post).orElseThrow(), BureauAtWork.REASON),
        inUse(bureau.bureau().find(Post.KIND, post).orElseThrow(), coming));
  }

  @Test
  void a_post_that_is_held_is_not_withdrawn_by_dating_it_back_either() {
    Post post = bureau.bureau().find(Post.KIND, bureau.aidClerk.post()).orElseThrow();
    Instant monthsAgo = work.clock().instant();
    work.clock().set(TODAY.plusMonths(3));

    work.assertRefused(
        () -> work.desk().happenedAt(monthsAgo).organization().withdraw(post, BureauAtWork.REASON),
        inUse(post, work.appointmentOf(bureau.aidClerk)));
  }

  @Test
  void an_official_who_holds_a_post_does_not_leave() {
    Official chen = bureau.bureau().find(Official.KIND, bureau.aidClerk.official()).orElseThrow();

    work.assertRefused(
        () -> work.desk().organization().withdraw(chen, BureauAtWork.REASON),
        inUse(chen, work.appointmentOf(bureau.aidClerk)));
  }

  @Test
  void what_has_not_happened_yet_is_not_recorded() {
    Instant tomorrow = work.clock().instant().plusSeconds(86_400);

    work.assertRefused(
        () ->
            work.desk()
                .happenedAt(tomorrow)
                .organization()
                .register(unit("LNB"), BureauAtWork.REASON),
        RecordViolation.IN_FUTURE.with("at", tomorrow).at("happenedAt"));
  }

  @Test
  void what_would_have_happened_before_there_was_a_bureau_is_not_recorded() {
    Instant founded = work.clock().instant();
    Instant dayBefore = founded.minusSeconds(86_400);
    work.clock().set(TODAY.plusDays(30));

    work.assertRefused(
        () -> registeringAt(dayBefore),
        RecordViolation.BEFORE_FOUNDING.with("at", dayBefore, "founded", founded).at("happenedAt"));
    for (Instant early : List.of(Instant.MIN, Instant.parse("0001-01-01T00:00:00Z"))) {
      work.assertRefused(
          () -> registeringAt(early),
          RecordViolation.RANGE.with("rule", "≥ 1900-01-01").at("happenedAt"));
    }
    assertThat(registeringAt(founded).isAccepted()).isTrue();
  }

  private Outcome<Unit> registeringAt(Instant moment) {
    return work.desk().happenedAt(moment).organization().register(unit("LNB"), BureauAtWork.REASON);
  }

  @Test
  void what_took_effect_is_neither_revised_nor_withdrawn_as_of_an_earlier_day() {
    Instant founded = work.clock().instant();
    work.clock().set(TODAY.plusDays(10));
    Unit section = registering("LNB").orThrow();
    work.clock().set(TODAY.plusDays(20));
    Violation early =
        RecordViolation.BEFORE_CURRENT
            .with("kind", Unit.KIND, "record", section.code(), "from", TODAY.plusDays(10))
            .at("happenedAt");

    OrganizationRegister backdated = work.desk().happenedAt(founded).organization();
    work.assertRefused(
        () -> backdated.revise(section.id(), 1, unit("LNB"), BureauAtWork.REASON), early);
    work.assertRefused(() -> backdated.withdraw(section, BureauAtWork.REASON), early);
    assertThat(
            work.desk()
                .happenedAt(founded.plus(Duration.ofDays(10)))
                .organization()
                .withdraw(section, BureauAtWork.REASON)
                .isAccepted())
        .as("on the day itself")
        .isTrue();
  }

  @Test
  void every_entry_tells_who_did_it_why_and_when() {
    Instant lastWeek = work.clock().instant();
    work.clock().set(TODAY.plusDays(7));
    work.desk()
        .happenedAt(lastWeek)
        .organization()
        .register(unit("LNB"), BureauAtWork.REASON)
        .orThrow();

    List<Entry> entries = work.entries();
    Entry entry = entries.get(entries.size() - 1);
    assertThat(entry.action()).isEqualTo("organization.register");
    assertThat(entry.actor()).isEqualTo(bureau.disciplineHead);
    assertThat(entry.reason()).isEqualTo(BureauAtWork.REASON);
    assertThat(entry.happenedAt()).isEqualTo(lastWeek);
    assertThat(entry.recordedAt()).isEqualTo(work.clock().instant());
  }

  @Test
  void an_act_repeated_under_its_key_has_one_effect_and_the_first_answer() {
    ActKey key = ActKey.of("host-4711");
    Outcome.Accepted<Unit> first =
        (Outcome.Accepted<Unit>)
            work.desk().withKey(key).organization().register(unit("LNB"), BureauAtWork.REASON);
    renaming(1).orThrow();
    Head before = work.head();

    Outcome.Accepted<Unit> second =
        (Outcome.Accepted<Unit>)
            work.desk().withKey(key).organization().register(unit("LNB"), BureauAtWork.REASON);

    assertThat(second.value()).isEqualTo(first.value());
    assertThat(second.receipt()).isEqualTo(first.receipt());
    assertThat(work.head()).isEqualTo(before);
  }

  @Test
  void the_first_answer_is_given_again_even_after_the_record_changed() {
    ActKey key = ActKey.of("host-4711");
    Unit first =
        work.desk()
            .withKey(key)
            .organization()
            .register(unit("LNB"), BureauAtWork.REASON)
            .orThrow();
    work.desk().organization().withdraw(first, BureauAtWork.REASON).orThrow();

    assertThat(
            work.desk()
                .withKey(key)
                .organization()
                .register(unit("LNB"), BureauAtWork.REASON)
                .orThrow())
        .isEqualTo(first);
  }

  @Test
  void a_key_serves_one_act_of_one_actor() {
    ActKey key = ActKey.of("host-4711");
    Unit unit =
        work.desk()
            .withKey(key)
            .organization()
            .register(unit("LNB"), BureauAtWork.REASON)
            .orThrow();

    work.assertRefused(
        () -> work.desk().withKey(key).organization().withdraw(unit, BureauAtWork.REASON),
        RecordViolation.KEY_REUSED.with("key", key, "action", "organization.register"));
    work.assertRefused(
        () ->
            bureau
                .desk(bureau.deputy)
                .withKey(key)
                .organization()
                .register(unit("LNB"), BureauAtWork.REASON),
        RecordViolation.KEY_REUSED.with("key", key, "action", "organization.register"));
  }

  @Test
  void a_key_that_withdrew_one_withdraws_no_other() {
    Unit first = registering("LNB").orThrow();
    Unit second = registering("WHK").orThrow();
    OrganizationRegister kept = work.desk().withKey(ActKey.of("host-4713")).organization();
    kept.withdraw(first, BureauAtWork.REASON).orThrow();

    work.assertRefused(
        () -> kept.withdraw(second, BureauAtWork.REASON),
        RecordViolation.KEY_REUSED.with("key", "host-4713", "action", "organization.withdraw"));
  }

  @Test
  void a_key_that_was_used_records_nothing_else_and_says_so() {
    OrganizationRegister kept = work.desk().withKey(ActKey.of("host-4711")).organization();
    kept.register(unit("LNB"), BureauAtWork.REASON).orThrow();

    work.assertRefused(
        () -> kept.register(unit("WHK"), BureauAtWork.REASON),
        RecordViolation.KEY_REUSED.with("key", "host-4711", "action", "organization.register"));
  }

  @Test
  void an_attempt_repeated_under_its_key_is_refused_alike_and_recorded_once() {
    ActKey key = ActKey.of("host-4712");
    PostId vacant = work.post("MGK-0", "民间组织管理科科长", bureau.societies, true);
    AppointmentDraft own =
        new AppointmentDraft(
            bureau.aidHead.official(), vacant, AppointmentKind.CONCURRENT, TODAY, null);
    var register = bureau.desk(bureau.aidHead).withKey(key).organization();

    work.assertAttempted(
        bureau.aidHead,
        "organization.register",
        () -> register.register(own, BureauAtWork.REASON),
        OrganizationViolation.OWN_APPOINTMENT.with());
    work.assertRefused(
        () -> register.register(own, BureauAtWork.REASON),
        OrganizationViolation.OWN_APPOINTMENT.with());
  }

  private Unit aid() {
    return bureau.bureau().find(Unit.KIND, bureau.aid).orElseThrow();
  }

  private Outcome<Unit> renaming(long seen) {
    return work.desk().organization().revise(bureau.aid, seen, renamed(), BureauAtWork.REASON);
  }

  private static UnitDraft renamed() {
    return new UnitDraft("JZK", "社会救助和福利科", UnitKind.SECTION, null, List.of(), 2);
  }

  private Outcome<Unit> withdrawing(UnitId unit) {
    return work.desk()
        .organization()
        .withdraw(bureau.bureau().find(Unit.KIND, unit).orElseThrow(), BureauAtWork.REASON);
  }

  private Outcome<Unit> registering(String code) {
    return work.desk().organization().register(unit(code), BureauAtWork.REASON);
  }

  private static UnitDraft unit(String code) {
    return new UnitDraft(code, "老龄工作办公室", UnitKind.SECTION, null, List.of(), 9);
  }

  private static io.lpc.common.Violation withdrawn(Unit unit) {
    return RecordViolation.WITHDRAWN.with("kind", Unit.KIND, "record", unit.code());
  }

  private static io.lpc.common.Violation inUse(Recorded<?> record, Recorded<?> by) {
    return OrganizationViolation.STILL_IN_USE.with(
        "kind", record.kind(),
        "record", Coded.nameOf(record),
        "by", by.kind(),
        "user", Coded.nameOf(by));
  }
}
