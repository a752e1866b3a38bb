package io.lpc.architecture.bad.pure.risk;

/** No port: sealed. */
public sealed interface Choice {
  /** The only one. */
  final class Only implements Choice {}
}
