package io.lpc.archive;

import io.lpc.common.AsOf;
import io.lpc.common.Violation;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Withdrawable;
import io.lpc.organization.Appointment;
import io.lpc.organization.AppointmentDraft;
import io.lpc.organization.Appointments;
import io.lpc.organization.BureauDraft;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.Kinship;
import io.lpc.organization.KinshipDraft;
import io.lpc.organization.Kinships;
import io.lpc.organization.Leadership;
import io.lpc.organization.LeadershipDraft;
import io.lpc.organization.Leaderships;
import io.lpc.organization.LeadingGroup;
import io.lpc.organization.LeadingGroupDraft;
import io.lpc.organization.MatterThreshold;
import io.lpc.organization.MatterThresholdDraft;
import io.lpc.organization.Membership;
import io.lpc.organization.MembershipDraft;
import io.lpc.organization.Memberships;
import io.lpc.risk.ApprovedNilDraft;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.NilDeclarations;
import io.lpc.store.Draft;
import io.lpc.store.Reading;
import io.lpc.store.UnitOfWork;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Finds records that have no code by what they relate: an appointment by official, post and first
 * day, and so on. Used by one thread.
 */
final class Relations {

  /**
   * How records of one kind are told apart.
   *
   * @param draft the draft's type
   * @param key what a draft relates
   * @param type the record's type
   * @param recordKey what a record relates
   * @param candidates records on record that may relate the same
   */
  private record Relation<D extends Draft<R>, R extends Recorded<?>>(
      Class<D> draft,
      Function<D, List<?>> key,
      Class<R> type,
      Function<R, List<?>> recordKey,
      BiFunction<Reading, D, List<R>> candidates) {

    List<?> keyOf(Draft<?> each) {
      return key.apply(draft.cast(each));
    }

    Optional<? extends Recorded<?>> find(Reading reading, Draft<?> each) {
      D ours = draft.cast(each);
      return candidates.apply(reading, ours).stream()
          .filter(record -> recordKey.apply(record).equals(key.apply(ours)))
          .filter(record -> !isWithdrawn(record) || ours.says(record))
          .min(Comparator.comparing(Relation::isWithdrawn));
    }

    private static boolean isWithdrawn(Recorded<?> record) {
      return record instanceof Withdrawable<?> each && each.withdrawn();
    }
  }

  private static final List<Relation<?, ?>> RELATIONS =
      List.of(
          new Relation<>(
              BureauDraft.class,
              draft -> List.of(),
              BureauProfile.class,
              record -> List.of(),
              (in, draft) -> all(in, BureauProfile.KIND)),
          new Relation<>(
              AppointmentDraft.class,
              draft -> List.of(draft.official(), draft.post(), draft.from()),
              Appointment.class,
              record -> List.of(record.official(), record.post(), record.period().from()),
              (in, draft) -> in.port(Appointments.class).ofOfficial(draft.official())),
          new Relation<>(
              LeadershipDraft.class,
              draft -> List.of(draft.unit(), draft.post(), draft.role(), draft.from()),
              Leadership.class,
              record ->
                  List.of(record.unit(), record.post(), record.role(), record.period().from()),
              (in, draft) -> in.port(Leaderships.class).ofUnit(draft.unit())),
          new Relation<>(
              LeadingGroupDraft.class,
              draft -> List.of(),
              LeadingGroup.class,
              record -> List.of(),
              (in, draft) -> all(in, LeadingGroup.KIND)),
          new Relation<>(
              MembershipDraft.class,
              draft -> List.of(draft.body(), draft.official(), draft.from()),
              Membership.class,
              record -> List.of(record.body(), record.official(), record.period().from()),
              (in, draft) -> in.port(Memberships.class).of(draft.body())),
          new Relation<>(
              KinshipDraft.class,
              draft -> List.of(draft.declarant(), Optional.of(draft.relative())),
              Kinship.class,
              record -> List.of(record.declarant(), record.known()),
              (in, draft) -> in.port(Kinships.class).declaredBy(List.of(draft.declarant()))),
          new Relation<>(
              MatterThresholdDraft.class,
              draft -> List.of(draft.field(), draft.rule(), draft.from()),
              MatterThreshold.class,
              record -> List.of(record.field(), record.rule(), record.period().from()),
              (in, draft) -> all(in, MatterThreshold.KIND)),
          new Relation<>(
              ApprovedNilDraft.class,
              draft -> List.of(draft.nil().place(), draft.nil().from()),
              NilDeclaration.class,
              record -> List.of(record.place(), record.period().from()),
              (in, draft) ->
                  in.port(NilDeclarations.class).of(draft.nil().subject(), draft.nil().place())));

  private final UnitOfWork work;
  private final Map<List<?>, String> rows = new HashMap<>();

  Relations(UnitOfWork work) {
    this.work = work;
  }

  /** Notes what a row without code relates; a violation if an earlier row relates the same. */
  List<Violation> twice(RegisterRow row, Draft<?> draft) {
    if (row.code() != null) {
      return List.of();
    }
    List<?> key = relation(draft).keyOf(draft);
    String first = rows.putIfAbsent(List.of(draft.kind(), key), row.at());
    return first == null ? List.of() : List.of(ArchiveViolation.ROW_TWICE.with("first", first));
  }

  /** The record that relates the same, if there is one; a withdrawn one if it said the same. */
  Optional<? extends Recorded<?>> onRecord(Draft<?> draft) {
    return relation(draft).find(work.reading(), draft);
  }

  private static Relation<?, ?> relation(Draft<?> draft) {
    return RELATIONS.stream()
        .filter(each -> each.draft().isInstance(draft))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("A row of kind " + draft.kind() + " has a code"));
  }

  /** All of a kind of which a bureau has few. */
  private static <R extends Recorded<?>> List<R> all(Reading reading, RecordKind<R> kind) {
    return reading.all(kind, AsOf.latest(reading.head().size()));
  }
}
