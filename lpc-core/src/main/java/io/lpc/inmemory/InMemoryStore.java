package io.lpc.inmemory;

import io.lpc.common.BureauId;
import io.lpc.store.Busy;
import io.lpc.store.Reading;
import io.lpc.store.Session;
import io.lpc.store.Store;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import java.util.function.Supplier;

/** 内存存储: one set of tables for each bureau, with one lock each. Safe for concurrent use. */
public final class InMemoryStore implements Store {

  private static final long SECONDS_TO_WAIT = 10;

  private final Map<BureauId, Tables> bureaus = new ConcurrentHashMap<>();

  @Override
  public <R> R read(BureauId bureau, Function<? super Reading, ? extends R> work) {
    Tables tables = tables(bureau);
    return holding(
        tables.lock().readLock(), () -> work.apply(new InMemorySession(bureau, tables, false)));
  }

  @Override
  public <R> R write(BureauId bureau, Function<? super Session, ? extends R> work) {
    Tables tables = tables(bureau);
    return holding(
        tables.lock().writeLock(),
        () -> {
          InMemorySession session = new InMemorySession(bureau, tables, true);
          try {
            return work.apply(session);
          } catch (RuntimeException | Error failed) {
            session.undo();
            throw failed;
          }
        });
  }

  @Override
  public boolean provisional() {
    return false;
  }

  private Tables tables(BureauId bureau) {
    return bureaus.computeIfAbsent(bureau, each -> new Tables());
  }

  private static <R> R holding(Lock lock, Supplier<R> work) {
    try {
      if (!lock.tryLock(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
        throw new Busy("The bureau's lock was not free within " + SECONDS_TO_WAIT + " s.", null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy("Interrupted while waiting for the bureau's lock.", null);
    }
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
