package io.lpc.store;

import io.lpc.common.AsOf;
import io.lpc.common.BureauId;
import io.lpc.journal.JournalEntries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 视点: reads one bureau in views that stay the same from page to page, whatever is written
 * meanwhile. Immutable and safe for concurrent use.
 */
public final class Views {

  private final Store store;
  private final Environment environment;
  private final BureauId bureau;

  /**
   * Views of a bureau.
   *
   * @param store where the records are
   * @param environment tells the day
   * @param bureau whose records
   */
  public Views(Store store, Environment environment, BureauId bureau) {
    this.store = store;
    this.environment = environment;
    this.bureau = bureau;
  }

  /**
   * Reads, in one transaction.
   *
   * @param work reads
   * @param <R> what it gives
   * @return what it gave
   * @throws StoreException if the store fails
   */
  public <R> R read(Function<? super Reading, ? extends R> work) {
    return store.read(bureau, work);
  }

  /**
   * A view.
   *
   * @param day the day asked about; null for today
   * @param knownAt as the record knew it at that moment; null for now
   * @return the view, bound to a journal sequence
   */
  public AsOf of(@Nullable LocalDate day, @Nullable Instant knownAt) {
    return new AsOf(
        day == null ? environment.today() : day, read(reading -> known(reading, knownAt)));
  }

  private static long known(Reading reading, @Nullable Instant moment) {
    return moment == null
        ? reading.head().size()
        : reading.port(JournalEntries.class).knownAt(moment);
  }
}
