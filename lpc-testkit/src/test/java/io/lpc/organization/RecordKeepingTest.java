package io.lpc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.Actor;
import io.lpc.common.Outcome;
import io.lpc.common.Violation;
import io.lpc.testkit.SmallBureau;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 档案管理: who keeps the organization's records, and what nobody writes about himself. */
class RecordKeepingTest {

  private static final Violation OWN_KINSHIP = OrganizationViolation.OWN_KINSHIP.with();

  private final BureauAtWork work = new BureauAtWork();
  private final SmallBureau bureau = work.bureau();

  @Test
  void neither_the_declarant_nor_the_relative_takes_a_kinship_back() {
    Kinship declared = work.register(related(bureau.director, bureau.deputy));

    for (Actor.Holder each : List.of(bureau.director, bureau.deputy)) {
      work.assertAttempted(
          each, "organization.withdraw", () -> withdrawn(each, declared), OWN_KINSHIP);
    }
  }

  @Test
  void neither_the_declarant_nor_the_relative_makes_a_kinship_name_another() {
    Kinship declared = work.register(related(bureau.deputy, bureau.director));
    KinshipDraft another = related(bureau.deputy, bureau.homeHead);

    for (Actor.Holder each : List.of(bureau.director, bureau.deputy)) {
      work.assertAttempted(
          each, "organization.revise", () -> revised(each, declared, another), OWN_KINSHIP);
    }
  }

  @Test
  void nobody_has_a_program_of_his_take_his_kinship_back() {
    Kinship declared = work.register(related(bureau.deputy, bureau.aidHead));
    Actor program = new Actor.Automation("人事导入", bureau.aidHead.official());

    work.assertAttempted(
        program, "organization.withdraw", () -> withdrawn(program, declared), OWN_KINSHIP);
  }

  @Test
  void the_director_takes_back_what_concerns_others_and_nobody_else_does() {
    Kinship declared = work.register(related(bureau.deputy, bureau.aidHead));

    for (Actor.Holder each : List.of(bureau.disciplineHead, bureau.aidClerk)) {
      work.assertRefused(
          () -> withdrawn(each, declared), OrganizationViolation.KINSHIP_CHANGED.with());
    }
    assertThat(withdrawn(bureau.director, declared).isAccepted()).isTrue();
  }

  @Test
  void the_receiving_section_changes_what_the_director_declared() {
    Actor.Holder secretary = secretary();
    Kinship declared = work.register(related(bureau.director, bureau.deputy));

    Kinship revised =
        revised(secretary, declared, related(bureau.director, bureau.aidHead)).orThrow();

    assertThat(withdrawn(secretary, revised).isAccepted()).isTrue();
  }

  @Test
  void whoever_is_neither_of_the_leadership_nor_of_the_receiving_section_keeps_no_record() {
    Violation notAKeeper = OrganizationViolation.NOT_A_KEEPER.with();
    Unit societies = bureau.bureau().find(Unit.KIND, bureau.societies).orElseThrow();

    for (Actor.Holder each : List.of(bureau.aidHead, bureau.aidClerk, bureau.homeHead)) {
      work.assertRefused(() -> registered(each, newcomer()), notAKeeper);
      work.assertRefused(
          () -> bureau.desk(each).organization().withdraw(societies, BureauAtWork.REASON),
          notAKeeper);
    }
  }

  @Test
  void holders_of_ordinary_posts_do_not_appoint_each_other() {
    AppointmentDraft appointed =
        new AppointmentDraft(
            bureau.aidClerk.official(),
            bureau.homeHead.post(),
            AppointmentKind.STAND_IN,
            SmallBureau.FOUNDED_ON,
            null);

    work.assertRefused(
        () -> registered(bureau.aidHead, appointed), OrganizationViolation.NOT_A_KEEPER.with());
  }

  @Test
  void the_leadership_the_receiving_section_and_programs_keep_the_records() {
    Actor.Holder secretary = secretary();
    Actor leaders = new Actor.Automation("人事导入", bureau.otherDeputy.official());
    Actor secretarys = new Actor.Automation("人事导入", secretary.official());

    for (Actor each :
        List.of(bureau.director, bureau.otherDeputy, secretary, leaders, secretarys)) {
      assertThat(registered(each, newcomer()).isAccepted()).isTrue();
    }
  }

  @Test
  void no_program_keeps_the_records_for_whoever_may_not() {
    Actor program = new Actor.Automation("人事导入", bureau.aidClerk.official());
    Unit societies = bureau.bureau().find(Unit.KIND, bureau.societies).orElseThrow();
    Violation notAKeeper = OrganizationViolation.NOT_A_KEEPER.with();

    work.assertRefused(() -> registered(program, newcomer()), notAKeeper);
    work.assertRefused(() -> registered(program, standingInForTheDisciplineHead()), notAKeeper);
    work.assertRefused(
        () -> bureau.desk(program).organization().withdraw(societies, BureauAtWork.REASON),
        notAKeeper);
  }

  private AppointmentDraft standingInForTheDisciplineHead() {
    return new AppointmentDraft(
        bureau.homeHead.official(),
        bureau.disciplineHead.post(),
        AppointmentKind.STAND_IN,
        SmallBureau.FOUNDED_ON,
        null);
  }

  @Test
  void a_program_keeps_no_records_once_its_official_has_left_the_leadership() {
    Actor program = new Actor.Automation("人事导入", bureau.otherDeputy.official());
    work.appoint(
        bureau.otherDeputy.official(),
        work.post("MGK-1", "社团登记岗", bureau.societies, true),
        AppointmentKind.REGULAR,
        SmallBureau.FOUNDED_ON,
        null);
    work.end(work.appointmentOf(bureau.otherDeputy), SmallBureau.FOUNDED_ON);
    work.clock().set(SmallBureau.FOUNDED_ON.plusDays(1));

    work.assertRefused(
        () -> registered(program, newcomer()), OrganizationViolation.NOT_A_KEEPER.with());
  }

  @Test
  void no_program_changes_a_kinship_whoever_answers_for_it() {
    Kinship declared = work.register(related(bureau.deputy, bureau.aidHead));
    Actor program = new Actor.Automation("人事导入", bureau.director.official());

    work.assertRefused(
        () -> withdrawn(program, declared), OrganizationViolation.KINSHIP_CHANGED.with());
    work.assertRefused(
        () -> revised(program, declared, related(bureau.deputy, bureau.homeHead)),
        OrganizationViolation.KINSHIP_CHANGED.with());
  }

  @Test
  void everybody_declares_his_own_kinship_and_nobody_elses() {
    assertThat(registered(bureau.aidClerk, related(bureau.aidClerk, bureau.aidHead)).isAccepted())
        .isTrue();
    work.assertRefused(
        () -> registered(bureau.aidClerk, related(bureau.aidHead, bureau.homeHead)),
        OrganizationViolation.NOT_A_KEEPER.with());
  }

  private int newcomers = 900;

  private OfficialDraft newcomer() {
    return new OfficialDraft(String.valueOf(++newcomers), "沈癸", null, null, null);
  }

  private Outcome<?> registered(Actor by, OrganizationDraft<?> draft) {
    return bureau.desk(by).organization().register(draft, BureauAtWork.REASON);
  }

  private Actor.Holder secretary() {
    Actor.Holder secretary =
        new Actor.Holder(
            work.official("008", "卫辛"), work.post("BGS-1", "办公室文秘", bureau.office, true));
    work.appoint(
        secretary.official(),
        secretary.post(),
        AppointmentKind.REGULAR,
        SmallBureau.FOUNDED_ON,
        null);
    BureauDraft profile =
        new BureauDraft("清河区民政局", "清河区", "清河区纪律检查委员会", bureau.office, VotingRule.DEFAULT);
    bureau
        .desk(bureau.director)
        .organization()
        .revise(SmallBureau.ID, profileVersion(), profile, BureauAtWork.REASON)
        .orThrow();
    return secretary;
  }

  private long profileVersion() {
    return bureau.bureau().find(BureauProfile.KIND, SmallBureau.ID).orElseThrow().version();
  }

  private static KinshipDraft related(Actor.Holder declarant, Actor.Holder relative) {
    return new KinshipDraft(
        declarant.official(), new Relative.Colleague(relative.official()), "姻亲");
  }

  private Outcome<Kinship> withdrawn(Actor by, Kinship kinship) {
    return bureau.desk(by).organization().withdraw(kinship, BureauAtWork.REASON);
  }

  private Outcome<Kinship> revised(Actor by, Kinship kinship, KinshipDraft draft) {
    return bureau
        .desk(by)
        .organization()
        .revise(kinship.id(), kinship.version(), draft, BureauAtWork.REASON);
  }
}
