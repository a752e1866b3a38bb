package io.lpc;

import io.lpc.archive.Archive;
import io.lpc.common.Id;
import io.lpc.common.Violation;
import io.lpc.journal.Coded;
import io.lpc.journal.Recorded;
import io.lpc.organization.Official;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.grading.Assessment;
import io.lpc.store.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Says what officers call the records whose ids a refusal speaks of. Used within one reading. */
final class OfficersWords {

  private final Reading reading;
  private final Map<String, String> told = new HashMap<>();

  OfficersWords(Reading reading) {
    this.reading = reading;
  }

  List<Violation> of(List<Violation> violations) {
    return violations.stream().map(each -> each.inWordsOf(this::name)).toList();
  }

  private String name(String value) {
    return Id.isValid(value) ? told.computeIfAbsent(value, this::found) : value;
  }

  private String found(String value) {
    IdText id = new IdText(value);
    return Archive.KINDS.stream()
        .map(kind -> reading.find(kind, id).orElse(null))
        .filter(Objects::nonNull)
        .findFirst()
        .map(this::called)
        .orElse(value);
  }

  private String called(Recorded<?> record) {
    if (record instanceof Unit unit) {
      return unit.name() + "(" + unit.code() + ")";
    }
    if (record instanceof Post post) {
      return post.name() + "(" + post.code() + ")";
    }
    if (record instanceof Official official) {
      return official.name() + "(" + official.code() + ")";
    }
    Optional<RiskPoint> assessed =
        record instanceof Assessment assessment
            ? reading.find(RiskPoint.KIND, assessment.riskPoint())
            : Optional.empty();
    return assessed.map(RiskPoint::code).orElseGet(() -> Coded.nameOf(record));
  }

  /** An id of whatever kind it is found in. */
  private record IdText(String value) implements Id {}
}
