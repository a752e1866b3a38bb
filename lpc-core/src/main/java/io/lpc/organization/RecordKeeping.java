package io.lpc.organization;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.Verdict;
import io.lpc.journal.Recorded;
import io.lpc.store.UnitOfWork;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 档案管理: who keeps the organization's records, and what nobody, nor a program he answers for, writes
 * about himself.
 */
public final class RecordKeeping {

  private RecordKeeping() {}

  /** Whether whoever acts may write a record as it is. */
  static <T extends Recorded<?>> Verdict<T> writing(UnitOfWork work, T record) {
    Recorded<?> current = work.find(record.kind(), record.id()).orElse(null);
    OfficialId self = work.actor().person().orElse(null);
    if (self != null && arrangesPowerOf(self, work, record, current)) {
      return Verdict.deniedAttempt(OrganizationViolation.OWN_APPOINTMENT.with());
    }
    if (current instanceof Kinship kinship) {
      return changing(work, kinship).then(changed -> Verdict.allowed(record));
    }
    if (record instanceof Meeting meeting) {
      return recording(work, meeting).then(recorded -> keeping(work, record));
    }
    return declaresHisOwn(self, record) ? Verdict.allowed(record) : keeping(work, record);
  }

  /**
   * What the Party group carried is recorded by a person who heard it, and so is the scan of what
   * was signed.
   */
  private static Verdict<Meeting> recording(UnitOfWork work, Meeting meeting) {
    boolean heardIt =
        meeting.type() != MeetingKind.PARTY_GROUP
            || (work.actor() instanceof Actor.Holder holder
                && meeting.attended(holder.official())
                && (isOfReceivingUnit(work, holder.post()) || isMember(work, meeting, holder)));
    return heardIt
        ? Verdict.allowed(meeting)
        : Verdict.denied(OrganizationViolation.NOT_THE_MINUTES_KEEPER.with());
  }

  private static boolean isMember(UnitOfWork work, Meeting meeting, Actor.Holder holder) {
    return new Directory(work.reading(), meeting.heldOn())
        .membersOf(GoverningBody.PARTY_GROUP)
        .contains(holder.official());
  }

  /** Whether whoever acts may take a record out of use. */
  static <T extends Recorded<?>> Verdict<T> withdrawing(UnitOfWork work, T current) {
    return current instanceof Kinship kinship
        ? changing(work, kinship).then(changed -> Verdict.allowed(current))
        : keeping(work, current);
  }

  private static boolean declaresHisOwn(@Nullable OfficialId self, Recorded<?> record) {
    return record instanceof Kinship declared && declared.declarant().equals(self);
  }

  private static <T extends Recorded<?>> Verdict<T> keeping(UnitOfWork work, T record) {
    return keeps(work)
        ? Verdict.allowed(record)
        : Verdict.denied(OrganizationViolation.NOT_A_KEEPER.with());
  }

  /**
   * Whether whoever acts keeps the organization's records: from a post of the leadership or of the
   * receiving section, by a program for which somebody on such a post answers today, or as the
   * founder.
   *
   * @param work the act
   * @return true if so
   */
  public static boolean keeps(UnitOfWork work) {
    return work.actor() instanceof Actor.Founder
        || work.once(new KeeperActs(), () -> posts(work).anyMatch(post -> isKeepers(work, post)));
  }

  private record KeeperActs() {}

  /** The post from which whoever acts does so, or those of whoever answers for the program. */
  private static Stream<PostId> posts(UnitOfWork work) {
    if (work.actor() instanceof Actor.Holder holder) {
      return Stream.of(holder.post());
    }
    return work.actor().person().stream()
        .flatMap(person -> work.port(Appointments.class).ofOfficial(person).stream())
        .filter(each -> each.period().contains(work.today()))
        .map(Appointment::post);
  }

  private static boolean isKeepers(UnitOfWork work, PostId post) {
    return isOfReceivingUnit(work, post) || isOfLeadership(work, post);
  }

  private static boolean isOfLeadership(UnitOfWork work, PostId post) {
    return work.find(Post.KIND, post)
        .flatMap(at -> work.find(Unit.KIND, at.unit()))
        .filter(unit -> unit.type() == UnitKind.LEADERSHIP)
        .isPresent();
  }

  /**
   * A declaration that is gone, or names another, would let those who are related judge; so a
   * person changes it, and no program.
   */
  private static Verdict<Kinship> changing(UnitOfWork work, Kinship current) {
    OfficialId self = work.actor().person().orElse(null);
    if (self != null && (current.declarant().equals(self) || current.names(self))) {
      return Verdict.deniedAttempt(OrganizationViolation.OWN_KINSHIP.with());
    }
    boolean byWhomItIsFor =
        Seats.isDirector(work)
            || (work.actor() instanceof Actor.Holder holder
                && isOfReceivingUnit(work, holder.post()));
    return byWhomItIsFor
        ? Verdict.allowed(current)
        : Verdict.denied(OrganizationViolation.KINSHIP_CHANGED.with());
  }

  private static boolean isOfReceivingUnit(UnitOfWork work, PostId post) {
    return work.find(BureauProfile.KIND, work.reading().bureau())
        .map(BureauProfile::receivingUnit)
        .flatMap(unit -> work.find(Post.KIND, post).filter(at -> at.unit().equals(unit)))
        .isPresent();
  }

  private static boolean arrangesPowerOf(
      OfficialId self, UnitOfWork work, Recorded<?> record, @Nullable Recorded<?> current) {
    return arranged(work, record).contains(self)
        || (current != null && arranged(work, current).contains(self));
  }

  /** Whose power a record arranges: who is appointed or a member, or acts from the post. */
  private static Set<OfficialId> arranged(UnitOfWork work, Recorded<?> record) {
    if (record instanceof Appointment appointment) {
      return Set.of(appointment.official());
    }
    Directory directory = new Directory(work.reading(), work.today());
    if (record instanceof Leadership leadership) {
      return directory.actingFrom(leadership.post());
    }
    if (record instanceof Post post) {
      return directory.actingFrom(post.id());
    }
    return record instanceof Membership membership ? Set.of(membership.official()) : Set.of();
  }
}
