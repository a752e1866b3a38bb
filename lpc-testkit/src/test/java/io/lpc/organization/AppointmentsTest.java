package io.lpc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.Period;
import io.lpc.common.PostId;
import io.lpc.store.RecordViolation;
import io.lpc.store.StaleVersion;
import io.lpc.testkit.SmallBureau;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 任职: who holds which post over which period; transfers keep history (clause S1). */
class AppointmentsTest {

  private static final LocalDate TODAY = SmallBureau.FOUNDED_ON;
  private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2011, 10, 31);
  private static final LocalDate NEXT_DAY = LocalDate.of(2011, 11, 1);

  private final BureauAtWork work = new BureauAtWork();
  private final SmallBureau bureau = work.bureau();
  private final PostId clerk = bureau.aidClerk.post();
  private final OfficialId chen = bureau.aidClerk.official();

  @Test
  void an_appointment_holds_from_its_first_through_its_last_day() {
    OfficialId wei = work.official("008", "卫辛");
    PostId post = work.post("MGK-1", "社团登记岗", bureau.societies, true);
    work.appoint(wei, post, AppointmentKind.REGULAR, TODAY, LAST_DAY);

    assertThat(holders(post, TODAY.minusDays(1))).isEmpty();
    assertThat(holders(post, TODAY)).containsExactly(wei);
    assertThat(holders(post, LAST_DAY)).containsExactly(wei);
    assertThat(holders(post, NEXT_DAY)).isEmpty();
  }

  @Test
  void a_post_without_an_appointment_is_vacant_and_valid() {
    PostId post = work.post("MGK-1", "社团登记岗", bureau.societies, true);

    assertThat(holders(post, TODAY)).isEmpty();
    assertThat(acting(post, TODAY)).isEmpty();
  }

  @Test
  void a_stand_in_acts_beside_the_holder_and_on_a_vacant_post_but_never_holds_it() {
    OfficialId wei = work.official("008", "卫辛");
    PostId vacant = work.post("MGK-1", "社团登记岗", bureau.societies, true);
    work.appoint(wei, clerk, AppointmentKind.STAND_IN, TODAY, null);
    work.appoint(wei, vacant, AppointmentKind.STAND_IN, TODAY, null);

    assertThat(holders(clerk, TODAY)).containsExactly(chen);
    assertThat(acting(clerk, TODAY)).containsExactlyInAnyOrder(chen, wei);
    assertThat(holders(vacant, TODAY)).isEmpty();
    assertThat(acting(vacant, TODAY)).containsExactly(wei);
  }

  @Test
  void one_official_holds_several_posts_at_once() {
    PostId second = work.post("JZK-3", "临时救助岗", bureau.aid, true);
    work.appoint(chen, second, AppointmentKind.CONCURRENT, TODAY, null);

    assertThat(holders(clerk, TODAY)).containsExactly(chen);
    assertThat(holders(second, TODAY)).containsExactly(chen);
  }

  @Test
  void whoever_runs_a_post_for_the_time_being_counts_as_its_holder() {
    OfficialId wei = work.official("008", "卫辛");
    PostId head = work.post("MGK-0", "民间组织管理科科长", bureau.societies, true);
    Appointment acting = work.appoint(wei, head, AppointmentKind.ACTING, TODAY, null);

    assertThat(holders(head, TODAY)).containsExactly(wei);
    work.assertRefused(
        () -> appointing(chen, head, AppointmentKind.REGULAR, NEXT_DAY, null),
        OrganizationViolation.POST_HELD
            .with(
                "post",
                head,
                "official",
                wei,
                "period",
                acting.period(),
                "appointment",
                acting.id())
            .at("post"));
  }

  @Test
  void a_single_holder_post_never_has_two_holders() {
    OfficialId wei = work.official("008", "卫辛");
    Appointment held = work.appointmentOf(bureau.aidClerk);

    work.assertRefused(
        () -> appointing(wei, clerk, AppointmentKind.REGULAR, NEXT_DAY, null),
        OrganizationViolation.POST_HELD
            .with(
                "post",
                clerk,
                "official",
                chen,
                "period",
                "2010-01-01/..",
                "appointment",
                held.id())
            .at("post"));

    work.end(held, LAST_DAY);
    work.assertRefused(
        () -> appointing(wei, clerk, AppointmentKind.REGULAR, LAST_DAY, null),
        OrganizationViolation.POST_HELD
            .with(
                "post",
                clerk,
                "official",
                chen,
                "period",
                "2010-01-01/2011-10-31",
                "appointment",
                held.id())
            .at("post"));
    assertThat(appointing(wei, clerk, AppointmentKind.REGULAR, NEXT_DAY, null).isAccepted())
        .isTrue();
    assertThat(holders(clerk, LAST_DAY)).containsExactly(chen);
    assertThat(holders(clerk, NEXT_DAY)).containsExactly(wei);
  }

  @Test
  void nobody_holds_one_post_twice() {
    Appointment held = work.appointmentOf(bureau.aidClerk);

    work.assertRefused(
        () -> appointing(chen, clerk, AppointmentKind.STAND_IN, TODAY, null),
        OrganizationViolation.ALREADY_HOLDS
            .with("official", chen, "period", held.period(), "appointment", held.id())
            .at("official"));
  }

  @Test
  void a_post_of_many_holders_becomes_one_of_a_single_holder_only_once_one_is_left() {
    OfficialId wei = work.official("008", "卫辛");
    OfficialId jiang = work.official("009", "蒋壬");
    PostId visits = work.post("JZK-3", "入户核查岗", bureau.aid, false);
    Appointment first = work.appoint(wei, visits, AppointmentKind.REGULAR, SINCE, null);
    Appointment second = work.appoint(jiang, visits, AppointmentKind.REGULAR, TODAY, null);

    work.assertRefused(
        () -> becomingSingle(visits),
        OrganizationViolation.POST_HELD
            .with(
                "post",
                visits,
                "official",
                wei,
                "period",
                first.period(),
                "appointment",
                first.id())
            .at("singleHolder"));

    work.end(second, TODAY);
    work.clock().set(TODAY.plusDays(1));
    assertThat(becomingSingle(visits).isAccepted()).isTrue();
  }

  @Test
  void dates_in_disorder_are_refused_for_every_dated_record() {
    OfficialId wei = work.official("008", "卫辛");
    PostId post = work.post("MGK-1", "社团登记岗", bureau.societies, true);
    LocalDate before = TODAY.minusDays(1);
    List<OrganizationDraft<?>> disordered =
        List.of(
            new AppointmentDraft(wei, post, AppointmentKind.REGULAR, TODAY, before),
            new LeadershipDraft(bureau.societies, post, LeadershipRole.HEAD, TODAY, before),
            new MembershipDraft(GoverningBody.LEADING_GROUP, wei, BodyRole.MEMBER, TODAY, before),
            new MatterThresholdDraft(
                MajorMatterField.FUNDS, "十万元以上", null, "清民发〔2011〕3号", TODAY, before));

    for (OrganizationDraft<?> draft : disordered) {
      work.assertRefused(
          () -> work.desk().organization().register(draft, BureauAtWork.REASON),
          RecordViolation.DATES_IN_DISORDER.with("from", TODAY, "through", before).at("through"));
    }
  }

  @Test
  void whoever_is_appointed_and_the_post_must_exist_and_take_part() {
    OfficialId left = work.official("008", "卫辛");
    work.desk()
        .organization()
        .withdraw(bureau.bureau().find(Official.KIND, left).orElseThrow(), BureauAtWork.REASON)
        .orThrow();
    PostId abolished = work.post("MGK-1", "社团年检岗", bureau.societies, true);
    work.desk()
        .organization()
        .withdraw(bureau.bureau().find(Post.KIND, abolished).orElseThrow(), BureauAtWork.REASON)
        .orThrow();

    work.assertRefused(
        () -> appointing(left, abolished, AppointmentKind.REGULAR, TODAY, null),
        RecordViolation.WITHDRAWN.with("kind", Official.KIND, "record", "008").at("official"),
        RecordViolation.WITHDRAWN.with("kind", Post.KIND, "record", "MGK-1").at("post"));
    work.assertRefused(
        () ->
            appointing(
                OfficialId.of("nobody"),
                PostId.of("no-post"),
                AppointmentKind.REGULAR,
                TODAY,
                null),
        RecordViolation.NOT_FOUND.with("kind", Official.KIND, "id", "nobody").at("official"),
        RecordViolation.NOT_FOUND.with("kind", Post.KIND, "id", "no-post").at("post"));
  }

  @Test
  void a_transfer_ends_one_appointment_and_begins_another_and_both_stay_on_record() {
    PostId target = work.post("MGK-1", "社团登记岗", bureau.societies, true);
    Appointment before = work.appointmentOf(bureau.aidClerk);

    Appointment after = transferring(before, LAST_DAY, target).orThrow();

    assertThat(after.official()).isEqualTo(chen);
    assertThat(after.post()).isEqualTo(target);
    assertThat(after.period()).isEqualTo(Period.from(NEXT_DAY));
    Appointment ended = work.appointmentOf(bureau.aidClerk);
    assertThat(ended.period()).isEqualTo(Period.of(SINCE, LAST_DAY));
    assertThat(ended.version()).isEqualTo(2);
    assertThat(holders(clerk, LAST_DAY)).containsExactly(chen);
    assertThat(holders(target, LAST_DAY)).isEmpty();
    assertThat(holders(clerk, NEXT_DAY)).isEmpty();
    assertThat(holders(target, NEXT_DAY)).containsExactly(chen);
    Optional<Appointment> first =
        work.read(reading -> reading.findVersion(Appointment.KIND, before.id(), 1));
    assertThat(first).contains(before);
  }

  @Test
  void a_transfer_is_one_act_with_one_entry_for_each_appointment() {
    PostId target = work.post("MGK-1", "社团登记岗", bureau.societies, true);
    long before = work.head().size();

    transferring(work.appointmentOf(bureau.aidClerk), LAST_DAY, target).orThrow();

    assertThat(work.entries())
        .filteredOn(each -> each.sequence() > before)
        .hasSize(2)
        .allMatch(each -> each.action().equals("organization.transfer"))
        .extracting(each -> each.act())
        .containsOnly(work.entries().get((int) before).act());
  }

  @Test
  void a_transfer_to_an_occupied_post_is_refused_and_ends_nothing() {
    Appointment feng = work.appointmentOf(bureau.aidHead);

    work.assertRefused(
        () -> transferring(work.appointmentOf(bureau.aidClerk), LAST_DAY, feng.post()),
        OrganizationViolation.POST_HELD
            .with(
                "post", feng.post(),
                "official", feng.official(),
                "period", feng.period(),
                "appointment", feng.id())
            .at("post"));
    assertThat(work.appointmentOf(bureau.aidClerk).period()).isEqualTo(Period.from(SINCE));
  }

  @Test
  void a_transfer_to_an_unknown_post_is_refused_and_ends_nothing() {
    work.assertRefused(
        () -> transferring(work.appointmentOf(bureau.aidClerk), LAST_DAY, PostId.of("nowhere")),
        RecordViolation.NOT_FOUND.with("kind", Post.KIND, "id", "nowhere").at("post"));
  }

  @Test
  void nobody_is_transferred_before_his_appointment_began() {
    PostId target = work.post("MGK-1", "社团登记岗", bureau.societies, true);
    LocalDate before = SINCE.minusDays(1);

    work.assertRefused(
        () -> transferring(work.appointmentOf(bureau.aidClerk), before, target),
        RecordViolation.DATES_IN_DISORDER.with("from", SINCE, "through", before).at("lastDay"));
  }

  @Test
  void whoever_ran_a_post_is_appointed_to_it_by_a_transfer_within_it() {
    OfficialId wei = work.official("008", "卫辛");
    PostId head = work.post("MGK-0", "民间组织管理科科长", bureau.societies, true);
    Appointment acting = work.appoint(wei, head, AppointmentKind.ACTING, SINCE, null);

    Appointment regular = transferring(acting, LAST_DAY, head).orThrow();

    assertThat(regular.type()).isEqualTo(AppointmentKind.REGULAR);
    assertThat(holders(head, LAST_DAY)).containsExactly(wei);
    assertThat(holders(head, NEXT_DAY)).containsExactly(wei);
  }

  @Test
  void a_transfer_does_not_stretch_an_appointment_that_has_ended() {
    PostId target = work.post("MGK-1", "社团登记岗", bureau.societies, true);
    Appointment ended = work.end(work.appointmentOf(bureau.aidClerk), LAST_DAY);

    work.assertRefused(
        () -> transferring(ended, NEXT_DAY, target),
        OrganizationViolation.ENDS_LATER
            .with("appointment", ended.id(), "through", LAST_DAY)
            .at("lastDay"));
    assertThat(transferring(ended, LAST_DAY, target).isAccepted()).isTrue();
  }

  @Test
  void a_transfer_of_an_appointment_that_changed_since_is_told_so() {
    PostId target = work.post("MGK-1", "社团登记岗", bureau.societies, true);
    Appointment seen = work.appointmentOf(bureau.aidClerk);
    work.end(seen, LAST_DAY);
    var before = work.head();

    assertThatExceptionOfType(StaleVersion.class)
        .isThrownBy(() -> transferring(seen, LAST_DAY, target));
    assertThat(work.head()).isEqualTo(before);
  }

  private Outcome<Appointment> transferring(Appointment appointment, LocalDate lastDay, PostId to) {
    return work.desk()
        .organization()
        .transfer(appointment.id(), appointment.version(), lastDay, to, BureauAtWork.REASON);
  }

  private Outcome<Appointment> appointing(
      OfficialId official,
      PostId post,
      AppointmentKind kind,
      LocalDate from,
      @Nullable LocalDate through) {
    return work.desk()
        .organization()
        .register(new AppointmentDraft(official, post, kind, from, through), BureauAtWork.REASON);
  }

  private Outcome<Post> becomingSingle(PostId post) {
    return work.desk()
        .organization()
        .revise(
            post,
            1,
            new PostDraft("JZK-3", "入户核查岗", bureau.aid, List.of(), Set.of(), true, null, 0),
            BureauAtWork.REASON);
  }

  private Set<OfficialId> holders(PostId post, LocalDate day) {
    return work.holders(post, day);
  }

  private Set<OfficialId> acting(PostId post, LocalDate day) {
    return work.acting(post, day);
  }
}
