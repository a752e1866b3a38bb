package io.lpc.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.Bureau;
import io.lpc.Desk;
import io.lpc.Lpc;
import io.lpc.common.ActKey;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.PostId;
import io.lpc.common.Reason;
import io.lpc.common.RowSource;
import io.lpc.common.Violation;
import io.lpc.journal.Attempt;
import io.lpc.journal.Head;
import io.lpc.ledger.LedgerQuery;
import io.lpc.ledger.LedgerRow;
import io.lpc.organization.BodyRole;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.KeyField;
import io.lpc.organization.LeadershipRole;
import io.lpc.organization.Official;
import io.lpc.organization.OrganizationViolation;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitKind;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemStatus;
import io.lpc.power.PowerViolation;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.RiskViolation;
import io.lpc.risk.grading.GradingInputs;
import io.lpc.risk.grading.ProposalDraft;
import io.lpc.store.RecordViolation;
import io.lpc.testkit.SettableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 登记册入档: whole registers in one act, through the rules, all of it or nothing. */
class IntakeTest {

  private static final Reason REASON = Reason.of("八月建档");
  private static final LocalDate TODAY = LocalDate.of(2011, 8, 11);

  private final SettableClock clock = SettableClock.at(TODAY);
  private final Bureau bureau =
      Lpc.builder()
          .store(Lpc.inMemoryStore())
          .clock(clock)
          .build()
          .bureau(BureauId.of("qinghe-mzj"));
  private final Desk founder = bureau.actingAs(new Actor.Founder("建档员"));

  private Outcome<Accession> takenIn(QingheRegisters registers) {
    return founder.archive().takeIn(registers.registers(), REASON);
  }

  private Outcome<Accession> takenInLater(QingheRegisters registers) {
    return program().archive().takeIn(registers.registers(), REASON);
  }

  private void rehearsedLater(QingheRegisters registers) {
    program().rehearsing().archive().takeIn(registers.registers(), REASON);
  }

  private Desk program() {
    return bureau.actingAs(new Actor.Automation("登记册导入", official("RY-2")));
  }

  private List<Violation> refused(QingheRegisters registers) {
    Head before = bureau.journal().head();
    Outcome<Accession> outcome = takenIn(registers);
    assertThat(bureau.journal().head()).as("nothing stays").isEqualTo(before);
    return outcome.violations();
  }

  private OfficialId official(String code) {
    return bureau.findByCode(Official.KIND, code).orElseThrow().id();
  }

  private PostId post(String code) {
    return bureau.findByCode(Post.KIND, code).orElseThrow().id();
  }

  private Desk director() {
    return bureau.actingAs(new Actor.Holder(official("RY-1"), post("LD-1")));
  }

  /** The leader in charge of the section. */
  private Desk deputy() {
    return bureau.actingAs(new Actor.Holder(official("RY-2"), post("LD-2")));
  }

  private List<NilDeclaration> nils() {
    List<NilDeclaration> nils = new ArrayList<>();
    try (RowSource<NilDeclaration> all = bureau.all(NilDeclaration.KIND)) {
      all.forEachRemaining(nils::add);
    }
    return nils;
  }

  private List<LedgerRow> ledger() {
    List<LedgerRow> rows = new ArrayList<>();
    try (RowSource<LedgerRow> ledger = bureau.ledger().open(LedgerQuery.NOW)) {
      ledger.forEachRemaining(rows::add);
    }
    return rows;
  }

  @Test
  void the_registers_found_the_bureau_and_the_ledger_prints_them() {
    Accession accession = takenIn(QingheRegisters.whole()).orThrow();

    BureauProfile profile = bureau.find(BureauProfile.KIND, bureau.id()).orElseThrow();
    assertThat(profile.name()).isEqualTo("清河区民政局");
    assertThat(profile.receivingUnit())
        .isEqualTo(bureau.findByCode(Unit.KIND, "BGS").orElseThrow().id());
    assertThat(ledger()).extracting(LedgerRow::content).containsExactly("低保审核把关不严");
    assertThat(bureau.findByCode(PowerItem.KIND, "QL-1").orElseThrow().status())
        .isEqualTo(PowerItemStatus.CONFIRMED);
    assertThat(accession.tallies())
        .contains(
            new Accession.Tally("unit", 3, 0, 0),
            new Accession.Tally("appointment", 4, 0, 0),
            new Accession.Tally("nil-declaration", 1, 0, 0));
    assertThat(bureau.journal().verify(List.of()).isSound()).isTrue();
  }

  @Test
  void registers_without_a_row_are_no_repetition_of_anything() {
    assertThat(refused(new QingheRegisters())).containsExactly(ArchiveViolation.NO_ROWS.with());
  }

  @Test
  void the_same_registers_again_change_nothing_and_say_so() {
    takenIn(QingheRegisters.whole()).orThrow();
    Head before = bureau.journal().head();

    assertThat(takenInLater(QingheRegisters.whole()).violations())
        .containsExactly(ArchiveViolation.NOTHING_NEW.with());
    assertThat(bureau.journal().head()).isEqualTo(before);
  }

  @Test
  void later_registers_revise_what_says_something_else_and_leave_the_rest() {
    takenIn(QingheRegisters.whole()).orThrow();

    Accession accession =
        takenInLater(
                new QingheRegisters()
                    .unit("JZK", "社会救助科", UnitKind.SECTION, null)
                    .unit("BGS", "办公室(监察室)", UnitKind.SECTION, null)
                    .unit("YFK", "优抚科", UnitKind.SECTION, null))
            .orThrow();

    assertThat(accession.tallies()).containsExactly(new Accession.Tally("unit", 1, 1, 1));
    assertThat(accession.changes()).isEqualTo(2);
    assertThat(bureau.findByCode(Unit.KIND, "BGS").orElseThrow().version()).isEqualTo(2);
    assertThat(bureau.findByCode(Unit.KIND, "LD")).as("not in the later registers").isPresent();
  }

  @Test
  void every_wrong_row_is_named_at_once_and_nothing_stays() {
    assertThat(
            refused(
                QingheRegisters.whole()
                    .unit("", "无编码科", UnitKind.SECTION, null)
                    .post("MGK-1", "科长", "MGK", null)
                    .official("RY-1", "郜甲", null)
                    .appointment("RY-2", "JZK-2", QingheRegisters.SINCE, null)
                    .risk("FX-2", "", "JZK-2")))
        .extracting(Violation::code, Violation::at)
        .containsExactlyInAnyOrder(
            tuple(RecordViolation.REQUIRED.code(), "unit[3].code"),
            tuple(ArchiveViolation.UNKNOWN_CODE.code(), "post[4].unit"),
            tuple(ArchiveViolation.ROW_TWICE.code(), "official[4].code"),
            tuple(OrganizationViolation.POST_HELD.code(), "appointment[4].post"),
            tuple(RecordViolation.REQUIRED.code(), "risk-point[1].content"));
  }

  @Test
  void who_names_a_refused_row_is_not_told_off_for_it() {
    assertThat(
            refused(
                QingheRegisters.whole()
                    .unit("YFK", "", UnitKind.SECTION, null)
                    .unit("YFK-ZX", "优抚中心", UnitKind.SECTION, "YFK")
                    .post("YFK-1", "科长", "YFK", null)
                    .appointment("RY-4", "YFK-1", QingheRegisters.SINCE, null)))
        .extracting(Violation::at)
        .containsExactly("unit[3].name");
  }

  @Test
  void rows_meet_the_rules_among_themselves() {
    assertThat(
            refused(
                QingheRegisters.whole()
                    .leadership("JZK", "JZK-2", LeadershipRole.HEAD)
                    .member("RY-3", BodyRole.HEAD)
                    .appointment("RY-4", "JZK-2", LocalDate.of(2011, 1, 1), null)))
        .extracting(Violation::code)
        .containsExactlyInAnyOrder(
            OrganizationViolation.TWO_LEADERS.code(),
            OrganizationViolation.TWO_HEADS.code(),
            OrganizationViolation.ALREADY_HOLDS.code());
  }

  @Test
  void what_two_rows_relate_the_same_is_refused_once() {
    assertThat(
            refused(
                QingheRegisters.whole().appointment("RY-4", "JZK-2", QingheRegisters.SINCE, null)))
        .containsExactly(
            ArchiveViolation.ROW_TWICE.with("first", "appointment[3]").at("appointment[4]"));
  }

  @Test
  void units_stand_in_any_order_but_not_above_themselves() {
    takenIn(
            QingheRegisters.whole()
                .unit("A", "一中心", UnitKind.SUBORDINATE, "B")
                .unit("B", "二中心", UnitKind.SUBORDINATE, null))
        .orThrow();

    assertThat(
            takenInLater(
                    new QingheRegisters()
                        .unit("C", "三中心", UnitKind.SUBORDINATE, "D")
                        .unit("D", "四中心", UnitKind.SUBORDINATE, "C"))
                .violations())
        .extracting(Violation::code, Violation::at)
        .containsExactly(
            tuple(OrganizationViolation.UNIT_CYCLE.code(), "unit[0].parent"),
            tuple(OrganizationViolation.UNIT_CYCLE.code(), "unit[1].parent"));
  }

  @Test
  void a_power_item_is_confirmed_by_the_rules_and_struck_out_with_its_reason() {
    assertThat(
            refused(
                QingheRegisters.whole()
                    .power("QL-2", PowerItemStatus.CONFIRMED, "", null)
                    .power("QL-3", PowerItemStatus.STRUCK_OUT, " ", "JZK-2")
                    .power("QL-4", PowerItemStatus.SUPERSEDED, "", "JZK-2")))
        .containsExactlyInAnyOrder(
            PowerViolation.NO_POST.with("item", "QL-2").at("power-item[1].item.post"),
            RecordViolation.REQUIRED.with().at("power-item[2].statusReason"),
            PowerViolation.NOT_BY_REGISTER.with("status", "已替代").at("power-item[3].status"));

    takenIn(QingheRegisters.whole().power("QL-2", PowerItemStatus.STRUCK_OUT, "无法律依据", "JZK-2"))
        .orThrow();
    assertThat(bureau.findByCode(PowerItem.KIND, "QL-2").orElseThrow().statusReason())
        .isEqualTo("无法律依据");
  }

  @Test
  void a_register_never_undoes_a_confirmation() {
    takenIn(QingheRegisters.whole().power("QL-2", PowerItemStatus.DRAFT, "", "JZK-2")).orThrow();
    PowerItem drafted = bureau.findByCode(PowerItem.KIND, "QL-2").orElseThrow();
    deputy().powers().confirm(drafted.id(), 1, REASON).orThrow();

    assertThat(
            takenInLater(QingheRegisters.whole().power("QL-2", PowerItemStatus.DRAFT, "", "JZK-2"))
                .violations())
        .containsExactly(ArchiveViolation.NOTHING_NEW.with());
    assertThat(
            takenInLater(new QingheRegisters().power("QL-2", PowerItemStatus.DRAFT, "", "JZK-1"))
                .violations())
        .containsExactly(PowerViolation.CONFIRMED.with("item", "QL-2").at("power-item[0].status"));
    assertThat(bureau.findByCode(PowerItem.KIND, "QL-2").orElseThrow().status())
        .isEqualTo(PowerItemStatus.CONFIRMED);
  }

  @Test
  void no_register_of_a_program_confirms_or_strikes_out_what_is_on_record() {
    takenIn(QingheRegisters.whole().power("QL-2", PowerItemStatus.DRAFT, "", "JZK-2")).orThrow();

    assertThat(
            takenInLater(
                    new QingheRegisters()
                        .power("QL-1", PowerItemStatus.STRUCK_OUT, "无法律依据", "JZK-2")
                        .power("QL-2", PowerItemStatus.CONFIRMED, "", "JZK-2"))
                .violations())
        .containsExactly(
            PowerViolation.BY_HAND.with("item", "QL-1", "status", "已取消").at("power-item[0].status"),
            PowerViolation.BY_HAND
                .with("item", "QL-2", "status", "已确认")
                .at("power-item[1].status"));
    assertThat(
            takenInLater(
                    new QingheRegisters()
                        .power("QL-2", PowerItemStatus.DRAFT, "", "JZK-1")
                        .power("QL-3", PowerItemStatus.CONFIRMED, "", "JZK-2"))
                .isAccepted())
        .as("a draft says something else, and a new item comes confirmed")
        .isTrue();
  }

  @Test
  void what_was_withdrawn_or_struck_out_since_stays_so() {
    takenIn(QingheRegisters.whole().unit("YFK", "优抚科", UnitKind.SECTION, null)).orThrow();
    director()
        .organization()
        .withdraw(bureau.findByCode(Unit.KIND, "YFK").orElseThrow(), REASON)
        .orThrow();
    deputy()
        .powers()
        .strikeOut(
            bureau.findByCode(PowerItem.KIND, "QL-1").orElseThrow().id(), 1, Reason.of("依据已废止"))
        .orThrow();

    assertThat(
            takenInLater(QingheRegisters.whole().unit("YFK", "优抚科", UnitKind.SECTION, null))
                .violations())
        .containsExactly(ArchiveViolation.NOTHING_NEW.with());
    assertThat(
            takenInLater(
                    new QingheRegisters()
                        .unit("YFK", "优抚安置科", UnitKind.SECTION, null)
                        .power("QL-1", PowerItemStatus.CONFIRMED, "", "JZK-1"))
                .violations())
        .extracting(Violation::code, Violation::at)
        .containsExactly(
            tuple(RecordViolation.WITHDRAWN.code(), "unit[0]"),
            tuple(PowerViolation.WRONG_STATUS.code(), "power-item[0]"));
  }

  @Test
  void a_nil_declaration_that_was_withdrawn_is_not_declared_again() {
    takenIn(QingheRegisters.whole()).orThrow();
    NilDeclaration nil = nils().get(0);
    deputy().risks().withdrawNil(nil.id(), 1, Reason.of("岗位已调整")).orThrow();

    assertThat(takenInLater(QingheRegisters.whole()).violations())
        .containsExactly(ArchiveViolation.NOTHING_NEW.with());
    assertThat(nils()).extracting(NilDeclaration::withdrawn).containsExactly(true);
  }

  @Test
  void a_nil_declaration_needs_the_approval_of_whoever_is_in_charge() {
    assertThat(
            refused(
                QingheRegisters.whole()
                    .post("JZK-3", "档案岗", "JZK", null)
                    .official("RY-5", "逄戊", null)
                    .appointment("RY-5", "JZK-3", QingheRegisters.SINCE, null)
                    .nil("JZK-3", "RY-5", "RY-1", "LD-1")))
        .containsExactly(RiskViolation.NOT_APPROVER.with("role", "分管领导").at("nil-declaration[1]"));
  }

  @Test
  void no_key_post_is_declared_nil_by_a_register() {
    assertThat(
            refused(
                QingheRegisters.whole()
                    .post("JZK-3", "出纳岗", "JZK", null, Set.of(KeyField.FUND_MANAGEMENT))
                    .official("RY-5", "逄戊", null)
                    .appointment("RY-5", "JZK-3", QingheRegisters.SINCE, null)
                    .nil("JZK-3", "RY-5", "RY-2", "LD-2")))
        .extracting(Violation::code)
        .containsExactly(RiskViolation.KEY_POST_NIL.code());
  }

  @Test
  void no_program_says_who_approved_a_nil_declaration() {
    takenIn(QingheRegisters.whole()).orThrow();

    assertThat(
            takenInLater(
                    new QingheRegisters()
                        .nil("JZK-1", "RY-3", "RY-2", "LD-2")
                        .nil("JZK-1", "RY-3", "RY-1", "LD-1")
                        .nil("JZK-2", "RY-4", "RY-2", "LD-2"))
                .violations())
        .containsExactly(
            ArchiveViolation.ROW_TWICE.with("first", "nil-declaration[0]").at("nil-declaration[1]"),
            ArchiveViolation.NIL_BY_PROGRAM.with().at("nil-declaration[2]"));
    assertThat(
            takenInLater(new QingheRegisters().nil("JZK-1", "RY-3", "RY-1", "LD-1")).violations())
        .containsExactly(ArchiveViolation.NIL_BY_PROGRAM.with().at("nil-declaration[0]"));
    assertThat(
            takenInLater(new QingheRegisters().nil("JZK-1", "RY-3", "RY-2", "LD-2")).violations())
        .as("what is on record already")
        .containsExactly(ArchiveViolation.NOTHING_NEW.with());
  }

  @Test
  void one_person_is_taken_in_once() {
    String number = "000000190001010011";
    assertThat(
            refused(
                QingheRegisters.whole()
                    .official("RY-5", "郜佳", number)
                    .official("RY-6", "逄戊", "000000190001010022")
                    .official("RY-7", "逄己", "000000190001010022")))
        .containsExactly(
            OrganizationViolation.IDENTITY_TAKEN
                .with("official", "RY-1")
                .at("official[4].identityNumber"),
            OrganizationViolation.IDENTITY_TAKEN
                .with("official", "RY-6")
                .at("official[6].identityNumber"));

    takenIn(QingheRegisters.whole()).orThrow();
    assertThat(
            takenInLater(
                    new QingheRegisters()
                        .official("RY-1", "郜甲", number)
                        .official("RY-5", "郜佳", number))
                .violations())
        .containsExactly(
            OrganizationViolation.IDENTITY_TAKEN
                .with("official", "RY-1")
                .at("official[1].identityNumber"));
  }

  @Test
  void a_number_that_was_corrected_is_free_for_whose_it_is() {
    takenIn(QingheRegisters.whole()).orThrow();

    assertThat(
            takenInLater(
                    new QingheRegisters()
                        .official("RY-1", "郜甲", "000000190001010033")
                        .official("RY-2", "麻乙", "000000190001010011"))
                .isAccepted())
        .isTrue();
  }

  @Test
  void past_appointments_are_taken_in_but_somebody_must_be_in_office() {
    takenIn(
            QingheRegisters.whole()
                .appointment("RY-4", "JZK-1", LocalDate.of(2009, 1, 1), LocalDate.of(2009, 12, 31)))
        .orThrow();
    assertThat(
            Lpc.inMemory()
                .bureau(BureauId.of("other"))
                .actingAs(new Actor.Founder("建档员"))
                .archive()
                .takeIn(
                    new QingheRegisters()
                        .profile("清河区民政局", null)
                        .unit("JZK", "社会救助科", UnitKind.SECTION, null)
                        .post("JZK-1", "科长", "JZK", null)
                        .official("RY-1", "郜甲", null)
                        .appointment(
                            "RY-1", "JZK-1", LocalDate.of(2009, 1, 1), LocalDate.of(2009, 2, 1))
                        .registers(),
                    REASON)
                .violations())
        .extracting(Violation::code)
        .containsExactly(ArchiveViolation.NOBODY_IN_OFFICE.code());
  }

  @Test
  void a_bureau_is_not_founded_without_its_profile() {
    assertThat(refused(new QingheRegisters().unit("JZK", "社会救助科", UnitKind.SECTION, null)))
        .containsExactly(ArchiveViolation.NO_PROFILE.with());
    assertThat(refused(new QingheRegisters().profile(" ", null)))
        .extracting(Violation::at)
        .containsExactly("bureau[0].name");
  }

  @Test
  void whoever_keeps_no_records_answers_for_no_register() {
    takenIn(QingheRegisters.whole()).orThrow();
    Desk clerks = bureau.actingAs(new Actor.Automation("登记册导入", official("RY-4")));

    assertThat(
            clerks
                .archive()
                .takeIn(new QingheRegisters().risk("FX-2", "入户核查走过场", "JZK-2").registers(), REASON)
                .violations())
        .containsExactly(OrganizationViolation.NOT_A_KEEPER.with());
    assertThat(takenInLater(new QingheRegisters().risk("FX-2", "入户核查走过场", "JZK-2")).isAccepted())
        .isTrue();
  }

  @Test
  void whoever_keeps_no_records_is_still_told_first_what_he_tried() {
    takenIn(QingheRegisters.whole()).orThrow();
    Desk clerks = bureau.actingAs(new Actor.Automation("登记册导入", official("RY-4")));

    assertThat(
            clerks
                .archive()
                .takeIn(
                    new QingheRegisters()
                        .appointment("RY-4", "LD-2", LocalDate.of(2011, 8, 1), null)
                        .registers(),
                    REASON)
                .violations())
        .containsExactly(OrganizationViolation.OWN_APPOINTMENT.with().at("appointment[0]"));
    assertThat(attempts()).hasSize(1);
  }

  @Test
  void no_register_changes_a_declared_kinship() {
    takenIn(QingheRegisters.whole()).orThrow();

    assertThat(takenInLater(new QingheRegisters().kinship("RY-3", "RY-1", "同乡")).violations())
        .containsExactly(OrganizationViolation.KINSHIP_CHANGED.with().at("kinship[0]"));
  }

  @Test
  void nobody_takes_registers_in_from_his_post() {
    takenIn(QingheRegisters.whole()).orThrow();

    assertThat(
            director().archive().takeIn(QingheRegisters.whole().registers(), REASON).violations())
        .containsExactly(ArchiveViolation.NOT_BY_HAND.with());
  }

  @Test
  void who_tries_what_is_forbidden_by_a_register_is_on_record_and_told_so_first() {
    takenIn(QingheRegisters.whole()).orThrow();
    QingheRegisters registers =
        new QingheRegisters()
            .unit("YFK", "", UnitKind.SECTION, null)
            .appointment("RY-2", "LD-1", LocalDate.of(2011, 8, 1), null);
    List<Violation> refused = takenInLater(registers).violations();

    assertThat(refused)
        .containsExactly(
            OrganizationViolation.OWN_APPOINTMENT.with().at("appointment[0]"),
            RecordViolation.REQUIRED.with().at("unit[0].name"));
    assertThat(attempts()).containsExactly(new Tried("archive.take-in", refused));
    rehearsedLater(registers);
    assertThat(attempts()).as("asked again").hasSize(2);
  }

  @Test
  void a_journal_does_not_begin_with_an_attempt() {
    assertThat(refused(QingheRegisters.whole().nil("JZK-2", "RY-4", "RY-4", "JZK-2")))
        .extracting(Violation::code)
        .containsExactly(RiskViolation.OWN_APPROVAL.code());
    assertThat(takenIn(QingheRegisters.whole()).isAccepted()).isTrue();
  }

  private record Tried(String action, List<Violation> violations) {}

  private List<Tried> attempts() {
    List<Tried> tried = new ArrayList<>();
    try (RowSource<Attempt> all = bureau.all(Attempt.KIND)) {
      all.forEachRemaining(each -> tried.add(new Tried(each.action(), each.violations())));
    }
    return tried;
  }

  @Test
  void nobody_arranges_his_own_power_by_a_program() {
    takenIn(QingheRegisters.whole()).orThrow();

    assertThat(
            takenInLater(
                    new QingheRegisters()
                        .appointment("RY-2", "LD-1", LocalDate.of(2011, 8, 1), null))
                .violations())
        .extracting(Violation::code)
        .containsExactly(OrganizationViolation.OWN_APPOINTMENT.code());
  }

  @Test
  void what_was_assessed_is_not_rewritten_by_a_register() {
    takenIn(QingheRegisters.whole()).orThrow();
    RiskPoint point = bureau.findByCode(RiskPoint.KIND, "FX-1").orElseThrow();
    bureau
        .actingAs(new Actor.Holder(official("RY-3"), post("JZK-1")))
        .grading()
        .propose(
            new ProposalDraft(
                point.id(),
                GradingInputs.of("LOW", "DEEP"),
                List.of(official("RY-4")),
                null,
                "经集体评估"),
            REASON)
        .orThrow();

    assertThat(takenInLater(new QingheRegisters().risk("FX-1", "改写的内容", "JZK-2")).violations())
        .extracting(Violation::code, Violation::at)
        .containsExactly(tuple(RiskViolation.THROUGH_PROCEDURE.code(), "risk-point[0]"));
    assertThat(takenInLater(QingheRegisters.whole()).violations())
        .containsExactly(ArchiveViolation.NOTHING_NEW.with());
  }

  @Test
  void registers_of_any_length_are_one_act() {
    QingheRegisters registers = QingheRegisters.whole();
    for (int i = 2; i <= 1_300; i++) {
      registers.risk("FX-" + i, "第" + i + "个风险", "JZK-2");
    }

    ActKey key = ActKey.of("import-0811");
    Outcome<Accession> first = founder.withKey(key).archive().takeIn(registers.registers(), REASON);
    assertThat(first.orThrow().tallies()).contains(new Accession.Tally("risk-point", 1_300, 0, 0));
    assertThat(ledger()).hasSize(1_300);
    assertThat(founder.withKey(key).archive().takeIn(registers.registers(), REASON))
        .isEqualTo(first);
    assertThat(bureau.journal().verify(List.of()).isSound()).isTrue();
  }

  @Test
  void a_rehearsal_tells_what_would_be_refused_and_leaves_nothing() {
    assertThat(
            founder
                .rehearsing()
                .archive()
                .takeIn(QingheRegisters.whole().registers(), REASON)
                .isAccepted())
        .isTrue();
    assertThat(bureau.journal().head()).isEqualTo(Head.EMPTY);
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }
}
