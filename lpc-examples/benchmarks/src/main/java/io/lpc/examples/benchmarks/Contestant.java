package io.lpc.examples.benchmarks;

import java.util.concurrent.Callable;

/**
 * 参赛者: one way to do the work.
 *
 * @param name what it is called in the figures
 * @param role what it is there for
 * @param rounds sets up a round
 */
record Contestant(String name, Role role, Callable<Round> rounds) {

  /** 角色. */
  enum Role {
    /** This library. */
    LPC,
    /** Another library. */
    PEER,
    /** The least that can be done. */
    FLOOR
  }

  static Contestant lpc(Callable<Round> rounds) {
    return new Contestant("lpc", Role.LPC, rounds);
  }

  static Contestant peer(String name, Callable<Round> rounds) {
    return new Contestant(name, Role.PEER, rounds);
  }

  static Contestant floor(String name, Callable<Round> rounds) {
    return new Contestant(name, Role.FLOOR, rounds);
  }
}
