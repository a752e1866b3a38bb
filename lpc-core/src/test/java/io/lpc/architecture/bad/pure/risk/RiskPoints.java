package io.lpc.architecture.bad.pure.risk;

/** A port. */
public interface RiskPoints {
  int count();
}
