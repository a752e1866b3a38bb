package io.lpc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.Bureau;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.PartyId;
import io.lpc.common.PostId;
import io.lpc.journal.Authority;
import io.lpc.journal.Entry;
import io.lpc.store.RecordViolation;
import io.lpc.testkit.SmallBureau;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 权限来自任职: who may act, and by what, is found in the appointments of that day. */
class AuthorityTest {

  private static final LocalDate TODAY = SmallBureau.FOUNDED_ON;

  private final BureauAtWork work = new BureauAtWork();
  private final SmallBureau bureau = work.bureau();

  @Test
  void a_holder_acts_by_the_appointment_that_holds_that_day() {
    note(bureau.aidClerk).orThrow();

    assertThat(lastEntry().authority())
        .isEqualTo(
            new Authority(
                Authority.Basis.APPOINTMENT, work.appointmentOf(bureau.aidClerk).id().value()));
    assertThat(lastEntry().actor()).isEqualTo(bureau.aidClerk);
  }

  @Test
  void an_ended_appointment_acts_through_its_last_day_and_no_longer() {
    work.end(work.appointmentOf(bureau.aidClerk), TODAY.plusDays(5));

    work.clock().set(TODAY.plusDays(5));
    assertThat(note(bureau.aidClerk).isAccepted()).isTrue();

    work.clock().set(TODAY.plusDays(6));
    work.assertRefused(
        () -> note(bureau.aidClerk), noAuthority(bureau.aidClerk, TODAY.plusDays(6)));
  }

  @Test
  void an_ended_appointment_does_not_act_for_what_happened_while_it_lasted() {
    work.end(work.appointmentOf(bureau.aidClerk), TODAY);
    work.clock().set(TODAY.plusDays(1));

    work.assertRefused(
        () ->
            bureau
                .desk(bureau.aidClerk)
                .happenedAt(TODAY.atTime(9, 0).atZone(work.clock().getZone()).toInstant())
                .organization()
                .register(declared(bureau.aidClerk.official()), BureauAtWork.REASON),
        noAuthority(bureau.aidClerk, TODAY.plusDays(1)));
  }

  @Test
  void an_appointment_that_has_yet_to_begin_does_not_act() {
    OfficialId wei = work.official("008", "卫辛");
    PostId post = work.post("MGK-1", "社团登记岗", bureau.societies, true);
    work.appoint(wei, post, AppointmentKind.REGULAR, TODAY.plusDays(1), null);
    Actor.Holder newcomer = new Actor.Holder(wei, post);

    work.assertRefused(() -> note(newcomer), noAuthority(newcomer, TODAY));
    work.clock().set(TODAY.plusDays(1));
    assertThat(note(newcomer).isAccepted()).isTrue();
  }

  @Test
  void nobody_acts_from_a_post_that_another_holds() {
    Actor.Holder pretended = new Actor.Holder(bureau.aidClerk.official(), bureau.director.post());

    work.assertRefused(() -> note(pretended), noAuthority(pretended, TODAY));
  }

  @Test
  void a_stand_in_acts_from_the_post_by_his_own_appointment() {
    Appointment standIn =
        work.appoint(
            bureau.aidHead.official(),
            bureau.aidClerk.post(),
            AppointmentKind.STAND_IN,
            TODAY,
            TODAY);
    Actor.Holder actor = new Actor.Holder(bureau.aidHead.official(), bureau.aidClerk.post());

    note(actor).orThrow();

    assertThat(lastEntry().authority().reference()).isEqualTo(standIn.id().value());
    work.clock().set(TODAY.plusDays(1));
    work.assertRefused(() -> note(actor), noAuthority(actor, TODAY.plusDays(1)));
  }

  @Test
  void a_transferred_official_acts_from_the_new_post_and_no_longer_from_the_old() {
    PostId target = work.post("MGK-1", "社团登记岗", bureau.societies, true);
    Appointment before = work.appointmentOf(bureau.aidClerk);
    work.desk()
        .organization()
        .transfer(before.id(), 1, TODAY, target, BureauAtWork.REASON)
        .orThrow();
    work.clock().set(TODAY.plusDays(1));

    work.assertRefused(
        () -> note(bureau.aidClerk), noAuthority(bureau.aidClerk, TODAY.plusDays(1)));
    assertThat(note(new Actor.Holder(bureau.aidClerk.official(), target)).isAccepted()).isTrue();
  }

  @Test
  void a_program_acts_by_the_official_who_answers_for_it() {
    Actor program = new Actor.Automation("夜间导入", bureau.aidClerk.official());

    note(program).orThrow();

    assertThat(lastEntry().authority())
        .isEqualTo(
            new Authority(
                Authority.Basis.ANSWERABLE_OFFICIAL,
                work.appointmentOf(bureau.aidClerk).id().value()));
  }

  @Test
  void a_program_stops_when_nobody_answers_for_it_any_more() {
    work.end(work.appointmentOf(bureau.aidClerk), TODAY);
    work.clock().set(TODAY.plusDays(1));

    work.assertRefused(
        () -> note(new Actor.Automation("夜间导入", bureau.aidClerk.official())),
        OrganizationViolation.NO_AUTHORITY.with(
            "official", bureau.aidClerk.official(), "post", "*", "day", TODAY.plusDays(1)));
  }

  @Test
  void somebody_outside_does_not_act() {
    work.assertRefused(
        () -> note(new Actor.Outsider(PartyId.of("applicant-1"))),
        OrganizationViolation.OUTSIDER.with());
  }

  @Test
  void a_founder_acts_until_the_first_appointment_and_never_again() {
    Actor.Founder founder = new Actor.Founder("建档员");

    work.assertRefused(() -> note(founder), OrganizationViolation.NOT_FOUNDER.with());
    for (Actor.Holder each :
        List.of(
            bureau.director,
            bureau.deputy,
            bureau.otherDeputy,
            bureau.aidHead,
            bureau.aidClerk,
            bureau.homeHead)) {
      work.end(work.appointmentOf(each), TODAY);
    }
    work.clock().set(TODAY.plusYears(1));
    work.assertRefused(() -> note(founder), OrganizationViolation.NOT_FOUNDER.with());
  }

  @Test
  void what_a_founder_does_is_recorded_as_founding() {
    Bureau young = work.lpc().bureau(BureauId.of("young-bureau"));
    Actor.Founder founder = new Actor.Founder("建档员");
    young.found(SmallBureau.profile(), founder, BureauAtWork.REASON).orThrow();
    OrganizationRegister register = young.actingAs(founder).organization();
    UnitId unit =
        register
            .register(
                new UnitDraft("LD", "局领导班子", UnitKind.LEADERSHIP, null, List.of(), 0),
                BureauAtWork.REASON)
            .orThrow()
            .id();
    PostId post =
        register
            .register(
                new PostDraft(
                    "LD-1", "局长", unit, List.of(), Set.of(), true, LeadershipOffice.DIRECTOR, 0),
                BureauAtWork.REASON)
            .orThrow()
            .id();
    OfficialId first = register.register(noted(), BureauAtWork.REASON).orThrow().id();
    assertThat(
            register
                .register(
                    new AppointmentDraft(
                        first,
                        post,
                        AppointmentKind.REGULAR,
                        TODAY.minusYears(2),
                        TODAY.minusDays(1)),
                    BureauAtWork.REASON)
                .violations())
        .as("a first appointment that is over would leave nobody to act")
        .containsExactly(OrganizationViolation.FIRST_NOT_IN_FORCE.with("day", TODAY).at("from"));
    register
        .register(
            new AppointmentDraft(first, post, AppointmentKind.REGULAR, TODAY, null),
            BureauAtWork.REASON)
        .orThrow();

    Outcome<Official> second =
        register.register(new OfficialDraft("902", "蒋壬", null, null, null), BureauAtWork.REASON);

    assertThat(second.violations()).containsExactly(OrganizationViolation.NOT_FOUNDER.with());
    try (var entries = young.journal().entries()) {
      entries.forEachRemaining(
          entry ->
              assertThat(entry.authority())
                  .isEqualTo(new Authority(Authority.Basis.FOUNDING, "建档员")));
    }
  }

  @Test
  void nothing_is_done_in_a_bureau_that_was_never_founded() {
    Bureau none = work.lpc().bureau(BureauId.of("no-bureau"));

    assertThat(
            none.actingAs(new Actor.Founder("建档员"))
                .organization()
                .register(noted(), BureauAtWork.REASON)
                .violations())
        .containsExactly(RecordViolation.NOT_FOUNDED.with());
    assertThat(none.journal().head().size()).isZero();
  }

  @Test
  void nobody_appoints_himself_and_the_attempt_stays_on_record() {
    PostId vacant = work.post("MGK-0", "民间组织管理科科长", bureau.societies, true);
    Actor.Holder self = bureau.aidHead;

    work.assertAttempted(
        self,
        "organization.register",
        () ->
            bureau
                .desk(self)
                .organization()
                .register(
                    new AppointmentDraft(
                        self.official(), vacant, AppointmentKind.CONCURRENT, TODAY, null),
                    BureauAtWork.REASON),
        OrganizationViolation.OWN_APPOINTMENT.with());
    assertThat(work.holders(vacant, TODAY)).isEmpty();
  }

  @Test
  void nobody_transfers_himself_or_prolongs_his_own_appointment() {
    PostId vacant = work.post("MGK-0", "民间组织管理科科长", bureau.societies, true);
    Actor.Holder self = bureau.aidHead;
    Appointment own = work.appointmentOf(self);
    OrganizationRegister register = bureau.desk(self).organization();

    work.assertAttempted(
        self,
        "organization.transfer",
        () -> register.transfer(own.id(), 1, TODAY, vacant, BureauAtWork.REASON),
        OrganizationViolation.OWN_APPOINTMENT.with());
    work.assertAttempted(
        self,
        "organization.revise",
        () ->
            register.revise(
                own.id(),
                1,
                new AppointmentDraft(
                    self.official(),
                    self.post(),
                    AppointmentKind.REGULAR,
                    TODAY.minusYears(5),
                    null),
                BureauAtWork.REASON),
        OrganizationViolation.OWN_APPOINTMENT.with());
    assertThat(work.appointmentOf(self)).isEqualTo(own);
  }

  @Test
  void nobody_turns_his_own_appointment_into_that_of_another() {
    OfficialId wei = work.official("008", "卫辛");
    Actor.Holder self = bureau.aidHead;
    Appointment own = work.appointmentOf(self);

    work.assertAttempted(
        self,
        "organization.revise",
        () ->
            bureau
                .desk(self)
                .organization()
                .revise(
                    own.id(),
                    1,
                    new AppointmentDraft(wei, self.post(), AppointmentKind.REGULAR, TODAY, null),
                    BureauAtWork.REASON),
        OrganizationViolation.OWN_APPOINTMENT.with());
  }

  @Test
  void nobody_has_a_program_of_his_appoint_him() {
    PostId vacant = work.post("MGK-0", "民间组织管理科科长", bureau.societies, true);
    Actor program = new Actor.Automation("人事导入", bureau.aidHead.official());

    work.assertAttempted(
        program,
        "organization.register",
        () ->
            bureau
                .desk(program)
                .organization()
                .register(
                    new AppointmentDraft(
                        bureau.aidHead.official(), vacant, AppointmentKind.CONCURRENT, TODAY, null),
                    BureauAtWork.REASON),
        OrganizationViolation.OWN_APPOINTMENT.with());
  }

  /** An act that is open to everybody who has any authority: to declare a kinship of his own. */
  private Outcome<Kinship> note(Actor actor) {
    OfficialId declarant =
        actor instanceof Actor.Holder holder ? holder.official() : bureau.aidClerk.official();
    return bureau.desk(actor).organization().register(declared(declarant), BureauAtWork.REASON);
  }

  private static KinshipDraft declared(OfficialId declarant) {
    return new KinshipDraft(declarant, new Relative.Outsider("沈癸"), "配偶");
  }

  private int notes = 900;

  private OfficialDraft noted() {
    return new OfficialDraft(String.valueOf(++notes), "沈癸", null, null, null);
  }

  private Entry lastEntry() {
    List<Entry> entries = work.entries();
    return entries.get(entries.size() - 1);
  }

  private static io.lpc.common.Violation noAuthority(Actor.Holder actor, LocalDate day) {
    return OrganizationViolation.NO_AUTHORITY.with(
        "official", actor.official(), "post", actor.post(), "day", day);
  }
}
