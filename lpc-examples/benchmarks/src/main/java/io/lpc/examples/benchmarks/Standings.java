package io.lpc.examples.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** 成绩单: all figures of one run, as JSON and as a page. Used by one thread. */
final class Standings {

  private final String machine;
  private final Map<Figures, String> figures = new LinkedHashMap<>();

  Standings() {
    Runtime runtime = Runtime.getRuntime();
    this.machine =
        "%s %s, %d processors, Java %s (%s), heap at most %d MiB."
            .formatted(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                runtime.availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"),
                runtime.maxMemory() >> 20);
  }

  /**
   * Adds what a contest came to.
   *
   * @param contest its figures
   * @param conditions under which it was held, beside the machine; may be empty
   */
  void add(Figures contest, String conditions) {
    figures.put(contest, (conditions + " " + machine).strip());
  }

  /** Writes {@code benchmarks.json} and {@code benchmarks.html}. */
  void write(Path folder) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    figures.forEach((each, conditions) -> json.put(each.task().name(), each.json(conditions)));
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(folder.resolve("benchmarks.json").toFile(), json);
    Files.writeString(folder.resolve("benchmarks.html"), new BarPage(figures).html());
  }
}
