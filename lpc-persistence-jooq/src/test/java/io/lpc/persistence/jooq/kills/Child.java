package io.lpc.persistence.jooq.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A process of our own that can be killed. Used by one thread. */
final class Child implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  /** What a shell says of a process that got SIGKILL. */
  private static final int KILLED = 128 + 9;

  private final Process process;
  private final Thread listening;
  private final BlockingQueue<String> coming = new LinkedBlockingQueue<>();
  private final List<String> heard = new ArrayList<>();

  private Child(Process process) {
    this.process = process;
    this.listening = new Thread(this::listen, "listening");
    listening.start();
  }

  /**
   * Starts a process.
   *
   * @param main its main class
   * @param database the database on which it works
   * @param prefix how its bureaus' ids begin
   */
  static Child started(Class<?> main, Database database, String prefix) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(database.words());
    command.add(prefix);
    return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        coming.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it says a line that begins so. */
  void awaitLine(String beginning) throws InterruptedException {
    String line;
    do {
      line = coming.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(line).as("what comes after %s", heard).isNotNull();
      heard.add(line);
    } while (!line.startsWith(beginning));
  }

  /** Kills it after a while, as it works, and gives what it had said. */
  Report killedAfter(Duration delay) throws InterruptedException {
    process.waitFor(delay.toNanos(), TimeUnit.NANOSECONDS);
    close();
    listening.join();
    coming.drainTo(heard);
    assertThat(process.exitValue()).as("how it ended, which said %s", heard).isEqualTo(KILLED);
    return Report.of(heard);
  }

  /** Kills it; {@code Process} would close the stream with what was said and not yet heard. */
  @Override
  public void close() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }
}
