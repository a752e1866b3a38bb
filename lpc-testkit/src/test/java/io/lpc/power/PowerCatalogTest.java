package io.lpc.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.PostId;
import io.lpc.common.Reason;
import io.lpc.common.TimeLimit;
import io.lpc.common.Violation;
import io.lpc.journal.Entry;
import io.lpc.journal.Head;
import io.lpc.organization.Appointment;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.BureauAtWork;
import io.lpc.organization.CodeTable;
import io.lpc.organization.CodeTableDraft;
import io.lpc.organization.Official;
import io.lpc.organization.OrganizationViolation;
import io.lpc.organization.Post;
import io.lpc.organization.PostDraft;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.store.RecordViolation;
import io.lpc.store.StaleVersion;
import io.lpc.testkit.SmallBureau;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 权力目录: powers are cleared up one by one; no basis, no power (clause F1). */
class PowerCatalogTest {

  private static final LocalDate TODAY = SmallBureau.FOUNDED_ON;
  private static final Reason NO_LAW = Reason.of("无法律法规依据");

  private final BureauAtWork work = new BureauAtWork();
  private final SmallBureau bureau = work.bureau();
  private final PowerCatalog catalog = work.bureau().desk(work.bureau().director).powers();

  @Test
  void an_item_keeps_everything_that_the_plan_asks_to_be_cleared_up() {
    PowerItem item = drafted(bureau.allowance("QL-001"));

    PowerItem found = bureau.bureau().findByCode(PowerItem.KIND, "QL-001").orElseThrow();
    assertThat(found).isEqualTo(item);
    assertThat(found.type()).isEqualTo("05");
    assertThat(found.bases())
        .containsExactly(
            new LegalBasis(
                "城市居民最低生活保障条例",
                "国务院令第271号",
                LegalLevel.ADMINISTRATIVE_REGULATION,
                LocalDate.of(1999, 10, 1),
                null));
    assertThat(found.unit()).isEqualTo(bureau.aid);
    assertThat(found.post()).isEqualTo(bureau.aidClerk.post());
    assertThat(found.person()).isEqualTo(bureau.aidClerk.official());
    assertThat(found.commitment())
        .isEqualTo(new ServiceCommitment("材料齐全之日起30日内办结", TimeLimit.calendarDays(30)));
    assertThat(found.discipline()).isEqualTo("不得优亲厚友,不得截留挪用");
    assertThat(found.servedParties()).containsExactly("城市困难居民");
    assertThat(found.externalCodes()).containsExactly(new ExternalCode("省权力事项目录", "MZ-05-001"));
    assertThat(found.status()).isEqualTo(PowerItemStatus.DRAFT);
  }

  @Test
  void a_commitment_tells_days_of_the_calendar_from_days_of_work() {
    PowerItem calendar = drafted(bureau.allowance("QL-001"));
    PowerItem working =
        drafted(
            new Sketch()
                .committed(new ServiceCommitment("20个工作日内办结", TimeLimit.workingDays(20)))
                .as("QL-002"));

    assertThat(calendar.commitment().limit().unit()).isEqualTo(TimeLimit.Unit.CALENDAR_DAY);
    assertThat(working.commitment().limit().unit()).isEqualTo(TimeLimit.Unit.WORKING_DAY);
    assertThat(lastEntry().content()).contains("WORKING_DAY").contains("20");
  }

  @Test
  void an_item_is_confirmed_one_by_one_and_only_once() {
    PowerItem item = drafted(bureau.allowance("QL-001"));
    PowerItem other = drafted(bureau.allowance("QL-002"));

    PowerItem confirmed = confirming(item).orThrow();

    assertThat(confirmed.status()).isEqualTo(PowerItemStatus.CONFIRMED);
    assertThat(confirmed.version()).isEqualTo(2);
    assertThat(found(other).status()).isEqualTo(PowerItemStatus.DRAFT);
    work.assertRefused(() -> confirming(confirmed), wrongStatus("QL-001", "已确认", "确认/confirm"));
  }

  @Test
  void without_a_responsible_post_an_item_is_not_confirmed() {
    PowerItem external = drafted(new Sketch().at(null, null).as("QL-001"));
    PowerItem internal =
        drafted(new Sketch().at(null, null).scope(PowerScope.INTERNAL).as("QL-002"));

    for (PowerItem item : List.of(external, internal)) {
      work.assertRefused(
          () -> confirming(item), PowerViolation.NO_POST.with("item", item.code()).at("post"));
      assertThat(found(item).status()).isEqualTo(PowerItemStatus.DRAFT);
    }
  }

  @Test
  void an_external_item_without_law_is_not_confirmed() {
    LegalBasis ownRule =
        new LegalBasis("局机关财务管理办法", "", LegalLevel.BUREAU_RULE, LocalDate.of(2009, 1, 1), null);
    PowerItem none = drafted(new Sketch().resting().as("QL-001"));
    PowerItem own = drafted(new Sketch().resting(ownRule).as("QL-002"));
    PowerItem internal =
        drafted(new Sketch().resting(ownRule).scope(PowerScope.INTERNAL).as("QL-003"));

    work.assertRefused(() -> confirming(none), noBasis("QL-001", TODAY));
    work.assertRefused(() -> confirming(own), noBasis("QL-002", TODAY));
    assertThat(confirming(internal).isAccepted()).isTrue();
  }

  @Test
  void a_basis_counts_only_while_it_is_in_force() {
    // The regulation of 1987 ended when that of 2011 began, in the middle of the campaign.
    LocalDate change = LocalDate.of(2011, 11, 1);
    LegalBasis former =
        new LegalBasis(
            "退伍义务兵安置条例",
            "国发〔1987〕106号",
            LegalLevel.ADMINISTRATIVE_REGULATION,
            LocalDate.of(1987, 12, 12),
            change.minusDays(1));
    LegalBasis coming =
        new LegalBasis("退役士兵安置条例", "国务院令第608号", LegalLevel.ADMINISTRATIVE_REGULATION, change, null);
    PowerItem byFormer = drafted(new Sketch().resting(former).as("QL-001"));
    PowerItem byComing = drafted(new Sketch().resting(coming).as("QL-002"));

    work.assertRefused(() -> confirming(byComing), noBasis("QL-002", TODAY));
    work.clock().set(change);
    work.assertRefused(() -> confirming(byFormer), noBasis("QL-001", change));
    assertThat(confirming(byComing).isAccepted()).isTrue();
  }

  @Test
  void the_responsible_person_holds_the_post_on_the_day_of_confirmation() {
    PowerItem item = drafted(bureau.allowance("QL-001"));
    Appointment held = work.appointmentOf(bureau.aidClerk);
    work.end(held, TODAY);
    work.clock().set(TODAY.plusDays(1));

    work.assertRefused(
        () -> confirming(item),
        PowerViolation.PERSON_NOT_HOLDER
            .with(
                "official",
                bureau.aidClerk.official(),
                "day",
                TODAY.plusDays(1),
                "post",
                bureau.aidClerk.post())
            .at("person"));
  }

  @Test
  void a_stand_in_is_not_the_responsible_person() {
    OfficialId wei = work.official("008", "卫辛");
    work.appoint(wei, bureau.aidClerk.post(), AppointmentKind.STAND_IN, TODAY, null);
    PowerItem item = drafted(new Sketch().at(bureau.aidClerk.post(), wei).as("QL-001"));

    assertThat(confirming(item).violations())
        .extracting(Violation::code)
        .containsExactly("LPC-POWER-006");
  }

  @Test
  void everything_in_the_way_of_a_confirmation_is_said_at_once() {
    PowerItem item = drafted(new Sketch().at(null, null).resting().as("QL-001"));

    work.assertRefused(
        () -> confirming(item),
        PowerViolation.NO_POST.with("item", "QL-001").at("post"),
        noBasis("QL-001", TODAY));
  }

  @Test
  void an_item_without_law_is_struck_out_and_the_reason_stays() {
    PowerItem item = drafted(new Sketch().resting().as("QL-001"));

    PowerItem struck = catalog.strikeOut(item.id(), 1, NO_LAW).orThrow();

    assertThat(struck.status()).isEqualTo(PowerItemStatus.STRUCK_OUT);
    assertThat(struck.statusReason()).isEqualTo(NO_LAW.text());
    assertThat(lastEntry().action()).isEqualTo("power.strike-out");
    assertThat(lastEntry().reason()).isEqualTo(NO_LAW);
  }

  @Test
  void a_confirmed_item_is_struck_out_too() {
    PowerItem confirmed = confirming(drafted(bureau.allowance("QL-001"))).orThrow();

    assertThat(catalog.strikeOut(confirmed.id(), 2, NO_LAW).orThrow().status())
        .isEqualTo(PowerItemStatus.STRUCK_OUT);
  }

  @Test
  void what_was_struck_out_stays_so() {
    PowerItem other = drafted(bureau.allowance("QL-002"));
    PowerItem struck =
        catalog.strikeOut(drafted(bureau.allowance("QL-001")).id(), 1, NO_LAW).orThrow();

    work.assertRefused(() -> confirming(struck), wrongStatus("QL-001", "已取消", "确认/confirm"));
    work.assertRefused(
        () -> revising(struck, bureau.allowance("QL-001")),
        wrongStatus("QL-001", "已取消", "修改/revise"));
    work.assertRefused(
        () -> catalog.strikeOut(struck.id(), 2, NO_LAW),
        wrongStatus("QL-001", "已取消", "取消/strike out"));
    work.assertRefused(
        () -> catalog.supersede(struck.id(), 2, other.id(), NO_LAW),
        wrongStatus("QL-001", "已取消", "替代/supersede"));
  }

  @Test
  void an_item_is_superseded_by_another_with_the_reason() {
    PowerItem former = confirming(drafted(bureau.allowance("QL-001"))).orThrow();
    PowerItem next = drafted(bureau.allowance("QL-002"));
    Reason reason = Reason.of("条例修订,事项合并");

    PowerItem superseded = catalog.supersede(former.id(), 2, next.id(), reason).orThrow();

    assertThat(superseded.status()).isEqualTo(PowerItemStatus.SUPERSEDED);
    assertThat(superseded.supersededBy()).isEqualTo(next.id());
    assertThat(lastEntry().reason()).isEqualTo(reason);
    assertThat(found(next)).isEqualTo(next);
  }

  @Test
  void nothing_is_superseded_by_itself_or_by_what_does_not_exist() {
    PowerItem item = drafted(bureau.allowance("QL-001"));
    PowerItemId none = PowerItemId.of("none");

    work.assertRefused(
        () -> catalog.supersede(item.id(), 1, item.id(), NO_LAW),
        PowerViolation.SUPERSEDES_ITSELF.with().at("by"));
    work.assertRefused(
        () -> catalog.supersede(item.id(), 1, none, NO_LAW),
        RecordViolation.NOT_FOUND.with("kind", PowerItem.KIND, "id", none).at("by"));
  }

  @Test
  void what_is_itself_superseded_or_struck_out_replaces_nothing() {
    PowerItem first = drafted(bureau.allowance("QL-001"));
    PowerItem second = drafted(bureau.allowance("QL-002"));
    catalog.supersede(first.id(), 1, second.id(), NO_LAW).orThrow();

    work.assertRefused(
        () -> catalog.supersede(second.id(), 1, first.id(), NO_LAW),
        wrongStatus("QL-001", "已替代", "用作替代/replace another").at("by"));
  }

  @Test
  void a_confirmed_item_that_is_revised_needs_another_confirmation() {
    PowerItem confirmed = confirming(drafted(bureau.allowance("QL-001"))).orThrow();

    PowerItem revised = revising(confirmed, new Sketch().resting().as("QL-001")).orThrow();

    assertThat(revised.status()).isEqualTo(PowerItemStatus.DRAFT);
    assertThat(revised.version()).isEqualTo(3);
    work.assertRefused(() -> confirming(revised), noBasis("QL-001", TODAY));
  }

  @Test
  void whoever_acts_on_an_old_version_is_told_so() {
    PowerItem seen = drafted(bureau.allowance("QL-001"));
    PowerItem other = drafted(bureau.allowance("QL-002"));
    confirming(seen).orThrow();
    Head before = work.head();

    for (Runnable act :
        List.<Runnable>of(
            () -> confirming(seen),
            () -> revising(seen, bureau.allowance("QL-001")),
            () -> catalog.strikeOut(seen.id(), 1, NO_LAW),
            () -> catalog.supersede(seen.id(), 1, other.id(), NO_LAW))) {
      assertThatExceptionOfType(StaleVersion.class).isThrownBy(act::run);
    }
    assertThat(work.head()).isEqualTo(before);
  }

  @Test
  void a_type_outside_the_code_table_is_refused() {
    work.assertRefused(
        () -> drafting(new Sketch().type("99").as("QL-001")),
        PowerViolation.UNKNOWN_TYPE.with("type", "99").at("type"));
  }

  @Test
  void a_bureau_replaces_the_code_table_by_its_own() {
    replaceTypes("A", "B");

    work.assertRefused(
        () -> drafting(bureau.allowance("QL-001")),
        PowerViolation.UNKNOWN_TYPE.with("type", "05").at("type"));
    assertThat(drafted(new Sketch().type("A").as("QL-001")).type()).isEqualTo("A");
  }

  @Test
  void a_draft_whose_type_has_left_the_table_meanwhile_is_not_confirmed() {
    PowerItem item = drafted(bureau.allowance("QL-001"));
    replaceTypes("A", "B");

    work.assertRefused(
        () -> confirming(item), PowerViolation.UNKNOWN_TYPE.with("type", "05").at("type"));
    assertThat(found(item)).isEqualTo(item);
  }

  @Test
  void the_responsible_post_belongs_to_the_responsible_unit() {
    PostId elsewhere = bureau.homeHead.post();

    work.assertRefused(
        () -> drafting(new Sketch().at(elsewhere, null).as("QL-001")),
        PowerViolation.POST_ELSEWHERE.with("post", elsewhere, "unit", bureau.aid).at("post"));
  }

  @Test
  void a_post_that_answers_for_a_power_does_not_move_to_another_unit() {
    PostId post = work.post("JZK-3", "临时救助岗", bureau.aid, true);
    drafted(new Sketch().at(post, null).as("QL-001"));

    work.assertRefused(
        () ->
            work.desk()
                .organization()
                .revise(
                    post,
                    1,
                    new PostDraft(
                        "JZK-3", "临时救助岗", bureau.office, List.of(), Set.of(), true, null, 0),
                    BureauAtWork.REASON),
        OrganizationViolation.STILL_NAMED
            .with("kind", Post.KIND, "record", "JZK-3", "count", 1, "by", PowerItem.KIND)
            .at("unit"));
  }

  @Test
  void a_post_that_was_withdrawn_answers_for_nothing() {
    PostId post = work.post("JZK-3", "临时救助岗", bureau.aid, true);
    withdrawing(post).orThrow();

    work.assertRefused(
        () -> drafting(new Sketch().at(post, null).as("QL-001")),
        RecordViolation.WITHDRAWN.with("kind", Post.KIND, "record", "JZK-3").at("post"));
  }

  @Test
  void a_post_that_answers_for_a_power_is_not_withdrawn() {
    PostId post = work.post("JZK-3", "临时救助岗", bureau.aid, true);
    drafted(new Sketch().at(post, null).as("QL-001"));

    work.assertRefused(
        () -> withdrawing(post),
        OrganizationViolation.STILL_NAMED.with(
            "kind", Post.KIND, "record", "JZK-3", "by", PowerItem.KIND, "count", 1));
  }

  private Outcome<Post> withdrawing(PostId post) {
    return work.desk()
        .organization()
        .withdraw(bureau.bureau().find(Post.KIND, post).orElseThrow(), BureauAtWork.REASON);
  }

  @Test
  void unit_post_and_person_are_of_the_bureau() {
    PowerItemDraft draft =
        new Sketch()
            .of(UnitId.of("none"))
            .at(PostId.of("no-post"), OfficialId.of("nobody"))
            .as("QL-001");

    work.assertRefused(
        () -> drafting(draft),
        RecordViolation.NOT_FOUND.with("kind", Unit.KIND, "id", "none").at("unit"),
        RecordViolation.NOT_FOUND.with("kind", Post.KIND, "id", "no-post").at("post"),
        RecordViolation.NOT_FOUND.with("kind", Official.KIND, "id", "nobody").at("person"));
  }

  @Test
  void two_items_never_bear_one_number_not_even_after_one_was_struck_out() {
    PowerItem item = drafted(bureau.allowance("QL-001"));
    catalog.strikeOut(item.id(), 1, NO_LAW).orThrow();

    work.assertRefused(
        () -> drafting(bureau.allowance("QL-001")),
        RecordViolation.CODE_TAKEN.with("kind", PowerItem.KIND, "code", "QL-001").at("code"));
  }

  @Test
  void every_violation_of_a_draft_is_said_at_once_each_with_its_field() {
    PowerItemDraft draft =
        new PowerItemDraft(
            "",
            "名".repeat(301),
            " ",
            null,
            List.of(new LegalBasis(" ", "", null, TODAY, TODAY.minusDays(1))),
            null,
            null,
            null,
            new ServiceCommitment("", null),
            null,
            List.of("城市困难居民", ""),
            List.of(new ExternalCode("", "MZ")));

    work.assertRefused(
        () -> drafting(draft),
        RecordViolation.REQUIRED.with().at("code"),
        RecordViolation.SIZE.with("min", 0, "max", 300).at("name"),
        RecordViolation.REQUIRED.with().at("type"),
        RecordViolation.REQUIRED.with().at("scope"),
        RecordViolation.REQUIRED.with().at("bases[0].title"),
        RecordViolation.REQUIRED.with().at("bases[0].level"),
        RecordViolation.DATES_IN_DISORDER
            .with("from", TODAY, "through", TODAY.minusDays(1))
            .at("bases[0].through"),
        RecordViolation.REQUIRED.with().at("unit"),
        RecordViolation.REQUIRED.with().at("commitment.text"),
        RecordViolation.REQUIRED.with().at("discipline"),
        RecordViolation.REQUIRED.with().at("servedParties[1]"),
        RecordViolation.REQUIRED.with().at("externalCodes[0].scheme"));
  }

  @Test
  void the_catalogue_of_an_earlier_day_shows_the_item_as_it_then_stood() {
    PowerItem item = drafted(bureau.allowance("QL-001"));
    long drafted = work.head().size();
    work.clock().set(TODAY.plusDays(10));
    confirming(item).orThrow();
    long confirmed = work.head().size();

    assertThat(
            work.asOf(PowerItem.KIND, item.id(), TODAY.plusDays(9), confirmed)
                .orElseThrow()
                .status())
        .isEqualTo(PowerItemStatus.DRAFT);
    assertThat(
            work.asOf(PowerItem.KIND, item.id(), TODAY.plusDays(10), confirmed)
                .orElseThrow()
                .status())
        .isEqualTo(PowerItemStatus.CONFIRMED);
    assertThat(
            work.asOf(PowerItem.KIND, item.id(), TODAY.plusDays(10), drafted)
                .orElseThrow()
                .status())
        .isEqualTo(PowerItemStatus.DRAFT);
  }

  /** A draft like the allowance, but for what is changed. */
  private final class Sketch {

    private String type = "05";
    private PowerScope scope = PowerScope.EXTERNAL;
    private List<LegalBasis> bases = bureau.allowance("-").bases();
    private UnitId unit = bureau.aid;
    private @Nullable PostId post = bureau.aidClerk.post();
    private @Nullable OfficialId person = bureau.aidClerk.official();
    private @Nullable ServiceCommitment commitment;

    Sketch type(String value) {
      type = value;
      return this;
    }

    Sketch scope(PowerScope value) {
      scope = value;
      return this;
    }

    Sketch resting(LegalBasis... values) {
      bases = List.of(values);
      return this;
    }

    Sketch of(UnitId value) {
      unit = value;
      return this;
    }

    Sketch at(@Nullable PostId where, @Nullable OfficialId who) {
      post = where;
      person = who;
      return this;
    }

    Sketch committed(ServiceCommitment value) {
      commitment = value;
      return this;
    }

    PowerItemDraft as(String code) {
      return new PowerItemDraft(
          code,
          "民政事项" + code,
          type,
          scope,
          bases,
          unit,
          post,
          person,
          commitment,
          "",
          List.of(),
          List.of());
    }
  }

  @Test
  void the_unit_drafts_whoever_is_in_charge_confirms_and_a_leader_strikes_out() {
    PowerItem item =
        by(bureau.aidClerk).draft(bureau.allowance("QL-001"), BureauAtWork.REASON).orThrow();
    work.assertRefused(
        () -> by(bureau.aidClerk).confirm(item.id(), 1, BureauAtWork.REASON),
        PowerViolation.NOT_IN_CHARGE.with("unit", bureau.aid));
    by(bureau.aidHead).confirm(item.id(), 1, BureauAtWork.REASON).orThrow();

    for (Actor.Holder each : List.of(bureau.aidClerk, bureau.aidHead)) {
      Violation notLeader = PowerViolation.NOT_LEADER.with("unit", bureau.aid);
      work.assertRefused(() -> by(each).strikeOut(item.id(), 2, BureauAtWork.REASON), notLeader);
      work.assertRefused(
          () -> by(each).supersede(item.id(), 2, item.id(), BureauAtWork.REASON), notLeader);
    }
    by(bureau.deputy).strikeOut(item.id(), 2, BureauAtWork.REASON).orThrow();
  }

  @Test
  void the_head_of_another_unit_has_no_say_in_a_power_item() {
    PowerItem item = drafted(new Sketch().as("QL-001"));
    PowerItemDraft draft = bureau.allowance("QL-009");
    Violation notOfUnit = PowerViolation.NOT_OF_UNIT.with("unit", bureau.aid);

    for (Actor.Holder each : List.of(bureau.homeHead, bureau.otherDeputy)) {
      work.assertRefused(() -> by(each).draft(draft, BureauAtWork.REASON), notOfUnit);
      work.assertRefused(
          () -> by(each).revise(item.id(), 1, draft, BureauAtWork.REASON), notOfUnit);
      work.assertRefused(
          () -> by(each).confirm(item.id(), 1, BureauAtWork.REASON),
          PowerViolation.NOT_IN_CHARGE.with("unit", bureau.aid));
      work.assertRefused(
          () -> by(each).strikeOut(item.id(), 1, BureauAtWork.REASON),
          PowerViolation.NOT_LEADER.with("unit", bureau.aid));
    }
  }

  @Test
  void nobody_moves_a_power_item_to_a_unit_he_has_no_say_in() {
    PowerItem item = drafted(new Sketch().as("QL-001"));
    PowerItemDraft elsewhere =
        new Sketch().of(bureau.welfareHome).at(bureau.homeHead.post(), null).as("QL-001");

    work.assertRefused(
        () -> by(bureau.aidHead).revise(item.id(), 1, elsewhere, BureauAtWork.REASON),
        PowerViolation.NOT_OF_UNIT.with("unit", bureau.welfareHome));
    by(bureau.deputy).revise(item.id(), 1, elsewhere, BureauAtWork.REASON).orThrow();
  }

  private PowerCatalog by(Actor actor) {
    return bureau.desk(actor).powers();
  }

  private void replaceTypes(String... codes) {
    CodeTable table = bureau.bureau().findByCode(CodeTable.KIND, PowerTypes.SCHEME).orElseThrow();
    List<CodeTable.Code> own =
        List.of(codes).stream()
            .map(code -> new CodeTable.Code(code, "本局类别" + code, "own type " + code))
            .toList();
    work.desk()
        .organization()
        .revise(
            table.id(),
            table.version(),
            new CodeTableDraft(PowerTypes.SCHEME, "本局权力类别", own),
            BureauAtWork.REASON)
        .orThrow();
  }

  private Outcome<PowerItem> drafting(PowerItemDraft draft) {
    return catalog.draft(draft, BureauAtWork.REASON);
  }

  private PowerItem drafted(PowerItemDraft draft) {
    return drafting(draft).orThrow();
  }

  private Outcome<PowerItem> confirming(PowerItem item) {
    return catalog.confirm(item.id(), item.version(), BureauAtWork.REASON);
  }

  private Outcome<PowerItem> revising(PowerItem item, PowerItemDraft draft) {
    return catalog.revise(item.id(), item.version(), draft, BureauAtWork.REASON);
  }

  private PowerItem found(PowerItem item) {
    return bureau.bureau().find(PowerItem.KIND, item.id()).orElseThrow();
  }

  private Entry lastEntry() {
    List<Entry> entries = work.entries();
    return entries.get(entries.size() - 1);
  }

  private static Violation noBasis(String code, LocalDate day) {
    return PowerViolation.NO_BASIS.with("item", code, "day", day).at("bases");
  }

  private static Violation wrongStatus(String code, String status, String action) {
    return PowerViolation.WRONG_STATUS.with("item", code, "status", status, "action", action);
  }
}
