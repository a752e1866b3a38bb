package io.lpc.archive;

import static java.util.Objects.requireNonNull;

import io.lpc.common.AsOf;
import io.lpc.common.Id;
import io.lpc.common.Page;
import io.lpc.common.PagedRows;
import io.lpc.common.RowSource;
import io.lpc.control.ControlMeasure;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.organization.Appointment;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.CodeTable;
import io.lpc.organization.Kinship;
import io.lpc.organization.Leadership;
import io.lpc.organization.LeadingGroup;
import io.lpc.organization.MajorMatter;
import io.lpc.organization.MatterThreshold;
import io.lpc.organization.Meeting;
import io.lpc.organization.Membership;
import io.lpc.organization.Official;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.power.PowerItem;
import io.lpc.risk.NilDeclaration;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.SearchRound;
import io.lpc.risk.grading.Assessment;
import io.lpc.risk.grading.GradingProfile;
import io.lpc.risk.grading.ProcedurePolicy;
import io.lpc.store.Reading;
import io.lpc.store.Version;
import io.lpc.store.Views;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 存档: everything a bureau has on record, as it stands: no earlier versions, no journal, and nothing
 * that only the journal needs (attempts, accessions). A record's history stays behind, so each
 * comes as a first version. Immutable and safe for concurrent use.
 */
public final class Archive {

  /** What an archive holds, what is named by another before it. */
  public static final List<RecordKind<?>> KINDS =
      List.of(
          CodeTable.KIND,
          Unit.KIND,
          BureauProfile.KIND,
          Post.KIND,
          Official.KIND,
          Appointment.KIND,
          Leadership.KIND,
          LeadingGroup.KIND,
          Membership.KIND,
          Kinship.KIND,
          MatterThreshold.KIND,
          MajorMatter.KIND,
          PowerItem.KIND,
          SearchRound.KIND,
          RiskPoint.KIND,
          Meeting.KIND,
          NilDeclaration.KIND,
          GradingProfile.KIND,
          ProcedurePolicy.KIND,
          Assessment.KIND,
          ControlMeasure.KIND);

  private static final int PAGE = 500;

  private final Views views;

  /**
   * An archive.
   *
   * @param views reads the bureau
   */
  public Archive(Views views) {
    this.views = views;
  }

  /**
   * 保留版本: whether every version of a kind of record goes with an archive. Grading profiles do, for
   * an assessment names the version it was made with.
   *
   * @param kind what kind of record
   * @return false if only the current version goes, as version 1
   */
  public static boolean keepsVersions(RecordKind<?> kind) {
    return kind.equals(GradingProfile.KIND);
  }

  /**
   * 存档: every record in the order of {@link #KINDS}, within a kind in the order of their ids. Of a
   * kind that is {@linkplain #keepsVersions kept with its versions} every version comes, the
   * earliest first, and of any other the current one, as version 1. What is written meanwhile does
   * not show.
   *
   * @return the records, fetched page by page; the caller closes it
   */
  public RowSource<ArchivedRecord> records() {
    AsOf now = views.read(reading -> AsOf.latest(reading.head().size()));
    return new PagedRows<>(after -> views.read(reading -> page(reading, now, Place.of(after))));
  }

  /** Where a page begins: after which id of which kind. */
  private record Place(int kind, @Nullable String after) {

    static Place of(@Nullable String text) {
      if (text == null) {
        return new Place(0, null);
      }
      int space = text.indexOf(' ');
      String id = text.substring(space + 1);
      return new Place(Integer.parseInt(text.substring(0, space)), id.isEmpty() ? null : id);
    }

    /** The next place, if there is one. */
    @Nullable String next(@Nullable String nextId) {
      if (nextId != null) {
        return kind + " " + nextId;
      }
      return kind + 1 < KINDS.size() ? (kind + 1) + " " : null;
    }
  }

  private static Page<ArchivedRecord> page(Reading reading, AsOf now, Place place) {
    return page(reading, KINDS.get(place.kind()), now, place);
  }

  private static <T extends Recorded<?>> Page<ArchivedRecord> page(
      Reading reading, RecordKind<T> kind, AsOf now, Place place) {
    Page<T> page = reading.page(kind, now, place.after(), PAGE);
    Map<Id, Long> current = new HashMap<>();
    page.items().forEach(each -> current.put(each.id(), each.version()));
    List<ArchivedRecord> archived = new ArrayList<>();
    for (Version<T> version : reading.versions(kind, current.keySet())) {
      T record = version.record();
      if (keepsVersions(kind) && version.sequence() <= now.known()) {
        archived.add(new ArchivedRecord(record, version.validFrom()));
      } else if (record.version() == requireNonNull(current.get(record.id()))) {
        archived.add(new ArchivedRecord(FirstVersion.of(record), version.validFrom()));
      }
    }
    return new Page<>(archived, place.next(page.next()));
  }
}
