package io.lpc.organization;

import io.lpc.common.OfficialId;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.Personal;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Withdrawable;
import java.util.Optional;

/**
 * 亲属申报: an official declares a relative, for avoidance 回避. Who the relative is and how related
 * stays out of the journal.
 *
 * @param id which one
 * @param version its version, from 1
 * @param declarant who declares
 * @param relative the relative, as {@link Relative#kept()} says it
 * @param relation the relation in words, such as 配偶
 * @param withdrawn whether the declaration was taken back
 */
public record Kinship(
    KinshipId id,
    long version,
    OfficialId declarant,
    Personal relative,
    Personal relation,
    boolean withdrawn)
    implements Recorded<KinshipId>, Withdrawable<Kinship> {

  /** The kind of record this is. */
  public static final RecordKind<Kinship> KIND =
      new RecordKind<>("kinship", "亲属申报", 1, Kinship.class);

  /** Refuses what no such record can be. */
  public Kinship {
    relative.clear().ifPresent(Relative::parse);
  }

  @Override
  public RecordKind<Kinship> kind() {
    return KIND;
  }

  /** Who the relative is; empty once it was erased. */
  public Optional<Relative> known() {
    return relative.clear().map(Relative::parse);
  }

  /**
   * Whether an official is the declared relative.
   *
   * @param official the official
   * @return true if the declaration stands and names that official
   */
  public boolean names(OfficialId official) {
    return !withdrawn && known().filter(new Relative.Colleague(official)::equals).isPresent();
  }

  /** Whether the declaration stands but the relative was erased, so that nobody knows who it is. */
  public boolean isUnknown() {
    return !withdrawn && known().isEmpty();
  }

  @Override
  public Kinship withdraw() {
    return new Kinship(id, version + 1, declarant, relative, relation, true);
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.ref("declarant", Official.KIND, declarant);
    out.personal("relative", relative);
    out.personal("relation", relation);
    out.flag("withdrawn", withdrawn);
  }
}
