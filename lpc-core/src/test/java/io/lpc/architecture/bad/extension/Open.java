package io.lpc.architecture.bad.extension;

/** Broken: a service that others could extend. */
public class Open {
  /** Allowed. */
  public static final class Closed {}

  /** Allowed. */
  public record Value() {}

  /** Allowed. */
  public enum Kind {
    /** With a body of its own. */
    ONE {
      @Override
      int number() {
        return 1;
      }
    };

    abstract int number();
  }

  /** Allowed, because the rule is told so. */
  public static class Known {}
}
