package io.lpc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.Desk;
import io.lpc.Lpc;
import io.lpc.common.Actor;
import io.lpc.common.AsOf;
import io.lpc.common.Id;
import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.PostId;
import io.lpc.common.Reason;
import io.lpc.common.RowSource;
import io.lpc.common.Violation;
import io.lpc.journal.Attempt;
import io.lpc.journal.Entry;
import io.lpc.journal.Head;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.store.Store;
import io.lpc.testkit.SequentialIds;
import io.lpc.testkit.SettableClock;
import io.lpc.testkit.SmallBureau;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The small bureau at work in memory: its clock, who acts by default, and what a refusal leaves.
 */
public final class BureauAtWork {

  /** Why things are done in these tests. */
  public static final Reason REASON = Reason.of("八月清理排查");

  private final SettableClock clock = SettableClock.at(SmallBureau.FOUNDED_ON);
  private final Store store = Lpc.inMemoryStore();
  private final Lpc lpc =
      Lpc.builder().store(store).clock(clock).ids(new SequentialIds("id")).build();
  private final SmallBureau bureau = SmallBureau.foundedIn(lpc);

  /** The clock, at the bureau's founding at first. */
  public SettableClock clock() {
    return clock;
  }

  /** The library. */
  public Lpc lpc() {
    return lpc;
  }

  /** Who is who. */
  public SmallBureau bureau() {
    return bureau;
  }

  /** The desk of the head of the discipline group, who keeps the register in these tests. */
  public Desk desk() {
    return bureau.desk(bureau.disciplineHead);
  }

  /** What he registers, accepted. */
  public <T extends Recorded<?>> T register(OrganizationDraft<T> draft) {
    return desk().organization().register(draft, REASON).orThrow();
  }

  /** A new official. */
  public OfficialId official(String code, String name) {
    return register(new OfficialDraft(code, name, PoliticalStatus.NONE, null, null)).id();
  }

  /** A new post without an office in the leadership. */
  public PostId post(String code, String name, UnitId unit, boolean singleHolder) {
    return register(new PostDraft(code, name, unit, List.of(), Set.of(), singleHolder, null, 0))
        .id();
  }

  /** An appointment, accepted. */
  public Appointment appoint(
      OfficialId official,
      PostId post,
      AppointmentKind kind,
      LocalDate from,
      @Nullable LocalDate through) {
    return register(new AppointmentDraft(official, post, kind, from, through));
  }

  /** The appointment by which somebody holds his post. */
  public Appointment appointmentOf(Actor.Holder holder) {
    return read(
        reading ->
            reading.port(Appointments.class).ofOfficial(holder.official()).stream()
                .filter(each -> each.post().equals(holder.post()))
                .findFirst()
                .orElseThrow());
  }

  /** Ends an appointment. */
  public Appointment end(Appointment appointment, LocalDate lastDay) {
    return desk()
        .organization()
        .revise(
            appointment.id(),
            appointment.version(),
            new AppointmentDraft(
                appointment.official(),
                appointment.post(),
                appointment.type(),
                appointment.period().from(),
                lastDay),
            REASON)
        .orThrow();
  }

  /** Reads. */
  public <R> R read(Function<? super io.lpc.store.Reading, ? extends R> work) {
    return store.read(SmallBureau.ID, work);
  }

  /** Who holds a post on a day. */
  public Set<OfficialId> holders(PostId post, LocalDate day) {
    return on(day, directory -> directory.holdersOf(post));
  }

  /** Who acts from a post on a day. */
  public Set<OfficialId> acting(PostId post, LocalDate day) {
    return on(day, directory -> directory.actingFrom(post));
  }

  /** Who holds a post of a unit on a day. */
  public Set<OfficialId> staff(UnitId unit, LocalDate day) {
    return on(day, directory -> directory.staffOf(unit));
  }

  /** Who is a member of a body on a day. */
  public Set<OfficialId> members(GoverningBody body, LocalDate day) {
    return on(day, directory -> directory.membersOf(body));
  }

  /** Which post leads a unit on a day. */
  public Optional<PostId> leader(UnitId unit, LeadershipRole role, LocalDate day) {
    return on(day, directory -> directory.leaderOf(unit, role));
  }

  private <R> R on(LocalDate day, Function<Directory, R> question) {
    return read(reading -> question.apply(new Directory(reading, day)));
  }

  /** A record as of a day, as known after a certain entry. */
  public <T extends Recorded<?>> Optional<T> asOf(
      RecordKind<T> kind, Id id, LocalDate day, long known) {
    return read(reading -> reading.find(kind, id, new AsOf(day, known)));
  }

  /** The journal's head. */
  public Head head() {
    return bureau.bureau().journal().head();
  }

  /** Every entry. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    try (RowSource<Entry> source = bureau.bureau().journal().entries()) {
      source.forEachRemaining(entries::add);
    }
    return entries;
  }

  /** The act is refused for exactly these reasons, and nothing at all is written. */
  public void assertRefused(Supplier<? extends Outcome<?>> act, Violation... reasons) {
    Head before = head();

    Outcome<?> outcome = act.get();

    assertThat(outcome.violations()).containsExactlyInAnyOrder(reasons);
    assertThat(outcome.isAccepted()).isFalse();
    assertThat(outcome.violations())
        .allSatisfy(each -> assertThat(each.chinese() + each.english()).doesNotContain("{"));
    assertThat(head()).as("the journal's head").isEqualTo(before);
  }

  /** The act is refused for exactly this reason, and leaves one entry: that it was attempted. */
  public void assertAttempted(
      Actor actor, String action, Supplier<? extends Outcome<?>> act, Violation reason) {
    Head before = head();

    Outcome<?> outcome = act.get();

    assertThat(outcome.violations()).containsExactly(reason);
    assertThat(head().size()).as("the journal's size").isEqualTo(before.size() + 1);
    List<Entry> entries = entries();
    Entry last = entries.get(entries.size() - 1);
    assertThat(last.action()).isEqualTo(action);
    assertThat(last.actor()).isEqualTo(actor);
    assertThat(last.subject().kind()).isEqualTo(Attempt.KIND.name());
    assertThat(last.content()).contains(reason.code());
    assertThat(bureau.bureau().journal().verify(List.of()).isSound()).isTrue();
  }
}
