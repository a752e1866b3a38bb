package io.lpc.common;

import java.util.Locale;

/**
 * 金额: an amount in fen 分 of the Chinese yuan; never a floating-point number.
 *
 * @param fen hundredths of a yuan, from 0
 */
public record Money(long fen) {

  /** Refuses a negative amount. */
  public Money {
    if (fen < 0) {
      throw new IllegalArgumentException("An amount is not negative: " + fen + " fen");
    }
  }

  /**
   * An amount in whole yuan.
   *
   * @param yuan from 0
   * @return the amount
   * @throws ArithmeticException if it is too large to be counted in fen
   */
  public static Money yuan(long yuan) {
    return new Money(Math.multiplyExact(yuan, 100L));
  }

  @Override
  public String toString() {
    return fen / 100 + "." + String.format(Locale.ROOT, "%02d", fen % 100) + "元";
  }
}
