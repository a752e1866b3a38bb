package io.lpc.journal;

import io.lpc.common.ActKey;
import io.lpc.common.Actor;
import io.lpc.common.BureauId;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.Reason;
import io.lpc.common.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Journals for the tests. */
final class Chain {

  static final BureauId BUREAU = BureauId.of("qinghe-mzj");
  static final Instant BEGINNING = Instant.parse("2011-08-11T01:00:00.000001Z");

  private Chain() {}

  /** A sound journal: one entry a day, each a new version of the same record. */
  static List<Entry> of(int size) {
    return continued(List.of(), size, "");
  }

  /** A journal that goes on as another would have done. */
  static List<Entry> continued(List<Entry> before, int size, String difference) {
    List<Entry> entries = new ArrayList<>(before);
    while (entries.size() < size) {
      long sequence = entries.size() + 1L;
      entries.add(
          following(
              head(entries),
              sequence,
              "第" + sequence + "版" + difference,
              BEGINNING.plus(Duration.ofDays(sequence))));
    }
    return entries;
  }

  static Entry following(Head before, long version, String name, Instant recordedAt) {
    Sample sample = Sample.of(version, name);
    Entry.Act act =
        new Entry.Act(
            BUREAU,
            ActKey.of("act-" + version),
            "sample.put",
            new Actor.Holder(OfficialId.of("O-1"), PostId.of("P-1")),
            new Authority(Authority.Basis.APPOINTMENT, "A-1"),
            Reason.of("更正"),
            recordedAt,
            recordedAt);
    return Entry.following(before, act, sample, CanonicalForm.of(sample), true);
  }

  static Head head(List<Entry> entries) {
    return entries.isEmpty() ? Head.EMPTY : entries.get(entries.size() - 1).asHead();
  }

  static Receipt receipt(Entry entry) {
    return new Receipt(
        entry.bureau(),
        entry.act(),
        entry.sequence(),
        entry.sequence(),
        entry.digest(),
        entry.recordedAt(),
        false);
  }
}
