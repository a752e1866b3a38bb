package io.lpc.ledger;

import io.lpc.common.AsOf;
import io.lpc.common.BureauId;
import io.lpc.journal.JournalEntries;
import io.lpc.store.Environment;
import io.lpc.store.Reading;
import io.lpc.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one bureau in a view that stays the same from page to page, whatever is written meanwhile.
 */
final class Views {

  private final Store store;
  private final Environment environment;
  private final BureauId bureau;

  Views(Store store, Environment environment, BureauId bureau) {
    this.store = store;
    this.environment = environment;
    this.bureau = bureau;
  }

  <R> R read(Function<? super Reading, ? extends R> work) {
    return store.read(bureau, work);
  }

  AsOf of(@Nullable LocalDate day, @Nullable Instant knownAt) {
    long known = read(reading -> known(reading, knownAt));
    return new AsOf(day == null ? environment.today() : day, known);
  }

  private static long known(Reading reading, @Nullable Instant moment) {
    return moment == null
        ? reading.head().size()
        : reading.port(JournalEntries.class).knownAt(moment);
  }
}
