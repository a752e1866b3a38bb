package io.lpc.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.lpc.Bureau;
import io.lpc.Lpc;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.Digest;
import io.lpc.common.Outcome;
import io.lpc.common.Period;
import io.lpc.common.Reason;
import io.lpc.common.RefusedException;
import io.lpc.common.RowSource;
import io.lpc.common.Violation;
import io.lpc.control.ControlMeasure;
import io.lpc.journal.Attempt;
import io.lpc.journal.AttemptId;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.organization.AgendaItem;
import io.lpc.organization.Appointment;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.CodeTable;
import io.lpc.organization.Meeting;
import io.lpc.organization.MeetingKind;
import io.lpc.organization.OrganizationViolation;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.organization.UnitKind;
import io.lpc.organization.VotingRule;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerTypes;
import io.lpc.risk.RiskCategories;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskViolation;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.Choice;
import io.lpc.risk.grading.GradeMatrix;
import io.lpc.risk.grading.GradeScale;
import io.lpc.risk.grading.GradingProfile;
import io.lpc.risk.grading.GradingViolation;
import io.lpc.risk.grading.ProcedurePolicy;
import io.lpc.risk.grading.ProcedureStep;
import io.lpc.risk.grading.RiskGrade;
import io.lpc.store.Change;
import io.lpc.store.RecordViolation;
import io.lpc.store.Version;
import io.lpc.testkit.DecidedBureau;
import io.lpc.testkit.Rows;
import io.lpc.testkit.SequentialIds;
import io.lpc.testkit.SettableClock;
import io.lpc.testkit.SmallBureau;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 档案恢复: what is not whole is refused, every reason where it stands, and leaves nothing. */
class RestorationTest {

  private static final AccessionSource FILE = new AccessionSource("档案.json", Digest.NONE);
  private static final Reason REASON = Reason.of("换用新系统");
  private static final Actor.Founder FOUNDER = new Actor.Founder("建档员");
  private static final LocalDate DAY = LocalDate.of(2011, 8, 11);

  private final SettableClock clock = SettableClock.at(DAY);
  private final SmallBureau played = DecidedBureau.in(library("id"), clock, SmallBureau.ID);
  private final Bureau fresh = library("new").bureau(SmallBureau.ID);
  private final List<ArchivedRecord> archive = all(played.bureau());

  @Test
  void a_bureau_that_is_at_work_is_not_restored_over() {
    Bureau founded = SmallBureau.foundedIn(library("other")).bureau();

    assertThat(played.desk(played.director).archive().restore(FILE, Rows.of(archive), REASON))
        .extracting(Outcome::violations)
        .isEqualTo(List.of(RecordViolation.ALREADY_FOUNDED.with()));
    assertThat(founded.actingAs(FOUNDER).archive().restore(FILE, Rows.of(archive), REASON))
        .extracting(Outcome::violations)
        .isEqualTo(List.of(OrganizationViolation.NOT_FOUNDER.with()));
  }

  @Test
  void the_file_it_comes_from_is_named() {
    assertThat(
            fresh
                .actingAs(FOUNDER)
                .archive()
                .restore(new AccessionSource(" ", Digest.NONE), Rows.of(archive), REASON)
                .violations())
        .containsExactly(RecordViolation.REQUIRED.with().at("name"));
  }

  @Test
  void the_archive_of_another_bureau_is_refused() {
    Bureau other = library("new").bureau(BureauId.of("elsewhere"));

    assertThat(
            other.actingAs(FOUNDER).archive().restore(FILE, Rows.of(archive), REASON).violations())
        .containsExactly(
            ArchiveViolation.ANOTHER_BUREAU.with("bureau", SmallBureau.ID).at("bureau[0].id"));
    leavesNothing(other);
  }

  @Test
  void what_every_bureau_has_must_be_there() {
    assertThat(refused(without(each -> each instanceof ProcedurePolicy)))
        .containsExactly(
            ArchiveViolation.INCOMPLETE.with(
                "kind", ProcedurePolicy.KIND, "record", ProcedurePolicy.ID));
    assertThat(refused(without(each -> each instanceof BureauProfile)))
        .containsExactly(
            ArchiveViolation.INCOMPLETE.with("kind", BureauProfile.KIND, "record", SmallBureau.ID));
    assertThat(refused(without(each -> each instanceof CodeTable)))
        .containsExactly(
            ArchiveViolation.INCOMPLETE.with(
                "kind", CodeTable.KIND, "record", RiskCategories.SCHEME),
            ArchiveViolation.INCOMPLETE.with("kind", CodeTable.KIND, "record", PowerTypes.SCHEME));
    assertThat(refused(List.of())).hasSize(4);
  }

  @Test
  void kinds_out_of_their_order_are_refused() {
    List<ArchivedRecord> swapped = new ArrayList<>(archive);
    swapped.add(archived(unit("U-9", "U-9", null)));

    assertThat(refused(swapped))
        .containsExactly(
            ArchiveViolation.OUT_OF_ORDER
                .with("kind", Unit.KIND, "later", ControlMeasure.KIND)
                .at("unit[6]"));
  }

  @Test
  void a_kind_that_no_archive_holds_is_a_mistake_of_the_program() {
    Attempt attempt = new Attempt(AttemptId.of("X-1"), "risk.identify", List.of());

    assertThatIllegalArgumentException().isThrownBy(() -> restore(List.of(archived(attempt))));
  }

  @Test
  void the_versions_of_a_profile_follow_each_other() {
    GradingProfile first = profile(1);

    assertThat(refused(without(each -> each.equals(first))))
        .contains(
            ArchiveViolation.VERSION_GAP
                .with("kind", GradingProfile.KIND, "id", first.id(), "version", 2, "expected", 1)
                .at("grading-profile[0].id"));
    assertThat(fresh.history(GradingProfile.KIND, first.id())).isEmpty();
  }

  @Test
  void the_versions_of_a_profile_are_found_in_its_history() {
    restore(archive).orThrow();

    List<Version<GradingProfile>> history = fresh.history(GradingProfile.KIND, profile(1).id());

    assertThat(history).extracting(Version::record).containsExactly(profile(1), profile(2));
    assertThat(history)
        .extracting(Version::validFrom)
        .containsExactly(SmallBureau.FOUNDED_ON, LocalDate.of(2011, 9, 1));
    assertThat(history.get(0).sequence()).isLessThan(history.get(1).sequence());
    assertThat(fresh.history(Unit.KIND, UnitId.of("nobody"))).isEmpty();
    assertThat(played.bureau().history(RiskPoint.KIND, point().id()))
        .extracting(Version::record)
        .containsExactly(point());
  }

  @Test
  void a_record_twice_is_refused() {
    assertThat(refused(with(archived(point()), 1)))
        .containsExactly(
            ArchiveViolation.VERSION_GAP
                .with("kind", RiskPoint.KIND, "id", point().id(), "version", 1, "expected", 2)
                .at("risk-point[1].id"));
  }

  @Test
  void a_reference_to_nothing_is_refused_where_it_stands() {
    assertThat(refused(without(each -> each.equals(point()))))
        .extracting(Violation::code, Violation::at)
        .containsExactly(
            tuple("LPC-REC-006", "meeting[0].items[0].resolutions[0].riskPoint"),
            tuple("LPC-REC-006", "assessment[0].riskPoint"),
            tuple("LPC-REC-006", "assessment[0].steps[2].meeting"),
            tuple("LPC-REC-006", "control-measure[0].riskPoint"));
  }

  @Test
  void a_version_of_a_profile_that_never_was_is_refused() {
    Assessment graded = first(Assessment.class);
    Assessment astray =
        new Assessment(
            graded.id(),
            1,
            graded.riskPoint(),
            graded.profile(),
            99,
            graded.state(),
            graded.inputs(),
            graded.computed(),
            graded.steps());

    assertThat(refused(with(graded, astray)))
        .containsExactly(
            RecordViolation.NOT_FOUND
                .with("kind", GradingProfile.KIND, "id", graded.profile() + "/99")
                .at("assessment[0].profileVersion"));
  }

  @Test
  void a_risk_point_that_sits_nowhere_on_its_level_is_refused() {
    RiskPoint point = point();
    RiskPoint astray =
        new RiskPoint(
            point.id(),
            1,
            point.code(),
            RiskLevel.INDIVIDUAL,
            point.category(),
            null,
            null,
            point.presence(),
            point.content(),
            point.manifestations(),
            point.unit(),
            null,
            null,
            null,
            null,
            false);

    assertThat(refused(with(point, astray)))
        .extracting(Violation::code, Violation::at)
        .containsExactly(
            tuple(RiskViolation.POST_REQUIRED.code(), "risk-point[0].post"),
            tuple("LPC-REC-006", "meeting[0].items[0].resolutions[0].riskPoint"),
            tuple("LPC-REC-006", "assessment[0].riskPoint"),
            tuple("LPC-REC-006", "assessment[0].steps[2].meeting"),
            tuple("LPC-REC-006", "control-measure[0].riskPoint"));
  }

  @Test
  void a_power_item_that_is_replaced_by_nothing_is_refused() {
    PowerItem item =
        archive.stream()
            .map(ArchivedRecord::record)
            .filter(each -> each instanceof PowerItem one && one.supersededBy() != null)
            .map(PowerItem.class::cast)
            .findFirst()
            .orElseThrow();
    PowerItem astray =
        new PowerItem(
            item.id(),
            1,
            item.code(),
            item.name(),
            item.type(),
            item.scope(),
            item.bases(),
            item.unit(),
            item.post(),
            item.person(),
            item.commitment(),
            item.discipline(),
            item.servedParties(),
            item.externalCodes(),
            item.status(),
            "",
            null);

    assertThat(refused(with(item, astray)))
        .extracting(Violation::code, Violation::at)
        .containsExactly(
            tuple("LPC-REC-001", "power-item[0].statusReason"),
            tuple("LPC-REC-001", "power-item[0].supersededBy"));
  }

  @Test
  void a_code_table_or_a_profile_that_its_desk_would_refuse_is_refused() {
    CodeTable table = first(CodeTable.class);
    List<CodeTable.Code> twice = new ArrayList<>(table.codes());
    twice.add(table.codes().get(0));
    GradingProfile profile = profile(1);
    GradingProfile empty =
        new GradingProfile(
            profile.id(),
            1,
            profile.code(),
            profile.name(),
            profile.source(),
            profile.scale(),
            new GradeMatrix(
                List.of(new Choice("A", "大")), List.of(new Choice("B", "深")), List.of()));

    assertThat(
            refused(with(table, new CodeTable(table.id(), 1, table.code(), table.name(), twice))))
        .extracting(Violation::code)
        .containsExactly(OrganizationViolation.CODES_NOT_UNIQUE.code());
    assertThat(refused(with(profile, empty)))
        .extracting(Violation::at)
        .first()
        .asString()
        .startsWith("grading-profile[0].method");
  }

  @Test
  void a_voting_rule_or_a_policy_that_its_desk_would_refuse_is_refused() {
    BureauProfile profile = first(BureauProfile.class);
    VotingRule.Part none = new VotingRule.Part(0, 1);
    BureauProfile lax =
        new BureauProfile(
            profile.id(),
            1,
            profile.name(),
            profile.district(),
            profile.superior(),
            profile.receivingUnit(),
            new VotingRule(none, none));
    ProcedurePolicy policy = first(ProcedurePolicy.class);
    ProcedurePolicy blind =
        new ProcedurePolicy(policy.id(), 1, policy.profile(), policy.roles(), Set.of());

    assertThat(refused(with(profile, lax)))
        .containsExactly(OrganizationViolation.VOTING_TOO_LOW.with().at("bureau[0].voting"));
    assertThat(refused(with(policy, blind)))
        .containsExactly(
            GradingViolation.HOLDER_WITHDRAWS.with().at("procedure-policy[0].withdrawing"));
  }

  @Test
  void minutes_that_nobody_could_take_are_refused() {
    Meeting meeting = first(Meeting.class);
    LocalDate later = LocalDate.of(2099, 1, 1);
    Meeting unheld =
        new Meeting(
            meeting.id(),
            1,
            meeting.code(),
            meeting.type(),
            meeting.title(),
            later,
            meeting.chair(),
            List.of(),
            meeting.items(),
            meeting.minutes(),
            null);

    assertThat(refused(with(meeting, unheld)))
        .contains(
            RecordViolation.IN_FUTURE.with("at", later).at("meeting[0].heldOn"),
            OrganizationViolation.CHAIR_ABSENT
                .with("official", meeting.chair())
                .at("meeting[0].chair"));
  }

  @Test
  void a_grade_that_its_profile_does_not_have_is_refused() {
    Assessment graded = first(Assessment.class);
    ProcedureStep proposed = graded.steps().get(0);
    ProcedureStep decided = graded.decision().orElseThrow();

    assertThat(
            refused(with(graded, with(graded, proposed, new RiskGrade(77, "Z"), proposed.item()))))
        .containsExactly(
            GradingViolation.UNKNOWN_GRADE.with("rank", 77).at("assessment[0].steps[0].grade"));
    assertThat(refused(with(graded, with(graded, decided, new RiskGrade(1, "Z"), decided.item()))))
        .containsExactly(
            GradingViolation.UNKNOWN_GRADE.with("rank", 1).at("assessment[0].steps[2].grade"));
  }

  @Test
  void a_decision_that_the_minutes_do_not_carry_is_refused() {
    Assessment graded = first(Assessment.class);
    ProcedureStep decided = graded.decision().orElseThrow();
    RiskGrade carried = decided.grade();
    GradeScale.Step milder =
        profile((int) graded.profileVersion()).scale().steps().stream()
            .filter(each -> each.rank() != carried.rank())
            .findFirst()
            .orElseThrow();
    RiskGrade other = new RiskGrade(milder.rank(), milder.postLabel());

    assertThat(List.of(with(graded, decided, other, 1), with(graded, decided, carried, 42)))
        .allSatisfy(
            astray ->
                assertThat(refused(with(graded, astray)))
                    .extracting(Violation::code, Violation::at)
                    .containsExactly(
                        tuple(
                            GradingViolation.RESOLVED_OTHERWISE.code(),
                            "assessment[0].steps[2].meeting")));
  }

  @Test
  void a_decision_of_a_meeting_on_something_else_is_refused() {
    Meeting meeting = first(Meeting.class);
    AgendaItem item = meeting.items().get(0);
    Meeting silent =
        new Meeting(
            meeting.id(),
            1,
            meeting.code(),
            MeetingKind.values()[meeting.type() == MeetingKind.values()[0] ? 1 : 0],
            meeting.title(),
            meeting.heldOn(),
            meeting.chair(),
            meeting.attendances(),
            List.of(new AgendaItem(1, item.title(), List.of(), item.withdrawals(), item.ballots())),
            meeting.minutes(),
            null);

    assertThat(refused(with(meeting, silent)))
        .extracting(Violation::code, Violation::at)
        .containsExactly(
            tuple(GradingViolation.NOT_PARTY_GROUP.code(), "assessment[0].steps[2].meeting"),
            tuple(GradingViolation.NOT_RESOLVED.code(), "assessment[0].steps[2].meeting"));
  }

  @Test
  void a_code_twice_is_refused_where_it_stands() {
    assertThat(refused(withUnits(unit("x-1", "BGS", null))))
        .containsExactly(
            RecordViolation.CODE_TAKEN.with("kind", Unit.KIND, "code", "BGS").at("unit[6].code"));
  }

  @Test
  void a_code_that_no_store_keeps_is_refused() {
    assertThat(refused(withUnits(unit("x-1", "长".repeat(65), null))))
        .containsExactly(RecordViolation.SIZE.with("min", 1, "max", 64).at("unit[6].code"));
  }

  @Test
  void units_and_power_items_may_name_later_ones() {
    List<Recorded<?>> chain =
        IntStream.range(0, 20_000)
            .<Recorded<?>>mapToObj(i -> unit("x-" + i, "x-" + i, "x-" + (i + 1)))
            .toList();
    List<Recorded<?>> units = new ArrayList<>(chain);
    units.add(unit("x-20000", "x-20000", null));
    List<PowerItem> items =
        archive.stream()
            .map(ArchivedRecord::record)
            .filter(PowerItem.class::isInstance)
            .map(PowerItem.class::cast)
            .toList();
    assertThat(items.get(0).supersededBy()).isEqualTo(items.get(1).id());

    Outcome<Accession> outcome = restore(withUnits(units.toArray(Recorded<?>[]::new)));

    assertThat(outcome.violations()).isEmpty();
    assertThat(fresh.find(Unit.KIND, UnitId.of("x-0"))).contains((Unit) chain.get(0));
    assertThat(fresh.find(PowerItem.KIND, items.get(0).id())).contains(items.get(0));
  }

  @Test
  void units_that_belong_to_each_other_in_a_circle_are_refused() {
    assertThat(refused(withUnits(unit("x-1", "x-1", "x-2"), unit("x-2", "x-2", "x-1"))))
        .extracting(Violation::code)
        .containsOnly("LPC-REC-006");
    assertThat(refused(withUnits(unit("x-1", "x-1", "x-1"))))
        .extracting(Violation::at)
        .containsExactly("unit[6].parent");
  }

  @Test
  void days_that_no_draft_admits_are_refused_where_they_stand() {
    Appointment first =
        archive.stream()
            .map(ArchivedRecord::record)
            .filter(Appointment.class::isInstance)
            .map(Appointment.class::cast)
            .findFirst()
            .orElseThrow();
    List<ArchivedRecord> odd = new ArrayList<>();
    for (ArchivedRecord each : archive) {
      odd.add(
          each.record().equals(first)
              ? new ArchivedRecord(
                  new Appointment(
                      first.id(),
                      1,
                      first.official(),
                      first.post(),
                      first.type(),
                      Period.of(LocalDate.of(1899, 12, 31), LocalDate.of(2200, 1, 1))),
                  Change.ALWAYS)
              : each);
    }

    assertThat(refused(odd))
        .extracting(Violation::code, Violation::at)
        .containsExactly(
            tuple("LPC-REC-003", "appointment[0].period.from"),
            tuple("LPC-REC-003", "appointment[0].period.through"));
  }

  @Test
  void a_day_of_validity_before_all_days_is_refused() {
    assertThat(
            refused(
                insert(
                    List.of(
                        new ArchivedRecord(unit("x-1", "x-1", null), Change.ALWAYS.minusDays(1))))))
        .extracting(Violation::code, Violation::at)
        .containsExactly(tuple("LPC-REC-003", "unit[6].validFrom"));
  }

  @Test
  void a_text_that_no_store_keeps_is_refused_where_it_stands() {
    Unit cut =
        new Unit(
            UnitId.of("x-1"), 1, "x-1", "科室", UnitKind.SECTION, null, List.of("职责\0"), 0, false);

    assertThat(refused(withUnits(cut)))
        .containsExactly(RecordViolation.UNSTORABLE.with().at("unit[6].functions[0]"));
  }

  @Test
  void nothing_stays_of_an_archive_that_is_refused_at_its_end() {
    List<ArchivedRecord> large =
        withUnits(
            IntStream.range(0, 1_200)
                .<Recorded<?>>mapToObj(i -> unit("x-" + i, "x-" + i, null))
                .toArray(Recorded<?>[]::new));

    restoreThe(large.stream().filter(each -> !(each.record() instanceof ProcedurePolicy)).toList());

    leavesNothing(fresh);
    assertThat(restore(archive).isAccepted()).as("the bureau is as free as before").isTrue();
  }

  @Test
  void no_more_than_a_thousand_reasons_are_told_and_the_rest_is_not_read() {
    List<Recorded<?>> astray =
        IntStream.range(0, 3_000)
            .<Recorded<?>>mapToObj(i -> unit("x-" + i, "x-" + i, null))
            .<Recorded<?>>map(each -> ((Unit) each).withdraw())
            .toList();

    assertThat(refused(withUnits(astray.toArray(Recorded<?>[]::new)))).hasSize(1_000);
  }

  @Test
  void a_source_that_is_not_readable_refuses_with_its_reasons_alone() {
    Violation unreadable = RecordViolation.FORM.with("rule", "x").at("/records/unit/7");
    RowSource<ArchivedRecord> rows = Rows.of(without(each -> each instanceof CodeTable));
    RowSource<ArchivedRecord> source =
        new RowSource<>() {
          @Override
          public boolean hasNext() {
            if (!rows.hasNext()) {
              throw new RefusedException(List.of(unreadable));
            }
            return true;
          }

          @Override
          public ArchivedRecord next() {
            return rows.next();
          }

          @Override
          public void close() {
            rows.close();
          }
        };

    assertThat(fresh.actingAs(FOUNDER).archive().restore(FILE, source, REASON).violations())
        .containsExactly(unreadable);
    leavesNothing(fresh);
  }

  private Lpc library(String ids) {
    return Lpc.builder()
        .store(Lpc.inMemoryStore())
        .clock(clock)
        .ids(new SequentialIds(ids))
        .build();
  }

  private Outcome<Accession> restore(List<ArchivedRecord> records) {
    return fresh.actingAs(FOUNDER).archive().restore(FILE, Rows.of(records), REASON);
  }

  private void restoreThe(List<ArchivedRecord> incomplete) {
    assertThat(restore(incomplete).isAccepted()).isFalse();
  }

  private List<Violation> refused(List<ArchivedRecord> records) {
    List<Violation> violations = restore(records).violations();
    leavesNothing(fresh);
    return violations;
  }

  private static void leavesNothing(Bureau bureau) {
    try (RowSource<?> entries = bureau.journal().entries()) {
      assertThat(entries.hasNext()).isFalse();
    }
    assertThat(all(bureau)).isEmpty();
  }

  private static List<ArchivedRecord> all(Bureau bureau) {
    try (RowSource<ArchivedRecord> records = bureau.archive().records()) {
      List<ArchivedRecord> all = new ArrayList<>();
      records.forEachRemaining(all::add);
      return Collections.unmodifiableList(all);
    }
  }

  private List<ArchivedRecord> without(Predicate<Recorded<?>> which) {
    return archive.stream().filter(each -> !which.test(each.record())).toList();
  }

  /** The archive with units more, the first of them the seventh of its kind. */
  private List<ArchivedRecord> withUnits(Recorded<?>... units) {
    return insert(Arrays.stream(units).map(RestorationTest::archived).toList());
  }

  private List<ArchivedRecord> insert(List<ArchivedRecord> units) {
    List<ArchivedRecord> more = new ArrayList<>(archive);
    more.addAll(after(Unit.KIND), units);
    return more;
  }

  /** The archive with a record more, that many places after the first of its kind. */
  private List<ArchivedRecord> with(ArchivedRecord one, int place) {
    List<ArchivedRecord> more = new ArrayList<>(archive);
    int first =
        (int)
            archive.stream()
                .takeWhile(each -> !each.record().kind().equals(one.record().kind()))
                .count();
    more.add(first + place, one);
    return more;
  }

  /** The archive with another record in the place of one. */
  private List<ArchivedRecord> with(Recorded<?> one, Recorded<?> other) {
    return archive.stream()
        .map(each -> each.record().equals(one) ? new ArchivedRecord(other, each.validFrom()) : each)
        .toList();
  }

  /** An assessment with another grade and item in one of its steps. */
  private static Assessment with(
      Assessment graded, ProcedureStep one, @Nullable RiskGrade grade, @Nullable Integer item) {
    List<ProcedureStep> steps = new ArrayList<>(graded.steps());
    steps.set(
        steps.indexOf(one),
        new ProcedureStep(
            one.kind(),
            grade,
            one.official(),
            one.post(),
            one.authority(),
            one.at(),
            one.opinion(),
            one.participants(),
            one.meeting(),
            item,
            one.subject()));
    return new Assessment(
        graded.id(),
        1,
        graded.riskPoint(),
        graded.profile(),
        graded.profileVersion(),
        graded.state(),
        graded.inputs(),
        graded.computed(),
        steps);
  }

  /** The first of its kind. */
  private <T extends Recorded<?>> T first(Class<T> type) {
    return archive.stream()
        .map(ArchivedRecord::record)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private int after(RecordKind<?> kind) {
    int last = Archive.KINDS.indexOf(kind);
    return (int)
        archive.stream()
            .takeWhile(each -> Archive.KINDS.indexOf(each.record().kind()) <= last)
            .count();
  }

  private RiskPoint point() {
    return played.bureau().findByCode(RiskPoint.KIND, "R-001").orElseThrow();
  }

  private GradingProfile profile(int version) {
    return played
        .bureau()
        .history(GradingProfile.KIND, played.planProfile())
        .get(version - 1)
        .record();
  }

  private static ArchivedRecord archived(Recorded<?> record) {
    return new ArchivedRecord(record, DAY);
  }

  private static Unit unit(String id, String code, @Nullable String parent) {
    return new Unit(
        UnitId.of(id),
        1,
        code,
        "科室",
        UnitKind.SECTION,
        parent == null ? null : UnitId.of(parent),
        List.of(),
        0,
        false);
  }
}
