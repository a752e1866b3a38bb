package io.lpc.architecture.bad.pure.risk;

import io.lpc.architecture.bad.pure.store.Session;

/** Allowed: a service, not a rule. */
@SuppressWarnings("all")
public final class RiskRegister {
  void identify(Session session, RiskPoints points) {}
}
