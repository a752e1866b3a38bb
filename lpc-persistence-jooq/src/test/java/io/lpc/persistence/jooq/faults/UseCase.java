package io.lpc.persistence.jooq.faults;

import io.lpc.Bureau;
import io.lpc.Desk;
import io.lpc.common.ActKey;
import io.lpc.common.Actor;
import io.lpc.testkit.SmallBureau;
import java.util.function.Function;

/**
 * One thing that lpc does for a host.
 *
 * @param name what it is called in the journal
 * @param personal whether it stores personal values, which are kept under random keys
 * @param founded whether the bureau is founded before
 * @param joinable whether it may be done within a host's transaction
 * @param preparing does everything that must be there before, and gives what is then to be done
 */
record UseCase(
    String name,
    boolean personal,
    boolean founded,
    boolean joinable,
    Function<SmallBureau, Act> preparing) {

  /** The key under which every act is done. */
  static final ActKey KEY = ActKey.of("the-act");

  /** Does it, as often as it is called: each time with the same arguments under the same key. */
  @FunctionalInterface
  interface Act {
    Object by(Doing doing);
  }

  /**
   * By which way it is done.
   *
   * @param bureau the bureau, in a library whose store may fail
   */
  record Doing(Bureau bureau) {
    Desk desk(Actor actor) {
      return bureau.actingAs(actor).withKey(KEY);
    }
  }

  static UseCase of(String name, Function<SmallBureau, Act> preparing) {
    return new UseCase(name, false, true, true, preparing);
  }

  static UseCase personal(String name, Function<SmallBureau, Act> preparing) {
    return new UseCase(name, true, true, true, preparing);
  }

  static UseCase unfounded(String name, Act act) {
    return new UseCase(name, false, false, true, bureau -> act);
  }

  static UseCase owningOnly(String name, Function<SmallBureau, Act> preparing) {
    return new UseCase(name, false, true, false, preparing);
  }

  @Override
  public String toString() {
    return name;
  }
}
