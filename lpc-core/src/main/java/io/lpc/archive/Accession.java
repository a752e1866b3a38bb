package io.lpc.archive;

import io.lpc.common.Digest;
import io.lpc.common.Text;
import io.lpc.journal.CanonicalWriter;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import java.util.List;

/**
 * 入档记录: what was taken in as a whole: where it came from, by digest, and how much of it was new.
 *
 * @param id which one
 * @param form whether registers were taken in or an archive was restored
 * @param source name of the file it came from
 * @param digest digest of that file's bytes
 * @param tallies how many records of each kind, in the order in which they were taken in
 */
public record Accession(
    AccessionId id, AccessionForm form, String source, Digest digest, List<Tally> tallies)
    implements Recorded<AccessionId> {

  /** The kind of record this is. */
  public static final RecordKind<Accession> KIND =
      new RecordKind<>("accession", "入档记录", 1, Accession.class);

  /** Refuses what no such record can be. */
  public Accession {
    Text.required("source", source);
    tallies = List.copyOf(tallies);
  }

  /**
   * 件数: how many records of one kind.
   *
   * @param kind the record kind's name
   * @param added how many were new
   * @param revised how many were there and said something else
   * @param unchanged how many were there and said the same
   */
  public record Tally(String kind, long added, long revised, long unchanged) {}

  @Override
  public RecordKind<Accession> kind() {
    return KIND;
  }

  /** Always 1: an accession never changes. */
  @Override
  public long version() {
    return 1;
  }

  /** How many records changed or are new. */
  public long changes() {
    return tallies.stream().mapToLong(each -> each.added() + each.revised()).sum();
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.code("form", form);
    out.text("source", source);
    out.text("digest", digest.hex());
    out.list(
        "tallies",
        tallies,
        (tally, inner) -> {
          inner.text("kind", tally.kind());
          inner.number("added", tally.added());
          inner.number("revised", tally.revised());
          inner.number("unchanged", tally.unchanged());
        });
  }
}
