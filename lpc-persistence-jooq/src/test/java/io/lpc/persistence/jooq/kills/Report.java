package io.lpc.persistence.jooq.kills;

import io.lpc.common.ActKey;
import io.lpc.common.BureauId;
import io.lpc.common.Digest;
import io.lpc.common.Receipt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a process said of its acts, a line each, before it was killed. Used by one thread. */
final class Report {

  private static final String BEGINS = "begins";
  private static final String DONE = "done";

  /** An act of a bureau. */
  record Begun(BureauId bureau, ActKey act) {}

  private final List<Begun> begun = new ArrayList<>();
  private final List<Receipt> done = new ArrayList<>();

  private Report() {}

  /** The line that says that an act is about to be done. */
  static String beginning(BureauId bureau, ActKey act) {
    return String.join(" ", BEGINS, bureau.value(), act.value());
  }

  /** The line that says that an act was done. */
  static String doing(Receipt receipt) {
    return String.join(
        " ",
        DONE,
        receipt.bureau().value(),
        receipt.act().value(),
        String.valueOf(receipt.first()),
        String.valueOf(receipt.last()),
        receipt.digest().hex(),
        receipt.recordedAt().toString());
  }

  /** Reads the lines; those that say neither are not about acts. */
  static Report of(List<String> lines) {
    Report report = new Report();
    lines.forEach(line -> report.read(line.split(" ")));
    return report;
  }

  private void read(String[] words) {
    if (words[0].equals(BEGINS)) {
      begun.add(new Begun(BureauId.of(words[1]), ActKey.of(words[2])));
    } else if (words[0].equals(DONE)) {
      done.add(
          new Receipt(
              BureauId.of(words[1]),
              ActKey.of(words[2]),
              Long.parseLong(words[3]),
              Long.parseLong(words[4]),
              Digest.of(words[5]),
              Instant.parse(words[6]),
              false));
    }
  }

  /** Every bureau that was worked on. */
  List<BureauId> bureaus() {
    return begun.stream().map(Begun::bureau).distinct().toList();
  }

  /** Every act that was reported as done. */
  List<Receipt> done() {
    return done;
  }

  /** What was reported as done in a bureau. */
  List<Receipt> done(BureauId bureau) {
    return done.stream().filter(each -> each.bureau().equals(bureau)).toList();
  }

  /** The act that was begun last, if it was not reported as done. */
  Optional<Begun> underWay() {
    return begun.size() > done.size() ? Optional.of(begun.get(begun.size() - 1)) : Optional.empty();
  }
}
