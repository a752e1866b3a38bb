package io.lpc.journal;

import io.lpc.common.Violation;
import java.util.List;

/**
 * 未遂行为: somebody tried what is forbidden (to review one's own proposal, say), in earnest, in a
 * rehearsal or by a row of a register. The domain did not change; that it was tried is on record.
 *
 * @param id which attempt
 * @param action what was tried, such as {@code grading.review}
 * @param violations why it was refused; of a longer list the first {@value #MOST}
 */
public record Attempt(AttemptId id, String action, List<Violation> violations)
    implements Recorded<AttemptId> {

  /** The kind of record this is. */
  public static final RecordKind<Attempt> KIND =
      new RecordKind<>("attempt", "未遂行为", 1, Attempt.class);

  /** How many of its reasons an attempt keeps at most. */
  public static final int MOST = 100;

  /** Copies the violations. */
  public Attempt {
    violations = List.copyOf(violations);
  }

  @Override
  public RecordKind<Attempt> kind() {
    return KIND;
  }

  /** Always 1: an attempt never changes. */
  @Override
  public long version() {
    return 1;
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.text("action", action);
    out.list(
        "violations",
        violations,
        (violation, inner) -> {
          inner.text("code", violation.code());
          inner.map("arguments", violation.arguments());
          inner.text("at", violation.at());
        });
  }
}
