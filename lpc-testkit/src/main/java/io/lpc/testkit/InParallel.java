package io.lpc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.store.StoreException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** 并行: several threads of one test, which wait for one another by latches and never sleep. */
final class InParallel implements AutoCloseable {

  private static final long SECONDS = 30;

  private final ExecutorService threads = Executors.newCachedThreadPool();

  <T> Future<T> start(Callable<T> work) {
    return threads.submit(work);
  }

  /** What the work gave; what it threw is thrown here. */
  static <T> T result(Future<T> work) {
    try {
      return work.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError("Failed in its thread", e.getCause());
    } catch (TimeoutException e) {
      throw new AssertionError("Not done within " + SECONDS + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  /** Waits for what must happen. */
  static void await(CountDownLatch latch) {
    assertThat(happens(latch, TimeUnit.SECONDS.toMillis(SECONDS))).isTrue();
  }

  /** Gives what must not happen a fair chance to. */
  static boolean happensAllTheSame(CountDownLatch latch) {
    return happens(latch, 200);
  }

  private static boolean happens(CountDownLatch latch, long milliseconds) {
    try {
      return latch.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  /** Tries again as long as the store says that it may help. */
  static <T> T persisting(Supplier<T> act) {
    for (int i = 1; ; i++) {
      try {
        return act.get();
      } catch (StoreException e) {
        if (!e.isRetryable() || i == 200) {
          throw e;
        }
      }
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
