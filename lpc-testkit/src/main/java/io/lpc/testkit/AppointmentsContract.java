package io.lpc.testkit;

import static io.lpc.testkit.Specimens.list;
import static io.lpc.testkit.Specimens.official;
import static io.lpc.testkit.Specimens.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.common.AsOf;
import io.lpc.common.OfficialId;
import io.lpc.common.Page;
import io.lpc.common.Period;
import io.lpc.common.PostId;
import io.lpc.organization.Appointment;
import io.lpc.organization.AppointmentId;
import io.lpc.organization.AppointmentKind;
import io.lpc.organization.Appointments;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 任职查询契约: what the port {@link Appointments} must answer. */
public abstract class AppointmentsContract extends AdapterContract {

  private static final LocalDate FROM = LocalDate.of(2011, 3, 1);
  private static final LocalDate THROUGH = LocalDate.of(2011, 6, 30);

  private static Appointment appointment(
      String id, long version, int official, int post, Period period) {
    return new Appointment(
        AppointmentId.of(id),
        version,
        official(official),
        post(post),
        AppointmentKind.REGULAR,
        period);
  }

  private List<String> ofPost(PostId post) {
    List<Appointment> found = desk.read(reading -> reading.port(Appointments.class).ofPost(post));
    return idsOf(found);
  }

  private List<String> ofOfficial(OfficialId official) {
    List<Appointment> found =
        desk.read(reading -> reading.port(Appointments.class).ofOfficial(official));
    return idsOf(found);
  }

  private List<String> inForce(Collection<PostId> posts, AsOf asOf) {
    List<Appointment> found =
        desk.read(reading -> reading.port(Appointments.class).inForce(posts, asOf));
    return idsOf(found);
  }

  private AsOf on(LocalDate day) {
    return new AsOf(day, desk.head().size());
  }

  private boolean any() {
    return desk.<Boolean>read(reading -> reading.port(Appointments.class).any());
  }

  @BeforeEach
  void putOfficialsAndPosts() {
    prepare();
  }

  @Test
  void anybodyWasAppointedOnceSomebodyWas() {
    assertThat(any()).isFalse();
    desk.put(appointment("a", 1, 1, 1, Period.of(FROM, THROUGH)));

    assertThat(any()).isTrue();
  }

  @Test
  void everybodyEverAppointedIsShownAsItStandsNow() {
    desk.put(
        appointment("b", 1, 1, 1, Period.of(FROM, THROUGH)),
        appointment("B", 1, 2, 1, Period.from(THROUGH)),
        appointment("a", 1, 1, 2, Period.from(LocalDate.of(2099, 1, 1))));

    assertThat(ofPost(post(1))).containsExactly("B", "b");
    assertThat(ofPost(post(2))).containsExactly("a");
    assertThat(ofPost(post(3))).isEmpty();
    assertThat(ofOfficial(official(1))).containsExactly("a", "b");
    assertThat(ofOfficial(official(3))).isEmpty();
  }

  @Test
  void aCorrectionMovesAnAppointment() {
    desk.put(appointment("a", 1, 1, 1, Period.from(FROM)));
    AsOf before = on(FROM);
    desk.put(appointment("a", 2, 2, 2, Period.from(FROM)));

    assertThat(ofPost(post(1))).isEmpty();
    assertThat(ofPost(post(2))).containsExactly("a");
    assertThat(ofOfficial(official(1))).isEmpty();
    assertThat(ofOfficial(official(2))).containsExactly("a");
    assertThat(inForce(List.of(post(1)), before)).containsExactly("a");
    assertThat(inForce(List.of(post(1)), on(FROM))).isEmpty();
    assertThat(inForce(List.of(post(2)), on(FROM))).containsExactly("a");
  }

  @Test
  void anAppointmentIsInForceFromItsFirstThroughItsLastDay() {
    desk.put(appointment("a", 1, 1, 1, Period.of(FROM, THROUGH)));
    List<PostId> posts = List.of(post(1));

    assertThat(inForce(posts, on(FROM.minusDays(1)))).isEmpty();
    assertThat(inForce(posts, on(FROM))).containsExactly("a");
    assertThat(inForce(posts, on(THROUGH))).containsExactly("a");
    assertThat(inForce(posts, on(THROUGH.plusDays(1)))).isEmpty();
    assertThat(inForce(posts, new AsOf(FROM, desk.head().size() - 1)))
        .as("before it was recorded")
        .isEmpty();
  }

  @Test
  void anOpenAppointmentIsInForceUntilItIsEnded() {
    desk.put(appointment("a", 1, 1, 1, Period.from(FROM)));
    AsOf before = on(TODAY);
    desk.put(appointment("a", 2, 1, 1, Period.of(FROM, THROUGH)));

    assertThat(inForce(List.of(post(1)), before)).containsExactly("a");
    assertThat(inForce(List.of(post(1)), on(TODAY))).isEmpty();
    assertThat(inForce(List.of(post(1)), on(THROUGH))).containsExactly("a");
  }

  @Test
  void appointmentsToSeveralPostsComeInTheOrderOfTheirIds() {
    desk.put(
        appointment("b", 1, 1, 1, Period.from(FROM)),
        appointment("a", 1, 2, 2, Period.from(FROM)),
        appointment("B", 1, 3, 2, Period.from(FROM)),
        appointment("c", 1, 4, 3, Period.from(FROM)));

    assertThat(inForce(List.of(post(2), post(1), post(2)), on(TODAY)))
        .containsExactly("B", "a", "b");
    assertThat(inForce(List.of(), on(TODAY))).isEmpty();
  }

  @Test
  void aThousandPostsAreAskedAboutAtOnce() {
    desk.put(appointment("a", 1, 1, 1, Period.from(FROM)));
    List<PostId> posts = list(Page.LARGEST, i -> PostId.of("P-" + i));

    assertThat(inForce(posts, on(TODAY))).containsExactly("a");
  }

  @Test
  void appointmentsOfAnotherBureauAreNotShown() {
    elsewhere.put(Specimens.prerequisites());
    elsewhere.put(appointment("a", 1, 1, 1, Period.from(FROM)));

    assertThat(any()).isFalse();
    assertThat(ofPost(post(1))).isEmpty();
    assertThat(ofOfficial(official(1))).isEmpty();
    assertThat(inForce(List.of(post(1)), new AsOf(TODAY, 1_000))).isEmpty();
  }
}
