package io.lpc.persistence.jooq;

import static io.lpc.persistence.jooq.schema.Tables.ATTEMPT;
import static io.lpc.persistence.jooq.schema.Tables.ATTEMPT_VERSION;

import io.lpc.common.Violation;
import io.lpc.journal.Attempt;
import io.lpc.journal.AttemptId;
import java.util.List;

/** The rows of what the journal itself keeps on record. */
final class JournalMappings {

  static final Mapping<Attempt> ATTEMPTS =
      new Mapping<>(
          Attempt.KIND,
          ATTEMPT,
          ATTEMPT_VERSION,
          (attempt, out) -> {
            out.set(ATTEMPT.ACTION, attempt.action());
            out.json(ATTEMPT.VIOLATIONS, attempt.violations());
          },
          in ->
              new Attempt(
                  in.id(AttemptId::of),
                  in.get(ATTEMPT.ACTION),
                  in.list(ATTEMPT.VIOLATIONS, Violation.class)));

  static final List<Mapping<?>> ALL = List.of(ATTEMPTS);

  private JournalMappings() {}
}
