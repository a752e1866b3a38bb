package io.lpc.common;

import java.util.List;
import java.util.stream.Collectors;

/**
 * 不予受理异常: an expected refusal, thrown by {@link Outcome#orThrow()} and by a {@link RowSource} whose
 * rows turn out not to be readable.
 */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // violations are records of texts; nobody serialises this
  private final List<Violation> violations;

  /**
   * Makes the exception.
   *
   * @param violations every reason
   */
  public RefusedException(List<Violation> violations) {
    super(violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
    this.violations = List.copyOf(violations);
  }

  /** Every reason, at least one. */
  public List<Violation> violations() {
    return violations;
  }
}
