package io.lpc.common;

/**
 * 违规代码: a kind of refusal, with a code that never changes and a message in Chinese and English that
 * says what to do. Each package lists its own in one enum; {@code docs/violations.md} lists them
 * all.
 *
 * <p>In a message, <code>{name}</code> stands for the argument of that name.
 */
public interface ViolationCode {

  /** The stable code, such as {@code LPC-GRADE-003}. */
  String code();

  /** The message in Chinese, with its arguments as <code>{name}</code>. */
  String chinese();

  /** The message in English, with its arguments as <code>{name}</code>. */
  String english();

  /**
   * A violation of this kind.
   *
   * @param arguments names and values in turn, filling the message
   * @return the violation, located nowhere in particular
   * @throws IllegalArgumentException if a value is missing
   */
  default Violation with(Object... arguments) {
    return Violation.of(this, arguments);
  }
}
