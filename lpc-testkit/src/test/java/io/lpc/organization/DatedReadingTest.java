package io.lpc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.RowSource;
import io.lpc.ledger.LedgerQuery;
import io.lpc.ledger.LedgerRow;
import io.lpc.testkit.SmallBureau;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 双时态: who was what on a day, and what was known of it at a moment (X6). */
class DatedReadingTest {

  private static final LocalDate RENAMED_ON = LocalDate.of(2011, 10, 10);
  private static final LocalDate LAST_DAY = LocalDate.of(2011, 10, 31);
  private static final LocalDate NEXT_DAY = LocalDate.of(2011, 11, 1);

  private final BureauAtWork work = new BureauAtWork();
  private final SmallBureau bureau = work.bureau();

  private final OfficialId newcomer = work.official("008", "卫辛");

  @BeforeEach
  void identifyARisk() {
    bureau
        .desk(bureau.aidClerk)
        .risks()
        .identify(bureau.riskOfAidClerk("R-001"), BureauAtWork.REASON)
        .orThrow();
  }

  @Test
  void after_a_rename_the_ledger_of_an_earlier_day_bears_the_earlier_name() {
    rename(RENAMED_ON);

    assertThat(row(LedgerQuery.asOf(RENAMED_ON.minusDays(1))).unit()).isEqualTo("社会救助科");
    assertThat(row(LedgerQuery.asOf(RENAMED_ON)).unit()).isEqualTo("社会救助和福利科");
    assertThat(row(LedgerQuery.NOW).unit()).isEqualTo("社会救助和福利科");
  }

  @Test
  void a_rename_recorded_late_holds_from_the_day_it_happened_but_was_not_known_then() {
    work.clock().set(RENAMED_ON.plusDays(7));
    Instant beforeRecording = work.clock().instant().minusSeconds(1);
    work.desk()
        .happenedAt(RENAMED_ON.atTime(9, 0).atZone(work.clock().getZone()).toInstant())
        .organization()
        .revise(bureau.aid, 1, renamed(), BureauAtWork.REASON)
        .orThrow();
    LedgerQuery between = LedgerQuery.asOf(RENAMED_ON.plusDays(3));

    assertThat(row(between).unit()).isEqualTo("社会救助和福利科");
    assertThat(row(between.knownAt(beforeRecording)).unit()).isEqualTo("社会救助科");
    assertThat(row(LedgerQuery.asOf(RENAMED_ON.minusDays(1))).unit()).isEqualTo("社会救助科");
  }

  @Test
  void the_store_shows_each_version_by_day_and_by_what_was_known() {
    long before = work.head().size();
    rename(RENAMED_ON);
    long after = work.head().size();

    assertThat(work.asOf(Unit.KIND, bureau.aid, RENAMED_ON.minusDays(1), after))
        .map(Unit::version)
        .contains(1L);
    assertThat(work.asOf(Unit.KIND, bureau.aid, RENAMED_ON, after)).map(Unit::version).contains(2L);
    assertThat(work.asOf(Unit.KIND, bureau.aid, RENAMED_ON, before))
        .map(Unit::version)
        .contains(1L);
    assertThat(work.asOf(Unit.KIND, bureau.aid, SmallBureau.FOUNDED_ON.minusDays(1), after))
        .isEmpty();
  }

  @Test
  void after_a_transfer_the_ledger_of_an_earlier_day_names_the_earlier_holder() {
    work.clock().set(LocalDate.of(2011, 10, 20));
    Instant beforeRecording = work.clock().instant().minusSeconds(1);
    handOver();

    assertThat(head(LedgerQuery.asOf(LAST_DAY))).isEqualTo("冯戊");
    assertThat(head(LedgerQuery.asOf(NEXT_DAY))).isEqualTo("卫辛");
    assertThat(head(LedgerQuery.asOf(NEXT_DAY).knownAt(beforeRecording))).isEqualTo("冯戊");
  }

  @Test
  void a_transfer_recorded_late_is_seen_on_the_days_in_between_as_known_now() {
    work.clock().set(NEXT_DAY.plusDays(20));
    Instant beforeRecording = work.clock().instant().minusSeconds(1);
    handOver();
    LedgerQuery between = LedgerQuery.asOf(NEXT_DAY.plusDays(10));

    assertThat(head(between)).isEqualTo("卫辛");
    assertThat(head(between.knownAt(beforeRecording))).isEqualTo("冯戊");
  }

  @Test
  void an_official_who_changed_his_name_is_named_as_he_was_called_on_the_day() {
    work.clock().set(RENAMED_ON);
    work.desk()
        .organization()
        .revise(
            bureau.aidHead.official(),
            1,
            new OfficialDraft("005", "冯戊午", PoliticalStatus.PARTY_MEMBER, null, null),
            BureauAtWork.REASON)
        .orThrow();

    assertThat(head(LedgerQuery.asOf(RENAMED_ON.minusDays(1)))).isEqualTo("冯戊");
    assertThat(head(LedgerQuery.asOf(RENAMED_ON))).isEqualTo("冯戊午");
  }

  @Test
  void a_vacant_leading_post_is_shown_by_its_office_alone() {
    work.end(work.appointmentOf(bureau.aidHead), LAST_DAY);
    LedgerRow.Responsible head = row(LedgerQuery.asOf(NEXT_DAY)).head();

    assertThat(head).isEqualTo(new LedgerRow.Responsible("社会救助科科长", null));
  }

  @Test
  void a_stand_in_is_not_printed_as_the_head() {
    work.appoint(
        newcomer, bureau.aidHead.post(), AppointmentKind.STAND_IN, SmallBureau.FOUNDED_ON, null);

    assertThat(head(LedgerQuery.NOW)).isEqualTo("冯戊");
  }

  @Test
  void a_withdrawn_unit_is_still_read_as_of_the_days_before() {
    Unit unit = work.register(new UnitDraft("LNB", "老龄办", UnitKind.SECTION, null, List.of(), 9));
    work.clock().set(RENAMED_ON);
    work.desk().organization().withdraw(unit, BureauAtWork.REASON).orThrow();
    long known = work.head().size();

    assertThat(work.asOf(Unit.KIND, unit.id(), RENAMED_ON.minusDays(1), known))
        .map(Unit::withdrawn)
        .contains(false);
    assertThat(work.asOf(Unit.KIND, unit.id(), RENAMED_ON, known))
        .map(Unit::withdrawn)
        .contains(true);
  }

  private void rename(LocalDate day) {
    work.clock().set(day);
    work.desk().organization().revise(bureau.aid, 1, renamed(), BureauAtWork.REASON).orThrow();
  }

  private void handOver() {
    PostId target = work.post("MGK-0", "民间组织管理科科长", bureau.societies, true);
    work.desk()
        .organization()
        .transfer(work.appointmentOf(bureau.aidHead).id(), 1, LAST_DAY, target, BureauAtWork.REASON)
        .orThrow();
    work.appoint(newcomer, bureau.aidHead.post(), AppointmentKind.REGULAR, NEXT_DAY, null);
  }

  private static UnitDraft renamed() {
    return new UnitDraft("JZK", "社会救助和福利科", UnitKind.SECTION, null, List.of(), 2);
  }

  private String head(LedgerQuery query) {
    return row(query).head().name();
  }

  private LedgerRow row(LedgerQuery query) {
    List<LedgerRow> rows = new ArrayList<>();
    try (RowSource<LedgerRow> source = bureau.bureau().ledger().open(query)) {
      source.forEachRemaining(rows::add);
    }
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }
}
