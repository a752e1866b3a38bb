package io.lpc.organization;

import io.lpc.common.Violation;
import io.lpc.store.UnitOfWork;
import java.util.List;

/**
 * 议决检查: what is held against the resolutions of a meeting that is to be recorded; asked here and
 * answered where risk points and their assessments are known. Safe for concurrent use.
 */
@FunctionalInterface
public interface ResolutionCheck {

  /**
   * Checks the resolutions of all items.
   *
   * @param work the act that records the meeting
   * @param meeting the meeting
   * @return the violations, each with its field
   */
  List<Violation> of(UnitOfWork work, Meeting meeting);
}
