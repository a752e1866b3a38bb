package io.lpc.common;

import java.time.LocalDate;

/**
 * 双时态视点: what held on a day, as the record knew it after a certain entry.
 *
 * <p>Of each record it shows the version with the highest journal sequence, up to {@code known},
 * whose validity holds the day; records without such a version are not there.
 *
 * @param day the day asked about
 * @param known sequence of the last entry that counts, from 0
 */
public record AsOf(LocalDate day, long known) {

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** Refuses a negative sequence. */
  public AsOf {
    if (known < 0) {
      throw new IllegalArgumentException("A sequence is not negative: " + known);
    }
  }

  /**
   * The last version known of every record, though it take effect after today.
   *
   * @param known sequence of the last entry that counts, from 0
   * @return the view
   */
  public static AsOf latest(long known) {
    return new AsOf(LAST_DAY, known);
  }
}
