package io.lpc.organization;

import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.journal.Coded;
import io.lpc.journal.Recorded;
import io.lpc.store.UnitOfWork;
import java.util.List;

/** 占用核对: nothing is withdrawn, nor moved to another unit, from under what sits on it. */
public final class Occupied {

  private Occupied() {}

  /**
   * What still sits on a record.
   *
   * @param work the act that would withdraw or move it
   * @param record the record
   * @return a violation for each kind of which something does
   */
  public static List<Violation> by(UnitOfWork work, Recorded<?> record) {
    Violations violations = new Violations();
    work.port(Uses.class)
        .of(record.id(), work.day())
        .forEach(
            (by, count) ->
                violations.add(
                    OrganizationViolation.STILL_NAMED.with(
                        "kind",
                        record.kind(),
                        "record",
                        Coded.nameOf(record),
                        "by",
                        by,
                        "count",
                        count)));
    return violations.list();
  }
}
