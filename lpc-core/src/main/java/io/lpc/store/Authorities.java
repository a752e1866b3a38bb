package io.lpc.store;

import io.lpc.common.Actor;
import io.lpc.common.Verdict;
import io.lpc.journal.Authority;
import java.time.LocalDate;

/**
 * 职权查证: finds by what an actor is entitled to act. The organization implements it; a host does not
 * replace it.
 */
public interface Authorities {

  /**
   * Finds the actor's entitlement in the appointments.
   *
   * @param reading the bureau's records, read under its writer lock
   * @param actor who wants to act
   * @param day the day on which the act is recorded
   * @return the entitlement, or why there is none
   */
  Verdict<Authority> of(Reading reading, Actor actor, LocalDate day);
}
