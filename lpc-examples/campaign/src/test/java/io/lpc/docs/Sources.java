package io.lpc.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Java sources of a repository, of all its modules.
 *
 * @param main what ships, by the full name of the type that each file is named after
 * @param tests what tests, by the same; test types that ship in the testkit stand in both
 */
record Sources(Map<String, String> main, Map<String, String> tests) {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TEST =
      Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property|Example)\\b");

  /** The folder of the repository: the nearest one above that has {@code docs/}. */
  static Path repository() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("docs"))) {
        return at;
      }
    }
    throw new IllegalStateException(
        "No folder above " + Path.of("").toAbsolutePath() + " has docs/");
  }

  /** Reads every source below a folder. */
  static Sources of(Path repository) {
    Map<String, String> main = new TreeMap<>();
    Map<String, String> tests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(repository)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> put(repository.relativize(file).toString(), file, main, tests));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Sources(main, tests);
  }

  private static void put(
      String where, Path file, Map<String, String> main, Map<String, String> tests) {
    boolean ships = where.replace('\\', '/').contains("/src/main/java/");
    if (!ships && !where.replace('\\', '/').contains("/src/test/java/")) {
      return;
    }
    String text = read(file);
    var declared = PACKAGE.matcher(text);
    if (!declared.find()) {
      return;
    }
    String name = file.getFileName().toString().replace(".java", "");
    String full = declared.group(1) + "." + name;
    if (ships) {
      main.put(full, text);
    }
    if (!ships || TEST.matcher(text).find()) {
      tests.put(full, text);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a type ships, be it nested in another, named in full. */
  boolean hasType(String full) {
    if (main.containsKey(full)) {
      return true;
    }
    int dot = full.lastIndexOf('.');
    if (dot < 0) {
      return false;
    }
    String outer = full.substring(0, dot);
    Pattern nested =
        Pattern.compile("\\b(class|record|enum|interface) " + full.substring(dot + 1) + "\\b");
    return main.containsKey(outer) && nested.matcher(main.get(outer)).find();
  }

  /** The tests of a simple or full name. */
  List<String> testsNamed(String name) {
    return tests.keySet().stream()
        .filter(full -> full.equals(name) || full.endsWith("." + name))
        .toList();
  }

  /** Whether a class has any test at all. */
  boolean isTest(String full) {
    return TEST.matcher(tests.get(full)).find();
  }

  /** Whether a class has a test method, or a property, of a name. */
  boolean hasTestMethod(String full, String method) {
    return Pattern.compile("\\bvoid " + Pattern.quote(method) + "\\(")
        .matcher(tests.get(full))
        .find();
  }
}
